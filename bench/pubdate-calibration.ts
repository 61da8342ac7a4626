import { answersLeftOut, crossValidate, kinds } from '../train/date-fit.ts';
import { htmlPages, textPages } from '../train/date-pages.ts';
import { calibration } from './calibration.ts';
import type { Task } from './task.ts';

/**
 * Whether a confidence can be believed: on sites that neither weights nor curve were fitted on, since all pages of the corpora were
 * learned from and answers on them are righter than they say. Fits everything anew, five times.
 */
export const pubdateCalibration: Task = {
  name: 'pubdate-calibration',
  async run(limit) {
    return (
      [
        ['html', htmlPages, kinds.html],
        ['text', textPages, kinds.text],
      ] as const
    ).map(([name, pages, kind]) =>
      calibration(`pubdate-calibration/${name}`, answersLeftOut(crossValidate(pages().slice(0, limit), kind))),
    );
  },
};

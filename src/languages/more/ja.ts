import type { CalendarWords } from '../calendar-words.ts';

export const calendar: CalendarWords = {
  // Months and days are numbers with a sign behind them: see `marks`.
  months: [],
  weekdays: [],
  order: 'ymd',
  am: ['午前'],
  pm: ['午後'],
  published: ['公開日', '公開', '投稿日', '掲載日', '配信', '公開日時', '作成日', '投稿日時', '掲載', '発行日'],
  modified: ['更新日', '更新', '最終更新日', '最終更新', '更新日時', '修正日'],
  fillers: [],
  at: [],
  ordinals: [],
  marks: { year: ['年'], month: ['月'], day: ['日'], hour: ['時'], minute: ['分'], second: ['秒'] },
};

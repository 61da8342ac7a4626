import type { DateWeights } from './weigh.ts';

/** For the date of the last change. No corpus tells it: these are judged by the precision of the like evidence of publication. */
export const changeWeights: DateWeights = {
  day: -1.5,
  header: 4,
  'jsonld-modified': 2.8,
  'microdata-modified': 2.8,
  'meta-modified': 2.4,
  'time-modified': 2.4,
  'script-modified': 1.9,
  'script-listed': -1.5,
  'text-label-modified': 2.8,
  'text-label-modified-in-prose': 1.6,
  'text-pair-second': 2,
  'object-foreign-part': -3,
  'object-foreign': -2,
  'object-nested': -0.5,
  'object-in-list': -1.5,
  'time-foreign': -2,
  'time-foreign-role': -2,
  'time-listed': -1,
  'text-foreign-place': -1.5,
  'text-foreign-role': -1.2,
  'text-hidden': -1,
};

import type { CalendarWords } from '../calendar-words.ts';

export const calendar: CalendarWords = {
  // Months and days are numbers with a sign behind them: see `marks`.
  months: [],
  weekdays: [],
  order: 'ymd',
  am: [],
  pm: [],
  published: [
    '发布时间',
    '发布日期',
    '发布于',
    '发表于',
    '发表时间',
    '時間',
    '时间',
    '日期',
    '發布時間',
    '發佈時間',
    '發表於',
    '發布日期',
    '发布',
  ],
  modified: ['更新时间', '更新于', '更新時間', '更新日期', '最后更新', '最後更新', '修改时间', '更新'],
  fillers: [],
  at: [],
  ordinals: [],
  marks: {
    year: ['年'],
    month: ['月'],
    day: ['日', '号', '號'],
    hour: ['时', '時', '点', '點'],
    minute: ['分'],
    second: ['秒'],
  },
};

import { briefPhrases } from '../brief-phrases.ts';
import type { CalendarWords } from '../calendar-words.ts';
import type { LanguagePack } from '../pack.ts';
import { words } from '../words.ts';

export const calendar: CalendarWords = {
  // Months and days are numbers with a sign behind them: see `marks`.
  months: [],
  weekdays: [
    ['星期一', '周一', '週一'],
    ['星期二', '周二', '週二'],
    ['星期三', '周三', '週三'],
    ['星期四', '周四', '週四'],
    ['星期五', '周五', '週五'],
    ['星期六', '周六', '週六'],
    ['星期日', '星期天', '周日', '週日'],
  ],
  order: 'ymd',
  am: ['上午', '早上', '凌晨'],
  pm: ['下午', '晚上', '中午'],
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
  publishedBehind: ['发布', '發布', '发表', '發表'],
  modifiedBehind: ['更新'],
  modified: ['更新时间', '更新于', '更新時間', '更新日期', '最后更新', '最後更新', '修改时间', '更新'],
  fillers: [],
  at: [],
  ordinals: [],
  eras: { 民國: 1911, 民国: 1911 },
  marks: {
    year: ['年'],
    month: ['月'],
    day: ['日', '号', '號'],
    hour: ['时', '時', '点', '點'],
    minute: ['分'],
    second: ['秒'],
  },
};

export const chinese: LanguagePack = {
  code: 'zh',
  name: 'Chinese',
  parser: 'latin',
  script: /\p{Script=Han}/u,
  stopWords: words(`
    的 是 在 了 和 有 不 这 他 我 也 就 说 对 为 与 以 上 中 到 人 个 会 年 将 而 被 但 从 及 之 其 这个 我们 他们 她 您 啊 吗 呢 吧 還 沒 說 對 這 為 與 從 們 個 來 後
  `),
  abbreviations: [],
  calendar,
  phrases: briefPhrases({
    share: '分享; 分享到; 分享至; 转发; 打印; 列印; 复制链接; 複製連結; 收藏; 分享到微信; 关注我们; 追蹤我們',
    control:
      '阅读全文; 閱讀全文; 更多; 查看更多; 展开全文; 返回顶部; 回到頂端; 搜索; 搜尋; 關閉; 关闭; 上一篇…; 下一篇…',
    related:
      '相关阅读; 相關閱讀; 相关新闻; 相關新聞; 延伸阅读; 延伸閱讀; 推荐阅读; 推薦閱讀; 热门文章; 熱門文章; 相关文章; 相關文章; 猜你喜欢; 最新文章',
    comment: '评论; 評論; 发表评论; 發表評論; 我要评论; 留言; 网友评论; 登录后评论…; 回复; 回覆; 发表回复',
    legal:
      '版权所有; 版權所有; 版权声明…; 版權聲明…; 免责声明…; 隐私政策; 隱私政策; 隱私權政策; 使用条款; 使用條款; 未经授权…; 未經授權…; 不得转载…',
    consent: '本网站使用…; 本網站使用…; 接受; 同意; 我同意; 我知道了; 全部接受',
    newsletter: '订阅; 訂閱; 订阅我们的…; 訂閱電子報…; 電子報',
    paywall: '订阅后阅读…; 會員專屬…; 登录后阅读全文',
    advertisement: '广告; 廣告; 推广; 贊助; 赞助内容',
    byline: '作者; 文; 撰文; 记者; 記者; 编辑; 編輯; 责任编辑; 責任編輯; 来源; 來源; 本報記者',
    credit: '图; 圖; 图片来源; 圖片來源; 摄影; 攝影; 图源; 资料图; 圖',
    desk: '编辑部; 編輯部; 新闻中心; 新聞中心',
  }),
};

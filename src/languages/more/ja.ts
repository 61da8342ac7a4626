import { briefPhrases } from '../brief-phrases.ts';
import type { CalendarWords } from '../calendar-words.ts';
import type { LanguagePack } from '../pack.ts';
import { words } from '../words.ts';

export const calendar: CalendarWords = {
  // Months and days are numbers with a sign behind them: see `marks`.
  months: [],
  weekdays: [
    ['月曜日', '月曜', '月'],
    ['火曜日', '火曜', '火'],
    ['水曜日', '水曜', '水'],
    ['木曜日', '木曜', '木'],
    ['金曜日', '金曜', '金'],
    ['土曜日', '土曜', '土'],
    ['日曜日', '日曜', '日'],
  ],
  order: 'ymd',
  am: ['午前'],
  pm: ['午後'],
  published: ['公開日', '公開', '投稿日', '掲載日', '配信', '公開日時', '作成日', '投稿日時', '掲載', '発行日'],
  publishedBehind: ['公開', '掲載', '配信', '投稿'],
  modifiedBehind: ['更新', '修正'],
  modified: ['更新日', '更新', '最終更新日', '最終更新', '更新日時', '修正日'],
  fillers: [],
  at: [],
  ordinals: [],
  eras: { 令和: 2018, 平成: 1988, 昭和: 1925 },
  marks: { year: ['年'], month: ['月'], day: ['日'], hour: ['時'], minute: ['分'], second: ['秒'] },
};

export const japanese: LanguagePack = {
  code: 'ja',
  name: 'Japanese',
  parser: 'latin',
  script: /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
  stopWords: words(`
    の に は を た が で て と し れ さ ある いる も する から な こと として い や れる など なっ ない この ため その あっ よう また もの という あり まで られ なる へ か だ これ
    によって により おり より による ず なり られる において
  `),
  abbreviations: [],
  calendar,
  phrases: briefPhrases({
    share:
      'シェア; シェアする; ツイート; 共有; 共有する; 印刷; 印刷する; メールで送る; リンクをコピー; フォローする; はてなブックマーク; この記事をシェア',
    control:
      '続きを読む; もっと見る; 全文を読む; 詳しくはこちら; 一覧へ; ページトップへ; トップへ戻る; 検索; 閉じる; メニュー; 次へ; 前へ',
    related:
      '関連記事; 関連ニュース; あわせて読みたい; 合わせて読みたい; おすすめ記事; 人気記事; 最新記事; アクセスランキング; ランキング; こちらもおすすめ; 関連リンク; 新着記事',
    comment:
      'コメント; コメントする; コメントを書く; コメントを残す; コメントを投稿する; コメント一覧; 返信; ログインしてコメント…',
    legal:
      '無断転載を禁じます…; 無断転載禁止; 禁無断転載; 著作権について; プライバシーポリシー; 利用規約; 個人情報保護方針; 免責事項; 特定商取引法に基づく表記',
    consent:
      '当サイトではcookieを…; 当サイトではクッキーを…; このサイトではcookieを…; 同意する; 同意します; すべて許可; クッキーポリシー',
    newsletter: 'メルマガ登録; メールマガジン; ニュースレター; メールマガジンに登録…; 購読する; 登録する',
    paywall: '会員限定記事; 有料会員限定…; この記事は有料…; ログインして続きを読む',
    advertisement: '広告; スポンサー; スポンサーリンク; pr; 提供',
    byline: '文; 著者; 執筆; 取材・文; 記者; ライター; 筆者; 取材',
    credit: '写真; 撮影; 画像; 写真提供; 画像提供; 提供; 出典',
    desk: '編集部; 報道部',
  }),
};

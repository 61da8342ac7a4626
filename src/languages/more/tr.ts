import { briefPhrases } from '../brief-phrases.ts';
import type { CalendarWords } from '../calendar-words.ts';
import type { LanguagePack } from '../pack.ts';
import { words } from '../words.ts';

const calendar: CalendarWords = {
  months: [
    ['ocak', 'oca'],
    ['şubat', 'şub'],
    ['mart', 'mar'],
    ['nisan', 'nis'],
    ['mayıs', 'may'],
    ['haziran', 'haz'],
    ['temmuz', 'tem'],
    ['ağustos', 'ağu'],
    ['eylül', 'eyl'],
    ['ekim', 'eki'],
    ['kasım', 'kas'],
    ['aralık', 'ara'],
  ],
  weekdays: [
    ['pazartesi', 'pzt'],
    ['salı', 'sal'],
    ['çarşamba', 'çar'],
    ['perşembe', 'per'],
    ['cuma', 'cum'],
    ['cumartesi', 'cmt'],
    ['pazar', 'paz'],
  ],
  order: 'dmy',
  am: [],
  pm: [],
  published: [
    'yayınlanma',
    'yayınlanma tarihi',
    'yayın tarihi',
    'yayınlandı',
    'giriş',
    'giriş tarihi',
    'oluşturulma',
    'oluşturulma tarihi',
    'eklenme',
    'eklenme tarihi',
    'tarih',
    'haber giriş',
    'ilk yayın',
  ],
  publishedBehind: ['yayınlandı', 'yayımlandı', 'eklendi'],
  modifiedBehind: ['güncellendi'],
  modified: [
    'güncelleme',
    'güncelleme tarihi',
    'son güncelleme',
    'son güncelleme tarihi',
    'güncellendi',
    'güncellenme',
    'güncellenme tarihi',
    'son güncellenme',
  ],
  fillers: ['günü'],
  at: ['saat'],
  ordinals: [],
};

export const turkish: LanguagePack = {
  code: 'tr',
  name: 'Turkish',
  parser: 'latin',
  stopWords: words(`
    ve bir bu da de için ile olarak çok daha en gibi kadar olan sonra ama o ne var yok olduğu olduğunu dedi göre ise
    her ya veya ki şey mi değil oldu ancak tarafından iki yeni ilk son üzerinde arasında önce büyük içinde karşı şu
    ben biz onun bunun hem diye nasıl neden edildi etti ederek
  `),
  abbreviations: words(`
    dr prof doç av vb vs örn yy s no sok cad mah apt tel bkz t.c a.ş ltd şti oca şub mar nis may haz tem ağu eyl eki
    kas ara
  `),
  calendar,
  phrases: briefPhrases({
    share: `
      paylaş; paylaşın; facebook'ta paylaş; twitter'da paylaş; haberi paylaş; yazdır; e-posta ile gönder;
      bizi takip edin…; linki kopyala; abone ol;
    `,
    control: 'devamını oku; devamı; daha fazla; daha fazlası; haberin devamı; yukarı çık; ara; kapat; menü',
    related: `
      ilgili haberler; i̇lgili haberler; benzer haberler; bunlar da ilginizi çekebilir…;
      ilginizi çekebilir; ayrıca bakınız…; en çok okunanlar; son haberler; diğer haberler;
      önerilen haberler;
    `,
    comment: 'yorumlar; yorum yap; yorum yaz; yorum gönder; yorum yapmak için…; bir cevap yazın; cevapla',
    legal: `
      tüm hakları saklıdır; her hakkı saklıdır; gizlilik politikası; kullanım şartları; kullanım koşulları;
      künye; yasal uyarı;
    `,
    consent: `
      bu site çerez kullanmaktadır…; sitemizde çerezler kullanılmaktadır…; web sitemizde çerez…; kabul et;
      tümünü kabul et; çerez politikası; reddet;
    `,
    newsletter: 'bültenimize abone olun…; e-bülten; bülten; haber bülteni; abone olun',
    paywall: 'abonelere özel; abone olarak okumaya devam edin…',
    advertisement: 'reklam; ilan; sponsorlu; sponsorlu içerik; advertorial',
    byline: 'yazar; yazan; haber; hazırlayan; muhabir',
    credit: 'fotoğraf; foto; görsel; kaynak',
    desk: 'haber merkezi; editör; yazı işleri',
    writers: 'gazeteci; muhabir; yazar; editör',
  }),
};

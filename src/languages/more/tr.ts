import type { CalendarWords } from '../calendar-words.ts';

export const calendar: CalendarWords = {
  months: [['ocak', 'oca'], ['şubat', 'şub'], ['mart', 'mar'], ['nisan', 'nis'], ['mayıs', 'may'], ['haziran', 'haz'], ['temmuz', 'tem'], ['ağustos', 'ağu'], ['eylül', 'eyl'], ['ekim', 'eki'], ['kasım', 'kas'], ['aralık', 'ara']],
  weekdays: [['pazartesi', 'pzt'], ['salı', 'sal'], ['çarşamba', 'çar'], ['perşembe', 'per'], ['cuma', 'cum'], ['cumartesi', 'cmt'], ['pazar', 'paz']],
  order: 'dmy',
  am: [],
  pm: [],
  published: ['yayınlanma', 'yayınlanma tarihi', 'yayın tarihi', 'yayınlandı', 'giriş', 'giriş tarihi', 'oluşturulma', 'oluşturulma tarihi', 'eklenme', 'eklenme tarihi', 'tarih', 'haber giriş', 'ilk yayın'],
  modified: ['güncelleme', 'güncelleme tarihi', 'son güncelleme', 'son güncelleme tarihi', 'güncellendi', 'güncellenme', 'güncellenme tarihi', 'son güncellenme'],
  fillers: ['günü'],
  at: ['saat'],
  ordinals: [],
};

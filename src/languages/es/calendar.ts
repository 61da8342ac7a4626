import type { CalendarWords } from '../calendar-words.ts';

export const calendar: CalendarWords = {
  months: [['enero', 'ene'], ['febrero', 'feb'], ['marzo', 'mar'], ['abril', 'abr'], ['mayo', 'may'], ['junio', 'jun'], ['julio', 'jul'], ['agosto', 'ago'], ['septiembre', 'sept', 'sep', 'set', 'setiembre'], ['octubre', 'oct'], ['noviembre', 'nov'], ['diciembre', 'dic']],
  weekdays: [['lunes', 'lun'], ['martes'], ['miércoles', 'miercoles', 'mié', 'mie'], ['jueves', 'jue'], ['viernes', 'vie'], ['sábado', 'sabado', 'sáb', 'sab'], ['domingo', 'dom']],
  order: 'dmy',
  am: ['am', 'a.m'],
  pm: ['pm', 'p.m'],
  published: ['publicado', 'publicado el', 'publicada el', 'publicado en', 'publicación', 'fecha de publicación', 'fecha', 'creado', 'creado el', 'escrito el', 'subido el', 'redactado el', 'enviado el', 'posteado el', 'publicado a las'],
  modified: ['actualizado', 'actualizado el', 'actualizada el', 'actualizado a las', 'última actualización', 'ultima actualización', 'última actualización el', 'actualización', 'act', 'modificado', 'modificado el', 'última modificación', 'editado', 'editado el'],
  fillers: ['de', 'del', 'el'],
  at: ['a las', 'a la', 'las'],
  ordinals: ['º', 'o'],
  clock: ['h', 'hs', 'hrs', 'horas'],
};

import type { CalendarWords } from '../calendar-words.ts';

export const calendar: CalendarWords = {
  months: [['janeiro', 'jan'], ['fevereiro', 'fev'], ['março', 'mar', 'marco'], ['abril', 'abr'], ['maio', 'mai'], ['junho', 'jun'], ['julho', 'jul'], ['agosto', 'ago'], ['setembro', 'set'], ['outubro', 'out'], ['novembro', 'nov'], ['dezembro', 'dez']],
  weekdays: [['segunda', 'seg'], ['terça', 'ter', 'terca'], ['quarta', 'qua'], ['quinta', 'qui'], ['sexta', 'sex'], ['sábado', 'sáb', 'sabado', 'sab'], ['domingo', 'dom']],
  order: 'dmy',
  am: [],
  pm: [],
  published: ['publicado', 'publicado em', 'publicada em', 'publicado a', 'publicação', 'data de publicação', 'data', 'postado em', 'criado em', 'escrito em', 'por redação em'],
  modified: ['atualizado', 'atualizado em', 'atualizada em', 'actualizado', 'actualizado em', 'última atualização', 'última atualização em', 'última actualização', 'modificado', 'modificado em', 'editado em', 'última modificação'],
  fillers: ['de', 'do', 'em', 'feira'],
  at: ['às', 'as', 'à', 'ás', 'pelas'],
  ordinals: ['º', 'o'],
  clock: ['h', 'horas'],
};

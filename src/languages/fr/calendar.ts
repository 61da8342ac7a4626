import type { CalendarWords } from '../calendar-words.ts';

export const calendar: CalendarWords = {
  months: [['janvier', 'janv', 'jan'], ['février', 'févr', 'fév', 'fevrier', 'fevr', 'fev'], ['mars', 'mar'], ['avril', 'avr'], ['mai'], ['juin'], ['juillet', 'juil', 'juill'], ['août', 'aout', 'aoû'], ['septembre', 'sept', 'sep'], ['octobre', 'oct'], ['novembre', 'nov'], ['décembre', 'déc', 'decembre', 'dec']],
  weekdays: [['lundi', 'lun'], ['mardi'], ['mercredi', 'mer'], ['jeudi', 'jeu'], ['vendredi', 'ven'], ['samedi', 'sam'], ['dimanche', 'dim']],
  order: 'dmy',
  am: [],
  pm: [],
  published: ['publié', 'publié le', 'publiée le', 'publié à', 'publication', 'publication le', 'paru le', 'mis en ligne', 'mis en ligne le', 'posté le', 'écrit le', 'rédigé le', 'créé le', 'date de publication', 'date', 'le', 'par la rédaction le', 'diffusé le', 'ajouté le'],
  modified: ['mis à jour', 'mis à jour le', 'mise à jour', 'mise à jour le', 'mis à jour à', 'modifié', 'modifié le', 'dernière mise à jour', 'dernière mise à jour le', 'dernière modification', 'dernière modification le', 'actualisé', 'actualisé le', 'màj', 'maj', 'maj le', 'édité le'],
  fillers: ['le', 'de', 'du'],
  at: ['à', 'a', 'vers'],
  ordinals: ['er', 'e', 'ème'],
  clock: ['h', 'heures', 'heure'],
};

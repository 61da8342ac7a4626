import type { SpeechWords } from '../speech-words.ts';
import { words } from '../words.ts';

export const speech: SpeechWords = {
  verbs:
    words(`dijo dice afirmó afirma añadió añade explicó explica aseguró asegura señaló señala indicó indica declaró declara
    subrayó destacó destaca manifestó recordó recuerda anunció anuncia respondió responde preguntó pregunta contó cuenta
    escribió insistió concluyó advirtió advierte denunció lamentó sostuvo sostiene agregó expresó reiteró comentó confirmó criticó`),
  attributions: ['según', 'de acuerdo con', 'en palabras de'],
  pronouns: ['él', 'ella'],
  otherPronouns: ['ellos', 'ellas'],
  prepositions: words('con por de para sobre contra que en a desde hacia sin entre bajo tras ante'),
  passives: words('fue fueron sido ser'),
  singleQuotes: false,
};

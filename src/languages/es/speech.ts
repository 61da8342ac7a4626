import { givenNames } from '../given-names.ts';
import type { SpeechWords } from '../speech-words.ts';
import { words } from '../words.ts';

export const speech: SpeechWords = {
  verbs:
    words(`dijo dice afirmó afirma añadió añade explicó explica aseguró asegura señaló señala indicó indica declaró declara
    subrayó destacó destaca manifestó recordó recuerda anunció anuncia respondió responde preguntó pregunta contó cuenta
    escribió insistió concluyó advirtió advierte denunció lamentó sostuvo sostiene agregó expresó reiteró comentó confirmó criticó
    puntualizó puntualiza matizó matiza precisó precisa resaltó resalta apuntó apunta admitió admite reconoció reconoce
    tildó calificó opinó opina remarcó enfatizó prometió celebró valoró detalló relató exclamó apostilló`),
  participles: words(
    'diciendo añadiendo agregando explicando afirmando asegurando señalando tildando calificando subrayando',
  ),
  utterances: words('comunicado carta mensaje tuit discurso declaración palabras libro publicación'),
  determiners: words(
    'su sus nuestro nuestra mi este esta estos estas un una varios varias algunos algunas otro otra dos tres',
  ),
  indefinites: words('alguien uno una otro otra algunos muchos varios nadie'),
  conjunctions: words('y pero o que quien cual como cuando mientras porque si aunque donde pues tras'),
  genders: {
    feminine: words(
      'esposa mujer hija hermana ella señora sra presidenta ministra reina diputada senadora directora alcaldesa',
    ),
    masculine: words(
      'esposo marido hijo hermano él señor sr presidente ministro rey diputado senador director alcalde',
    ),
  },
  givenNames,
  behind: [],
  attributions: ['según', 'de acuerdo con', 'en palabras de'],
  pronouns: ['él', 'ella'],
  thingPronouns: [],
  otherPronouns: ['ellos', 'ellas'],
  prepositions: words('con por de para sobre contra que en a desde hacia sin entre bajo tras ante'),
  passives: words('fue fueron sido ser'),
  naming: [
    'titulado',
    'titulada',
    'título',
    'llamado',
    'llamada',
    'denominado',
    'denominada',
    'lema',
    'apodado',
    'apodada',
  ],
  singleQuotes: false,
};

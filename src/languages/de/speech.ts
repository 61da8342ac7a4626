import { givenNames } from '../given-names.ts';
import type { SpeechWords } from '../speech-words.ts';
import { words } from '../words.ts';

export const speech: SpeechWords = {
  verbs:
    words(`sagte sagt erklärte erklärt betonte betont meinte meint schrieb schreibt kritisierte warnte warnt forderte fordert
    berichtete berichtet teilte kündigte ergänzte fügte antwortete fragte behauptete bestätigte versicherte rief nannte
    bezeichnete äußerte mahnte hob bekräftigte zitierte sprach lobte drohte
    erläuterte erläutert unterstrich unterstreicht resümierte resümiert findet fand schilderte schildert erzählte erzählt
    versprach verspricht verkündete verkündet klagte klagt beklagte beklagt urteilte urteilt bilanzierte bilanziert gestand
    gesteht bedauerte bedauert zeigte informierte informiert ergänzt bestätigt versichert äußert spricht lobt mahnt fragt ruft
    nennt bezeichnet behauptet antwortet fügt kündigt hofft glaubt freut wundert empfiehlt rät schlussfolgert konstatiert
    gesagt gemeint erzählt geschrieben angekündigt gefordert gewarnt erinnert erinnerte verriet verrät schwärmt schwärmte scherzte
    scherzt lacht lachte ergänzten sagten teilten erklärten begründete begründet prognostizierte
    reagierte reagiert räumte räumt plädierte plädiert rügte rügt`),
  participles: [],
  utterances: words(
    'erklärung mitteilung brief mail e-mail rede tweet beitrag schreiben aussage frage antwort buch stellungnahme',
  ),
  determiners: words(
    'sein seine seiner ihr ihre ihrer unser unsere mein meine dieser diese ein eine einer zwei drei mehrere viele manche',
  ),
  indefinites: words('jemand einer eine manche andere viele man niemand'),
  conjunctions: words('und aber oder dass als während wenn weil ob obwohl da wie wobei denn bis bevor nachdem sodass'),
  genders: {
    feminine: words(
      'ehefrau tochter witwe frau kanzlerin bundeskanzlerin präsidentin ministerin außenministerin sprecherin königin richterin',
    ),
    masculine: words(
      'ehemann sohn er herr herrn kanzler bundeskanzler präsident minister außenminister sprecher könig richter',
    ),
  },
  givenNames,
  attributions: ['laut', 'zufolge', 'nach angaben von', 'nach den worten von'],
  behind: ['so'],
  pronouns: ['er', 'sie'],
  thingPronouns: [],
  otherPronouns: ['es', 'wir', 'ich'],
  prepositions: words('mit von für auf über gegen als wie in bei aus zu nach vor unter zwischen ohne an um'),
  passives: words('wird wurde wurden werden worden'),
  naming: ['titel', 'titels', 'betitelt', 'namens', 'motto', 'überschrift', 'sogenannte', 'sogenannten', 'sogenannter'],
  singleQuotes: true,
};

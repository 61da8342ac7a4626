import type { SpeechWords } from '../speech-words.ts';
import { words } from '../words.ts';

export const speech: SpeechWords = {
  verbs:
    words(`sagte sagt erklärte erklärt betonte betont meinte meint schrieb schreibt kritisierte warnte warnt forderte fordert
    berichtete berichtet teilte kündigte ergänzte fügte antwortete fragte behauptete bestätigte versicherte rief nannte
    bezeichnete äußerte mahnte hob bekräftigte zitierte sprach lobte drohte`),
  attributions: ['laut', 'zufolge', 'nach angaben von', 'nach den worten von', 'so'],
  pronouns: ['er', 'sie'],
  otherPronouns: ['es', 'wir', 'ich'],
  prepositions: words('mit von für auf über gegen als wie in bei aus zu nach vor unter zwischen ohne an um'),
  passives: words('wird wurde wurden werden worden'),
  singleQuotes: true,
};

import type { SpeechWords } from '../speech-words.ts';
import { words } from '../words.ts';

export const speech: SpeechWords = {
  verbs:
    words(`dit déclare déclaré affirme affirmé ajoute ajouté explique expliqué estime estimé assure assuré souligne souligné
    précise précisé indique indiqué rappelle rappelé annonce annoncé répond répondu demande demandé raconte raconté
    lance lancé écrit insiste insisté conclut poursuit confie confié dénonce dénoncé regrette regretté prévient prévenu martèle`),
  attributions: ['selon', "d'après", 'aux yeux de'],
  pronouns: ['il', 'elle', 't-il', 't-elle'],
  otherPronouns: ['ils', 'elles', 'on'],
  prepositions: words('avec par de pour sur contre que dans chez à en vers sans entre sous après avant'),
  passives: words('été est sont était'),
  singleQuotes: false,
};

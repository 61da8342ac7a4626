import { givenNames } from '../given-names.ts';
import type { SpeechWords } from '../speech-words.ts';
import { words } from '../words.ts';

export const speech: SpeechWords = {
  verbs:
    words(`dit déclare déclaré affirme affirmé ajoute ajouté explique expliqué estime estimé assure assuré souligne souligné
    précise précisé indique indiqué rappelle rappelé annonce annoncé répond répondu demande demandé raconte raconté
    lance lancé écrit insiste insisté conclut poursuit confie confié dénonce dénoncé regrette regretté prévient prévenu martèle
    glisse glissé sourit note noté témoigne témoigné plaide plaidé résume résumé détaille détaillé soupire
    reconnaît reconnu admet renchérit observe commente commenté soutient soutenu juge jugé constate constaté s'exclame s'inquiète
    s'interroge s'insurge reprend rétorque réplique ironise tranche nuance promet appelle conseille`),
  participles: words(
    'disant ajoutant expliquant affirmant précisant soulignant estimant assurant déclarant dénonçant évoquant',
  ),
  utterances: words('communiqué lettre message tweet discours déclaration mots propos livre courrier mail'),
  determiners: words(
    'son sa ses leur leurs notre nos mon ma ce cet cette ces un une plusieurs certains certaines deux trois',
  ),
  indefinites: words("quelqu'un un une certains certaines plusieurs d'autres on beaucoup"),
  conjunctions: words('et mais ou que qui dont où comme quand lorsque tandis alors parce car si puisque avant après'),
  genders: {
    feminine: words(
      'femme épouse fille sœur elle mme madame mademoiselle présidente ministre-présidente reine députée sénatrice directrice',
    ),
    masculine: words('mari fils frère il m monsieur président roi député sénateur directeur'),
  },
  givenNames,
  behind: [],
  attributions: ['selon', "d'après", 'aux yeux de'],
  pronouns: ['il', 'elle'],
  thingPronouns: [],
  otherPronouns: ['ils', 'elles', 'on'],
  prepositions: words('avec par de pour sur contre que dans chez à en vers sans entre sous après avant'),
  passives: words('été est sont était'),
  naming: ['intitulé', 'intitulée', 'intitulés', 'intitulées', 'baptisé', 'baptisée', 'titre', 'nommé', 'nommée'],
  singleQuotes: false,
};

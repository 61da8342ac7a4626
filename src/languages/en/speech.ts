import { givenNames } from '../given-names.ts';
import type { SpeechWords } from '../speech-words.ts';
import { words } from '../words.ts';

export const speech: SpeechWords = {
  verbs:
    words(`said says say saying told tells telling added adds adding explained explains explaining stated states stating
    announced announces announcing noted notes noting warned warns warning argued argues claimed claims insisted
    insists declared declares replied replies responded responds asked asks asking answered answers admitted admits
    acknowledged acknowledges confirmed confirms denied denies emphasized emphasised emphasizes stressed stresses
    stressing suggested suggests commented comments remarked remarks observed concluded continued continues recalled
    recalls revealed reveals predicted predicts promised pledged vowed urged urges demanded threatened complained
    joked quipped shouted yelled whispered cried wrote writes tweeted posted called criticized criticised condemned
    praised described quoted reported reiterated repeated testified maintained conceded cautioned boasted lamented
    alleged charged asserted affirmed believes thinks exclaimed went agreed agrees opined muses mused gushed
    gushes raved raves sighed sighs snapped pleaded pleads begged implored ranted fumed vented retorted countered
    counters interjected clarified elaborated summarized summarised speculated speculates theorized theorised
    recounted recounts reflected reflects reminisced disclosed reasoned advised advises recommended recommends
    instructed proclaimed proclaims swore sang screamed muttered mumbled murmured laughed chuckled hailed hails
    lauded lambasted slammed slams blasted blasts decried denounced denounces rebuked thanked accused accuses teased
    admonished assured assures reassured reminded reminds contended contends posited indicated indicates highlighted
    highlights underlined underscored hinted describes dismissed dismisses rejected apologized apologised bemoaned
    cheered concedes maintains alleges asserts reiterates cautions opines teases commends commended volunteered
    ventured shared calls`),
  participles:
    words(`saying telling adding explaining stating announcing noting warning stressing asking replying responding
    writing insisting joking commenting admitting confirming urging promising declaring remarking recalling calling describing criticizing slamming accusing
    claiming arguing suggesting branding labelling labeling`),
  utterances:
    words(`statement email e-mail letter tweet post message claim claims remark remarks comment comments speech memo
    essay book column article blog report question answer words warning suggestion argument testimony advice theory motto`),
  determiners: words(
    'another one some many his her their its our my this that these those most several two three no every each',
  ),
  indefinites: words(
    'someone somebody one another others some many people anyone everyone nobody users commenters fans critics',
  ),
  conjunctions: words(
    'and but or that which who whom whose as while when where because if although though so since after before until than',
  ),
  genders: {
    feminine:
      words(`wife daughter widow she ms mrs miss lady dame madam queen princess baroness duchess empress sister mother congresswoman
      chairwoman spokeswoman businesswoman councilwoman alderwoman actress heroine`),
    masculine:
      words(`he husband son nephew mr sir lord king prince baron duke emperor brother father congressman chairman spokesman businessman
      councilman alderman actor pope cardinal bishop monk priest`),
  },
  givenNames,
  behind: [],
  attributions: ['according to', 'in the words of', 'as told by', 'quoting', 'citing'],
  pronouns: ['he', 'she'],
  thingPronouns: ['it'],
  otherPronouns: ['they', 'we', 'i', 'who'],
  prepositions: words(
    'with by of for on about against than like in at from to near after before under over between into without toward towards via behind',
  ),
  passives: words('was were been be being is are'),
  naming: ['titled', 'entitled', 'headlined', 'named', 'dubbed', 'nicknamed', 'known as', 'captioned'],
  singleQuotes: true,
};

import { bodyRoles } from '../../schema/index.ts';
import { type FeatureGroup, none, rolesAround, typeOf } from './group.ts';

const roleOrder = [
  ...rolesAround,
  'control',
  'hidden',
  'ticker',
  'repetition',
  'boilerplate',
  'headline',
  'kicker',
  'deck',
  'byline',
  'dateline',
  'caption',
  'credit',
  ...bodyRoles,
];

/** What can be seen of a block by itself. */
export const ownText: FeatureGroup = {
  names: [
    'words',
    'type',
    'level',
    'stop share',
    'capital share',
    'upper share',
    'digit share',
    'link share',
    'sentences',
    'ends sentence',
    'ends with colon',
    'words a sentence',
    'letters a word',
    'commas',
    'gap',
    'hidden',
    'text before link',
    'links',
  ],
  measure({ page }) {
    const { sheet } = page;
    return (i, values, from) => {
      const block = page.blocks[i]!;
      const text = block.value;
      const words = sheet.words[i]!;
      values[from++] = words;
      values[from++] = typeOf(block);
      values[from++] = block.level ?? none;
      values[from++] = words > 0 ? sheet.stopWords[i]! / words : 0;
      values[from++] = words > 0 ? sheet.capitals[i]! / words : 0;
      values[from++] = sheet.upperShare[i]!;
      values[from++] = sheet.digitShare[i]!;
      values[from++] = sheet.linkShare[i]!;
      values[from++] = sheet.sentences[i]!;
      values[from++] = sheet.endsSentence[i]!;
      values[from++] = endsOnColon(text) ? 1 : 0;
      values[from++] = words / Math.max(1, sheet.sentences[i]!);
      values[from++] = words > 0 ? text.length / words : none;
      values[from++] = sheet.commas[i]! / Math.max(1, words);
      values[from++] = block.gap ?? none;
      values[from++] = block.hidden ? 1 : 0;
      values[from++] = block.links?.length ? block.links[0]!.start / Math.max(1, text.length) : none;
      values[from++] = block.links?.length ?? 0;
    };
  },
};

/** A colon at the end, before a closing quote at most. */
function endsOnColon(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  return isColon(last) || (isClosing(last) && isColon(text.charCodeAt(text.length - 2)));
}

const isColon = (code: number): boolean => code === 58 || code === 0xff1a;
/** `"'”»` */
const isClosing = (code: number): boolean => code === 34 || code === 39 || code === 0x201d || code === 0xbb;

const ruleNames = [
  'prose',
  'subheading',
  'main-region',
  'region',
  'headline',
  'deck',
  'caption',
  'biography',
  'known-phrase',
  'repetition',
];

/** What the rules said of a block: each by its own score, their sum, and the role that the strongest names. */
export const findings: FeatureGroup = {
  names: ['rules', 'role', 'first opinion', ...ruleNames.map((name) => `rule ${name}`)],
  measure({ weights, first }) {
    const { scores, roles, because, from: starts } = weights;
    return (i, values, from) => {
      values[from] = scores[i]!;
      values[from + 1] = roleNumbers.get(roles[i]!) ?? none;
      values[from + 2] = first.kept[i]!;
      for (let n = 0; n < ruleNames.length; n++) values[from + 3 + n] = 0;
      for (let k = starts[i]!; k < starts[i + 1]! - 1; k++) {
        const { rule, score } = because[k]!;
        const n = ruleNumbers.get(rule);
        if (n !== undefined) values[from + 3 + n] = score;
      }
    };
  },
};

const ruleNumbers: ReadonlyMap<string, number> = new Map(ruleNames.map((name, n) => [name, n]));
const roleNumbers: ReadonlyMap<string | null, number> = new Map(roleOrder.map((role, n) => [role, n]));

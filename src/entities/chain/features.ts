import type { Votes } from '../cues.ts';
import type { Features } from './keys.ts';
import { type Reading, typeCount, typeNumber } from './reading.ts';
import { forms } from './words.ts';

/** Each kind of feature has its number, above those of words. */
const kinds = {
  initial: 256,
  style: 257,
  pairBefore: 260,
  pairAfter: 261,
  classesBefore: 262,
  classesAfter: 263,
  wordForm: 264,
  formWord: 265,
  formsAround: 266,
  wordsAround: 267,
  wordsBefore: 268,
  wordsAfter: 269,
  coarseAround: 270,
  twoForms: 271,
  ruled: 280,
  ruledBefore: 281,
  ruledAfter: 282,
  ruledRule: 283,
  ruledScore: 284,
  known: 285,
  knownAround: 286,
  personVotes: 290,
  organizationVotes: 291,
  locationVotes: 292,
  margin: 293,
  candidate: 294,
  first: 295,
  last: 296,
  lastClass: 297,
  lastEnd: 298,
  before: 299,
  beforeClass: 300,
  after: 301,
  afterClass: 302,
  inside: 303,
  insideClass: 304,
  beforeTwo: 305,
  afterTwo: 306,
  name: 307,
  lastLists: 308,
  firstClass: 309,
  context: 310,
  elsewhere: 320,
  acronym: 321,
  small: 322,
  count: 323,
  run: 324,
  runLast: 325,
} as const;

/** Number of a piece outside the sentence. */
const nothing = 0x7fffffff;

/** A sum of votes in steps of one, from -3 to 8. */
const step = (sum: number): number => Math.max(-3, Math.min(8, Math.floor(sum)));

/**
 * The features of one piece that are not its words' alone: pairs of words, what the rules and the gazetteer say, the
 * candidate as a whole with the words around it, and the same name elsewhere in the document.
 */
export function contextFeatures(reading: Reading, at: number, features: Features): void {
  const { words, pieces } = reading;
  const word = words[at]!;
  const { form, named } = word;
  const from = reading.from[at]!;
  const to = reading.to[at]!;
  const before = at > from ? words[at - 1]! : null;
  const after = at + 1 < to ? words[at + 1]! : null;
  if (!named && !before?.named && !after?.named) {
    if (reading.known[at]! > 0) features.add(kinds.known, reading.known[at]!, form);
    return;
  }
  const beforeForm = before ? before.form : 20;
  const afterForm = after ? after.form : 20;
  features.add(kinds.initial, form, pieces[at]!.initial ? 1 : 0);
  features.add(kinds.style, form, reading.style[at]!);
  features.add(kinds.pairBefore, before ? before.hash : nothing, word.hash);
  features.add(kinds.pairAfter, word.hash, after ? after.hash : nothing);
  features.add(kinds.classesBefore, (before ? before.middle : 300) * 32 + form, word.middle);
  features.add(kinds.classesAfter, word.middle * 32 + form, after ? after.middle : 300);
  features.add(kinds.wordForm, before ? before.hash : nothing, form);
  features.add(kinds.formWord, form, after ? after.hash : nothing);
  features.add(kinds.formsAround, beforeForm * 32 + form, afterForm);
  features.add(kinds.coarseAround, (before ? before.coarse : 70) * 100 + (after ? after.coarse : 70), form);
  const twoBefore = at - 2 >= from ? words[at - 2]! : null;
  const twoAfter = at + 2 < to ? words[at + 2]! : null;
  features.add(kinds.twoForms, (twoBefore ? twoBefore.form : 20) * 32 + beforeForm, form * 32 + afterForm);
  if (named) {
    features.add(kinds.wordsAround, before ? before.hash : nothing, after ? after.hash : nothing);
    if (before) features.add(kinds.wordsBefore, twoBefore ? twoBefore.hash : nothing, before.hash);
    if (after) features.add(kinds.wordsAfter, after.hash, twoAfter ? twoAfter.hash : nothing);
  }
  ruleFeatures(reading, at, features);
  if (named) documentFeatures(reading, at, features);
}

function ruleFeatures(reading: Reading, at: number, features: Features): void {
  const { ruled, known, words, pieces } = reading;
  const from = reading.from[at]!;
  const to = reading.to[at]!;
  const { form } = words[at]!;
  const ruledBefore = at > from ? ruled[at - 1]! : 20;
  const ruledAfter = at + 1 < to ? ruled[at + 1]! : 20;
  features.add(kinds.ruled, ruled[at]!, form);
  features.add(kinds.ruledBefore, ruledBefore * 32 + ruled[at]!, form);
  features.add(kinds.ruledAfter, ruledAfter * 32 + ruled[at]!, form);
  features.add(kinds.known, known[at]!, form);
  features.add(
    kinds.knownAround,
    (at > from ? known[at - 1]! : 20) * 32 + known[at]!,
    at + 1 < to ? known[at + 1]! : 20,
  );
  const name = reading.judged[at]!;
  if (name === null) return;
  const { candidate, group, span, personPart } = name;
  const length = candidate.to - candidate.from;
  // Begins, goes on, ends, or is all there is.
  const part = length === 1 ? 3 : at === candidate.from ? 0 : at + 1 === candidate.to ? 2 : 1;
  if (span) {
    features.add(kinds.ruledRule, name.rule, typeNumber(span.type) * 4 + part);
    features.add(kinds.ruledScore, Math.floor(span.score * 10), typeNumber(span.type) * 4 + part);
  } else features.add(kinds.ruledRule, 0, part);
  voteFeatures(group.votes, part, features);
  const single = length === 1 ? 1 : 0;
  features.add(
    kinds.context,
    step(candidate.context.person) * 32 + step(candidate.context.organization),
    step(candidate.context.location) * 4 + part,
  );
  const signs =
    (candidate.titled ? 1 : 0) |
    (group.titled ? 2 : 0) |
    (group.inside ? 4 : 0) |
    (personPart ? 8 : 0) |
    (candidate.body ? 16 : 0) |
    (pieces[candidate.from]!.initial ? 32 : 0);
  features.add(kinds.candidate, signs, name.head * 4 + part);
  const first = words[candidate.from]!;
  const last = words[candidate.to - 1]!;
  features.add(kinds.name, name.key, part);
  if (!single) {
    features.add(kinds.first, first.hash, part);
    features.add(kinds.firstClass, first.middle, part);
    features.add(kinds.last, last.hash, part);
    features.add(kinds.lastClass, last.fine, part);
    features.add(kinds.lastLists, last.lists, part);
    features.add(kinds.lastEnd, name.end, part);
    for (let i = candidate.from; i < candidate.to && i < candidate.from + 8; i++) {
      if (i === at) continue;
      features.add(kinds.inside, words[i]!.hash, part);
      features.add(kinds.insideClass, words[i]!.middle, part);
    }
  }
  const wordBefore = candidate.from > from ? words[candidate.from - 1]! : null;
  const wordAfter = candidate.to < to ? words[candidate.to]! : null;
  features.add(kinds.before, wordBefore ? wordBefore.hash : nothing, part);
  features.add(kinds.after, wordAfter ? wordAfter.hash : nothing, part);
  if (wordBefore) features.add(kinds.beforeClass, wordBefore.fine, part);
  if (wordAfter) features.add(kinds.afterClass, wordAfter.fine, part);
  if (wordBefore && candidate.from - 2 >= from)
    features.add(kinds.beforeTwo, words[candidate.from - 2]!.hash, wordBefore.hash);
  if (wordAfter && candidate.to + 1 < to) features.add(kinds.afterTwo, words[candidate.to + 1]!.hash, wordAfter.hash);
}

function voteFeatures({ person, organization, location }: Votes, part: number, features: Features): void {
  features.add(kinds.personVotes, step(person), part);
  features.add(kinds.organizationVotes, step(organization), part);
  features.add(kinds.locationVotes, step(location), part);
  const most = Math.max(person, organization, location);
  const winner = most === person ? 0 : most === organization ? 1 : 2;
  const second =
    winner === 0
      ? Math.max(organization, location)
      : winner === 1
        ? Math.max(person, location)
        : Math.max(person, organization);
  features.add(kinds.margin, step((most - second) * 2), step(most) * 16 + winner * 4 + part);
}

function documentFeatures(reading: Reading, at: number, features: Features): void {
  const { pieces, words, judged } = reading;
  const { form } = words[at]!;
  const { key, upper } = pieces[at]!;
  const name = judged[at];
  const single = name && name.candidate.to - name.candidate.from === 1 ? 1 : 0;
  const counts = reading.elsewhere.get(key);
  if (counts) {
    let best = 0;
    for (let type = 1; type < typeCount; type++) if (counts[type]! > counts[best]!) best = type;
    features.add(kinds.elsewhere, best, single * 4 + Math.min(2, counts[best]!));
  } else features.add(kinds.elsewhere, 20, single);
  if (upper || form === forms.initials) {
    const long = reading.acronyms.get(key);
    features.add(kinds.acronym, long === undefined ? 20 : long);
  }
  features.add(kinds.small, reading.small.has(key) ? 1 : 0, form * 2 + (pieces[at]!.initial ? 1 : 0));
  if (name) {
    const mentions = name.group.candidates.length;
    features.add(kinds.count, mentions > 4 ? 4 : mentions, single);
  }
  // The run of capitals as written, whatever the rules made of it.
  let first = at;
  while (first > reading.from[at]! && words[first - 1]!.named && at - first < 6) first--;
  let end = at + 1;
  while (end < reading.to[at]! && words[end]!.named && end - at < 6) end++;
  features.add(kinds.run, at - first, end - at);
  features.add(kinds.runLast, words[end - 1]!.hash, at - first);
}

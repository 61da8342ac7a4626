import { featureKey } from '../../labeller/index.ts';
import type { Votes } from '../cues.ts';
import { type Reading, typeCount, typeNumber } from './reading.ts';
import { forms, isNameForm } from './words.ts';

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
export function contextFeatures(reading: Reading, at: number, emit: (key: number) => void): void {
  const { words, pieces } = reading;
  const word = words[at]!;
  const { form } = word;
  const from = reading.from[at]!;
  const to = reading.to[at]!;
  const before = at > from ? words[at - 1]! : null;
  const after = at + 1 < to ? words[at + 1]! : null;
  const named = isNameForm(form);
  if (!named && !(before && isNameForm(before.form)) && !(after && isNameForm(after.form))) {
    if (reading.known[at]! > 0) emit(featureKey(kinds.known, reading.known[at]!, form));
    return;
  }
  const beforeForm = before ? before.form : 20;
  const afterForm = after ? after.form : 20;
  emit(featureKey(kinds.initial, form, pieces[at]!.initial ? 1 : 0));
  emit(featureKey(kinds.style, form, reading.style[at]!));
  emit(featureKey(kinds.pairBefore, before ? before.hash : nothing, word.hash));
  emit(featureKey(kinds.pairAfter, word.hash, after ? after.hash : nothing));
  emit(featureKey(kinds.classesBefore, (before ? before.middle : 300) * 32 + form, word.middle));
  emit(featureKey(kinds.classesAfter, word.middle * 32 + form, after ? after.middle : 300));
  emit(featureKey(kinds.wordForm, before ? before.hash : nothing, form));
  emit(featureKey(kinds.formWord, form, after ? after.hash : nothing));
  emit(featureKey(kinds.formsAround, beforeForm * 32 + form, afterForm));
  emit(featureKey(kinds.coarseAround, (before ? before.coarse : 70) * 100 + (after ? after.coarse : 70), form));
  const twoBefore = at - 2 >= from ? words[at - 2]! : null;
  const twoAfter = at + 2 < to ? words[at + 2]! : null;
  emit(featureKey(kinds.twoForms, (twoBefore ? twoBefore.form : 20) * 32 + beforeForm, form * 32 + afterForm));
  if (named) {
    emit(featureKey(kinds.wordsAround, before ? before.hash : nothing, after ? after.hash : nothing));
    if (before) emit(featureKey(kinds.wordsBefore, twoBefore ? twoBefore.hash : nothing, before.hash));
    if (after) emit(featureKey(kinds.wordsAfter, after.hash, twoAfter ? twoAfter.hash : nothing));
  }
  ruleFeatures(reading, at, emit);
  if (named) documentFeatures(reading, at, emit);
}

function ruleFeatures(reading: Reading, at: number, emit: (key: number) => void): void {
  const { ruled, known, words, pieces } = reading;
  const from = reading.from[at]!;
  const to = reading.to[at]!;
  const { form } = words[at]!;
  const ruledBefore = at > from ? ruled[at - 1]! : 20;
  const ruledAfter = at + 1 < to ? ruled[at + 1]! : 20;
  emit(featureKey(kinds.ruled, ruled[at]!, form));
  emit(featureKey(kinds.ruledBefore, ruledBefore * 32 + ruled[at]!, form));
  emit(featureKey(kinds.ruledAfter, ruledAfter * 32 + ruled[at]!, form));
  emit(featureKey(kinds.known, known[at]!, form));
  emit(
    featureKey(
      kinds.knownAround,
      (at > from ? known[at - 1]! : 20) * 32 + known[at]!,
      at + 1 < to ? known[at + 1]! : 20,
    ),
  );
  const name = reading.judged[at]!;
  if (name === null) return;
  const { candidate, group, span, personPart } = name;
  const length = candidate.to - candidate.from;
  // Begins, goes on, ends, or is all there is.
  const part = length === 1 ? 3 : at === candidate.from ? 0 : at + 1 === candidate.to ? 2 : 1;
  if (span) {
    emit(featureKey(kinds.ruledRule, name.rule, typeNumber(span.type) * 4 + part));
    emit(featureKey(kinds.ruledScore, Math.floor(span.score * 10), typeNumber(span.type) * 4 + part));
  } else emit(featureKey(kinds.ruledRule, 0, part));
  voteFeatures(group.votes, part, emit);
  const single = length === 1 ? 1 : 0;
  emit(
    featureKey(
      kinds.context,
      step(candidate.context.person) * 32 + step(candidate.context.organization),
      step(candidate.context.location) * 4 + part,
    ),
  );
  const signs =
    (candidate.titled ? 1 : 0) |
    (group.titled ? 2 : 0) |
    (group.inside ? 4 : 0) |
    (personPart ? 8 : 0) |
    (candidate.body ? 16 : 0) |
    (pieces[candidate.from]!.initial ? 32 : 0);
  emit(featureKey(kinds.candidate, signs, name.head * 4 + part));
  const first = words[candidate.from]!;
  const last = words[candidate.to - 1]!;
  emit(featureKey(kinds.name, name.key, part));
  if (!single) {
    emit(featureKey(kinds.first, first.hash, part));
    emit(featureKey(kinds.firstClass, first.middle, part));
    emit(featureKey(kinds.last, last.hash, part));
    emit(featureKey(kinds.lastClass, last.fine, part));
    emit(featureKey(kinds.lastLists, last.lists, part));
    emit(featureKey(kinds.lastEnd, name.end, part));
    for (let i = candidate.from; i < candidate.to && i < candidate.from + 8; i++) {
      if (i === at) continue;
      emit(featureKey(kinds.inside, words[i]!.hash, part));
      emit(featureKey(kinds.insideClass, words[i]!.middle, part));
    }
  }
  const wordBefore = candidate.from > from ? words[candidate.from - 1]! : null;
  const wordAfter = candidate.to < to ? words[candidate.to]! : null;
  emit(featureKey(kinds.before, wordBefore ? wordBefore.hash : nothing, part));
  emit(featureKey(kinds.after, wordAfter ? wordAfter.hash : nothing, part));
  if (wordBefore) emit(featureKey(kinds.beforeClass, wordBefore.fine, part));
  if (wordAfter) emit(featureKey(kinds.afterClass, wordAfter.fine, part));
  if (wordBefore && candidate.from - 2 >= from)
    emit(featureKey(kinds.beforeTwo, words[candidate.from - 2]!.hash, wordBefore.hash));
  if (wordAfter && candidate.to + 1 < to)
    emit(featureKey(kinds.afterTwo, words[candidate.to + 1]!.hash, wordAfter.hash));
}

function voteFeatures({ person, organization, location }: Votes, part: number, emit: (key: number) => void): void {
  emit(featureKey(kinds.personVotes, step(person), part));
  emit(featureKey(kinds.organizationVotes, step(organization), part));
  emit(featureKey(kinds.locationVotes, step(location), part));
  const most = Math.max(person, organization, location);
  const winner = most === person ? 0 : most === organization ? 1 : 2;
  const second =
    winner === 0
      ? Math.max(organization, location)
      : winner === 1
        ? Math.max(person, location)
        : Math.max(person, organization);
  emit(featureKey(kinds.margin, step((most - second) * 2), step(most) * 16 + winner * 4 + part));
}

function documentFeatures(reading: Reading, at: number, emit: (key: number) => void): void {
  const { pieces, words, judged } = reading;
  const { form } = words[at]!;
  const { key, upper } = pieces[at]!;
  const name = judged[at];
  const single = name && name.candidate.to - name.candidate.from === 1 ? 1 : 0;
  const counts = reading.elsewhere.get(key);
  if (counts) {
    let best = 0;
    for (let type = 1; type < typeCount; type++) if (counts[type]! > counts[best]!) best = type;
    emit(featureKey(kinds.elsewhere, best, single * 4 + Math.min(2, counts[best]!)));
  } else emit(featureKey(kinds.elsewhere, 20, single));
  if (upper || form === forms.initials) {
    const long = reading.acronyms.get(key);
    emit(featureKey(kinds.acronym, long === undefined ? 20 : long));
  }
  emit(featureKey(kinds.small, reading.small.has(key) ? 1 : 0, form * 2 + (pieces[at]!.initial ? 1 : 0)));
  if (name) {
    const mentions = name.group.candidates.length;
    emit(featureKey(kinds.count, mentions > 4 ? 4 : mentions, single));
  }
  // The run of capitals as written, whatever the rules made of it.
  let first = at;
  while (first > reading.from[at]! && isNameForm(words[first - 1]!.form) && at - first < 6) first--;
  let end = at + 1;
  while (end < reading.to[at]! && isNameForm(words[end]!.form) && end - at < 6) end++;
  emit(featureKey(kinds.run, at - first, end - at));
  emit(featureKey(kinds.runLast, words[end - 1]!.hash, at - first));
}

import type { CalendarToken } from '../calendar/index.ts';
import { builtin, type Reading } from './builtins.ts';
import type { Element, Grammar, Rule } from './grammar.ts';
import { rulesAt } from './lookahead.ts';
import type { Meaning } from './meaning.ts';
import { meanings } from './meanings.ts';

/** An expression found at a token. Token indexes, end exclusive. */
export interface Expression {
  first: number;
  next: number;
  meaning: Meaning;
  rule: Rule;
}

/** Whether a found expression may stand, given what is around it. */
export type Guard = (expression: Expression, tokens: readonly CalendarToken[]) => boolean;

/** One try of a rule at a token, filled in while its elements are walked. */
interface Attempt {
  rule: Rule;
  depth: number;
  begun: Expression | null;
  captures: Record<string, unknown>;
  first: number;
  next: number;
}

// "the early morning of the last day of March" is three deep; deeper is not prose.
const maxDepth = 3;

/** Finds the longest expression at each token. Work per token is bounded by the grammar, so a text costs linear time. */
export class Matcher {
  private readonly memo = new Map<number, Expression | null>();
  private readonly tokens: readonly CalendarToken[];
  private readonly grammar: Grammar;
  private readonly guard: Guard;

  constructor(tokens: readonly CalendarToken[], grammar: Grammar, guard: Guard) {
    this.tokens = tokens;
    this.grammar = grammar;
    this.guard = guard;
  }

  /** The longest expression that begins at a token, or null. */
  at(index: number, depth = 0): Expression | null {
    const token = this.tokens[index];
    if (!token || (token.kind === 'sign' && token.text !== "'")) return null;
    const rules = rulesAt(this.grammar, token, this.tokens[index + 1]);
    if (rules.length === 0) return null;
    const key = index * (maxDepth + 1) + depth;
    const known = this.memo.get(key);
    if (known !== undefined) return known;
    let best: Expression | null = null;
    for (const rule of rules) {
      const found = this.apply(rule, index, depth, null);
      if (found && (!best || found.next > best.next) && this.guard(found, this.tokens)) best = found;
    }
    if (best) best = this.extend(best, depth);
    this.memo.set(key, best);
    return best;
  }

  private extend(expression: Expression, depth: number): Expression {
    let current = expression;
    for (let round = 0; round < 2; round++) {
      let longer: Expression | null = null;
      for (const rule of this.grammar.suffixes) {
        const found = this.apply(rule, current.first, depth, current);
        if (found && found.next > (longer ?? current).next && this.guard(found, this.tokens)) longer = found;
      }
      if (!longer) break;
      current = longer;
    }
    return current;
  }

  private apply(rule: Rule, index: number, depth: number, begun: Expression | null): Expression | null {
    const attempt: Attempt = { rule, depth, begun, captures: {}, first: index, next: index };
    if (!this.walk(attempt, 0, index, index) || attempt.next <= attempt.first) return null;
    const meaning = meanings[rule.meaning](attempt.captures, rule.detail);
    return meaning && { first: attempt.first, next: attempt.next, meaning, rule };
  }

  private walk(attempt: Attempt, step: number, at: number, inside: number): boolean {
    const { rule, captures, begun } = attempt;
    const element = rule.elements[step];
    if (!element) {
      attempt.next = inside;
      return true;
    }
    if (element.absent) return !this.read(element, at, attempt.depth) && this.walk(attempt, step + 1, at, inside);
    const reading =
      step === 0 && begun ? { next: begun.next, value: begun.meaning } : this.read(element, at, attempt.depth);
    if (reading) {
      const before = attempt.first;
      if (element.outside && step === 0) attempt.first = reading.next;
      const { category } = element;
      const name = category !== null && captures[category] !== undefined ? `${category}2` : category;
      if (name) captures[name] = reading.value;
      if (this.walk(attempt, step + 1, reading.next, element.outside ? inside : reading.next)) return true;
      if (name) captures[name] = undefined;
      attempt.first = before;
    }
    return element.optional && this.walk(attempt, step + 1, at, inside);
  }

  private read(element: Element, at: number, depth: number): Reading | null {
    if (element.words) {
      for (const words of element.words) if (this.stands(words, at)) return { next: at + words.length, value: null };
      return null;
    }
    const name = element.category!;
    if (name === 'expr') {
      const inner = depth < maxDepth ? this.at(at, depth + 1) : null;
      return inner && inner.first === at ? { next: inner.next, value: inner.meaning } : null;
    }
    const known = builtin(name, this.tokens, at, this.grammar);
    if (known !== undefined) return known;
    const token = this.tokens[at];
    for (const entry of (token && this.grammar.categories.get(name)?.get(token.text)) ?? []) {
      if (this.stands(entry.words, at)) return { next: at + entry.words.length, value: entry.value };
    }
    return null;
  }

  private stands(words: readonly string[], at: number): boolean {
    const { tokens } = this;
    if (at + words.length > tokens.length) return false;
    for (let offset = 0; offset < words.length; offset++) if (tokens[at + offset]!.text !== words[offset]) return false;
    return true;
  }
}

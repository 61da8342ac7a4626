import type { EntityType, TaggedSpan } from '../../schema/index.ts';
import type { Tagger } from '../tagger.ts';

// Every repetition is bounded, so that each pattern costs a constant a character.
const amount = String.raw`\d{1,3}(?:[.,\u00a0\u202f ]\d{3}){0,5}(?:[.,]\d{1,3})?|\d{1,15}(?:[.,]\d{1,3})?`;
const scale = String.raw`(?:[ \u00a0-]?(?:trillion|billion|million|thousand|Billionen|Milliarden?|Millionen?|milliards?|millions?|mil millones|millones|tn|bn|mn|m|k|Mrd\.?|Mio\.?)(?![\p{L}\p{N}]))?`;
const currency = `US dollars?|dollars?|euros?|pounds?|yen|yuan|roubles?|rubles?|rupees?|francs?|rand|naira|shillings?|pesos?|reais|won|hryvnias?|cents?|Dollar|Euro|Pfund|Franken|dólares|libras|USD|EUR|GBP|CHF|JPY|CNY|RUB|INR|ZAR|NGN|KES|UAH|CAD|AUD`;

const patterns: readonly [EntityType, RegExp][] = [
  ['url', /(?<![\p{L}\p{N}@])(?:https?:\/\/|www\.)[^\s<>"“”«»{}|\\^`]{2,2000}/giu],
  [
    'email',
    /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}@(?:[\p{L}\p{N}-]{1,63}\.){1,5}\p{L}{2,24}(?![\p{L}\p{N}])/gu,
  ],
  [
    'domain',
    /(?<![\p{L}\p{N}@./_-])(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.){1,4}(?:com|org|net|info|biz|edu|gov|mil|int|eu|de|at|ch|fr|es|it|uk|us|ca|au|nz|ie|nl|be|lu|dk|se|no|fi|is|pl|cz|sk|hu|ro|bg|gr|pt|ru|ua|by|lt|lv|ee|tr|il|in|cn|jp|kr|tw|hk|sg|my|th|id|ph|vn|br|mx|ar|cl|co|pe|za|ng|ke|gh|eg|ma|tv|io|ai|app|dev|news|online|blog|shop|site|media|press|radio|today|live|world)(?![\p{L}\p{N}@_-]|\.\p{L})/giu,
  ],
  [
    'money',
    new RegExp(
      String.raw`(?<![\p{L}\p{N}.,])(?:(?:US|A|C|NZ|NT|HK|R|S) ?)?[$€£¥₹₽₩₦₴₪₺][ \u00a0]?(?:${amount})${scale}`,
      'gu',
    ),
  ],
  [
    'money',
    new RegExp(
      String.raw`(?<![\p{L}\p{N}.,$€£¥])(?:${amount})${scale}[ \u00a0-]?(?:[€£$₽₴](?![\p{L}\p{N}])|(?:${currency})(?![\p{L}\p{N}]))`,
      'gu',
    ),
  ],
  [
    'money',
    new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?:USD|EUR|GBP|CHF|JPY|CNY|RUB|INR|Rs\.?|ZAR|NGN|KES|KSh|UAH|CAD|AUD)[ \u00a0]?(?:${amount})${scale}`,
      'gu',
    ),
  ],
  [
    'percent',
    new RegExp(
      String.raw`(?<![\p{L}\p{N}.,])[+\u2212-]?(?:${amount})[ \u00a0\u202f]?(?:%|(?:per ?cent|percent|Prozent|pour cent|por ciento|percentage points?|Prozentpunkte?)(?![\p{L}\p{N}]))`,
      'gu',
    ),
  ],
];

/** "at home.In the end": a sentence that begins without a space. */
const glued = /\.\p{Lu}\p{Ll}+$/u;

/** Marks that close a sentence or a parenthesis rather than an address. */
const trailing = /[.,;:!?'’)\]}>]$/;

/**
 * Finds what a grammar can: amounts of money, percentages, e-mail and web addresses, domains.
 *
 * @example
 * ```ts
 * grammarTagger().tag(document).map((span) => span.type);
 * ```
 */
export function grammarTagger(): Tagger {
  return {
    name: 'grammar',
    tag({ text }) {
      const spans: TaggedSpan[] = [];
      for (const [type, pattern] of patterns) {
        if (!mayHold(type, text)) continue;
        for (const match of text.matchAll(pattern)) {
          if (type === 'domain' && glued.test(match[0])) continue;
          let end = match.index + match[0].length;
          if (type === 'url') while (end > match.index && trailing.test(text.slice(end - 1, end))) end -= 1;
          spans.push({ start: match.index, end, type, score: 0.95, rule: `grammar:${type}` });
        }
      }
      return spans;
    },
  };
}

/** A look before the search: most texts hold no address at all. */
function mayHold(type: EntityType, text: string): boolean {
  return type !== 'email' || text.includes('@');
}

import type { EntityType, TaggedSpan } from '../../schema/index.ts';
import {
  currencyCodes,
  currencySigns,
  currencyWords,
  largeNumbers,
  numberWords,
  scales,
  units,
} from '../data/amounts.ts';
import type { Tagger } from '../tagger.ts';

// Every repetition is bounded, so that each pattern costs a constant a character.
const gap = String.raw`[ \u00a0\u202f]`;
const dash = String.raw`[-\u2013\u2014]`;
const end = String.raw`(?![\p{L}\p{N}])`;
const digits = String.raw`(?:\d{1,3}(?:[.,\u00a0\u202f ’']\d{3}){1,5}(?:[.,]\d{1,3})?|\d{1,15}(?:[.,]\d{1,3})?)`;
const scale = String.raw`(?:(?:${gap}|-)?(?:${scales})(?![\p{L}\p{N}]))`;
const to = `(?:${gap}?${dash}${gap}?|${gap}(?:to|bis|à|a|or|oder)${gap})`;
/** "3", "1.2bn", "3–5 million", "3 million to 5 million". */
const amount = `(?:${digits}${scale}?(?:${to}${digits})?${scale}?)`;
/** "three million", "half a billion", "several hundred". */
const spelled = `(?:(?:${numberWords})(?:${gap}|-)){1,3}(?:${largeNumbers})(?:${gap}(?:${largeNumbers})){0,2}`;
const sign = `(?:(?:US|AU|CA|A|C|NZ|NT|HK|R|S|Mex) ?)?[${currencySigns}]`;
const start = String.raw`(?<![\p{L}\p{N}.,${currencySigns}])`;
const money = `(?:[${currencySigns}]|(?:${currencyWords})|(?:${currencyCodes}))${end}`;

/** Type, pattern, and what a text must hold for the search to be worth while: most texts hold no address at all. */
const patterns: readonly [type: EntityType, pattern: RegExp, needs?: RegExp][] = [
  ['url', /(?<![\p{L}\p{N}@])(?:https?:\/\/|www\.)[^\s<>"“”«»{}|\\^`]{2,2000}/giu],
  [
    'email',
    /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}@(?:[\p{L}\p{N}-]{1,63}\.){1,5}\p{L}{2,24}(?![\p{L}\p{N}])/gu,
    /@/,
  ],
  [
    'domain',
    /(?<![\p{L}\p{N}@./_-])(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.){1,4}(?:com|org|net|info|biz|edu|gov|mil|int|eu|de|at|ch|fr|es|it|uk|us|ca|au|nz|ie|nl|be|lu|dk|se|no|fi|is|pl|cz|sk|hu|ro|bg|gr|pt|ru|ua|by|lt|lv|ee|tr|il|in|cn|jp|kr|tw|hk|sg|my|th|id|ph|vn|br|mx|ar|cl|co|pe|za|ng|ke|gh|eg|ma|tv|io|ai|app|dev|news|online|blog|shop|site|media|press|radio|today|live|world)(?![\p{L}\p{N}@_-]|\.\p{L})/giu,
  ],
  // "$3–5 million", "US$2bn to US$3bn", "€5 Mio."
  ['money', new RegExp(String.raw`(?<![\p{L}\p{N}.,])${sign}${gap}?${amount}(?:${to}${sign}${gap}?${amount})?`, 'gu')],
  // "1.2bn euros", "5 Mio. €", "30 US dollars"
  ['money', new RegExp(`${start}${amount}(?:${gap}|-)?(?:(?:d['’]|de )?${money})`, 'gu')],
  // "USD 5m", "Rs. 500 crore"
  ['money', new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${currencyCodes}|Rs\.?|KSh)${gap}?${amount}`, 'gu')],
  // "half a million dollars", "zwei Milliarden Euro"
  [
    'money',
    new RegExp(String.raw`(?<![\p{L}\p{N}])${spelled}${gap}(?:d['’]|de )?(?:${currencyWords})${end}`, 'giu'),
    /(?:hundr?e[dr]|thousand|tausend|illion|illiard|mil)/,
  ],
  [
    'percent',
    new RegExp(
      String.raw`(?<![\p{L}\p{N}.,])[+\u2212-]?(?:${digits}(?:${gap}?%)?(?:${to}${digits})?)${gap}?(?:%|(?:per ?cent|percent|pct|Prozent|pour cent|por ciento|(?:percentage|basis) points?|Prozentpunkten?|points de pourcentage|puntos porcentuales)${end})`,
      'gu',
    ),
  ],
  [
    'percent',
    new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?:${numberWords})${gap}(?:per ?cent|percent|Prozent|pour cent|por ciento)${end}`,
      'giu',
    ),
    /cent|Prozent|ciento/,
  ],
  [
    'quantity',
    new RegExp(String.raw`(?<![\p{L}\p{N}.,${currencySigns}])${amount}(?:${gap}|-)?(?:${units})${end}`, 'gu'),
  ],
  ['quantity', /(?<![\p{L}\p{N}.,])[+\u2212-]?\d{1,4}(?:[.,]\d{1,2})?[ \u00a0]?°[ \u00a0]?[CF](?![\p{L}\p{N}])/gu],
];

/** "at home.In the end": a sentence that begins without a space. */
const glued = /\.\p{Lu}\p{Ll}+$/u;

/** Marks that close a sentence or a parenthesis rather than an address. */
const trailing = /[.,;:!?'’)\]}>]$/;

/**
 * Finds what a grammar can: amounts of money, percentages and quantities, with their ranges and in words; e-mail and web
 * addresses, domains. English, German, French and Spanish words are known at once, since amounts travel between languages.
 *
 * @example
 * ```ts
 * import { grammarTagger } from 'copydesk/entities';
 *
 * grammarTagger().tag(document).map((span) => span.type);
 * ```
 */
export function grammarTagger(): Tagger {
  return {
    name: 'grammar',
    tag({ text }) {
      const spans: TaggedSpan[] = [];
      for (const [type, pattern, needs] of patterns) {
        if (needs && !needs.test(text)) continue;
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

import type { TaggedSpan } from '../../schema/index.ts';
import type { Tagger } from '../tagger.ts';

/** Lines of products whose models are told by a number behind them. */
const lines =
  'iPhone|iPad|MacBook|Apple Watch|iOS|macOS|Galaxy|Pixel|Surface|ThinkPad|Redmi|Windows|Xbox|PlayStation|Android|GeForce RTX|Radeon RX|GPT|Gemini|Boeing|Shahed|Leopard|Iskander|Falcon|Soyuz|Starship|Ariane|Mirage|Embraer|Cessna|Bombardier';

const model = String.raw`(?:\d{1,4}[A-Za-z]{0,3}|[A-Z]{1,3}\d{1,4}[A-Za-z]{0,2}|Series [A-Z\d])(?![\p{L}\p{N}])`;
const finish = String.raw`(?:[ \u00a0](?:Pro Max|Pro|Max|Plus|Ultra|Mini|Air|SE|FE|XL|OLED|Slim|Fold|Flip|MAX|Dreamliner|neo)(?![\p{L}\p{N}]))?`;
/** "iPhone 15 Pro", "Boeing 737 MAX", "Galaxy S24 Ultra". */
const named = new RegExp(String.raw`(?<![\p{L}\p{N}-])(?:${lines})[ \u00a0-]${model}${finish}`, 'gu');
/** "F-35", "Su-27", "AK-47", "A320neo": letters and a number that only a machine is called. */
const coded =
  /(?<![\p{L}\p{N}-])(?:(?:F|B|C|AK|T|AH|UH|MQ|RQ|S|Su|Tu|MiG|Kh|An)-\d{1,3}[A-Z]{0,2}|Airbus A\d{3}(?:neo|XLB|XLR)?|A3\d0(?:neo)?)(?![\p{L}\p{N}-])/gu;

/**
 * Finds products by the form of their names: a known line with a model behind it ("iPhone 15 Pro", "Boeing 737 MAX"), and the
 * codes of aircraft and arms ("F-35", "Su-27").
 */
export function productTagger(): Tagger {
  return {
    name: 'products',
    tag: ({ text }) =>
      [named, coded].flatMap((pattern) =>
        Array.from(
          text.matchAll(pattern),
          ({ 0: match, index }): TaggedSpan => ({
            start: index,
            end: index + match.length,
            type: 'product',
            score: 0.85,
            rule: 'products:model',
          }),
        ),
      ),
  };
}

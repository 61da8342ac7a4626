/** The rules, in the order in which a block meets them. The order decides nothing: all that speak are weighed. */
import type { BlockRule } from '../rule.ts';
import { biography } from './biography.ts';
import { agencyLine, byline } from './byline.ts';
import { caption, credit } from './credit.ts';
import { dateOnly } from './dateline.ts';
import { deck } from './deck.ts';
import { fragment } from './fragments.ts';
import { headerField } from './header-field.ts';
import { livePost } from './live-post.ts';
import { knownPhrase } from './phrases.ts';
import { prose } from './prose.ts';
import { hidden, mainRegion, region } from './regions.ts';
import { relatedLine } from './related.ts';
import { repetition } from './repetition.ts';
import { siteQuirk } from './site.ts';
import { subheading } from './subheading.ts';
import { ticker } from './ticker.ts';
import { headline } from './title.ts';

export const blockRules: readonly BlockRule[] = [
  prose,
  subheading,
  mainRegion,
  region,
  hidden,
  headerField,
  headline,
  deck,
  dateOnly,
  byline,
  agencyLine,
  credit,
  caption,
  biography,
  ticker,
  knownPhrase,
  relatedLine,
  livePost,
  fragment,
  repetition,
  siteQuirk,
];

/**
 * As `copydesk/models/en-news`, for where every kilobyte counts.
 *
 * @packageDocumentation
 */
import { weights } from '../models/en-news-small/weights.ts';
import type { NameModel } from './entities/index.ts';

/** The model of `models/en-news-small`: the weightiest features of `enNews`. */
export const enNewsSmall: NameModel = weights;

/**
 * Names in English news: people, organisations, places and groups, by training.
 *
 * ```ts
 * import { findEntities } from 'copydesk/entities';
 * import { enNews } from 'copydesk/models/en-news';
 *
 * findEntities('Ana Ruiz met officials in Geneva.', { models: [enNews] });
 * ```
 *
 * @packageDocumentation
 */
import { weights } from '../models/en-news/weights.ts';
import type { NameModel } from './entities/index.ts';

/** The model of `models/en-news`, where its card says what it was trained on and how well it does. */
export const enNews: NameModel = weights;

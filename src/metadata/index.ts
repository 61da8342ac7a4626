/** What the article says of itself: title, deck, authors, agencies, publisher, address, language, each with its evidence. */
import type { LanguagePack } from '../languages/index.ts';
import type { Author } from '../schema/index.ts';
import type { SiteProfile } from '../sites/index.ts';
import type { ArticleTree } from '../tree/index.ts';
import { findUrl } from './address.ts';
import { findAgencies, findAuthors } from './authors.ts';
import { findDeck, findKicker } from './deck.ts';
import type { Field } from './field.ts';
import { headlineAt, shownTitle, takeHeadline } from './headline.ts';
import { findLanguage } from './language.ts';
import { findPublisher } from './publisher.ts';
import { siteNames } from './site-names.ts';
import { findTitle } from './title.ts';

export type { Field } from './field.ts';

export interface Metadata {
  title: Field<string | null>;
  kicker: Field<string | null>;
  deck: Field<string | null>;
  url: Field<string | null>;
  language: Field<string | null>;
  publisher: Field<{ name: string | null; domain: string | null } | null>;
  authors: Field<Author[]>;
  agencies: Field<string[]>;
}

export interface MetadataOptions {
  packs: readonly LanguagePack[];
  profiles: readonly SiteProfile[];
  /** As the caller gave them, or null. */
  url: string | null;
  language: string | null;
  /** What the words of the text say, or null. */
  identified: { code: string; share: number } | null;
}

/** Reads the metadata off a tree whose blocks have their verdicts. The block that turns out to be the title leaves the body. */
export function findMetadata(tree: ArticleTree, options: MetadataOptions): Metadata {
  const url = findUrl(tree, options.url);
  const isSite = siteNames(tree, url.value, options.profiles);
  const title = findTitle(tree, url.value, isSite);
  const shown = shownTitle(tree, title.value);
  takeHeadline(tree, shown);
  const publisher = findPublisher(tree, { url: url.value, title: shown, profiles: options.profiles });
  const authors = findAuthors(tree, { packs: options.packs, isSite, title: shown });
  const headline = headlineAt(tree, shown);
  return {
    title,
    kicker: findKicker(tree, headline),
    deck: findDeck(tree, headline),
    url,
    language: findLanguage(tree, options.language, options.identified),
    publisher,
    authors,
    agencies: findAgencies(tree, authors.value, options.packs),
  };
}

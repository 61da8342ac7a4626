import type { Role } from '../schema/index.ts';

/** A quirk of one site, as data. Blocks are matched by text (lower case, whole or beginning) or by the label of a region. */
export interface SiteQuirk {
  /** The block's text is, or begins with (`…*`), this phrase. Lower case. */
  text?: string;
  /** A region around the block carries this word in its tag, class, id, role or item type. Lower case. */
  label?: string;
  /** What such a block is. A body role keeps it, any other takes it out. */
  role: Role;
}

/**
 * What is known of one site that general rules cannot know. Dated: `since` and `until` (ISO days) bound the articles it
 * holds for, by their publication date where it is known.
 */
export interface SiteProfile {
  name: string;
  /** Domains without `www.`; a profile holds for their subdomains too. */
  domains: readonly string[];
  publisher?: string;
  since?: string;
  until?: string;
  quirks: readonly SiteQuirk[];
}

/** The profiles that hold for an address, in the order given. */
export function profilesFor(url: string | null, sites: readonly SiteProfile[]): SiteProfile[] {
  if (url === null) return [];
  let host: string;
  try {
    host = new URL(url).hostname.replace(/^www\./, '');
  } catch {
    return [];
  }
  return sites.filter((site) => site.domains.some((domain) => host === domain || host.endsWith(`.${domain}`)));
}

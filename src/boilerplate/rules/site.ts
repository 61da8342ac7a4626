import { bodyRoles } from '../../schema/index.ts';
import { signs } from '../facts.ts';
import { maxDepth } from '../page.ts';
import type { BlockRule } from '../rule.ts';
import { phraseKey } from '../text.ts';

const kept: ReadonlySet<string> = new Set(bodyRoles);

/** What the profile of the site knows of the block. */
export const siteQuirk: BlockRule = {
  name: 'site-quirk',
  needs: signs.profile,
  judge(facts, page) {
    for (const site of page.sites) {
      for (const quirk of site.quirks) {
        const byText = quirk.text !== undefined && saysText(facts.key, quirk.text);
        let byLabel = false;
        if (quirk.label !== undefined) {
          let region = page.regions.of[facts.index] ?? null;
          for (let depth = 0; region !== null && depth < maxDepth && !byLabel; depth++) {
            byLabel = region.container.label.split(' ').includes(quirk.label);
            region = region.parent;
          }
        }
        if (byText || byLabel) return { role: quirk.role, score: kept.has(quirk.role) ? 10 : -10, note: site.name };
      }
    }
    return null;
  },
};

/** True for the quirk's words, or what begins with them where a `*` stands behind. */
const saysText = (key: string, text: string): boolean =>
  text.endsWith('*') ? key.startsWith(phraseKey(text)) : key === phraseKey(text);

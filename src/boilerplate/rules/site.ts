import { bodyRoles } from '../../schema/index.ts';
import { regions } from '../page.ts';
import type { BlockRule } from '../rule.ts';
import { phraseKey } from '../text.ts';

const kept: ReadonlySet<string> = new Set(bodyRoles);

/** What the profile of the site knows of the block. */
export const siteQuirk: BlockRule = {
  name: 'site-quirk',
  judge({ block, key }, page) {
    for (const site of page.sites) {
      for (const quirk of site.quirks) {
        const byText =
          quirk.text !== undefined &&
          (quirk.text.endsWith('*') ? key.startsWith(phraseKey(quirk.text)) : key === phraseKey(quirk.text));
        let byLabel = false;
        if (quirk.label !== undefined) {
          for (const container of regions(block)) {
            if (container.label.split(' ').includes(quirk.label)) {
              byLabel = true;
              break;
            }
          }
        }
        if (byText || byLabel) return { role: quirk.role, score: kept.has(quirk.role) ? 10 : -10, note: site.name };
      }
    }
    return null;
  },
};

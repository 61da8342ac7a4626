import type { CalendarWords } from '../../calendar/index.ts';
import { type DateCandidate, type DateSearch, withOther } from '../candidate.ts';
import { readValue } from '../read-date.ts';

// Names are compared without case and namespaces' marks.
const published = new Set(
  `articlepublishedtime ogarticlepublishedtime ogpublishedtime publishedtime articlepublished articlepublicationdate
   datepublished publisheddate publishdate publicationdate pubdate pubtime publishtime firstpublished originalpublicationdate
   dcdateissued dctermsissued dcissued citationpublicationdate citationonlinedate sailthrudate parselypubdate btpubdate
   cxenseparserecspublishtime rnewsdatepublished shareaholicarticlepublishedtime analyticspublishdate ptime publisheddatetime
   articledateoriginal articledate ogpubdate articlecreated displaydate contentpublishedtime lastpublished newspublished
   contentpublicationdate releasedate mediumpublishedtime itempropdatepublished blogpublished originalpublishdate`.split(
    /\s+/,
  ),
);
const created = new Set(
  `date dcdate dctermsdate dcdatecreated dctermscreated dccreated created creationdate datecreated createdate citationdate
   videoreleasedate timestamp ogdate eprintsdate prismpublicationdate posttime dateposted posteddate contentdate`.split(
    /\s+/,
  ),
);
const modified = new Set(
  `articlemodifiedtime ogarticlemodifiedtime ogmodifiedtime ogupdatedtime modifiedtime articleupdatedtime updatedtime lastmod
   lastmodified datemodified modifieddate dcdatemodified dctermsmodified dcmodified revised updated lastupdated updatedate
   shareaholicarticlemodifiedtime dateupdated modificationdate datelastmodified articlemodified utime revisiondate
   dclastmodified lastupdate`.split(/\s+/),
);

/** What is in each of these names: most tags have none of it. */
const dated = /dat|time|pub|issued|creat|mod|revis/;

/** Dates in meta tags. */
export function metaCandidates(search: DateSearch, languages: readonly CalendarWords[]): DateCandidate[] {
  const found: DateCandidate[] = [];
  for (const clue of search.tree.clues) {
    if (clue.source !== 'meta' || clue.value.length > 80 || !dated.test(clue.key)) continue;
    const name = clue.key.replace(/[^a-z0-9]/g, '');
    const kind = published.has(name)
      ? { field: 'published' as const, rule: 'meta-published' }
      : created.has(name)
        ? { field: 'published' as const, rule: 'meta-date' }
        : modified.has(name)
          ? { field: 'modified' as const, rule: 'meta-modified' }
          : null;
    if (!kind) continue;
    const date = readValue(clue.value, languages);
    if (!date) continue;
    const candidate: DateCandidate = {
      field: kind.field,
      date: date.date,
      rule: kind.rule,
      signs: [],
      family: 'meta',
      place: clue.place,
      text: clue.value,
    };
    found.push(withOther(candidate, date.other));
  }
  return found;
}

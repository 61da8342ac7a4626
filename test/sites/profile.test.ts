import { expect, test } from 'vitest';
import { profilesFor, type SiteProfile } from '../../src/sites/index.ts';

const site = (name: string, ...domains: string[]): SiteProfile => ({ name, domains, quirks: [] });
const sites = [
  site('quay', 'quay.example'),
  site('news', 'news.quay.example', 'news.example'),
  site('co', 'co.example'),
];
const holds = (url: string | null, ...names: string[]) =>
  test(`${url}: ${names.join(', ') || 'none'}`, () =>
    expect(profilesFor(url, sites).map(({ name }) => name)).toEqual(names));

holds('https://quay.example/a', 'quay');
holds('https://www.quay.example/a', 'quay');
holds('https://WWW.QUAY.EXAMPLE:8080/', 'quay');
holds('https://news.quay.example/', 'quay', 'news');
holds('https://a.news.example/', 'news');
holds('https://notquay.example/');
holds('https://quay.example.org/');
holds('https://example/');
holds('no address');
holds(null);

/** International organisations: `Wikidata id | name` as organizations.ts has it. Made by train/gazetteer.ts from name-suggestion-index, BSD-3-Clause, and a list of its own. */
export const organizationIds = `Q7184|NATO
Q1065|UN
Q458|EU
Q8880|European Commission
Q8889|European Parliament
Q8886|European Council
Q8908|Council of Europe
Q122880|European Court of Human Rights
Q7159|African Union
Q7172|Arab League
Q7768|ASEAN
Q7795|OPEC
Q81299|OSCE
Q41550|OECD
Q7804|IMF
Q7164|World Bank
Q7825|WTO
Q7817|WHO
Q740308|UNICEF
Q7809|UNESCO
Q132551|UNHCR
Q846656|UNRWA
Q161718|UNDP
Q41984|IAEA
Q7801|International Court of Justice
Q8475|Interpol
Q204344|World Food Programme
Q82151|Food and Agriculture Organization
Q54129|International Labour Organization
Q42970|Amnesty International
Q187052|Human Rights Watch
Q81307|Greenpeace
Q267941|Oxfam
Q215934|Save the Children
Q49330|Doctors Without Borders
Q193272|ECOWAS
Q4264|Mercosur
Q217172|Gulf Cooperation Council
Q40970|International Olympic Committee
Q253414|FIFA
Q35572|UEFA`;

/** International organisations: `Wikidata id | name` as organizations.ts has it. Made by train/gazetteer.ts from name-suggestion-index, BSD-3-Clause. */
export const organizationIds = `Q7184|NATO
Q1065|UN
Q458|EU
Q7768|ASEAN
Q740308|UNICEF
Q132551|UNHCR
Q204344|World Food Programme
Q267941|Oxfam
Q215934|Save the Children`;

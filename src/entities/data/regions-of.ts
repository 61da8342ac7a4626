/** Parts of countries that texts put behind a city's name, by ISO 3166-1 alpha-2; those of the US are in city-ids.ts. */
export const regionsOf: Readonly<Record<string, string>> = {
  GB: 'England;Scotland;Wales;Northern Ireland;West Midlands;Yorkshire;Merseyside;Greater Manchester;Kent;Essex;Cornwall',
  CA: 'Ontario;Quebec;British Columbia;Alberta;Manitoba;Saskatchewan;Nova Scotia;New Brunswick;Newfoundland',
  AU: 'New South Wales;Queensland;Victoria;Tasmania;Western Australia;South Australia;Northern Territory;NSW',
  DE: 'Bavaria;Saxony;Hesse;Brandenburg;Lower Saxony;North Rhine-Westphalia;Baden-Württemberg;Bayern;Sachsen;Hessen;Brandenburg;Niedersachsen;Nordrhein-Westfalen',
  IN: 'Gujarat;Maharashtra;Rajasthan;Uttar Pradesh;Madhya Pradesh;Andhra Pradesh;Tamil Nadu;Kerala;Karnataka;Telangana;West Bengal',
  PK: 'Sindh;Khyber Pakhtunkhwa;Balochistan',
};

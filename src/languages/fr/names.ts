import type { NameWords } from '../name-words.ts';
import { words } from '../words.ts';



export const names: NameWords = {
  nounsCapitalized: false,
  articles: ['le', 'la', 'les', "l'", 'un', 'une', 'des', 'du'],
  titles: words(`m mm mme mlle monsieur madame docteur dr professeur président présidente premier première ministre chancelier chancelière
    secrétaire ministre-président sénateur sénatrice député députée maire gouverneur ambassadeur ambassadrice émissaire
    envoyé général amiral colonel capitaine commandant juge procureur avocat avocate directeur directrice patron patronne pdg
    fondateur fondatrice porte-parole conseiller conseillère chef cheffe dirigeant dirigeante leader journaliste écrivain
    auteur acteur actrice chanteur chanteuse réalisateur réalisatrice entraîneur attaquant roi reine prince princesse
    pape cardinal évêque archevêque père sœur économiste chercheur chercheuse historien historienne candidat candidate homologue`),
  addresses: words('m mm mme mlle monsieur madame dr'),
  titlePhrases: ["secrétaire d'état", 'premier ministre', 'première ministre', 'secrétaire général', 'secrétaire générale', 'chef de l\'état'],
  titleModifiers: words('ancien ancienne ex vice premier première nouveau nouvelle secrétaire'),
  particles: words('de du la le des van von der den ben bin al el di da'),
  personSuffixes: ['jr', 'ii', 'iii', 'xiv', 'xvi'],
  organizationHeads: words('nationale socialiste républicain télévisions inter'),
  organizationStarts: words(`ministère université banque institut conseil collège école académie cour tribunal bureau association
    fédération union ligue société organisation comité commission centre chambre parti mouvement front armée agence autorité
    fondation fonds groupe hôpital musée ambassade assemblée direction haut syndicat compagnie`),
  companySuffixes: words('sa sas sarl se inc ltd gmbh ag plc'),
  linkers: ['de', 'des', 'du', 'pour', 'de la', 'pour la', 'et'],
  conjunctions: ['et'],
  placeHeads: words('nord sud'),
  placeStarts: words('mont lac cap port golfe baie détroit île îles mer république royaume rivière saint sainte rue avenue boulevard place gare aéroport'),
  placeModifiers: [],
  placeNouns: words('région province ville village district département canton oblast commune quartier'),
  placePrepositions: ['à', 'en', 'au', 'aux', 'vers', 'près', 'dans', 'chez', 'depuis'],
  eventHeads: [],
  eventStarts: words('guerre bataille coupe festival jeux sommet révolution'),
  workHeads: words('loi traité accord prix'),
  bodies: words('administration gouvernement'),
  organizationNouns: words('porte-parole actions'),
  kin: words('fils fille femme mari mère père frère sœur gendre'),
  personVerbs: words('est a était avait'),
  relatives: ['qui'],
  commonCapitals: words("cet cette ces ce il elle ils elles on nous vous je selon mais et ou donc car si l'état c'est d'après lors après avant pendant depuis"),
  gazetteer: {
    locations: [
      'FR=France', 'DE=Allemagne', 'CH=Suisse', 'BE=Belgique', 'IT=Italie', 'ES=Espagne', 'GB=Royaume-Uni;Grande-Bretagne', 'US=États-Unis;Etats-Unis;Amérique',
      'RU=Russie', 'PL=Pologne', 'CZ=République tchèque;Tchéquie', 'HU=Hongrie', 'SK=Slovaquie', 'RO=Roumanie', 'BG=Bulgarie', 'HR=Croatie', 'RS=Serbie', 'GR=Grèce',
      'TR=Turquie', 'NL=Pays-Bas', 'DK=Danemark', 'SE=Suède', 'NO=Norvège', 'FI=Finlande', 'BY=Biélorussie', 'JP=Japon', 'IN=Inde', 'CN=Chine', 'BR=Brésil', 'MX=Mexique',
      'AU=Australie', 'EG=Égypte;Egypte', 'SY=Syrie', 'IQ=Irak', 'LB=Liban', 'DZ=Algérie', 'MA=Maroc', 'TN=Tunisie', 'LY=Libye', 'SN=Sénégal', 'CI=Côte d\'Ivoire',
      'TD=Tchad', 'ZA=Afrique du Sud', 'SA=Arabie saoudite', 'KR=Corée du Sud', 'KP=Corée du Nord', 'UA=Ukraine', '=Moscou', '=Londres', '=Bruxelles', '=Genève', '=Varsovie',
      '=Pékin', '=Le Caire', '=Alger', '=Athènes', '=Lisbonne', '=Vienne', '=Rome', '=Crimée', '=Bretagne', '=Normandie', '=Corse', '=Île-de-France', '=Occitanie', '=Europe', '=Afrique', '=Asie',
    ],
    groups: words('Français Française Allemands Américains Américain Russes Russe Ukrainiens Européens Britanniques Italiens Espagnols Chinois Palestiniens Israéliens Algériens Marocains'),
    organizations: [
      'Assemblée nationale', 'Sénat', 'Conseil constitutionnel', "Conseil d'État", 'Élysée', 'Matignon', 'Quai d\'Orsay', 'Maison Blanche', 'Union européenne', 'UE', 'ONU', 'Otan', 'OTAN',
      'Commission européenne', 'Parlement européen', 'Rassemblement national', 'Les Républicains', 'La France insoumise', 'Renaissance', 'SNCF', 'RATP', 'EDF', 'Insee', 'CGT', 'CFDT', 'France Télévisions', 'Radio France', 'France Inter',
    ],
  },
};

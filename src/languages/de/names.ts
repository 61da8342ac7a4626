import type { NameWords } from '../name-words.ts';
import { words } from '../words.ts';

export const names: NameWords = {
  nounsCapitalized: true,
  articles: ['der', 'die', 'das', 'den', 'dem', 'des', 'ein', 'eine', 'einen', 'einem', 'einer'],
  titles:
    words(`herr herrn frau dr prof professor professorin präsident präsidentin präsidenten kanzler kanzlerin bundeskanzler
    bundeskanzlerin bundespräsident bundespräsidentin minister ministerin ministerpräsident ministerpräsidentin außenminister
    außenministerin innenminister innenministerin verteidigungsminister verteidigungsministerin finanzminister finanzministerin
    wirtschaftsminister wirtschaftsministerin gesundheitsminister justizminister premierminister premierministerin premier
    us-präsident us-präsidenten us-außenminister kremlchef kremlsprecher nato-generalsekretär generalsekretär generalsekretärin
    chef chefin parteichef parteichefin fraktionschef fraktionschefin vorsitzende vorsitzender staatschef regierungschef
    regierungschefin sondergesandter sondergesandte sondergesandten botschafter botschafterin sprecher sprecherin
    abgeordnete abgeordneter bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin senator senatorin gouverneur
    general admiral oberst hauptmann richter richterin anwalt anwältin trainer trainerin stürmer torwart autor autorin
    journalist journalistin redakteur redakteurin chefredakteur chefredakteurin korrespondent korrespondentin reporter
    reporterin kolumnist kolumnistin moderator moderatorin volontär volontärin herausgeber herausgeberin schauspieler schauspielerin sänger sängerin regisseur regisseurin unternehmer unternehmerin
    könig königin prinz prinzessin papst kardinal bischof erzbischof pfarrer berater beraterin experte expertin ökonom ökonomin
    kandidat kandidatin geschäftsführer geschäftsführerin vorstandschef vorstandschefin landrat landrätin`),
  addresses: words('herr herrn frau dr prof'),
  titlePhrases: [],
  titleModifiers: words(
    'ehemalige ehemaliger früherer frühere neue neuer stellvertretende stellvertretender amtierende amtierender designierte designierter',
  ),
  particles: words('van von der den de del zu zum zur vom bin ibn al el la le di da'),
  personSuffixes: ['jr', 'sr', 'ii', 'iii'],
  generations: {
    elder: ['sr', 'senior', 'ältere', 'älteren', 'älterer'],
    younger: ['jr', 'junior', 'jüngere', 'jüngeren', 'jüngerer'],
  },
  organizationHeads:
    words(`partei ministerium bundesministerium universität hochschule institut bank kommission rat gericht bundesgericht
    amt bundesamt verband bund gewerkschaft stiftung verein agentur gesellschaft konzern gruppe zeitung nachrichten
    allgemeine rundschau presse rundfunk parlament senat fraktion behörde polizei feuerwehr klinik krankenhaus`),
  organizationTitles: words(
    `autobauer chiphersteller autohersteller hersteller zulieferer versicherer versorger energieversorger stromversorger
    einzelhändler discounter fluggesellschaft airline start-up startup konzern energiekonzern chemiekonzern rüstungskonzern
    softwarekonzern pharmakonzern handelskonzern technologiekonzern unternehmen pharmaunternehmen bank großbank reederei
    mischkonzern modekette supermarktkette handelskette kaufhauskette`,
  ),
  organizationStarts: words(
    'universität bundesamt ministerium bundesministerium institut verband bund landesamt technische',
  ),
  companySuffixes: words('gmbh ag kg se ohg ev kgaa inc ltd corp plc'),
  linkers: ['für', 'der', 'des', 'für die', 'für den', 'zu', 'von'],
  conjunctions: ['und'],
  placeHeads: words('straße strasse platz allee see berg tal insel fluss brücke flughafen bahnhof'),
  placeStarts: words('bad sankt st'),
  placeModifiers: words('nord süd ost west'),
  placeNouns: words('region provinz stadt gemeinde kreis bezirk bundesland kanton dorf gebiet oblast landkreis'),
  placePrepositions: ['in', 'bei', 'nach', 'aus', 'nahe'],
  eventHeads: words('krieg weltkrieg gipfel festspiele weltmeisterschaft europameisterschaft'),
  eventStarts: ['schlacht'],
  workHeads: words('gesetz vertrag abkommen preis'),
  workNouns: words(
    'film dokumentation doku buch roman biografie autobiografie gedicht theaterstück stück musical oper ballett album lied song single serie podcast ausstellung gemälde komödie krimi thriller drama kinofilm spielfilm dokumentarfilm hit spiel',
  ),
  bodies: words('regierung administration familie'),
  organizationNouns: words('sprecher sprecherin aktie chef'),
  kin: words('sohn tochter frau mann mutter vater bruder schwester schwiegersohn'),
  personVerbs: words('hat ist war starb gewann traf schrieb'),
  relatives: [],
  commonCapitals: words(
    `ich sie ihr ihre ihrer wir man am im jede jeder jedes jeden jedem manche mancher manches solche solcher solches
    welche welcher welches viele wenige einige etliche mehrere sämtliche beide alle allerlei irgendein irgendeine
    diese dieser dieses jene jener jenes gute guter gutes neue neuer neues große großer großes kleine kleiner kleines
    erste erster erstes letzte letzter letztes zwei drei vier fünf sechs sieben acht neun zehn`,
  ),
  gazetteer: {
    locations: [
      'DE=Deutschland;Bundesrepublik Deutschland;Bundesrepublik',
      'AT=Österreich',
      'CH=Schweiz',
      'FR=Frankreich',
      'IT=Italien',
      'ES=Spanien',
      'GB=Großbritannien;Vereinigtes Königreich',
      'US=Vereinigte Staaten;Vereinigten Staaten;Amerika',
      'RU=Russland',
      'PL=Polen',
      'CZ=Tschechien',
      'HU=Ungarn',
      'SK=Slowakei',
      'RO=Rumänien',
      'BG=Bulgarien',
      'HR=Kroatien',
      'RS=Serbien',
      'GR=Griechenland',
      'TR=Türkei',
      'NL=Niederlande;Niederlanden',
      'BE=Belgien',
      'DK=Dänemark',
      'SE=Schweden',
      'NO=Norwegen',
      'FI=Finnland',
      'EE=Estland',
      'LV=Lettland',
      'LT=Litauen',
      'BY=Weißrussland',
      'MD=Moldau',
      'JP=Japan',
      'IN=Indien',
      'BR=Brasilien',
      'MX=Mexiko',
      'AU=Australien',
      'CA=Kanada',
      'EG=Ägypten',
      'SY=Syrien',
      'IQ=Irak',
      'LB=Libanon',
      'SA=Saudi-Arabien',
      'ZA=Südafrika',
      'KR=Südkorea',
      'KP=Nordkorea',
      '=Europa',
      '=Afrika',
      '=Asien',
      '=Moskau',
      '=Kiew',
      '=Warschau',
      '=Prag',
      '=Brüssel',
      '=Rom',
      '=Mailand',
      '=Venedig',
      '=Lissabon',
      '=Peking',
      '=Tokio',
      '=Kairo',
      '=Athen',
      '=Kopenhagen',
      '=Bukarest',
      '=Belgrad',
      '=Bayern',
      '=Sachsen',
      '=Hessen',
      '=Niedersachsen',
      '=Thüringen',
      '=Nordrhein-Westfalen',
      '=Rheinland-Pfalz',
      '=Mecklenburg-Vorpommern',
      '=Berlin',
      '=Krim',
      '=Nahost',
      '=Naher Osten',
      '=Nahen Osten',
      '=Gazastreifen',
    ],
    groups: words(
      'Deutsche Deutschen Deutscher Russen Ukrainer Amerikaner Europäer Franzosen Briten Polen Türken Österreicher Schweizer Israelis Palästinenser Chinesen',
    ),
    organizations: [
      'Bundestag',
      'Bundesrat',
      'Bundesregierung',
      'Bundeswehr',
      'Bundesverfassungsgericht',
      'Bundesgerichtshof',
      'Auswärtiges Amt',
      'Europäische Union',
      'EU-Kommission',
      'Europäische Kommission',
      'Europäisches Parlament',
      'Vereinte Nationen',
      'Vereinten Nationen',
      'Weißes Haus',
      'Weißen Haus',
      'Kreml',
      'Grüne',
      'Grünen',
      'Die Grünen',
      'Linke',
      'Linkspartei',
      'Deutsche Bahn',
      'Bayer AG',
    ],
  },
};

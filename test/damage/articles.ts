/** An article as its reader knows it, before anything happened to it. */
export interface CleanArticle {
  /** What its tests are called by, where not by its title. */
  name?: string;
  language: string;
  title: string;
  authors: string[];
  /** The byline as printed. */
  byline: string;
  /** The day as printed, and as ISO. */
  date: string;
  published: string;
  paragraphs: string[];
}

/** Invented articles. */
export const articles: readonly CleanArticle[] = [
  {
    language: 'en',
    title: 'Harbour Town Votes to Keep Its Last Ferry Running Through Winter',
    authors: ['Margaret Ellis'],
    byline: 'By Margaret Ellis',
    date: 'December 3, 2025',
    published: '2025-12-03',
    paragraphs: [
      'The town council of Port Almond voted seven to two on Tuesday evening to pay for the last car ferry across the sound until the end of March, after a month of protests by islanders who depend on it.',
      'The vote followed four hours of testimony in a packed school gymnasium, where fishermen, nurses and two pupils from the island told council members what a winter without the boat would mean.',
      '“We are not asking for a luxury,” said Peter Lindqvist, who has run the island’s only bakery for 22 years. “We are asking to get home at night.”',
      'Under the agreement, the town will cover about $410,000 of the operating costs, and the ferry company will cut its Sunday service from six crossings to four. Fares will rise by 5 percent in January.',
      'Mayor Ruth Adeyemi, who had opposed an earlier version of the plan, said that she had changed her mind after seeing the figures for ambulance transfers. Last winter the ferry carried 61 patients to the mainland hospital.',
      'The two members who voted against the measure said the money should have gone to road repairs. “Nobody wants to strand anyone, but we cannot pay for everything,” said Tom Brandt, one of the two.',
      'The company has promised to present a plan for an electric vessel by the summer. Residents said they would wait and see.',
    ],
  },
  {
    language: 'en',
    title: 'Scientists Find Ancient River Delta Beneath Northern Desert',
    authors: ['Daniel Okafor', 'Susan Pryce'],
    byline: 'By Daniel Okafor and Susan Pryce',
    date: '14 October 2024',
    published: '2024-10-14',
    paragraphs: [
      'A river delta the size of Wales lies buried beneath the dunes of the northern desert, an international team of geologists reported on Monday, overturning the view that the region had been dry for millions of years.',
      'Using radar measurements from two satellites, the researchers traced channels up to three kilometres wide that once carried water from mountains in the east to a shallow sea. Sediment cores drilled last year confirmed what the radar had shown.',
      '“When the first images came in, we thought that there was an error in the software,” said Helena Marsh, a geologist at the University of Carrow and the lead author of the study. “It took us six months to believe it.”',
      'The delta was probably active until about 11,000 years ago. Shells of freshwater mussels found at a depth of 40 metres suggest that lakes persisted between the channels for several centuries after the rivers had dried.',
      'The find may change how archaeologists search for early settlements. Until now, most surveys had concentrated on the coast, where springs are still found today.',
      'A second expedition is planned for the spring, when the team hopes to drill at five more sites along the former shore.',
    ],
  },
  {
    language: 'en',
    title: 'Retailer Cuts Profit Forecast as Shoppers Trade Down',
    authors: ['Priya Raman'],
    byline: 'By Priya Raman',
    date: 'March 19, 2025',
    published: '2025-03-19',
    paragraphs: [
      'Brightwell Stores lowered its profit forecast for the second time in four months on Wednesday, saying that customers were choosing cheaper brands and delaying purchases of furniture and electronics.',
      'The company now expects operating profit of between 310 million and 330 million pounds for the year that ends in June, compared with the 365 million that it had forecast in November. Its shares fell 8.4 percent in early trading.',
      'Chief executive Martin Hale said that sales had been stable in January but weakened sharply after the middle of February. “Households are careful, and we do not expect that to change before the autumn,” he told analysts on a call.',
      'Brightwell plans to close 14 of its 212 shops and to reduce the number of products on its shelves by a fifth. About 900 jobs are affected, most of them in distribution.',
      'Analysts at Calder Bank said that the warning was not a surprise, but that the speed of the decline in the furniture business was. They lowered their rating of the shares to hold.',
    ],
  },
  {
    language: 'de',
    title: 'Bürgerentscheid in Weilbach: Mehrheit stimmt für neues Schwimmbad',
    authors: ['Katrin Seidel'],
    byline: 'Von Katrin Seidel',
    date: '16. September 2025',
    published: '2025-09-16',
    paragraphs: [
      'In Weilbach wird das alte Hallenbad abgerissen und durch einen Neubau ersetzt. Bei einem Bürgerentscheid am Sonntag stimmten 58,3 Prozent der Wählerinnen und Wähler für das Vorhaben, das seit sechs Jahren umstritten ist.',
      'Die Beteiligung lag nach Angaben der Stadtverwaltung bei 47 Prozent und damit deutlich höher als erwartet. Für ein gültiges Ergebnis hätten auch 25 Prozent der Stimmberechtigten genügt.',
      '„Das ist ein guter Tag für alle Kinder, die schwimmen lernen wollen“, sagte Bürgermeisterin Anke Roth am Abend im Rathaus. Zugleich kündigte sie an, die Kosten des Projekts jedes Quartal öffentlich zu machen.',
      'Der Neubau soll rund 24 Millionen Euro kosten, von denen das Land etwa ein Drittel übernimmt. Die Gegner hatten vor allem auf die Schulden der Stadt hingewiesen und eine Sanierung des Altbaus gefordert.',
      'Baubeginn ist voraussichtlich im Frühjahr. Bis das neue Bad eröffnet werden kann, weichen die Schulen und Vereine in die Nachbarstadt aus, wie das Sportamt mitteilte.',
      'Die Bürgerinitiative „Altes Bad erhalten“ erkannte das Ergebnis an. Man werde den Bau aber weiter kritisch begleiten, hieß es in einer ersten Stellungnahme.',
    ],
  },
  {
    language: 'de',
    title: 'Bahnstrecke im Ahrental nach vier Jahren wieder vollständig befahrbar',
    authors: ['Jonas Breuer'],
    byline: 'Von Jonas Breuer',
    date: '12.12.2025',
    published: '2025-12-12',
    paragraphs: [
      'Vier Jahre nach der Flut fahren auf der gesamten Strecke im Tal wieder Züge. Am Freitagmorgen verließ die erste Regionalbahn pünktlich um 6.12 Uhr den Bahnhof und erreichte eine knappe Stunde später die Endstation.',
      'Mehr als zwanzig Brücken mussten neu gebaut werden, dazu mehrere Stellwerke und fast die gesamte Oberleitung. Nach Angaben des Betreibers haben die Arbeiten rund 600 Millionen Euro gekostet.',
      '„Für viele Pendler beginnt damit endlich wieder ein normaler Alltag“, sagte Verkehrsministerin Daniela Hofmann bei der Eröffnung. Sie dankte den Anwohnern, die den Lärm der Baustellen lange ertragen hätten.',
      'In den kommenden Monaten sollen noch Bahnsteige erneuert und Lärmschutzwände aufgestellt werden. Der Fahrgastverband lobte den Wiederaufbau, forderte aber einen dichteren Takt am Wochenende.',
      'Am Samstag feiern die Gemeinden entlang der Strecke ein gemeinsames Fest. Die Fahrt mit der Bahn ist an diesem Tag kostenlos.',
    ],
  },
  {
    language: 'fr',
    title: 'À Valmorin, les habitants rachètent leur dernière librairie',
    authors: ['Claire Delorme'],
    byline: 'Par Claire Delorme',
    date: '8 novembre 2025',
    published: '2025-11-08',
    paragraphs: [
      'La dernière librairie de Valmorin ne fermera pas ses portes. Réunis jeudi soir dans la salle des fêtes, 312 habitants ont décidé de racheter ensemble le fonds de commerce, mis en vente au printemps par son propriétaire.',
      'Chacun des associés apportera entre 50 et 500 euros. La commune, de son côté, a accepté de réduire le loyer pendant les deux premières années et de confier à la librairie les commandes de ses quatre écoles.',
      '« Nous ne voulions pas d’une rue de plus avec des vitrines vides », explique Hélène Garnier, institutrice à la retraite et présidente de la nouvelle coopérative. « Les gens ont compris qu’il fallait agir vite. »',
      'Le propriétaire actuel, Bernard Lacaze, restera encore six mois pour former les deux salariés. Il avait reçu une offre d’une chaîne de téléphonie, qu’il a refusée au mois d’août.',
      'La réouverture est prévue pour le début du mois de février, après des travaux d’isolation. Un café de douze places doit être installé au fond du magasin.',
    ],
  },
  {
    language: 'es',
    title: 'El pueblo que apagó sus farolas para volver a ver las estrellas',
    authors: ['Lucía Ferrer'],
    byline: 'Por Lucía Ferrer',
    date: '21 de agosto de 2025',
    published: '2025-08-21',
    paragraphs: [
      'Cada noche, a las once en punto, las farolas de Villar del Monte se apagan. Lo que empezó hace tres años como una medida de ahorro se ha convertido en el principal atractivo turístico de este municipio de 214 habitantes.',
      'Según el ayuntamiento, el gasto en electricidad ha bajado un 63 por ciento desde entonces. El dinero se ha destinado a reparar el camino del cementerio y a abrir una pequeña biblioteca en la antigua escuela.',
      '«Al principio me llamaron loca», recuerda la alcaldesa, Teresa Molina, mientras señala la Vía Láctea desde la plaza. «Ahora vienen familias de toda la provincia y preguntan a qué hora se apaga la luz».',
      'Dos astrónomos aficionados organizan los sábados recorridos guiados con telescopios. Este verano han participado más de 1.800 personas, la mayoría de ellas procedentes de la capital.',
      'No todos están satisfechos. Algunos vecinos mayores se quejan de que ya no se atreven a salir después de cenar, y el ayuntamiento ha repartido linternas entre quienes las solicitaron.',
      'El próximo paso será pedir el certificado internacional de cielo oscuro, que obligaría a sustituir las luces de los tres pueblos más cercanos.',
    ],
  },
];

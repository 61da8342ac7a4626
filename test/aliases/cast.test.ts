import { expect, it } from 'vitest';
import { linkMentions } from '../../src/aliases/index.ts';
import { findMentions, grammarTagger, identify, ruleTagger } from '../../src/entities/index.ts';
import { languages } from '../../src/preset.ts';
import { readDocument } from '../../src/sentences/index.ts';

/** `type name|aliases×mentions {roles}`, in the order of the text. `¶` ends a paragraph. */
const show = (code: string, written: string): string[] => {
  const pack = languages.find((one) => one.code === code)!;
  const document = readDocument(written.replaceAll('¶', '\n\n'), pack, code);
  const spans = findMentions(document, [ruleTagger(pack), grammarTagger()]);
  return linkMentions(document, identify(document, spans, pack), { pack }).map(
    ({ type, name, aliases, mentions, roles }) =>
      `${type.slice(0, 3)} ${[name, ...aliases].join('|')}×${mentions.length}${roles.length > 0 ? ` {${roles.join('; ')}}` : ''}`,
  );
};

it.each([
  ['en', 'Anna Keller spoke on Monday. Keller then left, and Anna was missed.', ['per Anna Keller|Keller|Anna×3']],
  ['en', 'Ms Keller spoke. Later Anna Keller left.', ['per Anna Keller|Keller×2']],
  ['en', 'The Murdochs met in London. Rupert Murdoch spoke.', ['loc London×1', 'per Rupert Murdoch×1']],
  ['en', 'Trump administration officials met Donald Trump on Tuesday.', ['per Donald Trump×1']],
  [
    'en',
    "NATO Secretary-General Mark Rutte met Rutte's successor Kaja Moor.",
    ['org NATO×1', 'per Mark Rutte|Rutte×2 {NATO Secretary-General}', 'per Kaja Moor×1 {successor}'],
  ],
  ['en', 'The European Space Agency (ESA) launched it. ESA said so.', ['org European Space Agency|ESA×2']],
  ['en', 'The World Health Organization warned. The WHO said so.', ['org WHO|World Health Organization×2']],
  [
    'en',
    'The African Mining Agency met in Accra. AMA officials agreed.',
    ['org African Mining Agency|AMA×2', 'loc Accra×1'],
  ],
  [
    'en',
    'Donald Trump Jr. met Donald Trump on Sunday. Trump Jr. spoke.',
    ['per Donald Trump Jr.|Trump Jr.×2', 'per Donald Trump×1'],
  ],
  ['en', 'Xi Jinping arrived. Xi spoke. President Xi left.', ['per Xi Jinping|Xi×3 {President}']],
  [
    'en',
    'Ursula von der Leyen spoke. Von der Leyen left. Ms von der Leyen smiled.',
    ['per Ursula von der Leyen|Von der Leyen×3'],
  ],
  ['en', 'Vincent van Gogh painted it. Van Gogh sold nothing.', ['per Vincent van Gogh|Van Gogh×2']],
  ['en', 'Queen Elizabeth II visited. The Queen smiled. Elizabeth left.', ['per Elizabeth II|Elizabeth×2 {Queen}']],
  ['en', 'Pope Francis prayed. Francis spoke in Rome.', ['per Francis×2 {Pope}', 'loc Rome×1']],
  ['en', 'Alexandria Ocasio-Cortez spoke. Ocasio-Cortez voted no.', ['per Alexandria Ocasio-Cortez|Ocasio-Cortez×2']],
  ['en', "Sergey Lavrov met Sergei Lavrov's aide. Lavrov left.", ['per Sergey Lavrov|Sergei Lavrov|Lavrov×3']],
  ['en', 'The Hague is in the Netherlands. The court in The Hague met.', ['loc The Hague×2', 'loc Netherlands×1']],
  ['en', 'The Reserve Bank of Australia acted. The bank said so.', ['org Reserve Bank of Australia×1']],
  [
    'en',
    'Chancellor Olaf Scholz, the leader of the SPD, spoke.',
    ['per Olaf Scholz×1 {Chancellor; leader of the SPD}', 'org SPD×1'],
  ],
  [
    'en',
    'Tim Cook, chief executive of Apple, said Apple was fine. Cook smiled.',
    ['per Tim Cook|Cook×2 {chief executive of Apple}', 'org Apple×2'],
  ],
  ['en', 'Chief executive Tim Cook spoke.', ['per Tim Cook×1 {Chief executive}']],
  [
    'en',
    'Dr. Maria Lopez and Dr Juan Lopez agreed. Maria Lopez spoke. Dr. Lopez left.',
    ['per Maria Lopez|Lopez×3', 'per Juan Lopez×1'],
  ],
  ['en', 'The Kim family ruled. Kim Jong Il died.', ['per Kim Jong Il×1']],
  [
    'en',
    'The U.S. and the United States are one. America too. American officials agreed.',
    ['loc United States|U.S.|America×3', 'gro American×1'],
  ],
  ['en', "Lionel Messi scored. Messi's goal won it for Inter Miami.", ['per Lionel Messi|Messi×2']],
  ['en', "Sir Keir Starmer spoke. Starmer's government fell. Sir Keir left.", ['per Keir Starmer|Starmer|Keir×3']],
  ['en', 'Osama bin Laden hid. Bin Laden was found.', ['per Osama bin Laden|Bin Laden×2']],
  ['en', 'Mahmoud Abbas, 88, spoke. Abbas left.', ['per Mahmoud Abbas|Abbas×2']],
  ['en', 'The Bush administration and George W. Bush. Bush left.', ['per George W. Bush|Bush×2']],
  [
    'en',
    'Emmanuel Macron met his wife Brigitte Macron. Macron spoke. Mrs Macron listened.',
    ['per Emmanuel Macron|Macron×2', 'per Brigitte Macron|Macron×2'],
  ],
  [
    'en',
    'The 2026 World Cup opens in Mexico City. The World Cup ends in July.',
    ['eve World Cup×2', 'loc Mexico City×1'],
  ],
  [
    'en',
    'Republicans and Democrats agreed. A Republican said no. The Republican Party said yes.',
    ['gro Republicans|Republican×2', 'gro Democrats×1', 'org Republican Party×1'],
  ],
  [
    'en',
    'Israeli Prime Minister Benjamin Netanyahu and Sara Netanyahu arrived. Netanyahu spoke.',
    ['gro Israeli×1', 'per Benjamin Netanyahu|Netanyahu×2 {Israeli Prime Minister}', 'per Sara Netanyahu×1'],
  ],
  ['en', 'Amnesty International warned. Amnesty said so.', ['org Amnesty International|Amnesty×2']],
  [
    'de',
    'Bundeskanzler Friedrich Merz sprach. Merz ging. Der Kanzler schwieg.',
    ['per Friedrich Merz|Merz×2 {Bundeskanzler}'],
  ],
  ['de', 'Wolodymyr Selenskyj sprach in Kiew. Selenskyj ging.', ['per Wolodymyr Selenskyj|Selenskyj×2', 'loc Kiew×1']],
  [
    'fr',
    'Emmanuel Macron a parlé. M. Macron est parti. Le président Macron aussi.',
    ['per Emmanuel Macron|Macron×3 {président}'],
  ],
  [
    'es',
    'Pedro Sánchez habló. Sánchez se fue. El presidente Sánchez volvió.',
    ['per Pedro Sánchez|Sánchez×3 {presidente}'],
  ],
  ['es', 'La Unión Europea (UE) habló. La UE se fue.', ['org Unión Europea|UE×3']],
  [
    'en',
    "Mayor Rita Moss met Paul Berg. Moss smiled. Berg's aide left.",
    ['per Rita Moss|Moss×2 {Mayor}', 'per Paul Berg|Berg×2'],
  ],
  ['en', 'Rita Moss, the finance minister, spoke. Moss left.', ['per Rita Moss|Moss×2 {finance minister}']],
  ['en', 'The minister, Rita Moss, spoke. Ms Moss left.', ['per Rita Moss|Moss×2']],
  [
    'en',
    'Rita Moss and her husband Paul Moss arrived. Moss spoke. Mr Moss listened.',
    ['per Rita Moss|Moss×2', 'per Paul Moss|Moss×2'],
  ],
  ['en', 'The Moss government fell. Rita Moss left.', ['per Rita Moss×1']],
  [
    'en',
    'Foreign Minister Rita Moss met Foreign Minister Paul Berg.',
    ['per Rita Moss×1 {Foreign Minister}', 'per Paul Berg×1 {Foreign Minister}'],
  ],
  [
    'en',
    'Police in Leeds met Rita Moss of Leeds United. Moss left Leeds.',
    ['loc Leeds×2', 'per Rita Moss|Moss×2', 'org Leeds United×1'],
  ],
  ['en', 'They left Kiev for Lviv. Kyiv answered.', ['loc Kyiv|Kiev×2', 'loc Lviv×1']],
  ['en', 'He flew from Saigon to Ho Chi Minh City.', ['loc Ho Chi Minh City|Saigon×2']],
  ['en', 'Officials in Burma said Myanmar agreed.', ['loc Myanmar|Burma×2']],
  ['en', 'The United Nations met. The UN agreed, said a U.N. spokesman.', ['org UN|United Nations|U.N.×3']],
  ['en', 'The IMF warned. The International Monetary Fund said more.', ['org IMF|International Monetary Fund×2']],
  ['en', 'The Federal Reserve acted. The Fed said so.', ['org Fed|Federal Reserve×2']],
  ['en', 'Democratic Party leaders met. The Democratic Party agreed.', ['org Democratic Party×2']],
  ['en', 'Dutch, German and French officials met Germans.', ['gro Dutch×1', 'gro German|Germans×2', 'gro French×1']],
  ['en', 'He paid $5 million, then $5 million more, or €3m.', ['mon $5 million×2', 'mon €3m×1']],
  [
    'en',
    'Write to press@example.org or see https://example.org.',
    ['ema press@example.org×1', 'url https://example.org×1'],
  ],
  ['en', 'Prime Minister Rita Moss spoke; the Prime Minister left.', ['per Rita Moss×1 {Prime Minister}']],
  [
    'en',
    "Former president Rita Moss spoke. Moss's lawyer, Paul Berg, left.",
    ['per Rita Moss|Moss×2 {Former president}', 'per Paul Berg×1'],
  ],
  ['en', 'He met Rita Moss, Paul Berg and Tom Hale.', ['per Rita Moss×1', 'per Paul Berg×1', 'per Tom Hale×1']],
  ['en', 'MOSS WINS VOTE¶Rita Moss won the vote on Sunday. Moss smiled.', ['per Rita Moss|Moss×2']],
  ['en', 'Moss wins vote¶Rita Moss won the vote on Sunday in Geneva.', ['per Rita Moss|Moss×2', 'loc Geneva×1']],
  [
    'en',
    'Rita Moss sang. Paul Moss wrote. Former mayor Tom Moss spoke. Moss left.',
    ['per Rita Moss×1', 'per Paul Moss×1', 'per Tom Moss|Moss×2 {Former mayor}'],
  ],
  [
    'en',
    'Ana Ruiz of the Norvik Mining Agency spoke. The Norvik Mining Agency (NMA) paid. NMA staff left.',
    ['per Ana Ruiz×1', 'org Norvik Mining Agency|NMA×3'],
  ],
  [
    'en',
    'Mrs Rita Moss met Mr Paul Moss. Mrs Moss spoke, then Mr Moss.',
    ['per Rita Moss|Moss×2', 'per Paul Moss|Moss×2'],
  ],
  ['en', 'It cost 300 kilometres of cable, 5% more.', ['qua 300 kilometres×1', 'per 5%×1']],
])('%s: %s', (code, text, expected) => expect(show(code, text)).toEqual(expected));

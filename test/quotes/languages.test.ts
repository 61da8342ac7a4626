import { describe, expect, it } from 'vitest';
import { linkMentions } from '../../src/aliases/index.ts';
import { findMentions, ruleTagger } from '../../src/entities/index.ts';
import type { LanguagePack } from '../../src/languages/index.ts';
import { languages } from '../../src/preset.ts';
import { findQuotes } from '../../src/quotes/index.ts';
import { readDocument } from '../../src/sentences/index.ts';

const packOf = (code: string): LanguagePack => languages.find((pack) => pack.code === code)!;

function quotesOf(code: string, text: string): string[] {
  const pack = packOf(code);
  const document = readDocument(text, pack);
  const entities = linkMentions(document, findMentions(document, [ruleTagger(pack)]), { pack });
  return findQuotes(document, entities, pack).map(
    ({ text: words, speaker, attribution }) => `${words} / ${speaker?.name ?? '-'} / ${attribution ?? '-'}`,
  );
}

/** Marks, orders and attributions of languages that list verbs of saying. */
describe('direct speech', () => {
  it.each([
    [
      'de',
      '„Wir werden das prüfen“, sagte Bürgermeisterin Eva Kühn am Dienstag.',
      ['Wir werden das prüfen / Eva Kühn / explicit'],
    ],
    ['de', '»Wir bleiben hier«, betonte Jonas Weber.', ['Wir bleiben hier / Jonas Weber / explicit']],
    ['de', 'Eva Kühn erklärte: „Das Geld reicht nicht.“', ['Das Geld reicht nicht. / Eva Kühn / explicit']],
    [
      'de',
      '„Das“, so Peter Stein, „war ein Fehler.“',
      ['Das / Peter Stein / explicit', 'war ein Fehler. / Peter Stein / implicit'],
    ],
    [
      'de',
      'Laut Peter Stein ist der Plan „völlig aus der Luft gegriffen“.',
      ['völlig aus der Luft gegriffen / Peter Stein / explicit'],
    ],
    ['de', 'Die Sprecherin der Polizei sagte: „Wir suchen weiter.“', ['Wir suchen weiter. / Sprecherin / anaphoric']],
    [
      'fr',
      '« Nous allons vérifier », a déclaré le maire Luc Moreau mardi.',
      ['Nous allons vérifier / Luc Moreau / explicit'],
    ],
    ['fr', 'Claire Dubois a ajouté : « Il faut attendre. »', ['Il faut attendre. / Claire Dubois / explicit']],
    ['fr', 'Selon Luc Moreau, le projet est « une erreur grave ».', ['une erreur grave / Luc Moreau / explicit']],
    ['fr', 'Luc Moreau est arrivé. « Tout est prêt », dit-il.', ['Tout est prêt / Luc Moreau / anaphoric']],
    [
      'fr',
      'Claire Dubois est arrivée. « Tout est prêt », a-t-elle ajouté.',
      ['Tout est prêt / Claire Dubois / anaphoric'],
    ],
    [
      'es',
      '«Vamos a revisarlo», dijo la alcaldesa Marta Solís el martes.',
      ['Vamos a revisarlo / Marta Solís / explicit'],
    ],
    ['es', 'Marta Solís explicó: «No hay dinero».', ['No hay dinero / Marta Solís / explicit']],
    ['es', 'Según Pedro Luna, el plan es «un error grave».', ['un error grave / Pedro Luna / explicit']],
    [
      'es',
      '“Vamos a esperar”, aseguró Pedro Luna. “Y después veremos”.',
      ['Vamos a esperar / Pedro Luna / explicit', 'Y después veremos / Pedro Luna / implicit'],
    ],
  ])('has its speaker in %s: %s', (code, text, expected) => expect(quotesOf(code, text)).toEqual(expected));

  it.each([
    [
      'de',
      '„Er hat mir gesagt: ‚Geh nach Hause!‘ Und ich ging“, erzählt Rosa Brandt.',
      'Er hat mir gesagt: ‚Geh nach Hause!‘ Und ich ging',
    ],
    [
      'fr',
      '« Il m’a dit “rentre chez toi” et je suis partie », raconte Claire Dubois.',
      'Il m’a dit “rentre chez toi” et je suis partie',
    ],
  ])('keeps what is quoted inside in %s: %s', (code, text, words) =>
    expect(quotesOf(code, text)[0]).toContain(`${words} /`),
  );

  it.each([
    ['de', '„Wir haben gewartet, Tag für Tag.\n\n„Dann kam der Regen“, sagte Rosa Brandt.', 'Rosa Brandt'],
    [
      'fr',
      '« Nous avons attendu, jour après jour.\n\n« Puis la pluie est venue », a dit Claire Dubois.',
      'Claire Dubois',
    ],
    ['en', '“We waited, day after day.\n\n“Then the rain came,” said Rosa Brandt.', 'Rosa Brandt'],
  ])('that runs on into a paragraph is of its speaker in %s', (code, text, speaker) =>
    expect(quotesOf(code, text).map((line) => line.split(' / ')[1])).toEqual([speaker, speaker]),
  );
});

/** No verb of saying is known: marks must show that somebody speaks. */
describe('a language without words of speech', () => {
  it.each([
    ['it', '«Controlleremo tutto domani», ha detto il sindaco martedì.', 'Controlleremo tutto domani'],
    ['it', 'Il sindaco ha spiegato: «Non ci sono soldi».', 'Non ci sono soldi'],
    ['ru', '«Мы сделаем всё», — сказал губернатор.', 'Мы сделаем всё'],
    ['cs', '„Jsme připraveni jednat,“ řekl ministr.', 'Jsme připraveni jednat,'],
    ['sv', '"Vi är redo att förhandla", sade ministern.', 'Vi är redo att förhandla'],
  ])('reads speech in %s: %s', (code, text, words) =>
    expect(quotesOf(code, text).map((line) => line.split(' / ')[0])).toEqual([words]),
  );

  it.each([
    ['it', 'Il decreto «Misure urgenti per il lavoro e la famiglia in tutto il paese» è legge.'],
    ['ru', 'Он подписал закон «О внесении изменений в отдельные законодательные акты страны и области» в четверг.'],
    ['cs', 'Zákon „O ochraně přírody a krajiny v národních parcích celé republiky“ platí.'],
    ['nl', 'De wet “Regels omtrent de bescherming van persoonsgegevens van alle burgers” gaat in.'],
    ['pl', 'Konferencja „Polska energetyka na zakręcie wielkich przemian i nowych technologii” odbyła się w Krakowie.'],
  ])('lists no law and no title in %s: %s', (code, text) => expect(quotesOf(code, text)).toEqual([]));
});

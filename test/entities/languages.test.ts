import { describe, expect, it } from 'vitest';
import { findEntities } from '../../src/entities.ts';

const names = (language: string, text: string): string[] =>
  findEntities(text, { language }).map(({ type, text: name }) => `${type}: ${name}`);

describe('names in', () => {
  it.each([
    // The adjective of a name changes with the case.
    ['de', 'Ein Sprecher der Deutschen Bahn widersprach.', ['organization: Deutschen Bahn']],
    ['de', 'Der Europäischen Zentralbank zufolge sinken die Zinsen.', ['organization: Europäischen Zentralbank']],
    // A body has its place behind it.
    ['de', 'Das Amtsgericht Köln gab ihr recht.', ['organization: Amtsgericht Köln']],
    ['de', 'Er lehrt seit Jahren an der Universität Leipzig.', ['organization: Universität Leipzig']],
    ['de', 'Die Stadtwerke München erhöhen die Preise.', ['organization: Stadtwerke München']],
    // An article is no particle of a name.
    [
      'de',
      'Am Montag traf Olaf Scholz den Vorstand von Volkswagen.',
      ['person: Olaf Scholz', 'organization: Volkswagen'],
    ],
    ['de', 'Ursula von der Leyen sprach in Brüssel.', ['person: Ursula von der Leyen', 'location: Brüssel']],
    ['de', 'Autobauer Drellin AG streicht Stellen in Dresden.', ['organization: Drellin AG', 'location: Dresden']],
    // A small word that lost its vowel is written with the name.
    ['fr', 'Selon l’Insee, les prix montent en France.', ['organization: Insee', 'location: France']],
    ['fr', "L'Institut Pasteur ouvre un laboratoire à Lyon.", ['organization: Institut Pasteur', 'location: Lyon']],
    ['fr', 'Elle vit en Côte d’Ivoire depuis 2010.', ['location: Côte d’Ivoire']],
    [
      'fr',
      "Le ministre de l'Intérieur Gérald Darmanin est à Marseille.",
      ['person: Gérald Darmanin', 'location: Marseille'],
    ],
    ['fr', "Le Conseil d'État a tranché.", ["organization: Conseil d'État"]],
    ['fr', 'Les amis d’Hélène Girard protestent.', ['person: Hélène Girard']],
    // A conjunction that also joins surnames.
    [
      'es',
      'El Banco de España y la Universidad de Salamanca firmaron.',
      ['organization: Banco de España', 'organization: Universidad de Salamanca'],
    ],
    ['es', 'José Ortega y Gasset nació en Madrid.', ['person: José Ortega y Gasset', 'location: Madrid']],
  ])('%s: %s', (language, text, expected) => expect(names(language, text)).toEqual(expected));

  it.each([
    ['de', 'Jede Jahreszeit hat ihren Reiz. Gute Laune hilft.'],
    ['de', 'Kalte Nächte folgen. Manche Menschen bleiben zu Hause.'],
    ['de', 'Das kostet 500 Millionen Euro im Jahr.'],
    ['fr', 'Chaque Saison a son charme.'],
    ['es', 'Cada Estación tiene su encanto.'],
  ])('%s: none in %s', (language, text) =>
    expect(names(language, text).filter((name) => !/^(?:money|quantity)/.test(name))).toEqual([]),
  );
});

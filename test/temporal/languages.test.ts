import { describe, expect, test } from 'vitest';
import { type Code, times } from './find.ts';

const found: Record<Exclude<Code, 'en'>, [text: string, ...expected: string[]][]> = {
  de: [
    ['Der Rat tagte am Dienstag.', 'Dienstag=2025-12-02'],
    ['Sie wird am Freitag kommen.', 'Freitag=2025-12-05'],
    ['Das war letzte Woche.', 'letzte Woche=2025-W48'],
    ['Er kam vor zwei Jahren.', 'vor zwei Jahren=2023'],
    ['Bis Ende 2027 wird gebaut.', 'Ende 2027=2027~END'],
    ['Ende November war Schluss.', 'Ende November=2025-11~END'],
    ['Am 4. März 2024 schloss das Bad.', '4. März 2024=2024-03-04'],
    ['Es dauerte fünf Stunden.', 'fünf Stunden=PT5H'],
    ['Seit 1991 steht das Haus leer.', '1991=1991'],
    ['Jeden Montag ist Markt.', 'Jeden Montag=XXXX-WXX-1'],
    ['Im 19. Jahrhundert gab es das nicht.', 'Im 19. Jahrhundert=18'],
  ],
  fr: [
    ['Le conseil a voté mardi.', 'mardi=2025-12-02'],
    ["C'était le mois dernier.", 'le mois dernier=2025-11'],
    ['Il y a deux ans, tout a changé.', 'Il y a deux ans=2023'],
    ['La loi sera votée en mars 2026.', 'mars 2026=2026-03'],
    ['Le pont a fermé hier.', 'hier=2025-12-02'],
    ['La grève a duré trois semaines.', 'trois semaines=P3W'],
  ],
  es: [
    ['El consejo votó el martes.', 'el martes=2025-12-02'],
    ['Fue el mes pasado.', 'el mes pasado=2025-11'],
    ['Hace dos años cambió todo.', 'Hace dos años=2023'],
    ['Abrió el 4 de marzo de 2024.', 'el 4 de marzo de 2024=2024-03-04'],
    ['La huelga duró tres semanas.', 'tres semanas=P3W'],
    ['Cerró ayer.', 'ayer=2025-12-02'],
  ],
};
const none: [Code, string][] = [
  ['de', 'Das ist so und bleibt so.'],
  ['de', 'Sie kam mit 1200 Euro.'],
  ['fr', 'Il a été élu par sept voix.'],
  ['es', 'El mar está en calma.'],
];

describe.each(Object.keys(found) as (keyof typeof found)[])('%s', (code) => {
  test.each(found[code])('%s', (text, ...expected) => expect(times(text, '2025-12-03', code)).toEqual(expected));
});
test.each(none)('%s: nothing in: %s', (code, text) => expect(times(text, '2025-12-03', code)).toEqual([]));

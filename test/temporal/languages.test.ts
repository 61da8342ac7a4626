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
    ['Musik aus den 1990er-Jahren', 'den 1990er-Jahren=199'],
    ['eine zweitägige Reise', 'zweitägige=P2D'],
    ['Sie warteten tagelang.', 'tagelang=PXD'],
    ['Das war im Vorjahr so.', 'Vorjahr=2024'],
    ['Am Wochenende wurde gespielt.', 'Wochenende=2025-W48-WE'],
    ['eine halbe Stunde', 'eine halbe Stunde=PT30M'],
    ['vom 5. bis zum 9. Juni 2024', '5.=2024-06-05', '9. Juni 2024=2024-06-09'],
    ['Am Karfreitag 2024 war zu.', 'Karfreitag 2024=2024-03-29'],
    ['In der Nacht brannte es.', 'der Nacht=2025-12-03TNI'],
  ],
  fr: [
    ['Le conseil a voté mardi.', 'mardi=2025-12-02'],
    ["C'était le mois dernier.", 'le mois dernier=2025-11'],
    ['Il y a deux ans, tout a changé.', 'Il y a deux ans=2023'],
    ['La loi sera votée en mars 2026.', 'mars 2026=2026-03'],
    ['Le pont a fermé hier.', 'hier=2025-12-02'],
    ['La grève a duré trois semaines.', 'trois semaines=P3W'],
    ['La séance a duré un mois et demi.', 'un mois et demi=P1.5M'],
    ['Il est arrivé mardi à 20 h 30.', 'mardi à 20 h 30=2025-12-02T20:30'],
    ['dans les années 1990', 'les années 1990=199'],
    ['Le pont a fermé le printemps dernier.', 'le printemps dernier=2025-SP'],
  ],
  es: [
    ['El consejo votó el martes.', 'el martes=2025-12-02'],
    ['Fue el mes pasado.', 'el mes pasado=2025-11'],
    ['Hace dos años cambió todo.', 'Hace dos años=2023'],
    ['Abrió el 4 de marzo de 2024.', 'el 4 de marzo de 2024=2024-03-04'],
    ['La huelga duró tres semanas.', 'tres semanas=P3W'],
    ['La huelga duró dos años y medio.', 'dos años y medio=P2.5Y'],
    ['Esperó media hora.', 'media hora=PT30M'],
    ['en los años 80', 'los años 80=198'],
    ['Cerró ayer.', 'ayer=2025-12-02'],
  ],
};
const none: [Code, string][] = [
  ['de', 'Das ist so und bleibt so.'],
  ['de', 'Sie kam mit 1200 Euro.'],
  ['fr', 'Il a été élu par sept voix.'],
  ['es', 'El mar está en calma.'],
  ['de', 'Max Lind, 26 Jahre, kam nicht.'],
  ['de', 'Das ist jede so kleine Sache.'],
  ['fr', 'Paul Lenoir, 20 ans, a parlé.'],
  ['fr', 'Elle est morte à l’âge de 90 ans.'],
  ['es', 'Murió a los 56 años.'],
];

describe.each(Object.keys(found) as (keyof typeof found)[])('%s', (code) => {
  test.each(found[code])('%s', (text, ...expected) => expect(times(text, '2025-12-03', code)).toEqual(expected));
});
test.each(none)('%s: nothing in: %s', (code, text) => expect(times(text, '2025-12-03', code)).toEqual([]));

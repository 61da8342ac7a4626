import type { Attributes } from './attributes.ts';
import type { ClassName } from './class-names.ts';
import type { ElementKind } from './elements.ts';

/**
 * Formulas are read from their MathML. What typesets them for the eye says the same again beside it, hidden from readers of
 * screens: KaTeX in spans, MathJax 2 and 3 in glyphs. MediaWiki shows a picture, and hides the MathML itself.
 */
const typeset = /^(?:katex|mathjax|mjx)/i;
const shownAsPicture = /^mwe-math-mathml/;

/** Whether an element draws the formula whose MathML stands beside it, by the element around it. */
export function isDrawing(parent: { kind: ElementKind; named: ClassName | null }, attributes: Attributes): boolean {
  if (attributes.value('aria-hidden') !== 'true') return false;
  return typeset.test(parent.kind.name) || (parent.named !== null && typeset.test(parent.named.value));
}

/** Whether an element holds the MathML of a formula that the page shows as a picture. */
export const isFormula = (attributes: Attributes): boolean => shownAsPicture.test(attributes.value('class') ?? '');

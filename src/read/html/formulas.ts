import type { ElementTraits } from './elements.ts';
import { type Attributes, noAttributes } from './events.ts';
import type { Frame } from './frames.ts';

/**
 * Formulas are read from their MathML. What typesets them for the eye says the same again beside it, hidden from readers of
 * screens: KaTeX in spans, MathJax 2 and 3 in glyphs. MediaWiki shows a picture, and hides the MathML itself.
 */
const typeset = /^(?:katex|mathjax|mjx)/i;
const shownAsPicture = /^mwe-math-mathml/;
const drawing: ElementTraits = { mute: true };

/** The traits of an element that draws the formula whose MathML stands beside it. */
export function drawingOf(parent: Frame, attributes: Attributes): ElementTraits | null {
  if (attributes === noAttributes || attributes['aria-hidden']?.value !== 'true') return null;
  return typeset.test(parent.name) || typeset.test(parent.attributes.class?.value ?? '') ? drawing : null;
}

/** Whether an element holds the MathML of a formula that the page shows as a picture. */
export const isFormula = (attributes: Attributes): boolean => shownAsPicture.test(attributes.class?.value ?? '');

import type { LineRole } from '../types.ts';

/** How far the role of its line moves the verdicts on a mention, in logarithms of the odds. */
export type LineEvidence = { readonly asked: number; readonly wish: number };

// The two models see the words around the mention and the rules' sections; the reader of lines has seen the whole posting. It is
// a witness of its own, trained on the same ads, so it is given less than its own odds (which are above 3).
const WISH = 2;
const ASKED = 1;
// A line on the company often says what its software is made of.
const ASKED_ABOUT = 0.5;

/** What the role of a line says of the skills that it names. */
export function lineEvidence(role: LineRole): LineEvidence {
  switch (role) {
    case 'wish':
      return { asked: 0, wish: WISH };
    case 'must':
    case 'duty':
    case 'stack':
      return { asked: 0, wish: -WISH };
    case 'about':
      return { asked: -ASKED_ABOUT, wish: 0 };
    case 'benefit':
    case 'legal':
    case 'process':
    case 'meta':
      return { asked: -ASKED, wish: 0 };
    case 'mixed':
    case 'heading':
    case 'title':
    case 'other':
      return { asked: 0, wish: 0 };
  }
}

/** A probability after so much evidence. */
export function shifted(probability: number, evidence: number): number {
  const odds = (probability / (1 - probability)) * Math.exp(evidence);
  return Number.isFinite(odds) ? odds / (1 + odds) : 1;
}

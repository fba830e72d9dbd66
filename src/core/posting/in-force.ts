import type { LineView } from './line-view.ts';

/** The label of lines that are no heading. */
export const NO_HEADING = 'none';

/** What a line introduces, and what it inherits. */
export type Force = {
  /** What the line itself introduces as a heading. */
  readonly own: string | null;
  /** What the last heading above introduces, and how many lines above that heading stands. */
  readonly opens: string;
  readonly far: number;
  /** What the label of the line's own paragraph says. */
  readonly label: string | null;
};

/** For every line what it inherits from the last heading above, and from the label of its own paragraph, if there is one. */
export function inForce(opens: readonly (string | null)[], views: readonly LineView[]) {
  let [last, from] = [NO_HEADING, 0];
  let [label, row]: [string | null, string | null] = [null, null];
  return opens.map((own, at) => {
    const view = views[at] as LineView;
    const isCell = views[at - 1]?.raw.endsWith('|');
    if (view.gap > 0 || view.label > 0) label = labelled(view, last);
    // “Must have: Java | Frontend: React”: the first cell of a row holds for all cells until one says something itself.
    if (!isCell || view.says !== null) row = isCell ? null : label;
    else if (row === 'must' || row === 'wish') label = row;
    const force = { own, opens: last, far: at - from, label };
    if (own !== null && (last === NO_HEADING || own === 'wish' || view.heads !== null || !isTopic(view)))
      [last, from] = [own, at];
    return force;
  });
}

/** What the label of a line says, below a heading that introduces `last`. */
function labelled({ says, isBullet }: LineView, last: string): string | null {
  const isAsking = says === 'must' || says === 'wish';
  const isClosed = CLOSED.has(last) && (isBullet || says === 'wish');
  return isClosed || (isBullet && !isAsking) ? null : says;
}

const ACTS: ReadonlySet<string> = new Set(['act', 'acting']);

/** True if a heading only divides the part it stands in by subject: “Databases”, “Testing” (159 of 186). */
const isTopic = ({ cues }: LineView): boolean => cues.every(({ cue }) => ACTS.has(cue));

/** Headings under which nothing is asked, whatever labels say: “Extras: lunch”. */
export const CLOSED: ReadonlySet<string> = new Set(['benefit', 'process', 'legal']);

import { isProven } from '../evidence/evidence-levels.ts';
import type { PlacedKeyword } from '../evidence/match-keywords.ts';
import { requiredUnits, unitsOf } from '../evidence/units.ts';
import { message } from '../messages/message.ts';
import { tokenize } from '../text/tokens.ts';
import type { AdviceContext } from './advice-context.ts';

type Unit = readonly PlacedKeyword[];

/** What a posting asks for, by how far the resume shows it. A choice counts once. */
export type CountedUnits = {
  readonly all: readonly Unit[];
  readonly missing: readonly Unit[];
  /** Proven, listed, or answered by an alternative that the posting accepts. */
  readonly shown: readonly Unit[];
  /** Listed, but not proven. */
  readonly listed: readonly Unit[];
  /** Not named, but implied by something that is. */
  readonly implied: readonly Unit[];
  /** False if nothing is required, so that the wishes were counted instead. */
  readonly areRequired: boolean;
};

/** True if an alternative answers for it that is itself more than implied. */
const isAnswered = ({ satisfiedBy }: PlacedKeyword): boolean =>
  satisfiedBy !== null && satisfiedBy.evidence !== 'covered';

/** Counts the must-haves, or the wishes if there are none. */
export function countUnits({ posting }: Pick<AdviceContext, 'posting'>): CountedUnits {
  const required = requiredUnits(posting.keywords);
  const areRequired = required.length > 0;
  const all = areRequired ? required : unitsOf(posting.keywords.filter(({ need }) => need !== 'mentioned'));
  const isListed = (unit: Unit) => unit.some(({ evidence }) => evidence === 'listed');
  const missing = all.filter(unit => unit.every(({ evidence }) => evidence === 'missing'));
  const shown = all.filter(unit => unit.some(isProven) || isListed(unit) || unit.some(isAnswered));
  return {
    all,
    missing,
    shown,
    listed: shown.filter(unit => !unit.some(isProven) && isListed(unit)),
    implied: all.filter(unit => !missing.includes(unit) && !shown.includes(unit)),
    areRequired,
  };
}

/** The counts for a sentence: how many are shown, and how many more are implied. */
export const countsOf = ({ all, shown, implied }: CountedUnits) => ({
  shown: shown.length,
  all: all.length,
  more: implied.length === 0 ? '' : message('fit.moreImplied', { implied: implied.length }),
});

/** The main thing of a posting: the language or framework that its title names first; null if it names none. */
export function mainUnit({ all }: CountedUnits, title: string | null): Unit | null {
  // The title is compared word by word: “R” is not in “Research”.
  const words = tokenize(title ?? '').map(({ text }) => text);
  const placesOf = (unit: Unit) =>
    unit.flatMap(({ inTitle, kind }) =>
      inTitle && (kind === 'language' || kind === 'framework')
        ? words.indexOf(tokenize(inTitle)[0]?.text ?? '')
        : [],
    );
  const named = all.filter(unit => placesOf(unit).length > 0);
  return named.toSorted((a, b) => Math.min(...placesOf(a)) - Math.min(...placesOf(b)))[0] ?? null;
}

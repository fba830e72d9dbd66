import { isProven } from '../evidence/evidence-levels.ts';
import type { PlacedKeyword } from '../evidence/match-keywords.ts';
import { requiredUnits, unitsOf } from '../evidence/units.ts';
import { message } from '../messages/message.ts';
import { tokenize } from '../text/tokens.ts';
import type { AdviceContext } from './advice-context.ts';

type Unit = readonly PlacedKeyword[];

/** What a posting asks for, a choice once, by how far the resume shows it. */
export type CountedUnits = {
  readonly all: readonly Unit[];
  readonly missing: readonly Unit[];
  /** Proven, named, or answered by what the posting takes in its place. */
  readonly shown: readonly Unit[];
  /** Named and no more. */
  readonly listed: readonly Unit[];
  /** Not named, and to be concluded. */
  readonly implied: readonly Unit[];
  /** False where nothing is required and the wishes were counted. */
  readonly areRequired: boolean;
};

/** Answered by something that is there, not by what itself only follows. */
const isAnswered = ({ satisfiedBy }: PlacedKeyword): boolean =>
  satisfiedBy !== null && satisfiedBy.evidence !== 'covered';

/** Counts the must-haves, else the wishes. */
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

/** How many are shown, and, where some only follow from what is shown, how many of those there are. */
export const countsOf = ({ all, shown, implied }: CountedUnits) => ({
  shown: shown.length,
  all: all.length,
  more: implied.length === 0 ? '' : message('fit.moreImplied', { implied: implied.length }),
});

/** The unit that the posting is about: the language or framework that its title names first; null where it names none. */
export function mainUnit({ all }: CountedUnits, title: string | null): Unit | null {
  // Word by word: “R” is no part of “Research”.
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

import type { PlacedKeyword } from '../evidence/match-keywords.ts';
import { requiredUnits, unitsOf } from '../evidence/units.ts';
import type { AdviceContext } from './advice-context.ts';

type Unit = readonly PlacedKeyword[];

/** What a posting asks for, a choice once, by how far the resume shows it. */
export type CountedUnits = {
  readonly all: readonly Unit[];
  readonly missing: readonly Unit[];
  /** Named and no more. */
  readonly listed: readonly Unit[];
  /** Not named, and to be concluded. */
  readonly implied: readonly Unit[];
  /** False where nothing is required and the wishes were counted. */
  readonly areRequired: boolean;
};

/** Counts the must-haves, else the wishes. */
export function countUnits({ posting }: Pick<AdviceContext, 'posting'>): CountedUnits {
  const required = requiredUnits(posting.keywords);
  const areRequired = required.length > 0;
  const all = areRequired ? required : unitsOf(posting.keywords.filter(({ need }) => need !== 'mentioned'));
  const has = (unit: Unit, ...levels: readonly string[]) =>
    unit.some(({ evidence }) => levels.includes(evidence));
  const isProven = (unit: Unit) => has(unit, 'project', 'experience');
  return {
    all,
    missing: all.filter(unit => unit.every(({ evidence }) => evidence === 'missing')),
    listed: all.filter(unit => !isProven(unit) && has(unit, 'listed')),
    implied: all.filter(unit => !isProven(unit) && !has(unit, 'listed') && has(unit, 'covered')),
    areRequired,
  };
}

/** The unit that the posting is about: the language or framework that its title names; null where it names none. */
export const mainUnit = ({ all }: CountedUnits): Unit | null =>
  all.find(unit =>
    unit.some(({ inTitle, kind }) => inTitle && (kind === 'language' || kind === 'framework')),
  ) ?? null;

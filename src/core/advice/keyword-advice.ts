import type { PlacedKeyword } from '../evidence/match-keywords.ts';
import { unitName, unitsOf } from '../evidence/units.ts';
import { type Listing, listed, message } from '../messages/message.ts';
import type { EvidenceLevel, SkillKind } from '../types.ts';
import type { AdviceContext, Candidate } from './advice-context.ts';
import { isMisfit } from './misfit.ts';

type Chances = Readonly<Partial<Record<SkillKind, number>>>;

// How many in a hundred recruiters bring up an open keyword, by how it is shown: what a person is hired for, not ways of working.
const chances: Readonly<Partial<Record<EvidenceLevel, Chances>>> = {
  listed: { language: 50, framework: 42, cloud: 42, database: 25, tool: 12 },
  covered: { language: 25, framework: 25, concept: 5, practice: 5 },
  missing: {
    language: 40,
    database: 42,
    tool: 30,
    cloud: 30,
    library: 25,
    protocol: 25,
    framework: 22,
    practice: 10,
  },
};
const OFTEN = 3;
const IF_NAMED_OFTEN = 25;
const FIRST_ONES = 3;
const IF_AMONG_THE_FIRST = 12;

/** Advice on the keywords that are not proven, a choice once: what the posting is about before what it also names. */
export function keywordAdvice(context: AdviceContext): readonly Candidate[] {
  const open = unitsOf(context.posting.keywords).filter(isOpen);
  const misfit = isMisfit(context);
  return open.map((unit, index) => {
    const key = nearest(unit);
    return {
      about: `keyword:${key.name}`,
      chance: misfit ? chanceInMisfit(key, index) : chanceOf(key, index),
      ...wordsFor(key, key.evidence === 'missing' && unit.length > 1 ? unitName(unit) : key.name),
    };
  });
}

function chanceOf({ evidence, kind, count }: PlacedKeyword, index: number): number {
  return (
    (chances[evidence]?.[kind] ?? 0) +
    (count >= OFTEN ? IF_NAMED_OFTEN : 0) +
    (index < FIRST_ONES ? IF_AMONG_THE_FIRST : 0)
  );
}

/** Who comes from another trade begins with its language; the rest would be a list of all that is not there. */
function chanceInMisfit({ kind, evidence, count }: PlacedKeyword, index: number): number {
  return kind === 'language' && evidence === 'missing' ? 60 + Math.min(count, 9) - index / 100 : 0;
}

const isOpen = (unit: readonly PlacedKeyword[]): boolean =>
  unit.some(({ need }) => need === 'required') &&
  !unit.some(({ evidence }) => evidence === 'project' || evidence === 'experience');

/** Of a choice, the one that is nearest to being shown. */
function nearest(unit: readonly PlacedKeyword[]): PlacedKeyword {
  const own = unit.filter(({ satisfiedBy }) => satisfiedBy === null);
  const named =
    own.find(({ evidence }) => evidence === 'listed') ?? own.find(({ evidence }) => evidence === 'covered');
  return named ?? own[0] ?? (unit[0] as PlacedKeyword);
}

function wordsFor(
  { evidence, coveredBy }: PlacedKeyword,
  name: string | Listing,
): Pick<Candidate, 'title' | 'text'> {
  if (evidence === 'listed')
    return {
      title: message('advice.proveTitle', { name }),
      text: message('advice.prove', {
        name,
      }),
    };
  if (evidence === 'covered' && coveredBy.length > 0)
    return {
      title: message('advice.nameTitle', { name }),
      text: message('advice.name', {
        by: listed(coveredBy),
        name,
      }),
    };
  if (evidence === 'covered')
    return {
      title: message('advice.nameTitle', { name }),
      text: message('advice.otherWords', { name }),
    };
  return {
    title: message('advice.showTitle', { name }),
    text: message('advice.show', {
      name,
    }),
  };
}

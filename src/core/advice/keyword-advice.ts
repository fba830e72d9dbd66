import type { PlacedKeyword } from '../evidence/match-keywords.ts';
import { unitName, unitsOf } from '../evidence/units.ts';
import { type Listing, listed, message } from '../messages/message.ts';
import type { SkillKind } from '../types.ts';
import type { AdviceContext, Candidate } from './advice-context.ts';
import { isMisfit } from './misfit.ts';

// What a person is hired for, before what one picks up in a week, before ways of working.
const order: Readonly<Record<SkillKind, number>> = {
  language: 0,
  framework: 0,
  database: 1,
  cloud: 1,
  library: 1,
  practice: 2,
  tool: 2,
  protocol: 2,
  concept: 2,
  method: 3,
  domain: 3,
  certification: 4,
};

/** Advice on the keywords that are not proven, a choice once, the one that matters most first. */
export function keywordAdvice(context: AdviceContext): readonly Candidate[] {
  const open = unitsOf(context.posting.keywords).filter(unit => isOpen(unit));
  const ranked = open
    .map((unit, index) => ({ unit, key: nearest(unit), index }))
    .sort((a, b) => priority(a.key) - priority(b.key) || a.index - b.index);
  return ranked.map(({ unit, key }, index) => ({
    about: `keyword:${key.name}`,
    rank: rankOf(context, key) + index,
    ...wordsFor(key, key.evidence === 'missing' && unit.length > 1 ? unitName(unit) : key.name),
  }));
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

function priority({ inTitle, kind, evidence }: PlacedKeyword): number {
  return (inTitle ? 0 : 2) + order[kind] * 2 + (evidence === 'listed' ? 0 : 1);
}

const FIRST = 3;
const AFTER_FORM = 20;

function rankOf(context: AdviceContext, { inTitle, kind }: PlacedKeyword): number {
  const isCore = inTitle || order[kind] === 0;
  if (isMisfit(context)) return isCore ? FIRST : AFTER_FORM * 2;
  return isCore ? FIRST : AFTER_FORM;
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

import { SMALL } from '../checks/check.ts';
import { unitsOf } from '../evidence/units.ts';
import type { Advice, KeywordMatch } from '../types.ts';
import type { AdviceContext, Piece } from './advice-context.ts';
import { keywordAdvice, leadAdvice } from './keyword-advice.ts';
import { isMisfit, levelAdvice, misfitAdvice, turnAdvice, yearsAdvice } from './misfit.ts';
import { noteAdvice } from './note-advice.ts';

const MOST = 3;
const MOST_KEYWORDS = 2;

/** All possible advice, best first. The order is that in which a recruiter would bring it up; points do not decide. */
export function rankAdvice(context: AdviceContext): readonly Piece[] {
  return [
    ...(isMisfit(context) ? misfitAdvice(context) : []),
    ...turnAdvice(context),
    ...levelAdvice(context),
    ...yearsAdvice(context),
    ...noteAdvice(context),
    ...leadAdvice(context),
    ...keywordAdvice(context),
    ...formAdvice(context),
  ].sort((a, b) => a.rank - b.rank || (a.about < b.about ? -1 : 1));
}

/** The first three pieces of advice: at most two on must-haves (one if the posting does not suit the person), one on a wish and one `other`. A third must-have comes before small points of form, which are in the checklist anyway. */
export function advise(
  context: AdviceContext,
  matches: readonly Pick<KeywordMatch, 'name' | 'gain' | 'alternatives'>[],
): readonly Advice[] {
  const most = isMisfit(context) ? 1 : MOST_KEYWORDS;
  const chosen: Piece[] = [];
  let third: Piece | undefined;
  for (const piece of rankAdvice(context)) {
    if (chosen.length === MOST) break;
    const kind = kindOf(piece);
    const alike = chosen.filter(other => kindOf(other) === kind).length;
    if (kind === 'keyword' && alike >= most) third ??= piece;
    else if (isSmall(piece) && third) chosen.push(third);
    else if ((kind !== 'other' && kind !== 'wish') || alike === 0) chosen.push(piece);
  }
  // The gain of a choice is that of its best member, as in its row of the keyword list.
  const gains = new Map<string, number>(
    unitsOf(matches).flatMap(unit => {
      const gain = Math.max(...unit.map(one => one.gain));
      return unit.map(({ name }) => [`keyword:${name}`, gain] as const);
    }),
  );
  return chosen.map(({ about, title, text }) => ({ about, title, text, gain: gains.get(about) ?? 0 }));
}

/** The advice of the checks that fail. */
function formAdvice(context: AdviceContext): readonly Piece[] {
  const misfit = isMisfit(context);
  return context.verdicts.flatMap(({ check, outcome, dismissed }) => {
    if (outcome.status !== 'fail' || dismissed || (misfit && !check.isForAny)) return [];
    const advised = check.advise?.(context, outcome.evidence);
    return advised ? { about: `check:${check.id}`, ...advised } : [];
  });
}

const isSmall = ({ about, rank }: Piece): boolean => about.startsWith('check:') && rank >= SMALL;
const kindOf = ({ about, isWish }: Piece): string => (isWish ? 'wish' : about.split(':')[0]);

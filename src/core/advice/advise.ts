import { SMALL } from '../checks/check.ts';
import { unitsOf } from '../evidence/units.ts';
import type { Advice, KeywordMatch } from '../types.ts';
import type { AdviceContext, Piece } from './advice-context.ts';
import { keywordAdvice, leadAdvice } from './keyword-advice.ts';
import { isMisfit, levelAdvice, misfitAdvice, turnAdvice, yearsAdvice } from './misfit.ts';
import { noteAdvice } from './note-advice.ts';

const MOST = 3;
const MOST_KEYWORDS = 2;

/** All that could be advised, best first: what a recruiter would say first comes first, points do not decide. */
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

/** The three things to do first, no more than two of them on must-haves and one on a wish, and one keyword where the posting is not for this person. A third must-have comes before what is small about the form, which the checklist tells anyhow. */
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
    else if (isSmall(piece) && third && most > 1) chosen.push(third);
    else if ((kind !== 'other' && kind !== 'wish') || alike === 0) chosen.push(piece);
  }
  // What a choice gains is what the best of it does, as its row among the keywords says.
  const gains = new Map<string, number>(
    unitsOf(matches).flatMap(unit => {
      const gain = Math.max(...unit.map(one => one.gain));
      return unit.map(({ name }) => [`keyword:${name}`, gain] as const);
    }),
  );
  return chosen.map(({ about, title, text }) => ({ about, title, text, gain: gains.get(about) ?? 0 }));
}

/** What the checks that fail advise. */
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

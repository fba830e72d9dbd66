import type { Advice, KeywordMatch } from '../types.ts';
import type { AdviceContext, Piece } from './advice-context.ts';
import { formAdvice } from './form-advice.ts';
import { keywordAdvice } from './keyword-advice.ts';
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
    ...keywordAdvice(context),
    ...formAdvice(context),
  ].sort((a, b) => a.rank - b.rank || (a.about < b.about ? -1 : 1));
}

/** The three things to do first, no more than two of them on must-haves and one on a wish, and one keyword where the posting is not for this person. */
export function advise(
  context: AdviceContext,
  matches: readonly Pick<KeywordMatch, 'name' | 'gain'>[],
): readonly Advice[] {
  const most = isMisfit(context) ? 1 : MOST_KEYWORDS;
  const chosen: Piece[] = [];
  for (const piece of rankAdvice(context)) {
    if (chosen.length === MOST) break;
    const kind = kindOf(piece);
    const alike = chosen.filter(other => kindOf(other) === kind).length;
    if (kind === 'keyword' ? alike >= most : (kind === 'other' || kind === 'wish') && alike > 0) continue;
    chosen.push(piece);
  }
  const gains = new Map(matches.map(({ name, gain }) => [`keyword:${name}`, gain]));
  return chosen.map(({ about, title, text }) => ({
    about,
    title,
    text,
    gain: gains.get(about) ?? 0,
  }));
}

const kindOf = ({ about, isWish }: Piece): string => (isWish ? 'wish' : about.split(':')[0]);

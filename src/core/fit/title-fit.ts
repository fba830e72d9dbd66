import type { ResumeFacts } from '../evidence/gather-facts.ts';
import type { Resume } from '../types.ts';
import { titleAffinity } from './job-titles.ts';
import { relatedProbability, type TitleEvidence } from './title-weights.ts';
import { titlesShown } from './titles-shown.ts';
import { nearness, type Trade, tradesOfTitle } from './trades.ts';
import { tradesOfSkills } from './work-shown.ts';

/** How far the person's work is that of the posting's title: 0 to 1, and the title on the resume that comes nearest. */
export type TitleFit = { readonly share: number; readonly shown: string | null };

/** What related work is worth under another title. */
export const RELATED = 0.6;
const RELATED_FROM = RELATED / 2;

/** True where the person's work is rather of another kind than the posting's. */
export const isOtherWork = (title: TitleFit): boolean => title.share < RELATED_FROM;

/**
 * How probable it is that the work is related, which is worth 0.6 at most under another title. `keywordShare` says how much of
 * what is asked the resume shows, 0 to 1: a title alone does not tell whether a Software Engineer has done a Data Engineer's work.
 */
export function titleFit(
  title: string,
  asked: readonly Trade[],
  keywordShare: number,
  resume: Resume,
  facts: ResumeFacts,
): TitleFit {
  const { evidence, shown } = titleEvidence(title, asked, keywordShare, resume, facts);
  return { share: (evidence.words === 1 ? 1 : RELATED) * relatedProbability(evidence), shown };
}

/** What the resume shows of the work of a title, and the title that comes nearest. */
export function titleEvidence(
  title: string,
  asked: readonly Trade[],
  keywordShare: number,
  resume: Resume,
  facts: ResumeFacts,
): { readonly evidence: TitleEvidence; readonly shown: string | null } {
  const titles = titlesShown(resume).map(({ text }) => ({
    text,
    affinity: titleAffinity(title, text),
    near: nearness(asked, tradesOfTitle(text)),
  }));
  const best = [...titles].sort((a, b) => b.affinity - a.affinity || b.near - a.near)[0];
  return {
    evidence: {
      keywords: keywordShare,
      titles: Math.max(0, ...titles.map(({ near }) => near)),
      words: best?.affinity ?? 0,
      skills: nearness(asked, tradesOfSkills(new Set(facts.skills.keys()))),
    },
    shown: best && (best.affinity > 0 || best.near > 0) ? best.text : null,
  };
}

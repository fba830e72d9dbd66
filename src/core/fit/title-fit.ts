import { LEVEL_WORTH } from '../evidence/evidence-levels.ts';
import type { ResumeFacts } from '../evidence/gather-facts.ts';
import type { SkillsShown } from '../evidence/skills-shown.ts';
import { kinshipOf, nearness, type Trade, tradesOfSkill, tradesOfTitle } from '../lexicon/trades.ts';
import { summed } from '../text/grouped.ts';
import type { Resume } from '../types.ts';
import { claimAlone } from './claimed-years.ts';
import { isOneSpeciality, shareSpeciality, shareWorker, titleAffinity } from './job-titles.ts';
import { relatedProbability, type TitleEvidence } from './title-weights.ts';
import { titleIn, titleLines } from './titles-shown.ts';

/** How well the person's work matches the posting's title, 0 to 1, and the nearest title on the resume. */
export type TitleFit = { readonly share: number; readonly shown: string | null };

/** The share for related work under another title. */
export const RELATED = 0.6;
// Related work is as likely as not.
const RELATED_FROM = RELATED / 2;
// With this share of the keywords, a title of the same speciality that has a word in common is the same work, whatever else the employer's title says.
const ENOUGH = 1 / 3;

/** True if the person's work is rather of another kind than the posting's. */
export const isOtherWork = (title: TitleFit): boolean => title.share < RELATED_FROM;

/** How likely the work is related, 0 to 1, but at most 0.6 under another title. `keywordShare` is the share of what is asked that the resume shows. */
export function titleFit(
  title: string,
  asked: readonly Trade[],
  keywordShare: number,
  resume: Resume,
  facts: ResumeFacts,
): TitleFit {
  const { evidence, alike, shown } = titleEvidence(title, asked, keywordShare, resume, facts);
  const isSame =
    evidence.words === 1 ||
    (keywordShare >= ENOUGH &&
      alike !== null &&
      (evidence.words > 0 || shareWorker(title, alike)) &&
      isOneSpeciality(title, alike));
  return { share: (isSame ? 1 : RELATED) * relatedProbability(evidence), shown };
}

/** What the resume shows of the title's work, the title on it with the most words in common, and the nearest one. */
export function titleEvidence(
  title: string,
  asked: readonly Trade[],
  keywordShare: number,
  resume: Resume,
  facts: ResumeFacts,
): { readonly evidence: TitleEvidence; readonly alike: string | null; readonly shown: string | null } {
  const { of } = claimAlone(resume, facts) ?? {};
  const claimed = of === undefined ? [] : [{ text: titleIn(of) ?? of }];
  const titles = [...titleLines(resume), ...claimed].map(({ text }) => ({
    text,
    affinity: Math.max(...titlesIn(text).map(one => titleAffinity(title, one))),
    near: nearness(asked, tradesOfTitle(text)),
    isOfSpeciality: Number(shareSpeciality(title, text)),
  }));
  const bestFirst = titles.toSorted(
    (a, b) => b.affinity - a.affinity || b.isOfSpeciality - a.isOfSpeciality || b.near - a.near,
  );
  const alike = bestFirst.filter(({ affinity, near }) => affinity > 0 || near > 0);
  // “Software Developer” is a general form of “Security Engineer”, but “Security Consultant” is nearer to it.
  const nearest = alike.toSorted(
    (a, b) => Math.floor(b.affinity) - Math.floor(a.affinity) || b.near - a.near,
  );
  const firstOf = (some: typeof titles) => some.flatMap(({ text }) => titleIn(text) ?? [])[0] ?? null;
  const words = bestFirst[0]?.affinity ?? 0;
  const byTitle = BY_TITLE * Math.max(0, ...titles.map(({ near }) => near));
  return {
    evidence: {
      keywords: keywordShare,
      words,
      // For work of no known trade, only the same title shows that it is near.
      near: asked.length === 0 ? Number(words === 1) : Math.max(skillsNear(asked, facts.skills), byTitle),
    },
    alike: firstOf(alike),
    shown: firstOf(nearest),
  };
}

/** A title, and for “System Administrator/IT Support” also its two parts. */
const titlesIn = (text: string): readonly string[] => {
  const parts = text.split('/');
  return parts.length > 1 && parts.every(part => tradesOfTitle(part).length > 0) ? [text, ...parts] : [text];
};

// A title says less about the work than the skills used.
const BY_TITLE = 0.8;

/** How near the asked trades are to the trade of most of the person's skills, 0 to 1: everybody has some skills of many trades. */
function skillsNear(asked: readonly Trade[], skills: SkillsShown): number {
  const counts = summed(
    [...skills].flatMap(([name, { level }]) =>
      tradesOfSkill(name).map((trade): [Trade, number] => [trade, LEVEL_WORTH[level]]),
    ),
  );
  const near = [...counts].map(
    ([trade, count]) => count * Math.max(0, ...asked.map(one => kinshipOf(one, trade))),
  );
  return counts.size === 0 ? 0 : Math.max(...near) / Math.max(...counts.values());
}

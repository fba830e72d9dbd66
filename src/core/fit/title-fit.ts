import type { ResumeFacts } from '../evidence/gather-facts.ts';
import type { Keyword, Resume, SkillKind } from '../types.ts';
import { titleAffinity } from './job-titles.ts';
import { titlesShown } from './titles-shown.ts';
import { nearness, type Trade, tradesOfTitle } from './trades.ts';
import { tradesOfSkills } from './work-shown.ts';

/** How far the person's work is that of the posting's title. */
export type TitleFit = { readonly share: number; readonly shown: string | null };

const RELATED = 0.6;
const RELATED_FROM = 0.3;
const craft = new Set<SkillKind>(['language', 'framework']);

/** 1 for the same title by any name, 0.6 for related work, 0 for another trade. */
export function titleFit(
  title: string,
  asked: readonly Trade[],
  keywords: readonly Keyword[],
  resume: Resume,
  facts: ResumeFacts,
): TitleFit {
  const titles = titlesShown(resume).map(({ text }) => ({
    text,
    affinity: titleAffinity(title, text),
    near: nearness(asked, tradesOfTitle(text)),
  }));
  const best = [...titles].sort((a, b) => b.affinity - a.affinity || b.near - a.near)[0];
  const shown = best && (best.affinity > 0 || best.near > 0) ? best.text : null;
  if (isOfUnknownCraft(title, keywords, facts)) return { share: 0, shown };
  if (best && best.affinity === 1) return { share: 1, shown };
  const done = [...facts.work, ...facts.projects].map(({ trades }) => trades);
  // Early on there is little but a list of skills to tell what somebody has learnt.
  done.push(tradesOfSkills(new Set(facts.skills.keys())));
  const near = Math.max(best?.near ?? 0, ...done.map(trades => nearness(asked, trades)));
  return { share: near >= RELATED_FROM ? RELATED : 0, shown };
}

/** A Ruby engineer is another trade for somebody without Ruby. What stands in brackets is a detail. */
function isOfUnknownCraft(title: string, keywords: readonly Keyword[], facts: ResumeFacts): boolean {
  const main = title.replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ').toLowerCase();
  const named = keywords.filter(
    ({ inTitle, kind, name }) =>
      inTitle &&
      craft.has(kind) &&
      name
        .toLowerCase()
        .split(' ')
        .some(word => main.includes(word)),
  );
  return named.length > 0 && !named.some(({ name }) => facts.knows(name));
}

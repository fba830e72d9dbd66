import type { PostingMention } from './extract-keywords.ts';
import type { PostingSentence } from './read-posting-sentences.ts';
import type { YearsAsked } from './years.ts';
import { findYears } from './years.ts';

const MOST_BETWEEN = 60;
// “5 years of software development” is experience in general.
const GENERAL = new Set([
  'Software development',
  'Software engineering',
  'Web development',
  'Backend development',
  'Frontend development',
  'Full-stack development',
  'Mobile development',
]);

/** The years of experience that a posting asks for, in general and of single skills. */
export function askedYears(
  text: string,
  sentences: readonly PostingSentence[],
  mentions: readonly PostingMention[],
): { readonly general: number | null; readonly bySkill: ReadonlyMap<string, number> } {
  const figures = findYears(text).filter(figure => isAsked(figure, sentences));
  const bySkill = new Map<string, number>();
  const general: YearsAsked[] = [];
  const ofSkills: YearsAsked[] = [];
  for (const [index, figure] of figures.entries()) {
    const end = Math.min(figure.scope.end, figures[index + 1]?.start ?? text.length);
    const owned = skillsOf(text, figure, end, mentions);
    for (const mention of owned) {
      bySkill.set(mention.skill.name, Math.max(figure.years, bySkill.get(mention.skill.name) ?? 0));
    }
    (owned.length > 0 ? ofSkills : general).push(figure);
  }
  return { general: overall(general) ?? overall(ofSkills), bySkill };
}

/** One figure for all: of two levels (“5 years (senior), 2 (junior)”) the lower, else the largest. */
function overall(figures: readonly YearsAsked[]): number | null {
  const junior = figures.filter(figure => figure.isJuniorOption);
  if (junior.length > 0 && junior.length < figures.length)
    return Math.min(...junior.map(figure => figure.years));
  return figures.length === 0 ? null : Math.max(...figures.map(figure => figure.years));
}

function isAsked(figure: YearsAsked, sentences: readonly PostingSentence[]): boolean {
  const sentence = sentences.find(one => figure.start >= one.start && figure.start < one.end);
  if (!sentence) return true;
  return (
    sentence.asking > 0 ||
    (sentence.part === 'intro' && /experience/i.test(sentence.text)) ||
    sentence.part === 'facts'
  );
}

function skillsOf(text: string, figure: YearsAsked, end: number, mentions: readonly PostingMention[]) {
  const before = figure.scope.start < figure.start;
  return mentions.filter(mention => {
    if (GENERAL.has(mention.skill.name)) return false;
    if (before && mention.end <= figure.start && figure.start - mention.end < 4) return true;
    if (mention.start < figure.end || mention.start >= end) return false;
    const between = text.slice(figure.end, mention.start);
    return (
      between.length < MOST_BETWEEN && !/[.;]\s/.test(between) && !/\bas an?\b|\bincluding\b/i.test(between)
    );
  });
}

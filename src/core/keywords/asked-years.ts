import { wishesIn } from '../posting/find-wishes.ts';
import { firstFrom, isInAny, lastBefore } from '../text/spans.ts';

import { findYears, type YearsAsked } from './find-years.ts';
import type { PostingMention } from './place-mentions.ts';
import type { PostingSentence } from './read-posting-sentences.ts';

const MOST_BETWEEN = 60;

/** The years of experience that a posting asks for: in general, for each skill, and the places that say what kind of experience the general years are. */
export function askedYears(
  text: string,
  sentences: readonly PostingSentence[],
  mentions: readonly PostingMention[],
) {
  const figures = findYears(text).filter(figure => isAsked(figure, sentences));
  // Five years of Java are also five years of work. Years that are only wished for count only if no line requires years.
  const musts = figures.filter(figure => !isWish(figure, sentences));
  const bySkill = new Map<string, number>();
  const isMust = (figure: YearsAsked) => musts.includes(figure);
  for (const figure of [...musts, ...figures.filter(one => !isMust(one))]) {
    const next = figures[figures.indexOf(figure) + 1]?.start ?? text.length;
    for (const { skill } of skillsOf(text, figure, Math.min(figure.scope.end, next), mentions)) {
      const known = bySkill.get(skill.name);
      if (known === undefined || (isMust(figure) && known < figure.years))
        bySkill.set(skill.name, figure.years);
    }
  }
  const years = overall(musts) ?? overall(figures);
  const of = figures
    .filter(figure => figure.years === years)
    .map(({ end, scope }) => ({ start: end, end: scope.end, text: text.slice(end, scope.end) }));
  return { general: years, of, bySkill };
}

/** One figure for the whole posting: the lower of two levels (“5 years (senior), 2 (junior)”), otherwise the largest; null if there is none. */
function overall(figures: readonly YearsAsked[]): number | null {
  const junior = figures.filter(figure => figure.isJuniorOption);
  if (junior.length > 0 && junior.length < figures.length)
    return Math.min(...junior.map(figure => figure.years));
  return figures.length === 0 ? null : Math.max(...figures.map(figure => figure.years));
}

/** True if the years are only a wish: under a heading of wishes, in a wish, or by the words of their own clause, “(7+ years preferred)”. */
function isWish(figure: YearsAsked, sentences: readonly PostingSentence[]): boolean {
  const sentence = lastBefore(sentences, figure.start);
  if (!sentence) return false;
  const { line, heading, wishes, text } = sentence;
  if (line.role === 'wish' && heading === 'wish') return true;
  if (isInAny(wishes, figure.start)) return true;
  const at = figure.start - sentence.start;
  const before = text.slice(Math.max(0, at - LONGEST_CLAUSE), at).split(CLAUSES);
  const [after] = text.slice(at, at + LONGEST_CLAUSE).split(CLAUSES, 1);
  return wishesIn(`${before.at(-1)}${after}`).length > 0;
}

const CLAUSES = /[,;()]/;
// In characters, on each side of a figure.
const LONGEST_CLAUSE = 200;

function isAsked(figure: YearsAsked, sentences: readonly PostingSentence[]): boolean {
  const sentence = lastBefore(sentences, figure.start);
  if (!sentence || figure.start >= sentence.end) return figure.isSaid;
  if (!figure.isSaid) return sentence.line.kinds.includes('years');
  return (
    sentence.asking > 0 ||
    (sentence.line.role === 'about' && /experience/i.test(sentence.text)) ||
    sentence.line.role === 'meta'
  );
}

// Matches “Java (at least 5 years)” and “Java: 5 years”, but not “Backend: 5 years of Java”.
const NAMED_BEFORE = /^ {0,2}[:(–—-] {0,2}(?:\p{L}[\p{L}.]* ){0,2}$/u;
const GOES_ON =
  /^\s*(?:(?:of\s+)?(?:\p{L}+\s+){0,2}(?:experience|exp)\b\.?\s*)?(?:(?:of|in|with|as|using)\s(?!(?:\p{L}+\s+){0,2}experience)|\p{L}+ing\b)/iu;

/** The skills that a figure of years is about: the one right before it (“Java (5+ years), Kafka”), otherwise those after it (“5 years of Java and Kafka”). */
function skillsOf(text: string, figure: YearsAsked, end: number, mentions: readonly PostingMention[]) {
  const first = firstFrom(mentions, figure.start);
  const before = mentions[first - 1];
  const isNamed =
    before && before.end <= figure.start && NAMED_BEFORE.test(text.slice(before.end, figure.start));
  if (isNamed && !GOES_ON.test(text.slice(figure.end, end))) return [before];
  const owned: PostingMention[] = [];
  for (let index = first; index < mentions.length; index += 1) {
    const mention = mentions[index] as PostingMention;
    if (mention.start >= end) break;
    if (mention.start < figure.end) continue;
    const between = text.slice(figure.end, mention.start);
    if (between.length >= MOST_BETWEEN || ELSEWHERE.test(between)) break;
    owned.push(mention);
  }
  return owned;
}

// The figure does not count what is named after these words.
const ELSEWHERE = /[.;]\s|\bas an?\b|\bincluding\b|\bof (?:which|those|these|them)\b/i;

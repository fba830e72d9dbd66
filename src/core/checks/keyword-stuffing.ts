import { lineAt } from '../evidence/places.ts';
import type { SkillShown } from '../evidence/skills-shown.ts';
import { message } from '../messages/message.ts';
import { counted } from '../text/grouped.ts';
import { lettered } from '../text/lettered.ts';
import { remembered } from '../text/remembered.ts';
import { splitSentences } from '../text/sentences.ts';
import { shifted } from '../text/spans.ts';
import type { Finding, Span } from '../types.ts';
import { type Check, type CheckContext, fail, findingAt, pass } from './check.ts';

const MOST_IN_A_LINE = 3;
const MOST_IN_SKILLS = 3;
const MOST_IN_A_STATEMENT = 18;
// A long line may name its subject four times without stuffing: at least one word in so many must be the keyword.
const WORDS_TO_EACH = 6;
const LONGEST_SUMMARY_WORDS = 100;

/** Fails if a keyword is repeated without purpose, or if one sentence holds too many. */
export const keywordStuffing: Check = {
  id: 'keyword-stuffing',
  impact: 'moderate',
  sources: ['reported'],
  run(context) {
    const repeated = [...context.facts.skills.values()].flatMap(skill => repetition(context, skill) ?? []);
    const walls = statements(context).filter(span => context.facts.namedIn(span).size > MOST_IN_A_STATEMENT);
    const tooMany = message('keyword-stuffing.manyInOneBreath', { most: MOST_IN_A_STATEMENT });
    const evidence = [...repeated, ...walls.map(span => findingAt(context, span, tooMany))];
    return evidence.length === 0 ? pass : fail(...evidence);
  },
};

function repetition(context: CheckContext, { name, spans }: SkillShown): Finding | null {
  if (spans.length <= Math.min(MOST_IN_A_LINE, MOST_IN_SKILLS)) return null;
  const { lines, placeAt } = context.facts;
  const named = spans.flatMap(({ start }) => lineAt(lines, start) ?? []);
  const counts = counted(named);
  const crowded = [...counts].find(
    ([line, count]) => count > MOST_IN_A_LINE && count * WORDS_TO_EACH > wordsOf(context, line),
  );
  if (crowded) {
    const [line, count] = crowded;
    return findingAt(context, line, message('keyword-stuffing.repeatedOnLine', { skill: name, count }));
  }
  const inSkills = spans.filter(span => placeAt(span.start) === 'skills' && isItem(context, span));
  const [first, count] = [inSkills[0], inSkills.length];
  if (!first || count <= MOST_IN_SKILLS) return null;
  return findingAt(context, first, message('keyword-stuffing.repeatedInSkills', { skill: name, count }));
}

const LONGEST_ITEM_WORDS = 4;

/** True for a skill as an item of a list, not in a sentence about what was done with it. */
function isItem({ resume, facts }: CheckContext, span: Span): boolean {
  const line = lineAt(facts.lines, span.start);
  if (!line) return false;
  const before = resume.text.slice(line.start, span.start).replace(/^.*[,;:|•·\t]/s, '');
  const after = resume.text.slice(span.end, line.end).split(/[,;:|•·\t]/)[0];
  const item = `${before}${resume.text.slice(span.start, span.end)}${after}`;
  return item.trim().split(/\s+/).length <= LONGEST_ITEM_WORDS;
}

const LABEL = lettered(String.raw`^[\p{L} &/]{2,30}:`, 'u');
const sentencesIn = remembered(splitSentences);

/** Running text, in which a wall of keywords is a fault. Skills lists and lines such as “Stack: …” may hold many. */
function statements({ resume, facts }: CheckContext): readonly Span[] {
  const told = facts.bullets
    .filter(({ text }) => !LABEL(text).test(text))
    .flatMap(({ start, end }) =>
      sentencesIn(resume.text.slice(start, end)).map(span => shifted(span, start)),
    );
  // A “summary” that is much longer than usual also holds other parts of the resume.
  return facts.summary && facts.summary.words <= LONGEST_SUMMARY_WORDS ? [facts.summary, ...told] : told;
}

const wordsOf = ({ resume }: CheckContext, span: Span): number =>
  resume.text.slice(span.start, span.end).trim().split(/\s+/).length;

import { contactSign } from '../evidence/contact-lines.ts';
import { message } from '../messages/message.ts';
import { bulletEnd } from '../text/bullet.ts';
import { contains } from '../text/spans.ts';
import type { ResumeSection } from '../types.ts';
import { type Check, type CheckContext, failAt, failBy, pass, toDo, unsure } from './check.ts';

const MOST_WORDS = 70;
const LONG_WORDS = 100;

/** Fails if there is no summary, or it has more than 70 words or is in the first person. */
export const noSummary: Check = {
  id: 'no-summary',
  impact: 'moderate',
  sources: ['guide'],
  isTitledByFinding: true,
  advise({ facts: { summary } }) {
    if (summary === null) return toDo('no-summary', 10);
    const { words } = summary;
    // A few words too many are no reason to rewrite a summary.
    if (words < LONG_WORDS) return null;
    const text = message('no-summary.adviceShorter', { words });
    return { rank: 10, title: message('no-summary.todoShorter'), text };
  },
  run(context) {
    const { summary, english, language } = context.facts;
    if (summary === null) {
      if (context.resume.layout.scanned) return unsure(message('no-summary.noText'));
      const prose = proseElsewhere(context);
      if (prose) return unsure(message('no-summary.maybeElsewhere', { start: prose.slice(0, 80).trim() }));
      if (language === null) return unsure(message('missing-section.otherLanguage'));
      return failBy(message('no-summary.notFound'));
    }
    if (summary.words > MOST_WORDS)
      return failAt(context, summary, message('no-summary.wordCount', { words: summary.words }));
    if (language === null) return unsure(message('no-summary.notEnglish'));
    // In other languages the first person is usual there (“ich”), or part of the verb.
    const person = english ? firstPerson.exec(summary.text) : null;
    return person ? failAt(context, summary, message('no-summary.firstPerson', { word: person[0] })) : pass;
  },
};

// “I” only as the subject of a verb: not in file I/O, type I or A.I.
const firstPerson =
  /(?<=^|[\s,;(])(?:I(?=['’](?:m|ve|d|ll)\b| (?:am|have|was|can|do|will|would|love|like|enjoy|build|built|work|worked|develop|developed|believe|want|also|currently|specialize|thrive|bring|write|design|look|seek|strive|aim|had|hope|learned|led)\b)|[Mm]y|me|myself)(?=[\s,.;)'’])/;

const PROSE_WORDS = 15;

/** A paragraph of sentences before jobs, projects and degrees; with columns, anywhere, because the order of the text is then uncertain. */
function proseElsewhere({ resume, facts }: CheckContext): string | null {
  const beside = resume.layout.columns > 1;
  const end = beside
    ? resume.text.length
    : Math.min(...resume.sections.filter(isWork).map(({ start }) => start));
  let run: string[] = [];
  for (const line of facts.lines) {
    if (line.start >= end) break;
    const text = resume.text.slice(line.start, line.end).trim();
    const isFree =
      !contactSign.test(text) &&
      !resume.entries.some(entry => contains(entry, line.start)) &&
      bulletEnd(text) < 0;
    run = isFree && [...text.matchAll(/\b[a-z]{2,}\b/g)].length >= PROSE_LINE_WORDS ? [...run, text] : [];
    const words = run.join(' ');
    if (words.split(' ').length >= PROSE_WORDS && /[.!]/.test(words)) return words;
  }
  return null;
}

const PROSE_LINE_WORDS = 4;
const isWork = ({ kind }: ResumeSection) =>
  kind === 'experience' || kind === 'projects' || kind === 'education';

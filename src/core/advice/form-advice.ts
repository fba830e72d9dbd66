import type { CheckId } from '../checks/check.ts';
import { askedAndProven } from '../evidence/evidence-levels.ts';
import type { checks } from '../messages/en/checks.ts';
import { listed, message } from '../messages/message.ts';
import type { Finding } from '../types.ts';
import type { AdviceContext, Piece } from './advice-context.ts';
import { isMisfit } from './misfit.ts';

/** A check that says in a few words what to do. */
type AdvisedCheckId = {
  [Id in CheckId]: (typeof checks)[Id] extends { readonly todo: string } ? Id : never;
}[CheckId];

// In the order in which recruiters bring them up; what is not here is for the checklist alone. First, what loses the resume.
const beforeKeywords: readonly AdvisedCheckId[] = [
  'no-text-layer',
  'hidden-text',
  'missing-contact',
  'missing-section',
];
const afterKeywords: readonly AdvisedCheckId[] = ['no-summary', 'no-measure', 'too-long', 'no-github-link'];
const afterAll: readonly AdvisedCheckId[] = [
  'multi-column',
  'unclear-dates',
  'too-many-skills',
  'link-without-address',
  'summary-off-target',
  'table',
  'unreadable-characters',
];
// What is worth doing whatever the next posting is.
const always = new Set<CheckId>(['no-measure', 'missing-contact', 'missing-section', 'no-text-layer']);

const FIRST = 2.5;
const NEXT = 10;
/** The rank of what is small. */
export const LAST = 100;
const STEP = 0.01;
const ranked = (first: number, ids: readonly AdvisedCheckId[]) =>
  ids.map((id, at) => ({ id, rank: first + at * STEP }));
const advised = [...ranked(FIRST, beforeKeywords), ...ranked(NEXT, afterKeywords), ...ranked(LAST, afterAll)];

/** Advice on the checks that fail, those first that keep a resume from being read at all. */
export function formAdvice(context: AdviceContext): readonly Piece[] {
  const misfit = isMisfit(context);
  return context.verdicts.flatMap(({ check, outcome, dismissed }) => {
    const found = advised.find(({ id }) => id === check.id);
    if (outcome.status !== 'fail' || dismissed || !found || isIdle(found.id, context)) return [];
    const { id } = found;
    if (misfit && !always.has(id)) return [];
    const rank = id === 'unreadable-characters' && losesLetters(context) ? FIRST : found.rank;
    return [{ about: `check:${id}`, rank, ...wordsOf(id, outcome.evidence, context) }];
  });
}

/** True for a fault that nobody would bring up with this person, though it is one. */
function isIdle(id: AdvisedCheckId, { resume, facts, posting }: AdviceContext): boolean {
  // Many leave the telephone number out on purpose; without an address nobody can answer.
  if (id === 'missing-contact') return resume.email !== null;
  // There is one, and a few words too many are no reason to write it anew.
  if (id === 'no-summary') return facts.summary !== null && facts.summary.words < LONG_SUMMARY;
  // Who has nothing of it to name cannot name it.
  if (id === 'summary-off-target')
    return askedAndProven(posting.keywords.slice(0, FIRST_KEYWORDS)).length < ENOUGH_TO_NAME;
  return false;
}

const LONG_SUMMARY = 100;
const FIRST_KEYWORDS = 5;
const ENOUGH_TO_NAME = 2;

/** Icons cost a parser nothing but a stray sign; letters that have no text, or stand apart, cost it words. */
const losesLetters = ({ resume }: AdviceContext): boolean =>
  resume.hazards.some(({ id }) => id === 'unmapped-glyphs' || id === 'letter-spacing');

/** What to do, in a few words and in a sentence, naming the headings that lack and no others, and a summary that is there as such. */
function wordsOf(
  id: AdvisedCheckId,
  evidence: readonly Finding[],
  { facts: { summary } }: AdviceContext,
): Pick<Piece, 'title' | 'text'> {
  if (id === 'no-summary' && summary)
    return {
      title: message('no-summary.todoShorter'),
      text: message('no-summary.adviceShorter', { words: summary.words }),
    };
  const told = evidence.map(({ message: { values } }) => values);
  if (id === 'missing-contact') {
    const details = listed(told.flatMap(({ detail }) => detail ?? []));
    return { title: message('missing-contact.todo'), text: message('missing-contact.advice', { details }) };
  }
  if (id !== 'missing-section') return { title: message(`${id}.todo`), text: message(`${id}.advice`) };
  const lacking = told.flatMap(({ section }) => section ?? []);
  const values = { sections: listed(lacking), count: lacking.length };
  return { title: message(`${id}.todo`, values), text: message(`${id}.advice`, values) };
}

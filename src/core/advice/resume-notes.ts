import { losesText } from '../evidence/loses-text.ts';
import { findMisspelt } from '../evidence/misspelt.ts';
import { familiarNames } from '../evidence/neighbours.ts';
import { jobsUnfound } from '../evidence/years-shown.ts';
import { message } from '../messages/message.ts';
import { lettered } from '../text/lettered.ts';
import { remembered } from '../text/remembered.ts';
import type { Advice, Note, Resume } from '../types.ts';
import { PRIVATE_FACT } from '../vocabulary/private-facts.ts';
import type { AdviceContext } from './advice-context.ts';
import { jobGap } from './job-gap.ts';
import { otherYears, silentJob } from './job-notes.ts';
import { presentDoubt } from './present-doubt.ts';

/** Notes on the resume that do not depend on the posting and that no check covers, without those that the advice already gives. */
export function resumeNotes(
  context: Pick<AdviceContext, 'resume' | 'facts' | 'today'> & {
    readonly posting: Pick<AdviceContext['posting'], 'keywords'>;
  },
  advice: readonly Advice[],
): readonly Note[] {
  const { resume, facts, today } = context;
  return [
    leftovers(resume),
    misspeltName(context),
    silentJob(context),
    otherYears(facts),
    presentDoubt(resume, today),
    jobGap(resume, today),
    privateFacts(resume),
    photo(resume),
  ]
    .filter(note => note !== null)
    .filter(({ title }) => !advice.some(({ title: said }) => JSON.stringify(said) === JSON.stringify(title)))
    .map(({ title, text }) => ({ title, text }));
}

// Placeholders that templates leave for the person to replace; a bracket may be closed on the next line.
const leftover = lettered(
  [
    String.raw`<[^<>\n@]{3,40}>`,
    String.raw`\[(?:fake|your|insert|company|name|add|city|university|date|phone|e-?mail|link)\b[^\]\n]{0,60}(?:\]|$)`,
    String.raw`\b(?:19|20)xx\b`,
    String.raw`\b(?:lorem ipsum|example: ?linkedin|your (?:name|e-?mail|phone|linkedin link|address) here|(?:job experience|other projects|text) here|add image|resume sample|add (?:your )?photo)\b`,
    String.raw`\b(?:summari[sz]e|describe|list|highlight|include) your (?:key |main |relevant |most )*(?:responsibilit|accomplish|achieve|experience|skills|strengths|duties|education)\p{L}*`,
  ].join('|'),
  'iu',
);
// Markdown signs for bold text, left by a generator or a chat.
const boldSigns = /\*\*(?=\p{L})/u;

// “Accomplishment 2”, “Company Name”: a whole line that is only a placeholder.
const standIn =
  /^\W*((?:accomplishment|achievement|responsibility|task|duty|bullet(?: point)?|job|company|skill|hobby|interest) (?:#? ?\d|one|two|three)|(?:company|university|school|institution|project|job) (?:name|title)|job description)\W*$/i;

const leftoverIn = remembered(
  (line): string | null => leftover(line).exec(line)?.[0] ?? standIn.exec(line)?.[1] ?? null,
);

/** A note on placeholders that a template left; null if there are none. */
export function leftovers({ text }: Resume): Note | null {
  const words = text
    .split('\n')
    .map(leftoverIn)
    .find(found => found !== null);
  const found = words ?? boldSigns.exec(text)?.[0];
  return found === undefined
    ? null
    : { title: message('advice.leftoversTitle'), text: message('advice.leftovers', { words: found }) };
}

/** A note if there is a heading for jobs but no job was found; null otherwise, or if letters were lost in reading. */
export const unfoundJobs = (resume: Resume): Note | null =>
  jobsUnfound(resume) && !losesText(resume)
    ? { title: message('advice.jobsTitle'), text: message('advice.jobs') }
    : null;

const privateFact = lettered(PRIVATE_FACT, 'iu');

/** A note on a birthday, marital status and the like; null if the resume has none. */
export function privateFacts({ text }: Resume): Note | null {
  const found = privateFact(text).exec(text)?.[0];
  if (found === undefined) return null;
  const words = found.replace(/\s*\d$/, '');
  return { title: message('advice.personalTitle'), text: message('advice.personal', { words }) };
}

function photo({ hazards }: Resume): Note | null {
  const isThere = hazards.some(({ id, isDoubtful }) => id === 'photo' && !isDoubtful);
  return isThere ? { title: message('advice.photoTitle'), text: message('advice.photo') } : null;
}

/** A note on a well-known name with a typing mistake. If the posting asks for that skill, its keyword says so instead. */
function misspeltName({ resume, facts, posting }: Parameters<typeof resumeNotes>[0]): Note | null {
  const asked = new Set(posting.keywords.map(({ name }) => name));
  const misspelt = findMisspelt(resume, facts);
  for (const name of familiarNames) {
    const wording = asked.has(name) || facts.skills.has(name) ? undefined : misspelt(name)?.wording;
    if (wording !== undefined)
      return {
        title: message('advice.spellTitle', { name, wording }),
        text: message('advice.spell', { name, wording }),
      };
  }
  return null;
}

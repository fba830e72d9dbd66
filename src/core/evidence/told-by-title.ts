import { itemsOf } from '../text/word-lists.ts';
import type { EvidenceLevel, Quote, Resume, ResumeEntry } from '../types.ts';

// The word for a person who does a kind of work.
const workers: ReadonlyMap<string, string> = new Map(
  itemsOf(`administration administrator|admin, analysis analyst, architecture architect, design designer, development developer,
    engineering engineer, management manager, research researcher, testing tester, writing writer`).map(
    words => words.split(' ') as unknown as [work: string, worker: string],
  ),
);

/** The lines of job titles that contain a kind of work: a Product Designer has done product design. */
export function toldByTitle(name: string, resume: Resume): readonly Quote[] {
  const at = name.lastIndexOf(' ');
  const worker = workers.get(name.slice(at + 1));
  if (worker === undefined) return [];
  const words = name.slice(0, at).replace(/[^\p{L}\d ]/gu, '\\$&');
  const title = new RegExp(`\\b${words.replaceAll(' ', '[ -]')}[ -](?:${worker})s?\\b`, 'i');
  return resume.entries
    .filter(entry => entry.kind === 'experience' && title.test(entry.title ?? ''))
    .map(entry => headQuote(resume, entry, 'experience'));
}

/** The line of an entry's title; its first line without a title, as the employer may stand above. */
export function headQuote({ text }: Resume, entry: ResumeEntry, level: EvidenceLevel): Quote {
  const titled = entry.title === null ? -1 : text.indexOf(entry.title, entry.start);
  const start = titled < 0 || titled >= entry.end ? entry.start : text.lastIndexOf('\n', titled) + 1;
  const found = text.indexOf('\n', start);
  const end = found < 0 ? text.length : found;
  return { start, end, text: text.slice(start, end).trim(), level };
}

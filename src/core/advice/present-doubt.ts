import { message } from '../messages/message.ts';
import type { Note, Resume, YearMonth } from '../types.ts';

// Postings ask for whole years, so a shorter time since the file was saved changes no answer.
const LATE_MONTHS = 12;
const monthsOf = ({ year, month }: YearMonth): number => year * 12 + (month ?? 1);

/** Asks if a job marked “Present” still goes on, when the file is a year old or older; null if no job is so marked, or the file's age is unknown. */
export function presentDoubt({ entries, changedIn }: Resume, today: YearMonth): Note | null {
  if (!changedIn || monthsOf(today) - monthsOf(changedIn) < LATE_MONTHS) return null;
  // A file date that is earlier than dates in the resume is wrong: from a template, or a wrong clock. Only studies may end later.
  const told = entries.flatMap(({ kind, from, to }) => (kind === 'education' ? [from] : [from, to]));
  const isTrue = told.every(date => !date || date === 'present' || monthsOf(date) <= monthsOf(changedIn));
  const goesOn = entries.some(({ kind, to }) => kind === 'experience' && to === 'present');
  if (!isTrue || !goesOn) return null;
  const month = [changedIn.month ?? [], changedIn.year].flat().join('/');
  return { title: message('advice.presentTitle'), text: message('advice.present', { month }) };
}

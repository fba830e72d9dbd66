import { message } from '../messages/message.ts';
import type { Note, Resume, YearMonth } from '../types.ts';

// Postings ask for whole years: what less than one adds to what the file knew changes no answer.
const LATE_MONTHS = 12;
const monthsOf = ({ year, month }: YearMonth): number => year * 12 + (month ?? 1);

/** Asks whether a job still goes on of which a file of more than a year ago says “Present”; null where none does, or nobody knows how old the file is. */
export function presentDoubt({ entries, changedIn }: Resume, today: YearMonth): Note | null {
  if (!changedIn || monthsOf(today) - monthsOf(changedIn) < LATE_MONTHS) return null;
  // What a template or a wrong clock has left lies before what the resume tells of; studies may end later than that.
  const told = entries.flatMap(({ kind, from, to }) => (kind === 'education' ? [from] : [from, to]));
  const isTrue = told.every(date => !date || date === 'present' || monthsOf(date) <= monthsOf(changedIn));
  const goesOn = entries.some(({ kind, to }) => kind === 'experience' && to === 'present');
  if (!isTrue || !goesOn) return null;
  const month = [changedIn.month ?? [], changedIn.year].flat().join('/');
  return { title: message('advice.presentTitle'), text: message('advice.present', { month }) };
}

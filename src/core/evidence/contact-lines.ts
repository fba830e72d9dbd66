import { asWritten, type Message, message } from '../messages/message.ts';
import type { Place, Resume, ResumeLine } from '../types.ts';

/** A contact detail, and the line on which it is printed. */
export type ContactPlace = { readonly what: Message; readonly line: ResumeLine };

/** The lines on which e-mail, phone, LinkedIn and GitHub are first printed. */
export function contactPlaces(
  resume: Resume,
  allLines: readonly ResumeLine[],
  placeAt: (offset: number) => Place,
): readonly ContactPlace[] {
  // The address of a project's code is not a contact detail.
  const lines = allLines.filter(line => !work.has(placeAt(line.start)));
  const digits = resume.phone?.replace(/\D/g, '') ?? '';
  const first = (isOn: (text: string) => boolean) => lines.find(line => isOn(textOf(resume, line)));
  const profile = (kind: 'github' | 'linkedin') => first(text => lower(text).includes(`${kind}.com/`));
  const email = lower(resume.email);
  const found: readonly (readonly [Message, ResumeLine | undefined])[] = [
    [
      message('contact.email'),
      email ? first(text => lower(text).replace(/\s/g, '').includes(email)) : undefined,
    ],
    [
      message('contact.phone'),
      digits.length > 5 ? first(text => text.replace(/\D/g, '').includes(digits)) : undefined,
    ],
    [asWritten('LinkedIn'), profile('linkedin')],
    [asWritten('GitHub'), profile('github')],
  ];
  return found.flatMap(([what, line]) => (line ? [{ what, line }] : []));
}

/** Matches what distinguishes an address from other words. */
export const contactSign = /@|https?:|www\.|\.(?:com|io|dev)\//i;

const work = new Set<Place>(['experience', 'projects', 'education', 'certifications', 'skills']);
const lower = (text: string | null) => (text ?? '').toLowerCase();
const textOf = (resume: Resume, line: ResumeLine) => resume.text.slice(line.start, line.end);

/** True if two lines of text are printed beside each other. */
export function sameBaseline(a: ResumeLine, b: ResumeLine): boolean {
  if (a.start === b.start) return true;
  if (a.box === null || b.box === null || a.page !== b.page) return false;
  const [, top, , height] = a.box;
  const [, otherTop, , otherHeight] = b.box;
  return Math.abs(top + height / 2 - (otherTop + otherHeight / 2)) < Math.min(height, otherHeight) / 2;
}

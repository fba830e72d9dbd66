import type { Resume, ResumeLine } from '../../core/types.ts';

// An e-mail, an address in the web, or as many digits as a phone number has and no year or date.
const reach = /@|https?:|www\.|\b(?:linkedin|github|gitlab|xing)\.com\b|(?:\+|\b0)\d[\d\s()/.-]{6,}\d/i;

const digitsOf = (text: string) => text.replace(/\D/g, '');

/** The lines that say who somebody is and how to reach them: all above the first heading, and name, e-mail, phone, links wherever they stand. */
export function personalLines(resume: Resume): readonly ResumeLine[] {
  const { lines, sections, text, name, email, phone, links } = resume;
  const firstHeading = Math.min(...sections.map(({ start }) => start), text.length);
  const known = [name, email, ...links.map(({ url }) => url.replace(/^https?:\/\/(?:www\.)?|\/$/g, ''))]
    .filter(word => word !== null && word.length > 3)
    .map(word => (word ?? '').toLowerCase());
  const number = digitsOf(phone ?? '');
  return lines.filter(({ start, end }) => {
    const words = text.slice(start, end).toLowerCase();
    return (
      start < firstHeading ||
      reach.test(words) ||
      known.some(word => words.includes(word)) ||
      (number.length > 5 && digitsOf(words).includes(number))
    );
  });
}

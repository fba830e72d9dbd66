import { contactSign } from '../evidence/contact-lines.ts';
import { linesOf } from '../evidence/places.ts';
import { lettered } from '../text/lettered.ts';
import type { Resume, Span } from '../types.ts';
import { roleWords } from '../vocabulary/role-words.ts';
import { titleAffinity } from './job-titles.ts';

/** A title on the resume, with its place. */
export type TitleShown = { readonly text: string; readonly span: Span };

const MAX_TITLE_WORDS = 10;
// A full stop behind a word, or the middle of a sentence; “Sr. Engineer” has neither.
const sentence = lettered(String.raw`\p{L}{3}[.!?](?:\s+\p{Lu}|$)|^\p{Ll}+(?:\s\p{Ll}+){4}`, 'u');
// “Security tools: Splunk” has a label; “Tech Lead: Platform” and “Current role: Developer” are titles.
const label = /^[^:]{2,40}:\s/u;
const isOtherLabel = (text: string): boolean =>
  !roleWords.test(/\S+(?=:\s$)/.exec(text)?.[0] ?? '') && !/\b(?:title|role|position)\b/i.test(text);
// Rows of dots or dashes before the place or the date.
const leaders = /\s*[-–—._·]{4}.*$/;
// Words about the person behind the title: “Software Engineer with a passion for maps”.
const told = /,?\s+(?:with|who|speciali[sz]ing|working)\s.*$/i;
// “AWS Certified Solutions Architect” is the name of an examination.
const certificate = /\bcertified\b/i;
// The tools behind a title: “Developer, Java, Docker, Kotlin”.
const listed = /(?:,[^,]+){3,}$/;

/** A title without what follows it on its line; null for sentences, labels, certificates and texts too long for a title. */
export function titleIn(text: string): string | null {
  const title = text.replace(leaders, '').replace(listed, '').trim();
  const before = label.exec(title)?.[0];
  const isLabelled = before !== undefined && isOtherLabel(before);
  const isNone = title === '' || isLabelled || sentence(title).test(title) || certificate.test(title);
  const short = title.replace(told, '');
  return isNone || short.split(/\s+/).length > MAX_TITLE_WORDS ? null : short;
}

/** The titles of the jobs, and the short lines under the name. */
export const titlesShown = (resume: Resume): readonly TitleShown[] =>
  titleLines(resume).flatMap(({ text, span }) => {
    const title = titleIn(text);
    return title === null ? [] : [{ text: title, span }];
  });

/** The texts in places where titles stand, including sentences, which may be no titles. */
export function titleLines(resume: Resume): readonly TitleShown[] {
  const titles = resume.entries.flatMap(entry => {
    if (entry.kind !== 'experience' || entry.title === null) return [];
    const at = resume.text.indexOf(entry.title, entry.start);
    const start = at >= 0 && at < entry.end ? at : entry.start;
    return [{ text: entry.title, span: { start, end: start + entry.title.length } }];
  });
  return [...headlines(resume), ...titles];
}

function headlines(resume: Resume): readonly TitleShown[] {
  const firstHeading = Math.min(resume.text.length, ...resume.sections.map(section => section.start));
  const head = linesOf(resume)
    .filter(line => line.end <= firstHeading)
    .slice(0, 12);
  const name = resume.name ?? '';
  return head.flatMap(line => {
    const text = resume.text.slice(line.start, line.end);
    return text
      .split(/[|•·\t]/)
      .map(part => part.trim())
      .map(part => (part.startsWith(name) ? part.slice(name.length).trim() : part))
      .filter(part => part !== '' && !contactSign.test(part) && part.split(/\s+/).length <= MAX_TITLE_WORDS)
      .filter(part => !resume.links.some(({ url }) => url.endsWith(part)))
      .map(part => ({ text: part, span: { start: line.start, end: line.end } }));
  });
}

/** The title on the resume that is nearest to the posting's, and how near it is (0 to 1); null if none is near. */
export function nearestTitle(
  asked: string,
  resume: Resume,
): { readonly title: TitleShown; readonly affinity: number } | null {
  const [best] = titlesShown(resume)
    .map(title => ({ title, affinity: titleAffinity(asked, title.text) }))
    .toSorted((a, b) => b.affinity - a.affinity);
  return best && best.affinity > 0 ? best : null;
}

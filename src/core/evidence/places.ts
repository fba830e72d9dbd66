import { contains, indexBefore, lastBefore } from '../text/spans.ts';
import type { Place, Resume, ResumeEntry, ResumeLine, Span } from '../types.ts';
import { roleWords } from '../vocabulary/role-words.ts';

// Headings that sections file under `other`, although they are about work or projects.
const workHeading =
  /\b(?:intern(?:ship)?s?|volunteer(?:ing)?|apprenticeships?|research experience|teaching)\b/i;
const projectHeading = /\b(?:projects?|open[- ]source|hackathons?|portfolio|side work)\b/i;

/** Where employers are named and described: work at “Nexus AI” does not show AI. */
export function employersOf({ entries, text }: Pick<Resume, 'entries' | 'text'>): readonly Span[] {
  return entries.flatMap(({ kind, title, organisation, start, end }) => {
    if (kind !== 'experience' || title === null || organisation === null || roleWords.test(organisation))
      return [];
    const told = text.slice(start, end);
    const first = told.indexOf(organisation);
    if (first < 0) return [];
    const span = (from: number, to: number): Span => ({ start: start + from, end: start + to });
    // The name may stand there twice: “Game Developer - Nexus AI | Nexus AI”.
    const [head] = told.slice(first).split('\n');
    const again = first + head.lastIndexOf(organisation);
    const names = [...new Set([first, again])].map(from => span(from, from + organisation.length));
    const at = told.indexOf(`\n${organisation} `, first) + 1;
    const about = at > 0 ? whatItIs.exec(told.slice(at + organisation.length))?.[0] : undefined;
    return about === undefined ? names : [...names, span(at, at + organisation.length + about.length)];
  });
}

// A description up to the end of the sentence: “ is the largest store of …”, “ as a subsidiary of … was a …”.
const whatItIs =
  /^ (?:as an? [^.\n]{3,80} )?(?:is|was|are|were|ist|war|es|era|est|était) (?:an?|the|one|ein\w*|d(?:er|ie|as)|une?|una|el|la|le) [^.]*?(?:\.(?=\s|$)|$)/;

// Hobbies are no evidence of a skill.
const pastimes =
  /^\W*(?:(?:personal|other|my) )?(?:interests?|hobby|hobbies|hobbys|pastimes|interessen|freizeit|intereses|aficiones|interessi|interesses|loisirs|centres? d[’']int[ée]r[êe]ts?|zainteresowania)(?:\W+(?:and|und|y|e|et|i|&)?\W*(?:interests?|hobby|hobbies|hobbys|pastimes|interessen|intereses|aficiones|interessi|interesses|loisirs|zainteresowania))?\W*$/i;

/** Returns a function that tells whether an offset stands under a heading such as “Hobbies”. */
export function pastimesOf({ sections }: Pick<Resume, 'sections'>): (offset: number) => boolean {
  const found = sections.filter(({ kind, heading }) => kind === 'other' && pastimes.test(heading));
  return offset => found.some(section => contains(section, offset));
}

// Labels in the lists of assignments that consultants write.
const assignment =
  /^[^\w\n]*(?:role|client|customer|team size|employer|developed (?:by|for)|organi[sz]ation)\s*:/im;
// A role in a team at a client was a job, whatever the heading.
const employed = [
  /^[^\w\n]*(?:client|customer|employer)\s*:/im,
  /^[^\w\n]*role\s*:/im,
  /^[^\w\n]*(?:duration|period|team size)\s*:/im,
];
const studies = /\b(?:academic|college|university|school|course|final[- ]year|personal|hobby)\b/i;

/** True for a project that was part of a job: it names a role or client, and the resume has a job, or a role at a client. */
function isAssignment(resume: Resume, entry: ResumeEntry): boolean {
  const text = resume.text.slice(entry.start, entry.end);
  return (
    entry.kind === 'projects' &&
    assignment.test(text) &&
    !studies.test(text.split('\n')[0]) &&
    (employed.every(label => label.test(text)) || resume.entries.some(({ kind }) => kind === 'experience'))
  );
}

// A line of certificates below the last job: “Certs: Security+”.
const certificates = /^\s*(?:certs?|certifi\w+|zertifikate?)\s?:/i;
const lineHead = (text: string, offset: number) => text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);

/** Returns a function that tells in which part of the resume an offset stands; an entry decides before its section. */
export function placeFinder(resume: Resume): (offset: number) => Place {
  const sections = [...resume.sections].sort((a, b) => a.start - b.start);
  const assignments = new Set(resume.entries.filter(entry => isAssignment(resume, entry)));
  const entryAt = finderOf(resume.entries);
  return offset => {
    const entry = entryAt(offset);
    if (entry && certificates.test(lineHead(resume.text, offset))) return 'certifications';
    if (entry) return assignments.has(entry) ? 'experience' : entry.kind;
    const section = lastBefore(sections, offset);
    if (!section || offset >= section.end) return section ? 'other' : 'head';
    if (section.kind !== 'other') return section.kind;
    if (projectHeading.test(section.heading)) return 'projects';
    return workHeading.test(section.heading) ? 'experience' : 'other';
  };
}

/** Returns a function that finds the first span with an offset; faster if no spans overlap. */
function finderOf<T extends Span>(spans: readonly T[]): (offset: number) => T | null {
  const areApart = spans.every((span, index) => span.start >= (spans[index - 1]?.end ?? 0));
  return offset => (areApart ? lineAt(spans, offset) : (spans.find(span => contains(span, offset)) ?? null));
}

/** The printed lines of a resume in order; split from the text if the reader gave no lines. */
export function linesOf(resume: Resume): readonly ResumeLine[] {
  if (resume.lines.length > 0) return [...resume.lines].sort((a, b) => a.start - b.start);
  const lines: ResumeLine[] = [];
  let start = 0;
  for (const text of resume.text.split('\n')) {
    if (text.trim() !== '') lines.push({ start, end: start + text.length, page: null, box: null });
    start += text.length + 1;
  }
  return lines;
}

/** The line that holds an offset, or null between lines. */
export function lineAt<T extends Span>(lines: readonly T[], offset: number): T | null {
  const line = lastBefore(lines, offset);
  return line && offset < line.end ? line : null;
}

/** The lines that a span touches. */
export function linesIn(lines: readonly ResumeLine[], { start, end }: Span): readonly ResumeLine[] {
  const from = Math.max(0, indexBefore(lines, start));
  return lines.slice(from, indexBefore(lines, end - 1) + 1).filter(line => line.end > start);
}

import { printedMonth } from '../../core/dates/standard-dates.ts';
import { textLayout } from '../../core/resume.ts';
import { linkKind } from '../../core/tailor/resume-of.ts';
import { type ResumeWriter, resumeWriter } from '../../core/tailor/resume-writer.ts';
import type { Resume, ResumeEntry, ResumeLink, ResumeReading, SectionKind } from '../../core/types.ts';
import { changedIn } from '../changed-in.ts';
import { decodeText, type ResumeFile } from '../file-type.ts';
import { refuse } from '../refusals.ts';
import { type JsonObject, monthIn, objectOf, objectsIn, textOf, textsIn } from './json-values.ts';

/** Reads a resume in the format of jsonresume.org. The file itself names its sections, entries and skills. https://jsonresume.org/schema */
export function readJsonResume({ name, bytes }: ResumeFile): ResumeReading {
  let file: JsonObject;
  try {
    file = objectOf(JSON.parse(decodeText(bytes) ?? ''));
  } catch {
    return refuse('damaged');
  }
  file = withBasics(file);
  const basics = objectOf(file.basics);
  const writer = resumeWriter();
  const links = linksOf(basics);
  writeHead(writer, basics, links);
  for (const { heading, kind, write } of sections)
    writer.section(heading, kind, () => write(writer, file, kind));
  const { ids: _, ...written } = writer.written();
  if (written.text === '') return refuse('empty');
  return {
    resume: { ...written, ...factsOf(file, basics), links, fileName: name, fileBytes: bytes.length },
    refusal: null,
  };
}

/** The resume itself, if the file has it within a member: `{ "resume": { "basics": … } }`. */
function withBasics(file: JsonObject): JsonObject {
  const isResume = (one: JsonObject): boolean => one.basics !== undefined;
  return isResume(file) ? file : (Object.values(file).map(objectOf).find(isResume) ?? file);
}

const nameOf = ({ name, firstName, lastName }: JsonObject): string =>
  textOf(name, [textOf(firstName), textOf(lastName)].join(' '));

function factsOf(
  file: JsonObject,
  basics: JsonObject,
): Omit<Resume, 'text' | 'lines' | 'sections' | 'entries' | 'links' | 'fileName' | 'fileBytes'> {
  const skills = objectsIn(file.skills).flatMap(skill => {
    const keywords = textsIn(skill.keywords);
    return keywords.length > 0 ? keywords : textOf(skill.name) || [];
  });
  return {
    format: 'text',
    ...changedIn([objectOf(file.meta).lastModified]),
    name: nameOf(basics) || null,
    email: textOf(basics.email) || null,
    phone: textOf(basics.phone) || null,
    skills: [...new Set(skills)],
    layout: textLayout,
    hazards: [],
  };
}

function linksOf(basics: JsonObject): readonly ResumeLink[] {
  const { profiles } = basics;
  // Some files have the site as the key of an account: `{ "github": "sam" }`.
  const named = Object.entries({ linkedin: basics.linkedin, github: basics.github, ...objectOf(profiles) });
  const urls = [
    textOf(basics.url, basics.website),
    ...objectsIn(profiles).map(profileUrl),
    ...named.map(([network, username]) => profileUrl({ network, username })),
  ];
  return urls.flatMap(url => (url === '' ? [] : [{ kind: linkKind(url), url, visible: true }]));
}

/** A profile's address. For a user name alone, the address is made for GitHub or LinkedIn. */
function profileUrl({ network, username, url, website }: JsonObject): string {
  const given = textOf(url, website, username);
  const account = given.replace(/^@|^\/?in\//i, '');
  if (account.includes('/') || account === '') return account;
  const name = textOf(network);
  if (/^git ?hub$/i.test(name)) return `https://github.com/${account}`;
  return /^linked ?in$/i.test(name) ? `https://www.linkedin.com/in/${account}` : textOf(url, website);
}

function writeHead(writer: ResumeWriter, basics: JsonObject, links: readonly ResumeLink[]): void {
  const { city, region, countryCode } = objectOf(basics.location);
  const place = [city, region, countryCode]
    .map(part => textOf(part))
    .filter(Boolean)
    .join(', ');
  writer.line(nameOf(basics));
  writer.line(textOf(basics.label));
  const contact = [textOf(basics.email), textOf(basics.phone), place, ...links.map(({ url }) => url)];
  writer.line(contact.filter(Boolean).join(' | '));
}

type JsonSection = {
  readonly heading: string;
  readonly kind: SectionKind;
  readonly write: (writer: ResumeWriter, file: JsonObject, kind: SectionKind) => void;
};

/** Entries whose title and organisation are in one of these members. */
function entriesIn(
  key: string,
  titles: readonly string[],
  organisations: readonly string[],
): JsonSection['write'] {
  return (writer, file, kind) => {
    for (const item of objectsIn(file[key])) {
      const pick = (names: readonly string[]) => textOf(...names.map(name => item[name])) || null;
      const facts = { title: pick(titles), organisation: pick(organisations), ...datesOf(item) };
      writer.entry(kind, facts, [{ text: headOf(item, facts) }], itemsOf(item));
    }
  };
}

function datesOf(item: JsonObject) {
  const from = monthIn(item.startDate);
  const end = monthIn(item.endDate ?? item.date ?? item.releaseDate);
  // An entry with a start and no end is still going on.
  return { from, to: end ?? (from === null ? null : ('present' as const)) };
}

type EntryFacts = Pick<ResumeEntry, 'title' | 'organisation' | 'from' | 'to'>;

function headOf(item: JsonObject, { title, organisation, from, to }: EntryFacts): string {
  const dates = [from && printedMonth(from), to && (to === 'present' ? 'Present' : printedMonth(to))];
  const head = [title, organisation, textOf(item.location), dates.filter(Boolean).join(' – ')];
  return head.filter(Boolean).join(' | ');
}

function itemsOf(item: JsonObject) {
  const about = [textOf(item.summary, item.description, item.reference), textsIn(item.keywords).join(', ')];
  const items = [...about.filter(Boolean), ...textsIn(item.highlights), ...textsIn(item.courses)];
  return items.map(text => ({ text }));
}

/** A list of items that each have a name. */
function listsIn(key: string, name: string): JsonSection['write'] {
  return (writer, file) => {
    for (const item of objectsIn(file[key])) {
      const rest = textsIn(item.keywords).join(', ') || textOf(item.fluency);
      writer.line([textOf(item[name]), rest].filter(Boolean).join(': '));
    }
  };
}

const writeSummary: JsonSection['write'] = (writer, file) =>
  void writer.line(textOf(objectOf(file.basics).summary));

const sections: readonly JsonSection[] = [
  { heading: 'Summary', kind: 'summary', write: writeSummary },
  { heading: 'Experience', kind: 'experience', write: entriesIn('work', ['position'], ['name', 'company']) },
  { heading: 'Projects', kind: 'projects', write: entriesIn('projects', ['name'], ['entity']) },
  {
    heading: 'Education',
    kind: 'education',
    write: entriesIn('education', ['studyType', 'area'], ['institution']),
  },
  { heading: 'Skills', kind: 'skills', write: listsIn('skills', 'name') },
  {
    heading: 'Certifications',
    kind: 'certifications',
    write: entriesIn('certificates', ['name'], ['issuer']),
  },
  { heading: 'Volunteering', kind: 'other', write: entriesIn('volunteer', ['position'], ['organization']) },
  { heading: 'Awards', kind: 'other', write: entriesIn('awards', ['title'], ['awarder']) },
  { heading: 'Publications', kind: 'other', write: entriesIn('publications', ['name'], ['publisher']) },
  { heading: 'Languages', kind: 'other', write: listsIn('languages', 'language') },
  { heading: 'Interests', kind: 'other', write: listsIn('interests', 'name') },
];

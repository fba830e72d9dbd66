import type { FactoryLook } from './factory-look.ts';
import type { FactoryEntry, FactoryPerson } from './people.ts';
import { type FactorySection, factoryWords } from './words.ts';

/** The role of a line of a resume. */
export type FactoryRole =
  | 'name'
  | 'title'
  | 'contact'
  | 'heading'
  | 'entry-title'
  | 'organisation'
  | 'dates'
  /** A title inside a section or an entry. */
  | 'label'
  | 'bullet'
  | 'text'
  | 'skills';

/** A printed line with its role. `right` is text at the end of the same line. */
export type FactoryLine = {
  readonly role: FactoryRole;
  readonly text: string;
  readonly right: string | null;
  /** The number of its entry in the section, from 0; null if it belongs to none. */
  readonly entry: number | null;
  /** A row of a table: `right` is its second cell. */
  readonly isRow?: boolean;
};

/** A printed section. */
export type FactoryBlock = {
  readonly id: FactorySection;
  readonly heading: FactoryLine;
  readonly lines: readonly FactoryLine[];
};

/** The lines of a person's resume in one look, for any file format. */
export type FactorySheet = {
  readonly head: readonly FactoryLine[];
  readonly blocks: readonly FactoryBlock[];
};

/** Groups neighbouring lines of the same entry, and neighbouring lines without an entry. */
export function byEntry(
  lines: readonly FactoryLine[],
): readonly (readonly [entry: number | null, lines: readonly FactoryLine[]])[] {
  const groups: [number | null, FactoryLine[]][] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (last && last[0] === line.entry) last[1].push(line);
    else groups.push([line.entry, [line]]);
  }
  return groups;
}

const lineOf = (
  role: FactoryRole,
  text: string,
  entry: number | null = null,
  right: string | null = null,
): FactoryLine => ({ role, text, right, entry });

/** Makes the sheet of a person in a look. */
export function sheetOf(person: FactoryPerson, look: FactoryLook): FactorySheet {
  const blocks = look.order.flatMap(id => {
    const lines = linesOf(id, person, look);
    if (lines.length === 0) return [];
    const named = factoryWords[person.language].headings[id][look.wording] ?? id;
    const heading = look.heading === 'capitals' ? named.toUpperCase() : named;
    return [{ id, heading: lineOf('heading', look.heading === 'colon' ? `${heading}:` : heading), lines }];
  });
  return { head: headOf(person, look), blocks };
}

function headOf(person: FactoryPerson, look: FactoryLook): readonly FactoryLine[] {
  const { name, title, email, phone, github, linkedin, place } = person;
  const details = [
    ['E-mail', email],
    ['Phone', phone],
    ['GitHub', github],
    ['LinkedIn', linkedin],
    ['Address', place],
  ] as const;
  const contact =
    look.contact === 'line'
      ? [details.map(([, value]) => value).join(' | ')]
      : details.map(([label, value]) => (look.contact === 'labels' ? `${label}: ${value}` : value));
  const cut = name.indexOf(' ');
  const names = look.name === 'two-lines' ? [name.slice(0, cut), name.slice(cut + 1)] : [name];
  return [
    ...names.map(text => lineOf('name', text)),
    lineOf('title', title),
    ...contact.map(text => lineOf('contact', text)),
  ];
}

function linesOf(id: FactorySection, person: FactoryPerson, look: FactoryLook): readonly FactoryLine[] {
  switch (id) {
    case 'summary':
      return [lineOf('text', person.summary)];
    case 'skills':
      return skillLines(person, look);
    case 'languages':
      return [lineOf('text', person.spoken.join(', '))];
    case 'experience':
      return jobLines(person, look);
    case 'projects':
      return person.projects.flatMap((entry, index) => projectLines(entry, index, person, look));
    case 'education':
      return person.education.flatMap((entry, index) => degreeLines(entry, index, person, look));
  }
}

function skillLines({ skills }: FactoryPerson, look: FactoryLook): readonly FactoryLine[] {
  const all = skills.flatMap(({ items }) => items);
  if (look.skills === 'commas') return [lineOf('skills', all.join(', '))];
  if (look.skills === 'groups')
    return skills.map(({ label, items }) => lineOf('skills', `${label}: ${items.join(', ')}`));
  return all.map(item => lineOf('skills', item));
}

/** The number of roles or jobs under one title. */
const GROUP = 2;

function jobLines(person: FactoryPerson, look: FactoryLook): readonly FactoryLine[] {
  const words = factoryWords[person.language];
  return person.experience.flatMap((entry, index) => {
    const isFirst = index % GROUP === 0;
    if (look.jobs === 'groups') {
      const title = words.jobGroups[(index / GROUP) % words.jobGroups.length] ?? '';
      return [...(isFirst ? [lineOf('label', title)] : []), ...entryLines(entry, index, person, look)];
    }
    if (look.jobs !== 'roles') return entryLines(entry, index, person, look);
    const employer = person.experience[index - (index % GROUP)] ?? entry;
    return [
      ...(isFirst ? [lineOf('organisation', whereOf(employer), index)] : []),
      ...underHead([lineOf('entry-title', entry.title, index)], entry, index, person, look),
    ];
  });
}

function projectLines(
  entry: FactoryEntry,
  index: number,
  person: FactoryPerson,
  look: FactoryLook,
): readonly FactoryLine[] {
  const { title, organisation: tools, bullets } = entry;
  const [first = '', ...others] = bullets;
  const links = lineOf('text', index % 2 === 0 ? 'Demo | Code' : 'Code', index);
  switch (look.projects) {
    case 'inline':
      return [lineOf('bullet', `${title}: ${bullets.join(' ')}`, index)];
    case 'table':
      return [{ ...lineOf('entry-title', title, index, first), isRow: true }];
    case 'linked':
      return [
        lineOf('entry-title', `${title} | ${tools}`, index, index % 3 === 1 ? null : 'GitHub'),
        ...bullets.map(text => lineOf('bullet', text, index)),
      ];
    case 'sources':
      return [
        lineOf('entry-title', `${title} – ${first}`, index),
        links,
        ...(index % 2 === 0 ? others.map(text => lineOf('text', text, index)) : []),
      ];
    case 'undated':
      return underHead(headRows(entry, index, look), entry, index, person, look, false);
    case 'like-jobs':
      return entryLines(entry, index, person, look);
  }
}

function degreeLines(
  entry: FactoryEntry,
  index: number,
  person: FactoryPerson,
  look: FactoryLook,
): readonly FactoryLine[] {
  switch (look.degrees) {
    case 'bullets':
      return [
        lineOf('bullet', `${entry.organisation}, ${entry.title}, ${datesOf(entry, person, look)}`, index),
      ];
    case 'sparse':
      return index % 2 === 0
        ? entryLines(entry, index, person, look)
        : [lineOf('entry-title', `${entry.title}, ${entry.organisation}`, index)];
    default:
      return entryLines(entry, index, person, look);
  }
}

const whereOf = ({ organisation, place }: FactoryEntry): string =>
  [organisation, place].filter(Boolean).join(', ');

/** The rows of the head of an entry, without its dates. */
function headRows(
  entry: FactoryEntry,
  index: number,
  look: FactoryLook,
): readonly [FactoryLine, ...FactoryLine[]] {
  const title = lineOf('entry-title', entry.title, index);
  const organisation = lineOf('organisation', whereOf(entry), index);
  if (look.entry === 'one-line') return [lineOf('entry-title', `${entry.title}, ${whereOf(entry)}`, index)];
  return look.entry === 'organisation-first' ? [organisation, title] : [title, organisation];
}

const entryLines = (
  entry: FactoryEntry,
  index: number,
  person: FactoryPerson,
  look: FactoryLook,
): readonly FactoryLine[] => underHead(headRows(entry, index, look), entry, index, person, look);

/** The lines of an entry: the rows of its head with the dates added, then what follows. */
function underHead(
  rows: readonly [FactoryLine, ...FactoryLine[]],
  entry: FactoryEntry,
  index: number,
  person: FactoryPerson,
  look: FactoryLook,
  isDated = true,
): readonly FactoryLine[] {
  const leads = {
    nothing: [],
    label: [lineOf('label', factoryWords[person.language].duties, index)],
    sentence: [lineOf('text', person.summary, index)],
  };
  return [
    ...(isDated ? withDates(rows, datesOf(entry, person, look), index, look) : rows),
    ...(entry.bullets.length > 0 ? leads[look.lead] : []),
    ...entry.bullets.map(text => lineOf('bullet', text, index)),
  ];
}

function withDates(
  rows: readonly [FactoryLine, ...FactoryLine[]],
  dates: string,
  index: number,
  look: FactoryLook,
): readonly FactoryLine[] {
  const [first, ...others] = rows;
  const isInColumn = look.layout === 'date-column' || look.layout === 'date-rail';
  if (look.dates === 'right') return [{ ...first, right: dates }, ...others];
  if (look.dates === 'below') return [...rows, lineOf('dates', dates, index)];
  return look.dates === 'above' || isInColumn
    ? [lineOf('dates', dates, index), ...rows]
    : [{ ...first, text: `${dates} | ${first.text}` }, ...others];
}

function datesOf({ from, to }: FactoryEntry, person: FactoryPerson, { dateStyle }: FactoryLook): string {
  const words = factoryWords[person.language];
  const month = (at: number) => {
    const [year, number] = [Math.floor((at - 1) / 12), ((at - 1) % 12) + 1];
    if (dateStyle === 'years') return String(year);
    if (dateStyle === 'numbers') return `${String(number).padStart(2, '0')}/${year}`;
    return `${words.months[number - 1]} ${year}`;
  };
  const end = to === null ? words.present : month(to);
  return `${month(from)} ${dateStyle === 'to' && person.language === 'en' ? 'to' : '–'} ${end}`;
}

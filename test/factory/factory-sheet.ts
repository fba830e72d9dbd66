import type { FactoryLook } from './factory-look.ts';
import type { FactoryEntry, FactoryPerson } from './people.ts';
import { type FactorySection, factoryWords } from './words.ts';

/** What a line of a resume is for. */
export type FactoryRole =
  | 'name'
  | 'title'
  | 'contact'
  | 'heading'
  | 'entry-title'
  | 'organisation'
  | 'dates'
  | 'bullet'
  | 'text'
  | 'skills';

/** A line as it is printed, and what it is: `right` stands at the end of the same line. */
export type FactoryLine = {
  readonly role: FactoryRole;
  readonly text: string;
  readonly right: string | null;
  /** Which entry of its section it belongs to, from 0; null for none. */
  readonly entry: number | null;
};

/** A section as it is printed. */
export type FactoryBlock = {
  readonly id: FactorySection;
  readonly heading: FactoryLine;
  readonly lines: readonly FactoryLine[];
};

/** A person's resume as one look sets it, before any format. */
export type FactorySheet = {
  readonly head: readonly FactoryLine[];
  readonly blocks: readonly FactoryBlock[];
};

/** Lines in groups of one entry each; those of none stand by themselves. */
export function byEntry(
  lines: readonly FactoryLine[],
): readonly (readonly [entry: number | null, lines: readonly FactoryLine[]])[] {
  const entries = [...new Set(lines.map(({ entry }) => entry))];
  return entries.map(entry => [entry, lines.filter(line => line.entry === entry)] as const);
}

const lineOf = (
  role: FactoryRole,
  text: string,
  entry: number | null = null,
  right: string | null = null,
): FactoryLine => ({ role, text, right, entry });

/** What a look makes of a person. */
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
    default:
      return person[id].flatMap((entry, index) => entryLines(entry, index, person, look, id === 'projects'));
  }
}

function skillLines({ skills }: FactoryPerson, look: FactoryLook): readonly FactoryLine[] {
  const all = skills.flatMap(({ items }) => items);
  if (look.skills === 'commas') return [lineOf('skills', all.join(', '))];
  if (look.skills === 'groups')
    return skills.map(({ label, items }) => lineOf('skills', `${label}: ${items.join(', ')}`));
  return all.map(item => lineOf('skills', item));
}

function entryLines(
  entry: FactoryEntry,
  index: number,
  person: FactoryPerson,
  look: FactoryLook,
  isProject: boolean,
): readonly FactoryLine[] {
  const dates = datesOf(entry, person, look);
  const where = [entry.organisation, entry.place].filter(Boolean).join(', ');
  if (isProject && look.projects === 'inline')
    return [lineOf('bullet', `${entry.title}: ${entry.bullets.join(' ')}`, index)];
  const title = lineOf('entry-title', entry.title, index);
  const organisation = lineOf('organisation', where, index);
  const isDateFirst = look.dates === 'before' && look.layout !== 'date-column';
  const rows =
    look.entry === 'one-line'
      ? [lineOf('entry-title', `${entry.title}, ${where}`, index)]
      : look.entry === 'organisation-first'
        ? [organisation, title]
        : [title, organisation];
  const [first, ...others] = rows as [FactoryLine, ...FactoryLine[]];
  const head =
    isProject && look.projects === 'undated'
      ? rows
      : look.dates === 'right'
        ? [{ ...first, right: dates }, ...others]
        : look.dates === 'below'
          ? [...rows, lineOf('dates', dates, index)]
          : isDateFirst
            ? [{ ...first, text: `${dates} | ${first.text}` }, ...others]
            : [lineOf('dates', dates, index), ...rows];
  return [...head, ...entry.bullets.map(text => lineOf('bullet', text, index))];
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

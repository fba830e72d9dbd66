import { findContact } from '../../src/resumes/contact/find-contact.ts';
import { findHeadings } from '../../src/resumes/structure/headings.ts';
import type { LinePart, Look, StyledLine } from '../../src/resumes/structure/styled-line.ts';
import { type FactoryEntry, type FactoryPerson, factoryPeople } from '../../test/factory/people.ts';
import { factoryWords } from '../../test/factory/words.ts';
import { type Draw, drawFrom } from './invented/draw.ts';
import type { LabelledResume, LineLabel } from './resume-documents.ts';

/** A line before it is set: its words, what stands at its right, how it looks, and what it is. */
type Sketch = {
  readonly text: string;
  readonly right?: string;
  readonly as: 'title' | 'sub' | 'plain';
  readonly isBullet?: boolean;
  /** Letters at its start that are bold. */
  readonly lead?: number;
  readonly role?: string;
  readonly starts?: boolean;
};

type Shape = (entries: readonly FactoryEntry[], tools: Tools) => readonly Sketch[];
type Tools = {
  readonly draw: Draw;
  readonly dates: (entry: FactoryEntry) => string;
  readonly isEnglish: boolean;
};

const bullets = ({ bullets }: FactoryEntry): readonly Sketch[] =>
  bullets.map(text => ({ text, as: 'plain', isBullet: true }));
const where = ({ organisation, place }: FactoryEntry): string =>
  [organisation, place].filter(Boolean).join(', ');
/** The first line of an entry begins it, the others are its head. */
const head = (...sketches: readonly Sketch[]): readonly Sketch[] =>
  sketches.map((sketch, at) => (at === 0 ? { ...sketch, starts: true } : { role: 'header', ...sketch }));
const each =
  (shape: (entry: FactoryEntry, tools: Tools, at: number) => readonly Sketch[]): Shape =>
  (entries, tools) =>
    entries.flatMap((entry, at) => shape(entry, tools, at));
const label = (text: string, isBold: boolean): Sketch => ({ text, as: isBold ? 'title' : 'plain' });
const field = (name: string, value: string, isBold: boolean, role = 'text'): Sketch => ({
  text: `${name}: ${value}`,
  as: 'plain',
  lead: isBold ? name.length + 1 : 0,
  role,
});

const tools = ({ organisation }: FactoryEntry): string => organisation;
const told = ({ bullets }: FactoryEntry): string => `${bullets.join(', ')}.`;

const projects: readonly Shape[] = [
  each((one, { draw }) => [
    ...head({ text: one.title, right: `github.com/sam/${draw.one(['a', 'tool', 'x'])}`, as: 'title' }),
    ...bullets(one),
    ...(draw.chance(0.5) ? [field('Stack', tools(one), false, 'skills')] : []),
  ]),
  each((one, { dates }) => [...head({ text: one.title, right: dates(one), as: 'title' }), ...bullets(one)]),
  each((one, { draw }) => {
    const text = `${one.title}${draw.one([' | ', ' – ', ' ('])}${tools(one)}`;
    return [...head({ text, as: draw.one(['title', 'plain']), lead: one.title.length }), ...bullets(one)];
  }),
  each(one =>
    head({ text: `${one.title}: ${told(one)} ${told(one)}`, as: 'plain', lead: one.title.length + 1 }),
  ),
  each(one => head({ text: `${one.title}: ${told(one)} ${told(one)}`, as: 'plain' })),
  each(one => head({ text: `${one.title}: ${told(one)}`, as: 'plain' })),
  each(one => head({ text: `${one.title}: ${told(one)}`, as: 'plain', isBullet: true })),
  each(one =>
    head({ text: `${one.title} – ${told(one)}`, as: 'plain', isBullet: true, lead: one.title.length }),
  ),
  each(one => [...head({ text: one.title, as: 'title' }), { text: told(one), as: 'plain' }]),
  each(one => [...head({ text: one.title, as: 'plain' }), { text: told(one), as: 'plain' }]),
  each((one, _, at) => [
    ...head({ text: `${at + 1}. ${one.title}`, as: 'title' }),
    { text: told(one), as: 'plain' },
  ]),
  each((one, { draw, isEnglish }) => {
    const isBold = draw.chance(0.5);
    const [role, tech, what, duties] = isEnglish
      ? ['Role', 'Technologies', 'Description', 'Responsibilities']
      : ['Rolle', 'Technologien', 'Beschreibung', 'Aufgaben'];
    const isApart = draw.chance(0.5);
    return [
      ...head({ text: one.title, as: draw.one(['title', 'plain', 'title']) }),
      field(role ?? '', 'Developer', isBold),
      field(tech ?? '', tools(one), isBold, 'skills'),
      ...(isApart
        ? [label(`${what}:`, isBold), { text: told(one), as: 'plain' as const }]
        : [field(what ?? '', told(one), isBold)]),
      label(`${duties}${draw.one([':', ''])}`, isBold),
      ...bullets(one),
    ];
  }),
  each((one, { draw, isEnglish }, at) => {
    const isBold = draw.chance(0.5);
    const names = isEnglish
      ? ['Title', 'Duration', 'Team size', 'Tools']
      : ['Titel', 'Dauer', 'Team', 'Werkzeuge'];
    return [
      ...head(field(draw.one([names[0] ?? '', `Project ${at + 1}`]), one.title, isBold, 'header')),
      field(names[1] ?? '', '6 months', isBold),
      field(names[2] ?? '', '3', isBold),
      field(names[3] ?? '', tools(one), isBold, 'skills'),
      { text: told(one), as: 'plain' },
    ];
  }),
];

const degrees: readonly Shape[] = [
  each((one, { dates }) =>
    head({ text: one.title, right: dates(one), as: 'title' }, { text: where(one), as: 'sub' }),
  ),
  each((one, { dates }) =>
    head({ text: one.organisation, right: dates(one), as: 'title' }, { text: one.title, as: 'sub' }),
  ),
  each((one, { dates }) => head({ text: `${one.title}, ${one.organisation}, ${dates(one)}`, as: 'plain' })),
  each((one, { dates }) =>
    head({ text: `${one.title}, ${one.organisation}, ${dates(one)}`, as: 'plain', isBullet: true }),
  ),
  each((one, { draw }) =>
    head({ text: `${one.title}, ${one.organisation}`, as: draw.one(['title', 'plain']) }),
  ),
  each(one => head({ text: one.title, as: 'title' }, { text: one.organisation, as: 'plain' })),
  each((one, { dates, isEnglish }) =>
    head({
      text: isEnglish
        ? `Completed ${one.title} from ${one.organisation} with 75% marks in ${dates(one).slice(-4)}.`
        : `${one.title} (${one.organisation}), ${dates(one)}.`,
      as: 'plain',
      isBullet: true,
    }),
  ),
  // One school, and under it what was learnt there.
  (entries, { dates }) =>
    entries.flatMap((one, at): readonly Sketch[] => [
      ...(at === 0 ? [{ text: one.organisation, as: 'title' as const, starts: true }] : []),
      {
        text: one.title,
        right: dates(one),
        as: 'plain',
        ...(at === 0 ? { role: 'header' } : { starts: true }),
      },
    ]),
  each((one, { dates, draw }) => [
    ...head({ text: one.title, right: dates(one), as: 'title' }, { text: where(one), as: 'sub' }),
    { text: draw.one(['GPA: 3.8/4.0', 'Thesis: On plain programs', '1,3']), as: 'plain' },
  ]),
  each((one, { dates, isEnglish }) => [
    ...head({ text: where(one), right: dates(one), as: 'title' }, { text: one.title, as: 'sub' }),
    { text: isEnglish ? 'Dean’s list 2014, 2015' : 'Auszeichnung 2014', as: 'plain', isBullet: true },
    {
      text: isEnglish ? 'Coursework: Algorithms, Databases, Networks' : 'Datenbanken, Netze',
      as: 'plain',
      isBullet: true,
    },
  ]),
];

const shapes = {
  projects,
  education: [...degrees.slice(0, 2), ...degrees],
};

/** How one resume is set. */
type Style = {
  readonly size: number;
  readonly width: number;
  readonly gap: number;
  readonly gapAboveEntry: number;
  readonly title: Partial<Look>;
  readonly sub: Partial<Look>;
  readonly indent: number;
};

const LETTER = 0.5;

function styleOf(draw: Draw): Style {
  const gap = draw.one([1.15, 1.2, 1.25, 1.35]);
  return {
    size: draw.one([9, 10, 10.5, 11]),
    width: draw.one([380, 480, 520]),
    gap,
    gapAboveEntry: gap + draw.one([0, 0, 0.3, 0.6, 0.9, 1.4]),
    title: draw.one([
      { isBold: true, font: 'B' },
      { isBold: true, font: 'B' },
      { size: 12 },
      { color: '#1d5fa8' },
    ]),
    sub: draw.one([{}, { isItalic: true, font: 'I' }, { color: '#777777' }]),
    indent: draw.one([0, 10, 18]),
  };
}

/** Sets lines one under the other, and breaks those that are too long. */
function setter(style: Style) {
  const lines: StyledLine[] = [];
  const labels: LineLabel[] = [];
  let y = 60;
  const plain: Look = {
    size: style.size,
    isBold: false,
    isItalic: false,
    color: '#000000',
    font: 'A',
    outline: null,
  };
  const add = (sketch: Sketch, gapAbove: number, label: LineLabel, own: Partial<Look> = {}): void => {
    const look = { ...plain, ...(sketch.as === 'plain' ? {} : style[sketch.as]), ...own };
    const x = 40 + (sketch.isBullet ? style.indent : 0);
    const most = Math.floor((style.width - x + 40) / (look.size * LETTER)) - (sketch.right?.length ?? 0);
    const mark = sketch.isBullet ? '• ' : '';
    wrapped(mark + sketch.text, most).forEach((text, at) => {
      y += look.size * (at === 0 ? gapAbove : style.gap);
      const left = at > 0 && sketch.isBullet ? x + 8 : x;
      const part = (of: string, from: number, boldLead: number): LinePart => ({
        text: of,
        x: from,
        right: from + of.length * look.size * LETTER,
        look,
        boldLead,
      });
      const end = at === 0 && sketch.right ? sketch.right : '';
      const lead = at === 0 && !look.isBold ? (sketch.lead ?? 0) : 0;
      lines.push({
        text: end ? `${text}\t${end}` : text,
        parts: [
          part(text, left, lead > 0 ? lead + mark.length : 0),
          ...(end ? [part(end, 40 + style.width - end.length * look.size * LETTER, 0)] : []),
        ],
        look,
        page: 1,
        box: [left, y - look.size, style.width, look.size * 1.2],
        gapAbove: lines.length === 0 ? 9 : at === 0 ? gapAbove : style.gap,
        column: 0,
        hasRule: false,
        bulletEnd: sketch.isBullet && at === 0 ? 2 : -1,
        isRunning: false,
        room: Math.max(0, end ? 0 : most - text.length),
      });
      labels.push(
        at === 0
          ? label
          : { role: label.role === 'heading' ? 'heading-wrap' : 'text', opens: null, starts: null },
      );
    });
  };
  return { lines, labels, add };
}

function wrapped(text: string, most: number): readonly string[] {
  const rows: string[] = [];
  for (const word of text.split(' ')) {
    const row = rows.at(-1);
    if (row !== undefined && row.length + word.length + 1 <= most) rows[rows.length - 1] = `${row} ${word}`;
    else rows.push(word);
  }
  return rows;
}

function resumeOf(person: FactoryPerson, seed: number): LabelledResume {
  const draw = drawFrom(seed);
  const style = styleOf(draw);
  const words = factoryWords[person.language];
  const dateStyle = draw.one(['months', 'months', 'years', 'numbers']);
  const month = (at: number): string => {
    const [year, number] = [Math.floor((at - 1) / 12), ((at - 1) % 12) + 1];
    if (dateStyle === 'years') return String(year);
    return dateStyle === 'numbers'
      ? `${String(number).padStart(2, '0')}/${year}`
      : `${words.months[number - 1]} ${year}`;
  };
  const dates = ({ from, to }: FactoryEntry) => `${month(from)} – ${to === null ? words.present : month(to)}`;
  const { lines, labels, add } = setter(style);
  const label = (role: string, opens: string | null = null, starts: string | null = null): LineLabel => ({
    role,
    opens,
    starts,
  });
  add({ text: person.name, as: 'plain' }, 1.2, label('name'), { size: 22, isBold: true, font: 'B' });
  add({ text: person.title, as: 'plain' }, 1.2, label('other'));
  add(
    { text: [person.email, person.phone, person.github].join(' | '), as: 'plain' },
    style.gap,
    label('contact'),
  );
  const heading = (id: keyof typeof words.headings): void =>
    add(
      { text: draw.one(words.headings[id]), as: 'plain' },
      2.2,
      label('heading', id === 'languages' ? 'other' : id),
      { size: 14, isBold: true, font: 'B' },
    );
  const order = draw.chance(0.5)
    ? (['projects', 'education'] as const)
    : (['education', 'projects'] as const);
  heading('summary');
  add({ text: person.summary, as: 'plain' }, style.gap, label('text'));
  for (const id of order) {
    const entries = person[id];
    if (entries.length === 0) continue;
    heading(id);
    const sketches = draw.one<Shape>(shapes[id])(entries, {
      draw,
      dates,
      isEnglish: person.language === 'en',
    });
    sketches.forEach((sketch, at) => {
      const own = sketch.starts ? label(`start:${id}`, null, id) : label(sketch.role ?? 'text');
      add(sketch, at > 0 && sketch.starts ? style.gapAboveEntry : style.gap, own);
    });
  }
  heading('skills');
  for (const { label: group, items } of person.skills)
    add(
      { text: `${group}: ${items.join(', ')}`, as: 'plain', lead: group.length + 1 },
      style.gap,
      label('skills'),
    );
  const nameLines = findContact(lines, []).name?.lines ?? [];
  return { file: `invented-${seed}`, lines, labels, ruled: findHeadings(lines, nameLines), nameLines };
}

/** Resumes of people who do not exist, with projects and degrees in the ways in which people write them: each person so many times. */
export function inventedResumes(times: number): readonly LabelledResume[] {
  return Array.from({ length: times }, (_, round) =>
    factoryPeople().map((person, at) => resumeOf(person, 1 + round * 1000 + at)),
  ).flat();
}

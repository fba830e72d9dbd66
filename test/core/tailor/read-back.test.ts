import { describe, expect, test } from 'vitest';
import type { DraftLine } from '../../../src/core/tailor/draft.ts';
import { edited } from '../../../src/core/tailor/edited.ts';
import { readBackDifferences } from '../../../src/core/tailor/read-back.ts';
import { resumeOf, resumeOfSheet } from '../../../src/core/tailor/resume-of.ts';
import { sheetOf } from '../../../src/core/tailor/sheet-of.ts';
import type { Resume } from '../../../src/core/types.ts';
import { draft } from './tailor-fixture.ts';

const printed = `Mira Brandvold
Backend Engineer
mira.brandvold@example.com | +1 415 555 0100 | github.com/mira-brandvold | Leeds, UK
Summary
Backend engineer who tests what she ships.
Experience
Backend Engineer | Mar 2021 – Present
Papyra, Leeds, UK
• Built a booking API in Go and Postgres that serves 40,000 requests a day.
• Wrote contract tests for six services.
Skills
Languages: Python, Go
Tools: Postgres, Docker, Redis`;

const own = resumeOf(draft);
const [job] = own.entries;
const slice = ({ start, end }: { readonly start: number; readonly end: number }) =>
  own.text.slice(start, end);

describe('the resume made from a draft', () => {
  test('prints every line once, in order', () => {
    expect(own.text).toBe(printed);
    expect(own.lines.map(slice).join('\n')).toBe(printed);
    expect(resumeOf({ ...draft, name: '', headline: '' }).text).toBe(printed.split('\n').slice(2).join('\n'));
  });

  test('has contact details, sections and entries, with their places in the text', () => {
    expect(own).toMatchObject({
      name: 'Mira Brandvold',
      email: 'mira.brandvold@example.com',
      phone: '+1 415 555 0100',
      skills: ['Python', 'Go', 'Postgres', 'Docker', 'Redis'],
      links: [{ kind: 'github', url: 'https://github.com/mira-brandvold', visible: true }],
    });
    expect(own.sections.map(section => [section.kind, slice(section)])).toEqual([
      ['summary', printed.split('\n').slice(3, 5).join('\n')],
      ['experience', printed.split('\n').slice(5, 10).join('\n')],
      ['skills', printed.split('\n').slice(10).join('\n')],
    ]);
    expect(own.entries).toHaveLength(1);
    expect(job).toMatchObject({
      kind: 'experience',
      title: 'Backend Engineer',
      organisation: 'Papyra',
      from: { year: 2021, month: 3 },
      to: 'present',
    });
    expect(job && slice(job)).toBe(printed.split('\n').slice(6, 10).join('\n'));
    expect(job?.bullets.map(slice)).toEqual([
      'Built a booking API in Go and Postgres that serves 40,000 requests a day.',
      'Wrote contract tests for six services.',
    ]);
  });

  test('knows which part of the draft each line prints', () => {
    const [summary, experience, skills] = draft.sections;
    const entry = experience?.entries[0];
    expect(resumeOfSheet(sheetOf(draft)).ids).toEqual([
      null,
      null,
      null,
      summary?.id,
      summary?.lines[0]?.id,
      experience?.id,
      entry?.id,
      entry?.id,
      ...(entry?.lines ?? []).map(({ id }) => id),
      skills?.id,
      ...(skills?.lines ?? []).map(({ id }) => id),
    ]);
  });

  test('invents no title, place or dates, and leaves out empty entries', () => {
    const bare = {
      id: 'e',
      title: '',
      organisation: '',
      place: '',
      dates: '',
      isHidden: false,
      lines: [] as DraftLine[],
    };
    const withEntry = (entry: Partial<typeof bare>) => {
      const add = {
        kind: 'add-entry',
        entry: { ...bare, ...entry },
        into: draft.sections[1]?.id ?? '',
        at: 1,
      } as const;
      return resumeOf(edited(draft, add));
    };
    expect(withEntry({}).text).toBe(printed);
    expect(withEntry({ organisation: 'Ostara' }).text).toContain('services.\nOstara\nSkills');
    expect(withEntry({ organisation: 'Ostara' }).entries[1]).toMatchObject({
      title: null,
      organisation: 'Ostara',
    });
    expect(
      withEntry({ lines: [{ id: 'l', text: 'Ran a stall.', from: null, isHidden: false }] }).text,
    ).toContain('services.\n• Ran a stall.\nSkills');
    expect(withEntry({ title: 'Intern' }).text).toContain('services.\nIntern\nSkills');
    expect(withEntry({ dates: '2019' }).text).toContain('services.\n2019\nSkills');
    expect(withEntry({ title: 'Intern', dates: 'june 2019 to aug. 2020', place: 'York' }).text).toContain(
      'Intern | Jun 2019 – Aug 2020\nYork\n',
    );
  });

  test('prints no link without an address', () => {
    const links = [{ text: 'Shop', url: '' }, ...draft.contact.links];
    expect(resumeOf({ ...draft, contact: { ...draft.contact, links } }).text).toBe(printed);
  });

  test('finds the addresses printed in its lines, and their kinds', () => {
    const id = draft.sections[0]?.lines[0]?.id ?? '';
    const text = 'See https://example.com/talk, github.com/mira-brandvold and linkedin.com/in/mira.';
    const { links } = resumeOf(edited(draft, { kind: 'set-line', id, text }));
    expect(links.slice(1)).toEqual([
      { kind: 'other', url: 'https://example.com/talk', visible: true },
      { kind: 'linkedin', url: 'linkedin.com/in/mira', visible: true },
    ]);
  });

  test('counts the pages that its lines fill', () => {
    expect(own.layout).toMatchObject({ pages: 1, columns: 1 });
    const id = draft.sections[0]?.lines[0]?.id ?? '';
    const long = (letters: number) =>
      resumeOf(edited(draft, { kind: 'set-line', id, text: 'x'.repeat(letters) })).layout.pages;
    // 13 rows including this one; a page has 52.
    expect(long(95 * 40)).toBe(1);
    expect(long(95 * 40 + 1)).toBe(2);
  });
});

describe('what was read back', () => {
  test('may leave out a label alone on its line, or a sentence, among the skills', () => {
    const [, , skills] = draft.sections;
    const [line] = skills?.lines ?? [];
    if (!line) throw new Error('The draft has no skills.');
    const skillsLost = (text: string) => {
      const other = edited(draft, { kind: 'set-line', id: line.id, text });
      const read = { ...resumeOf(other), skills: ['Docker', 'Redis', 'Postgres'] };
      return readBackDifferences(other, read).map(({ wanted }) => wanted);
    };
    expect(skillsLost('Programming')).toEqual([]);
    expect(skillsLost('Docker, led many people in four places at once')).toEqual([]);
    expect(skillsLost('Docker, Elixir')).toEqual(['Elixir']);
  });

  const differences = (change: Partial<Resume>) =>
    readBackDifferences(draft, { ...own, ...change }).map(({ what, wanted, got, gotKind }) => [
      what,
      wanted,
      got,
      ...(gotKind ? [gotKind] : []),
    ]);
  const withText = (from: string, to: string) => ({ text: own.text.replace(from, to) });

  test('does not differ by the case of links, the form of a phone number, dashes or line breaks', () => {
    expect(differences({})).toEqual([]);
    expect(differences({ phone: '14155550100' })).toEqual([]);
    expect(
      differences({
        links: [{ kind: 'github', url: 'http://www.GitHub.com/mira-brandvold/', visible: true }],
      }),
    ).toEqual([]);
    expect(differences(withText('–', '-'))).toEqual([]);
    expect(differences(withText('Backend engineer who', 'Backend\nengineer who'))).toEqual([]);
  });

  test.each<[string, Partial<Resume>, readonly (readonly (string | null)[])[]]>([
    ['the name', { name: 'Mira' }, [['name', 'Mira Brandvold', 'Mira']]],
    ['no name', { name: null }, [['name', 'Mira Brandvold', null]]],
    ['the address', { email: 'm@example.com' }, [['email', 'mira.brandvold@example.com', 'm@example.com']]],
    ['the number', { phone: '+1 415 555 0101' }, [['phone', '+1 415 555 0100', '+1 415 555 0101']]],
    ['a link', { links: [] }, [['link', 'https://github.com/mira-brandvold', null]]],
    [
      'a link that nobody sees',
      { links: [{ kind: 'github', url: 'github.com/mira-brandvold', visible: false }] },
      [['link', 'https://github.com/mira-brandvold', null]],
    ],
    [
      'a heading',
      { sections: own.sections.map(section => ({ ...section, kind: 'other' as const })).slice(0, 1) },
      [
        ['heading', 'Summary', 'Summary', 'other'],
        ['heading', 'Experience', null],
        ['heading', 'Skills', null],
      ],
    ],
    ['a skill', { skills: own.skills.slice(1) }, [['skills', 'Python', null]]],
    ['no skill that is only cut otherwise', { skills: [...own.skills.slice(1), 'and Python'] }, []],
    [
      'the title',
      { entries: own.entries.map(entry => ({ ...entry, title: 'Engineer' })) },
      [['entry', 'Backend Engineer · Papyra', 'Engineer · Papyra']],
    ],
    [
      'what a job is taken for',
      { entries: own.entries.map(entry => ({ ...entry, kind: 'education' as const })) },
      [['entry', 'Backend Engineer · Papyra', 'Backend Engineer · Papyra', 'education']],
    ],
    [
      'the dates',
      { entries: own.entries.map(entry => ({ ...entry, to: null })) },
      [['dates', '3/2021 – present', '3/2021 – ']],
    ],
    [
      'the month',
      { entries: own.entries.map(entry => ({ ...entry, from: { year: 2021, month: null } })) },
      [['dates', '3/2021 – present', '2021 – present']],
    ],
    [
      'an entry too many',
      { entries: [...own.entries, { ...own.entries[0], bullets: [] } as Resume['entries'][number]] },
      [['entry', '', 'Backend Engineer · Papyra']],
    ],
    [
      'an entry too many before it, and that alone',
      { entries: [{ ...own.entries[0], title: 'Porter' } as Resume['entries'][number], ...own.entries] },
      [['entry', '', 'Porter · Papyra']],
    ],
    [
      'an entry too many without a name',
      {
        entries: [
          ...own.entries,
          { ...own.entries[0], title: null, organisation: null },
        ] as Resume['entries'],
      },
      [['entry', '', draft.sections[1]?.entries[0]?.lines.map(({ text }) => text).join('\n') ?? '']],
    ],
    ['no entry', { entries: [] }, [['entry', 'Backend Engineer · Papyra', null]]],
    [
      'the lines of an entry, cut elsewhere',
      {
        entries: own.entries.map(entry => {
          const { start, end } = { ...entry.bullets[0] } as Resume['entries'][number]['bullets'][number];
          return {
            ...entry,
            bullets: [{ start, end: start + 9 }, { start: start + 9, end }, ...entry.bullets.slice(1)],
          };
        }),
      },
      [['lines', String(own.entries[0]?.bullets.length), String((own.entries[0]?.bullets.length ?? 0) + 1)]],
    ],
    [
      'a heading too many, and that alone',
      { sections: [{ start: 0, end: 1, heading: 'Mira', kind: 'other' }, ...own.sections] },
      [['heading', '', 'Mira']],
    ],
    [
      'a line',
      withText('Wrote contract tests', 'Wrote contracts'),
      [['line', 'Wrote contract tests for six services.', null]],
    ],
    ['a word too many', withText('Redis', 'Redis, Kafka'), [['more', '', '6']]],
  ])('differs: %s', (_, change, wanted) => {
    // Text of another length moves the sections and entries in it; only the printed lines are compared here.
    const found = differences(change).filter(
      ([what]) => what !== 'line' || change.text === undefined || wanted[0]?.[0] === 'line',
    );
    expect(found.slice(-wanted.length)).toEqual(wanted);
    if (change.entries ?? change.sections) expect(found).toHaveLength(wanted.length);
  });

  test('names the entry of the draft that differs, also behind a section whose entries are read as text', () => {
    const [summary, experience] = draft.sections;
    const [entry] = experience?.entries ?? [];
    if (!summary || !entry) throw new Error('The draft has an entry.');
    const about = { ...summary, id: 'about', kind: 'other' as const, heading: 'About me' };
    const others = { ...about, lines: [], entries: [{ ...entry, id: 'other', title: 'Porter' }] };
    const mixed = { ...draft, sections: [others, ...draft.sections] };
    const read = resumeOf(mixed);
    const entries = read.entries.map(one => ({ ...one, title: 'Engineer' }));
    expect(readBackDifferences(mixed, { ...read, entries }).map(({ what, id }) => [what, id])).toEqual([
      ['entry', entry.id],
    ]);
  });

  test('differs in order if two lines changed places', () => {
    const lines = own.text.split('\n');
    const text = [...lines.slice(0, 11), lines[12], lines[11]].join('\n');
    expect(readBackDifferences(draft, { ...own, text })).toEqual([
      {
        what: 'order',
        id: draft.sections[2]?.lines[1]?.id,
        wanted: 'Tools: Postgres, Docker, Redis',
        got: null,
      },
    ]);
  });

  test('does not differ by brackets in a name, if they are printed', () => {
    const named = { ...draft, name: 'Mira Brandvold (she)' };
    const read = resumeOf(named);
    expect(readBackDifferences(named, { ...read, name: 'Mira Brandvold' })).toEqual([]);
    expect(readBackDifferences(named, { ...read, text: read.text.replace('(she)', '') })).not.toEqual([]);
  });
});

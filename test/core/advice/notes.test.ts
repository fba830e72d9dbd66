import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/core/analyze.ts';
import { inWords } from '../../../src/core/report/in-words.ts';
import { inEnglish } from '../in-english.ts';
import { resumeFrom } from '../resume-fixture.ts';

const today = { year: 2026, month: 11 };
const posting = { title: 'Backend Engineer', description: 'Requirements\n- Python\n- PostgreSQL\n- Docker' };
const job = (title: string, dates: string, ...lines: readonly string[]) =>
  [`${title}, Example Corp`, dates, ...lines.map(line => `- ${line}`)].join('\n');
const resume = (...parts: readonly string[]) =>
  [
    'Alex Example',
    'alex@example.com | +1 555 010 0100 | github.com/alexexample',
    'Experience',
    parts.join('\n\n'),
    'Skills',
    'Python, PostgreSQL, Docker',
    'Education',
    'BSc Computer Science, Example University',
    'Sep 2010 – Jun 2014',
  ].join('\n');
const newest = job('Software Engineer', 'Jan 2022 – Present', 'Built 12 order services in Python.');
const older = (dates: string) =>
  job('Junior Developer', dates, 'Wrote reports in Python for 30 shops.').replace('Example', 'Larch');

const notesOn = (text: string) =>
  inWords(analyze(posting, resumeFrom(text), { today }).notes, inEnglish).map(({ title, text: said }) => [
    title,
    said,
  ]);
const titles = (text: string) => notesOn(text).map(([title]) => title);

/** The titles of all notes and advice. */
const allTitles = (text: string) => {
  const { notes, advice } = inWords(analyze(posting, resumeFrom(text), { today }), inEnglish);
  return [...notes, ...advice].map(({ title }) => title);
};

describe('“Present” in an old file', () => {
  const doubtOn = (change: Parameters<typeof resumeFrom>[1], ...jobs: readonly string[]) => {
    const { notes } = analyze(posting, resumeFrom(resume(...jobs), change), { today });
    return inWords(notes, inEnglish).find(({ title }) => title === 'Is “Present” still so?')?.text;
  };
  const changed = (year: number, month: number | null) => ({ changedIn: { year, month } });

  it('is questioned if the file is a year old, names the file’s month, and still counts up to today', () => {
    expect(doubtOn(changed(2025, 11), newest)).toBe(
      'A job that goes on to “Present” is counted up to today, but the file was last changed in 11/2025. If the job has ended, write when.',
    );
    const yearsIn = (change: Parameters<typeof resumeFrom>[1]) =>
      analyze(
        { ...posting, description: `${posting.description}\n- 3 years of experience` },
        resumeFrom(resume(newest), change),
        { today },
      ).fit.find(({ id }) => id === 'years')?.years;
    expect(yearsIn(changed(2023, 3))).toBe(4.9);
    expect(yearsIn({})).toBe(4.9);
  });

  it.each([
    ['in a younger file', changed(2025, 12), [newest]],
    ['in a file from the future', changed(2099, 1), [newest]],
    ['in a file without a date', {}, [newest]],
    ['if every job has ended', changed(2022, 3), [older('Jul 2014 – Mar 2021')]],
    ['if a job began after the file’s date', changed(2021, 12), [newest]],
    ['if a job ended after the file’s date', changed(2022, 3), [newest, older('Jul 2014 – May 2022')]],
  ])('is not questioned %s', (_, change, jobs) => {
    expect(doubtOn(change, ...jobs)).toBeUndefined();
  });

  it('is questioned whenever studies end', () => {
    const studies = 'MSc Computer Science, Example University\nSep 2022 – Jun 2024';
    const text = `${resume(newest)}\n\n${studies}`;
    const { notes } = analyze(posting, resumeFrom(text, changed(2023, 3)), { today });
    expect(notes.map(({ title }) => title.id)).toContain('advice.presentTitle');
  });
});

describe('a time without a job', () => {
  it('is mentioned with its months, and not as a fault', () => {
    const [[title, text] = []] = notesOn(resume(newest, older('Jul 2014 – Mar 2021')));
    expect(title).toBe('Between 04/2021 and 01/2022');
    expect(text).toContain('Nothing is wrong with that');
    const tenYearsAgo = resume(
      job('Engineer', 'Jan 2016 – Present', 'Built it.'),
      older('Jul 2002 – Mar 2014'),
    );
    expect(titles(tenYearsAgo)).toContain('Between 07/2014 and 01/2016');
  });

  it.each([
    ['some months', resume(newest, older('Jul 2014 – Sep 2021'))],
    ['dates without months', resume(newest, older('2014 – 2020'))],
    ['a job without dates', resume(newest, older('Jul 2014 – Mar 2021'), 'Consultant, Other Corp')],
    [
      'studies meanwhile',
      `${resume(newest, older('Jul 2014 – Mar 2021'))}\n\nMSc Computer Science, Example University\nApr 2021 – Dec 2021`,
    ],
    [
      'a time that is explained',
      `${resume(newest, older('Jul 2014 – Mar 2021'))}\nOther\nParental leave in 2021`,
    ],
    [
      'a time long ago',
      resume(job('Engineer', 'Dec 2015 – Present', 'Built things in Python.'), older('Jul 2002 – Mar 2014')),
    ],
  ])('is not mentioned for %s', (_, text) =>
    expect(titles(text).filter(title => /^Between/.test(title ?? ''))).toEqual([]),
  );
});

describe('jobs that cannot be found', () => {
  const asked = {
    title: 'Backend Engineer',
    description: 'Requirements\n- 3+ years of experience with Python\n- Kafka',
  };
  // As the reader of files does, this takes no bullet for the title of a job.
  const read = (text: string) => {
    const { entries, ...rest } = resumeFrom(text);
    return { ...rest, entries: entries.filter(({ title }) => !title?.startsWith('- ')) };
  };
  const answered = (text: string) => inWords(analyze(asked, read(text), { today }), inEnglish);
  const bullets = '- Built 12 order services in Python and Django.\n- Wrote the queries of the reports.';

  it('are the first advice, and missing years are then not held against the person', () => {
    const { verdict, advice, checks } = answered(resume(bullets));
    expect(verdict.join(' ')).toMatch(/do not tell how long.*No job was found/);
    expect(advice[0]?.title).toBe('Write your jobs so that they are found');
    expect(advice.map(({ text }) => text).join(' ')).not.toMatch(/\d years/);
    expect(checks.find(({ id }) => id === 'years-short')?.outcome).toBe('unsure');
    // With a date in one of the bullets, there is no advice on years either.
    const dated = answered(resume(`${bullets}\n- Ran the weekly releases, Jan 2026 – Jun 2026.`));
    expect(dated.advice.map(({ title }) => title)).not.toContain('Say what makes up for the years');
  });

  it.each([
    ['a job that is found', resume(newest, bullets)],
    ['no job yet', resume('Fresher')],
    ['no heading of jobs', resume(bullets).replace('Experience', 'Projects')],
    ['letters that are lost', resume(bullets).replace('Built', 'B\ufffdilt')],
  ])('are not mentioned with %s', (_, text) => {
    expect(answered(text).advice.map(({ title }) => title)).not.toContain(
      'Write your jobs so that they are found',
    );
  });
});

describe('a note', () => {
  it('says which information is private, in many languages, but ignores similar words', () => {
    for (const line of [
      'Date of birth: 1 May 1990',
      'Geburtsdatum: 1.5.1990',
      'Née le 1 mai 1990',
      'Stan cywilny: panna',
    ])
      expect(allTitles(resume(newest).replace('Experience', `${line}\nExperience`))).toContain(
        'Leave out what is private',
      );
    expect(titles(resume(newest.replace('order services', 'date of birth checks')))).toEqual([]);
  });

  it('says that there is a photo', () => {
    const read = resumeFrom(resume(newest));
    const photo = {
      id: 'photo',
      page: 1,
      box: null,
      message: { id: 'hazards.photo', values: {} },
      quote: null,
    };
    const { notes } = analyze(posting, { ...read, hazards: [photo] } as never, { today });
    expect(inWords(notes, inEnglish)[0]?.title).toBe('There is a photo');
  });

  it('says which well-known name is misspelt, even if the posting does not ask for it', () => {
    expect(
      titles(resume(newest).replace('PostgreSQL, Docker', 'PostgreSQL, Docker, Javscript, Kuberntes')),
    ).toEqual(['Write “JavaScript”, not “Javscript”']);
    const skills = (names: string) => titles(resume(newest).replace('PostgreSQL, Docker', names));
    expect([skills('PostgreSQL, Dokcer'), skills('JavaScript, Javscript')]).toEqual([[], []]);
    // A misspelt name that the posting asks for is advice instead, not a note.
    expect(titles(resume(newest).replace('PostgreSQL, Docker', 'PostgreSQL, Dokcer, Javscript'))).toEqual([
      'Write “JavaScript”, not “Javscript”',
    ]);
  });

  it('says that the newest job has no text, unless that is already advice', () => {
    const silent = resume(job('Software Engineer', 'Jan 2022 – Present'), older('Jul 2014 – Dec 2021'));
    expect(allTitles(silent).filter(title => title === 'Say what you did in your newest job')).toHaveLength(
      1,
    );
  });
});

describe('what a template left behind', () => {
  it.each([
    ['**Larch Press** and more', '**'],
    ['[Your city here], <Phone number>', '[Your city here]'],
    ['**Larch Press** (Site: [fake address – such as', '[fake address – such as'],
    ['May 20XX – Current', '20XX'],
    ['Summarize your key responsibilities. Be brief.', 'Summarize your key responsibilities'],
  ])('is quoted from “%s” as “%s”', (line, words) => {
    const text = resume(newest).replace('Skills', `${line}\nSkills`);
    const { advice, notes } = inWords(analyze(posting, resumeFrom(text), { today }), inEnglish);
    const said = [...advice, ...notes].map(({ text: one }) => one).join('\n');
    expect(said).toContain(`“${words}”`);
  });
});

import { describe, expect, test } from 'vitest';
import { standardDates } from '../../../src/core/dates/standard-dates.ts';
import { cleanText } from '../../../src/core/tailor/clean-text.ts';
import { letterPairs, letterSkeleton } from '../../../src/core/tailor/letter.ts';
import { questionsFor } from '../../../src/core/tailor/questions.ts';
import { onlyDetails, readHead, withoutDetails } from '../../../src/core/tailor/read-head.ts';
import { readHeader } from '../../../src/core/tailor/read-header.ts';
import { fullUrl, shortUrl } from '../../../src/core/tailor/short-url.ts';
import { skillLine } from '../../../src/core/tailor/skill-items.ts';
import type { ResumeEntry } from '../../../src/core/types.ts';
import { description, draft, reportOf, resume } from './tailor-fixture.ts';

describe('the draft of a resume', () => {
  test('has each part where it belongs', () => {
    const bare = JSON.parse(JSON.stringify(draft, (key, value) => (key === 'id' ? undefined : value)));
    const line = (text: string) => ({ text, isHidden: false, from: null });
    expect(bare).toEqual({
      language: 'en',
      name: 'Mira Brandvold',
      headline: 'Backend Engineer',
      contact: {
        email: 'mira.brandvold@example.com',
        phone: '+1 415 555 0100',
        place: 'Leeds, UK',
        links: [{ text: 'github.com/mira-brandvold', url: 'https://github.com/mira-brandvold' }],
      },
      sections: [
        {
          kind: 'summary',
          heading: 'Summary',
          isHidden: false,
          entries: [],
          lines: [line('Backend engineer who tests what she ships.')],
        },
        {
          kind: 'experience',
          heading: 'Experience',
          isHidden: false,
          lines: [],
          entries: [
            {
              title: 'Backend Engineer',
              organisation: 'Papyra',
              place: 'Leeds, UK',
              dates: 'Mar 2021 – Present',
              isHidden: false,
              lines: [
                line('Built a booking API in Go and Postgres that serves 40,000 requests a day.'),
                line('Wrote contract tests for six services.'),
              ],
            },
          ],
        },
        {
          kind: 'skills',
          heading: 'Skills',
          isHidden: false,
          entries: [],
          lines: [line('Languages: Python, Go'), line('Tools: Postgres, Docker, Redis')],
        },
      ],
    });
    const ids = JSON.stringify(draft).match(/"id":"\d+"/g) ?? [];
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('a head', () => {
  test('is name, headline, details without their labels, and prose', () => {
    const head = readHead(resume, [
      'Mira Brandvold',
      'Backend Engineer',
      'E-mail: mira.brandvold@example.com | Phone: +1 415 555 0100',
      'Leeds, UK • github.com/mira-brandvold',
      'I build small services that do not wake anybody up at night,',
      'and I write the tests first.',
    ]);
    expect(head).toEqual({
      name: 'Mira Brandvold',
      headline: 'Backend Engineer',
      contact: {
        email: 'mira.brandvold@example.com',
        phone: '+1 415 555 0100',
        place: 'Leeds, UK',
        links: [{ text: 'github.com/mira-brandvold', url: 'https://github.com/mira-brandvold' }],
      },
      prose: ['I build small services that do not wake anybody up at night, and I write the tests first.'],
    });
  });

  test('keeps details that the reader found but no line prints, and profiles that are only linked', () => {
    const links = [
      { kind: 'linkedin', url: 'https://www.linkedin.com/in/mira', visible: false },
      { kind: 'github', url: 'https://github.com/mira-brandvold/one-repository', visible: false },
      { kind: 'website', url: 'https://mira.example', visible: false },
    ] as const;
    expect(readHead({ ...resume, links }, [])).toEqual({
      name: 'Mira Brandvold',
      headline: '',
      contact: {
        email: 'mira.brandvold@example.com',
        phone: '+1 415 555 0100',
        place: '',
        links: [
          { text: 'linkedin.com/in/mira', url: 'https://www.linkedin.com/in/mira' },
          { text: 'mira.example', url: 'https://mira.example' },
        ],
      },
      prose: [],
    });
  });

  const headOf = (...lines: readonly string[]) => {
    const { headline, contact } = readHead(resume, ['Mira Brandvold', ...lines]);
    return [headline, contact.place];
  };

  test('has a headline of two words that takes no line above it', () => {
    expect(headOf('Maker of tills', 'Backend Engineer')[0]).toBe('Backend Engineer');
  });

  test.each<[string, readonly string[], string, string]>([
    [
      'nor a town with its province',
      ['Rosario, Santa Fe Province, Argentina'],
      '',
      'Rosario, Santa Fe Province, Argentina',
    ],
    ['an address is no headline', ['12 Example Lane', 'Leeds, UK'], '', '12 Example Lane | Leeds, UK'],
    ['nor what the paper is, or when it was made', ['Curriculum Vitae', 'Last updated in May 2024'], '', ''],
    ['nor a label whose value is told', ['E-mail:', 'mira.brandvold@example.com'], '', ''],
    ['nor the name or the account once more', ['Brandvold', 'mira-brandvold'], '', ''],
    ['a label keeps its value', ['Visa:\tSettled'], '', 'Visa: Settled'],
    [
      'a role is one, wherever it stands',
      ['Night owl', 'Backend Engineer • Leeds'],
      'Backend Engineer | Leeds',
      'Night owl',
    ],
    ['of eight words', ['Engineer of a b c d e f'], 'Engineer of a b c d e f', ''],
    ['of nine it is prose', ['Engineer of a b c d e f g'], '', ''],
    ['a narrow column broke it', ['Creative Backend', 'Developer'], 'Creative Backend Developer', ''],
    [
      'and something else stands under it',
      ['Creative Backend', 'Developer', 'Night owl'],
      'Creative Backend Developer',
      'Night owl',
    ],
  ])('%s', (_, lines, headline, place) => expect(headOf(...lines)).toEqual([headline, place]));

  test.each([
    ['mira.brandvold@example.com', true],
    ['Phone: +1 415 555 0100', true],
    ['github.com/mira-brandvold', true],
    ['github.com/mira-brandvold/night-bus', false],
    ['Wrote to mira.brandvold@example.com', false],
    ['Built 1,000 things', false],
  ])('%s says nothing else: %s', (line, is) => expect(onlyDetails(resume)(line)).toBe(is));

  test('of a contact section, only what is no contact detail remains', () => {
    expect(withoutDetails(resume, ['Mail: mira.brandvold@example.com', 'Driving licence'])).toEqual([
      'Driving licence',
    ]);
  });

  test.each([
    ['https://www.example.com/a/', 'example.com/a', 'https://www.example.com/a/'],
    ['example.com', 'example.com', 'https://example.com'],
    ['www.example.com', 'example.com', 'https://www.example.com'],
  ])('%s', (url, short, full) => expect([shortUrl(url), fullUrl(url)]).toEqual([short, full]));
});

const entry = (given: Partial<ResumeEntry>): ResumeEntry => ({
  kind: 'experience',
  title: null,
  organisation: null,
  from: null,
  to: null,
  bullets: [],
  start: 0,
  end: 0,
  ...given,
});
const march = { from: { year: 2021, month: 3 }, to: 'present' } as const;

describe('the header of an entry', () => {
  test.each<[string, ResumeEntry, readonly string[], object]>([
    [
      'two lines',
      entry({ title: 'Engineer', organisation: 'Papyra', ...march }),
      ['Engineer at Papyra', 'Leeds | Mar 2021 – Present'],
      { title: 'Engineer', organisation: 'Papyra', place: 'Leeds', dates: 'Mar 2021 – Present', rest: [] },
    ],
    [
      'dates that the reader did not tell are its own',
      entry({ title: 'Engineer', organisation: 'Papyra', from: { year: 2020, month: 3 }, to: null }),
      ['Engineer', 'Papyra', 'Mar 2021 – Present'],
      { title: 'Engineer', organisation: 'Papyra', place: '', dates: 'Mar 2021 – Present', rest: [] },
    ],
    [
      'the dates that the reader told, not others that begin alike',
      entry({ title: 'Engineer', organisation: 'Papyra', from: march.from, to: { year: 2023, month: 2 } }),
      ['Engineer, Papyra', 'Joined Mar 2021', 'Mar 2021 – Feb 2023'],
      {
        title: 'Engineer',
        organisation: 'Papyra',
        place: '',
        dates: 'Mar 2021 – Feb 2023',
        rest: ['Joined Mar 2021'],
      },
    ],
    [
      'a single date',
      entry({ kind: 'education', title: 'BSc Physics', organisation: 'Example College', to: march.from }),
      ['BSc Physics, Example College', 'Graduated Mar 2021'],
      {
        title: 'BSc Physics',
        organisation: 'Example College',
        place: '',
        dates: 'Mar 2021',
        rest: ['Graduated'],
      },
    ],
    [
      'dates in brackets',
      entry({ title: 'Engineer', organisation: 'Papyra', ...march }),
      ['Engineer, Papyra (Mar 2021 – Present)'],
      { title: 'Engineer', organisation: 'Papyra', place: '', dates: 'Mar 2021 – Present', rest: [] },
    ],
    [
      'a project without a title takes the first name',
      entry({ kind: 'projects' }),
      ['Night Bus · Go', 'It tells when the next one comes.'],
      {
        title: 'Night Bus',
        organisation: 'Go',
        place: '',
        dates: '',
        rest: ['It tells when the next one comes.'],
      },
    ],
    [
      'a job without a company does not take its town for one',
      entry({ title: 'Engineer' }),
      ['Engineer | Leeds'],
      { title: 'Engineer', organisation: '', place: 'Leeds', dates: '', rest: [] },
    ],
    [
      'what is too long for a name is a line',
      entry({ title: 'Engineer', organisation: 'Papyra' }),
      ['Engineer, Papyra', 'x'.repeat(61)],
      { title: 'Engineer', organisation: 'Papyra', place: '', dates: '', rest: ['x'.repeat(61)] },
    ],
    [
      'a town beside the employer',
      entry({ title: 'Engineer', organisation: 'Papyra', ...march }),
      ['Engineer', 'Papyra, Bad Honnef', 'Mar 2021 – Present'],
      {
        title: 'Engineer',
        organisation: 'Papyra',
        place: 'Bad Honnef',
        dates: 'Mar 2021 – Present',
        rest: [],
      },
    ],
    [
      'a place in brackets, and how long it was',
      entry({ title: 'Engineer', organisation: 'Papyra', ...march }),
      ['Engineer', 'Papyra [Leeds, UK]', 'Mar 2021 – Present', '1 year 4 months'],
      {
        title: 'Engineer',
        organisation: 'Papyra',
        place: 'Leeds, UK',
        dates: 'Mar 2021 – Present',
        rest: [],
      },
    ],
    [
      'how long it was, where no date says so',
      entry({ title: 'Intern', organisation: 'Papyra' }),
      ['Intern', 'Papyra, Docker, CI', '6 months'],
      { title: 'Intern', organisation: 'Papyra', place: '', dates: '', rest: ['Docker, CI', '6 months'] },
    ],
    [
      'what has a label, a figure or a skill is no place',
      entry({ kind: 'education', title: 'BSc Physics', organisation: 'Example College', ...march }),
      [
        'BSc Physics',
        'Example College, Kafka',
        'Graduated Mar 2021 – Present',
        'Thesis: Night Buses',
        'GPA: 3.8',
      ],
      {
        title: 'BSc Physics',
        organisation: 'Example College',
        place: '',
        dates: 'Mar 2021 – Present',
        rest: ['Kafka', 'Graduated', 'Thesis: Night Buses', 'GPA: 3.8'],
      },
    ],
    ...[60, 61].map(
      length =>
        [
          `of ${length} letters a line is ${length > 60 ? 'no name' : 'a name'}`,
          entry({ kind: 'projects', title: 'Night Bus' }),
          ['Night Bus', 'x'.repeat(length)],
          {
            title: 'Night Bus',
            organisation: length > 60 ? '' : 'x'.repeat(length),
            place: '',
            dates: '',
            rest: length > 60 ? ['x'.repeat(length)] : [],
          },
        ] as [string, ResumeEntry, readonly string[], object],
    ),
    [
      'dates in two columns are no names',
      entry({ organisation: 'Papyra' }),
      ['Sept. 2014\tPapyra', 'May 2015\tWorked on', 'Night buses'],
      { title: 'Night buses', organisation: 'Papyra', place: '', dates: 'Sept. 2014 – May 2015', rest: [] },
    ],
    [
      'a sentence with a colon is no second name',
      entry({ kind: 'projects', title: 'Night Bus' }),
      ['Night Bus', 'Type: Mobile app'],
      { title: 'Night Bus', organisation: '', place: '', dates: '', rest: ['Type: Mobile app'] },
    ],
  ])('%s', (_, of, lines, wanted) =>
    expect(readHeader(of, lines, { sections: [], skills: ['Kafka'] })).toEqual(wanted),
  );

  test('leaves out a section heading on the same line', () => {
    const of = entry({ title: 'Engineer', organisation: 'Papyra' });
    const work = { heading: 'WORK', kind: 'experience', start: 0, end: 0 } as const;
    expect(readHeader(of, ['WORK\tEngineer\tPapyra'], { sections: [work], skills: [] }).rest).toEqual([]);
  });
});

describe('a line of skills', () => {
  test.each([
    ['Languages: Python, Go', 'Languages:', ['Python', 'Go']],
    ['Python; Go | Rust • C', '', ['Python', 'Go', 'Rust', 'C']],
    ['AWS (S3, EC2), Docker.', '', ['AWS (S3, EC2)', 'Docker']],
    ['One ) two, three', '', ['One ) two', 'three']],
    ['AWS (S3 (Glacier), EC2), Go', '', ['AWS (S3 (Glacier), EC2)', 'Go']],
    ['A: b', '', ['A: b']],
    ['AB: b', 'AB:', ['b']],
    ['Go,, ,Rust', '', ['Go', 'Rust']],
    ['', '', []],
  ])('%s', (text, label, items) => expect(skillLine(text)).toEqual({ label, items }));
});

describe('dates', () => {
  test.each([
    ['march 2021 - now', 'en', 'Mar 2021 – Present'],
    ['03/2021 – 11/2022', 'en', 'Mar 2021 – Nov 2022'],
    ['2019', 'en', '2019'],
    ['12/2022', 'en', 'Dec 2022'],
    ['März 2021 - heute', 'de', 'März 2021 – heute'],
    ['in the evenings', 'en', 'in the evenings'],
  ])('%s (%s)', (text, language, wanted) => expect(standardDates(text, language)).toBe(wanted));
});

describe('a clean text', () => {
  test.each([
    ['  - • two  bullets ', 'two bullets'],
    ['e\u0301 a\u200bb\u202ec\u0007d\ufffe', 'é abcd'],
    ['a\tb\nc', 'a b c'],
    ['\ue0a1 GitHub\ue0a2Website', 'GitHub Website'],
  ])('%j', (text, wanted) => expect(cleanText(text)).toBe(wanted));
});

describe('letters and questions from a report', () => {
  const report = reportOf(draft);
  const [line] = report.ledger.filter(({ answer, nearest }) => nearest && answer === 'shown');
  if (!line?.nearest) throw new Error('Nothing is shown.');
  const { nearest } = line;
  const many = Array.from({ length: 9 }, (_, index) => ({
    ...line,
    role: index === 8 ? ('must' as const) : ('wish' as const),
    answer: index % 2 === 0 ? ('shown' as const) : ('partly' as const),
    nearest: { ...nearest, text: `Line ${index}` },
  }));

  test('letters pair at most six, musts and whole answers first, each line once', () => {
    const pairs = letterPairs({ ...report, ledger: [...many, ...many] }, description);
    expect(pairs.map(({ own }) => own)).toEqual(['Line 8', 'Line 0', 'Line 2', 'Line 4', 'Line 6', 'Line 1']);
  });

  test('letters leave out requirements that are only listed, not shown, or without a line', () => {
    const left = [
      { ...line, nearest: null },
      { ...line, answer: 'not-shown' as const },
      { ...line, nearest: { ...nearest, level: 'listed' as const } },
    ];
    expect(letterPairs({ ...report, ledger: left }, description)).toEqual([]);
    expect(letterSkeleton({ ...report, ledger: left }, description)).toBe('');
  });

  test('letters cut a very long requirement', () => {
    const long = { ...line, start: 0, end: 900 };
    const [pair] = letterPairs({ ...report, ledger: [long] }, 'x'.repeat(900));
    expect(pair?.asked).toHaveLength(300);
  });

  test('the number of questions of each kind is limited', () => {
    const [keyword] = report.keywords;
    if (!keyword) throw new Error('There is no keyword.');
    const ten = (evidence: typeof keyword.evidence) =>
      Array.from({ length: 10 }, (_, index) => ({
        ...keyword,
        name: `${evidence} ${index}`,
        need: 'required' as const,
        evidence,
        coveredBy: [],
        choice: null,
      }));
    const keywords = [...ten('experience'), ...ten('listed'), ...ten('missing')];
    const [proof] = report.proofs;
    const proofs = Array.from({ length: 10 }, (_, index) => ({
      ...proof,
      id: `${index}`,
    })) as typeof report.proofs;
    const questions = questionsFor({ ...report, keywords: keywords as typeof report.keywords, proofs });
    const count = (why: string) => questions.filter(question => question.why === why).length;
    expect(['proven', 'listed', 'gap', 'role'].map(count)).toEqual([6, 4, 5, 8]);
    const mentioned = keywords.map(other => ({ ...other, need: 'mentioned' as const }));
    expect(questionsFor({ ...report, keywords: mentioned as typeof report.keywords, proofs: [] })).toEqual(
      [],
    );
  });
});

import type { Look } from './look.ts';

/** One thing wrong with the clean resume, and what may say so. */
export type Fault = {
  readonly name: string;
  /** The check that has to catch it. */
  readonly check: string;
  /** True where the check can only be unsure about it. */
  readonly isDoubt?: true;
  /** Checks that fail too, because the one thing is also theirs. */
  readonly also?: readonly string[];
  /** Text to replace; a pattern that matches nothing is an error of the test. */
  readonly replace?: readonly (readonly [RegExp, string])[];
  readonly look?: Look;
  /** The producers that can make it; all of them where it is left out. */
  readonly by?: readonly Producer[];
};

/** What planted resumes are made with. */
export type Producer = 'pdfkit' | 'chromium' | 'word';

const bullets = /(?<=Present\n)(?:- .*\n)+/;
const projectBullets = /(?<=Tide Table\n)(?:- .*\n)+/;
const both = (lines: string): NonNullable<Fault['replace']> => [
  [bullets, lines],
  [projectBullets, lines],
];
const many = Array.from(
  { length: 33 },
  (_, index) => `Tool${String.fromCharCode(65 + (index % 26))}${index}`,
).join(', ');

/** Every planted fault. */
export const faults: readonly Fault[] = [
  { name: 'a scan', check: 'no-text-layer', look: { scanned: true }, by: ['pdfkit', 'chromium'] },
  { name: 'no phone', check: 'missing-contact', replace: [[/ \| \+1 555 010 0142/, '']] },
  { name: 'no e-mail', check: 'missing-contact', replace: [[/nora\.field@example\.com \| /, '']] },
  {
    name: 'white keywords',
    check: 'hidden-text',
    look: { hidden: 'Java Kubernetes AWS Scala Hadoop Spark' },
  },
  { name: 'two columns', check: 'multi-column', look: { columns: true } },
  { name: 'a ruled table', check: 'table', look: { table: true } },
  {
    name: 'a text box',
    check: 'text-box',
    look: {
      textBox:
        'Open to work in Berlin and by train from there. Driving licence B, and a bicycle with lights.',
    },
  },
  {
    name: 'the words of a scan, recognised',
    check: 'no-text-layer',
    isDoubt: true,
    look: { recognised: true },
    by: ['pdfkit'],
  },
  {
    name: 'words in a picture',
    check: 'no-text-layer',
    isDoubt: true,
    look: { pictured: true },
    by: ['pdfkit', 'chromium'],
  },
  {
    name: 'a table without rules',
    check: 'table',
    isDoubt: true,
    look: { grid: true },
    by: ['pdfkit', 'chromium'],
  },
  { name: 'contact at the foot', check: 'contact-in-header-or-footer', look: { contactInFooter: true } },
  {
    name: 'spaced letters',
    check: 'unreadable-characters',
    look: { letterSpaced: true },
    by: ['pdfkit', 'chromium'],
  },
  {
    name: 'no Skills',
    check: 'missing-section',
    replace: [[/Skills\n(?:.+\n)+\n/, '']],
    also: ['thin-stack'],
  },
  {
    name: 'no Education',
    check: 'missing-section',
    replace: [[/Education\n(?:.+\n)+/, '']],
    also: ['degree-not-shown'],
  },
  {
    name: 'a heading of one’s own',
    check: 'non-standard-heading',
    replace: [[/^Projects$/m, 'Things I Tinkered With ⁂']],
  },
  { name: 'contact on two lines', check: 'contact-not-on-one-line', replace: [[/ \| \+1/, '\n+1']] },
  { name: 'contact on three lines', check: 'contact-not-on-one-line', replace: [[/ \| /g, '\n']] },
  { name: 'a word for the address', check: 'link-without-address', look: { linkUnderWord: true } },
  {
    name: 'months as single digits',
    check: 'unclear-dates',
    replace: [[/Jan 2025 – Present/, '1/2025 – Present']],
  },
  { name: 'years alone', check: 'unclear-dates', replace: [[/Jan 2025 – Present/, '2025 – Present']] },
  { name: 'a season', check: 'unclear-dates', replace: [[/Jan 2025 – Present/, 'Winter 2025 – Present']] },
  {
    name: 'two digits of the year',
    check: 'unclear-dates',
    replace: [[/Jan 2025 – Present/, 'Jan ’25 – Present']],
  },
  {
    name: 'a heavy file',
    check: 'file-too-large',
    look: { attachedBytes: 2_700_000 },
    by: ['pdfkit', 'word'],
  },
  { name: 'six points', check: 'tiny-text', look: { tinyAfter: 'Experience' } },
  {
    name: 'two pages for two years',
    check: 'too-long',
    by: ['pdfkit', 'chromium'],
    replace: [[/\nEducation/, '\n\f\nEducation']],
  },
  { name: 'no summary', check: 'no-summary', replace: [[/Summary\n.+\n\n/, '']] },
  { name: 'first person', check: 'no-summary', replace: [[/Looks for/, 'I look for my next step in']] },
  {
    name: 'a long summary',
    check: 'no-summary',
    replace: [[/Looks for/, `${'Builds with care and reads what others wrote. '.repeat(9)}Looks for`]],
  },
  {
    name: 'a summary for another job',
    check: 'summary-off-target',
    replace: [
      [
        /Backend engineer who.+/,
        'Marketing assistant who writes newsletters, plans fairs and keeps the diary. Looks for a calm team.',
      ],
    ],
  },
  {
    name: 'a long skills list',
    check: 'too-many-skills',
    replace: [[/(?<=Jest)\n\nEducation/, `, ${many}\n\nEducation`]],
  },
  { name: 'a skill twice', check: 'too-many-skills', replace: [[/(?<=Redis)\nTools/, ', Postgres\nTools']] },
  {
    name: 'skills for another job',
    check: 'skills-off-target',
    replace: [
      [/(?<=Skills\n)(?:.+\n)+/, 'Languages: COBOL, Fortran\nTools: Git, Photoshop, GitHub Actions, Jest\n'],
    ],
  },
  {
    name: 'nothing proven',
    check: 'unproven-keywords',
    also: ['no-full-project', 'missing-pillar'],
    replace: both('- Built a timetable with validated input and 4 pages for the village\n'),
  },
  {
    name: 'no tests in any work',
    check: 'no-full-project',
    also: ['missing-pillar'],
    replace: [[/- Wrote unit tests.+/g, '- Wrote the handbook of 20 pages for the staff']],
  },
  {
    name: 'duties',
    check: 'bullets-without-action',
    replace: [
      [/- Added role/, '- Responsible for role'],
      [/- Set timeouts/, '- In charge of timeouts'],
      [/- Designed the schema/, '- Responsible for the schema'],
    ],
  },
  {
    name: 'fragments',
    check: 'bullets-without-action',
    replace: [
      [/- Added role.+/, '- JWT and role checks'],
      [/- Set timeouts.+/, '- Timeouts and retries'],
      [/- Designed.+/, '- PostgreSQL schema, foreign keys, migrations'],
    ],
  },
  {
    name: 'nothing made reliable',
    check: 'no-reliability',
    also: ['no-full-project', 'missing-pillar'],
    replace: both('- Built a REST API of 12 endpoints in Node.js on PostgreSQL and Docker\n'),
  },
  {
    name: 'no figure',
    check: 'no-measure',
    replace: [
      [/ of 12 endpoints/, ''],
      [/ for 84% of the lines/, ''],
      [/from 240 ms to 40 ms locally/, 'short'],
    ],
  },
  {
    name: 'millions of users',
    check: 'exaggerated-scale',
    replace: [[/- Built an API in Node\.js that/, '- Built an API for 3 million users in Node.js that']],
  },
  {
    name: 'five nines',
    check: 'exaggerated-scale',
    replace: [[/; an index cut a list from 240 ms to 40 ms locally/, ' at 99.999% uptime']],
  },
  {
    name: 'code without a link',
    check: 'no-github-link',
    replace: [[/ \| github\.com\/nora-field-example/, '']],
  },
  {
    name: 'a keyword over and over',
    check: 'keyword-stuffing',
    replace: [[/Looks for/, 'Docker Docker Docker Docker Docker. Looks for']],
  },
  {
    name: 'another title',
    check: 'title-not-shown',
    replace: [
      [/Backend Engineer, Hazel/, 'Software Engineer, Hazel'],
      [/Backend engineer who builds/, 'Builds'],
    ],
  },
  { name: 'too few years', check: 'years-short', replace: [[/Jan 2025 – Present/, 'Sep 2026 – Present']] },
  { name: 'no degree', check: 'degree-not-shown', replace: [[/BSc Computer Science.+\n.+/, '']] },
  {
    name: 'a pillar without a line',
    check: 'missing-pillar',
    replace: [[/- Designed the schema.+/, '- Stored the orders in PostgreSQL']],
  },
  {
    name: 'a thin stack',
    check: 'thin-stack',
    also: ['skills-off-target'],
    replace: [
      [/Tools: .+\n/, ''],
      [/ and ships with Docker/, ''],
      [/ with Jest/, ''],
    ],
  },
];

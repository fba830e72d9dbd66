import { chanceOf } from './chance.ts';

const TITLES = ['Baker', 'Senior Keeper', 'Web Developer', 'Beekeeper', 'Team Lead, Payments', 'Intern'];
const FIRMS = [
  'Northwind Sample',
  'Meadow Example Ltd',
  'Harbour Works, Leeds, UK',
  'Muster GmbH, Berlin',
  'Sampleton',
];
const SCHOOLS = ['University of Nowhere', 'Sample College', 'Hochschule Musterstadt, Germany'];
const DEGREES = [
  'B.Sc. Physics',
  'M.A. in History',
  'Diploma in applied mathematics',
  'Abitur',
  'PhD, Geology',
];
const DATES = [
  '2019 - 2021',
  'Mar 2021 – Present',
  '05/2016 – 06/2017',
  '2014',
  'since 2020',
  'Summer 2018',
  '2021 –',
];
const DEEDS = [
  '- Kept forty lamps.',
  '- Wrote services in Go and SQL, and ran them for three',
  '  years on one machine',
  '• Mended what the sea had broken',
  'Looked after the bells of the harbour and wrote down what was rung.',
  'Tools: Go, Docker',
  'Role: Tester',
];
const PROJECTS = [
  'Tide Clock – tells the tides',
  'Shelf Scout: finds books by their backs',
  'Bread Desk | 2020',
  'Lamp Finder (Python, OpenCV)',
];
const SKILLS = [
  'Languages: Go, Python (advanced), SQL',
  'Docker, Kubernetes / Helm; Git',
  '- Linux administration',
  'Redis Kafka Docker Compose',
  'Hobbies – music, chess',
  'C++\tRust\tJava',
  'Communication, time management and an unusually long phrase that nobody would call a skill of theirs at all',
  'Python ●●●●○',
  'Frameworks\tDjango, React and Vue.js',
  'Excellent knowledge of PostgreSQL.',
];

/** A resume in plain text that nobody has, the same for the same seed. */
export function madeText(seed: number): string {
  const chance = chanceOf(seed);
  const times = (most: number, make: () => string) => Array.from({ length: 1 + chance.upTo(most) }, make);
  const gap = () => (chance.one(2) ? [''] : []);
  const job = () => {
    const [title, firm, dates] = [chance.of(TITLES), chance.of(FIRMS), chance.of(DATES)];
    const head = chance.of([
      [title, firm, dates],
      [`${title}, ${firm}`, dates],
      [`${firm}\t${dates}`, title],
      [`${dates}\t${title} at ${firm}`],
      [`${title} | ${firm} | ${dates}`],
      [firm, `${title} (${dates})`],
    ]);
    return [...head, ...times(4, () => chance.of(DEEDS)), ...gap()].join('\n');
  };
  const school = () => {
    const [degree, place, dates] = [chance.of(DEGREES), chance.of(SCHOOLS), chance.of(DATES)];
    const head = chance.of([
      [`${degree}, ${place}, ${dates}`],
      [place, degree, dates],
      [`${dates}  ${degree}`, place],
      [`${degree} - ${place}`],
    ]);
    return [...head, ...(chance.one(3) ? ['- Grade: 1.3'] : []), ...gap()].join('\n');
  };
  const project = () => [chance.of(PROJECTS), ...times(2, () => chance.of(DEEDS)), ...gap()].join('\n');
  const sections: readonly (() => readonly string[])[] = [
    () => [
      chance.of(['Experience', 'WORK HISTORY', 'Berufserfahrung', 'Where I have been']),
      ...times(3, job),
    ],
    () => [chance.of(['Education', 'Ausbildung', 'ACADEMIC BACKGROUND']), ...times(2, school)],
    () => [chance.of(['Projects', 'Side projects']), ...times(3, project)],
    () => [
      chance.of(['Skills', 'TECHNICAL SKILLS', 'Kenntnisse', 'Tools']),
      ...times(4, () => chance.of(SKILLS)),
    ],
    () => [
      chance.of(['Certificates', 'Licenses']),
      'AWS Certified Developer, 2021',
      ...times(2, () => 'Scrum Master (2020)'),
    ],
    () => [chance.of(['Languages', 'Interests', 'References']), 'German, English'],
  ];
  const head = ['Sam Example', 'sam@example.com | 0171 2345678'];
  const jobAbove = chance.one(6) ? [job()] : [];
  const foot = chance.one(5) ? ['sam@example.com', 'github.com/samexample'] : [];
  const drawn = sections.filter(() => !chance.one(4)).toSorted(() => chance.upTo(3) - 1);
  return [...head, '', ...jobAbove, ...drawn.flatMap(section => [...section(), '']), ...foot].join('\n');
}

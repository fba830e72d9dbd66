import { type FactoryWords, factoryWords } from './words.ts';

/** A job, project or degree of an invented person. Months are counted from the year 0. */
export type FactoryEntry = {
  readonly title: string;
  readonly organisation: string;
  readonly place: string;
  readonly from: number;
  /** Null if it has not ended. */
  readonly to: number | null;
  readonly bullets: readonly string[];
};

/** An invented person, with everything that is on their resume. */
export type FactoryPerson = {
  readonly id: number;
  readonly language: keyof typeof factoryWords;
  readonly name: string;
  readonly title: string;
  readonly email: string;
  readonly phone: string;
  readonly github: string;
  readonly linkedin: string;
  readonly place: string;
  readonly summary: string;
  readonly experience: readonly FactoryEntry[];
  readonly projects: readonly FactoryEntry[];
  readonly education: readonly FactoryEntry[];
  readonly skills: readonly { readonly label: string; readonly items: readonly string[] }[];
  readonly spoken: readonly string[];
};

const first =
  'Mira Tomas Anneke Luis Priya Jakub Selin Noor Emeka Hanna Rafael Oksana Wei Marta Idris Solveig'.split(
    ' ',
  );
const last = [
  'Brandvold',
  'Okafor',
  'Quintero Salas',
  'van der Meulen',
  'Zielińska',
  'Aydın',
  'Delacroix',
  'Hartwig',
  'Nakamura',
  'O’Rourke',
  'Fernandes da Silva e Costa',
  'Lindqvist',
  'Petrenko',
  'García-Robledo',
  'Sundaram',
  'Ng',
];
const firms = [
  'Tallow & Finch',
  'Nordhaven Logistics',
  'Brightwell Health',
  'Kestrel Payments GmbH',
  'Lumen Freight',
  'Ostara Energy',
  'Papyra',
  'Quarry Street Bank',
  'Rook Analytics',
  'Fennel Foods Ltd.',
  'Aldersgate Media',
  'Vantoro S.A.',
];
const places = [
  'Leeds, UK',
  'Hamburg, Germany',
  'Lyon, France',
  'Valencia, Spain',
  'Austin, TX',
  'Kraków, Poland',
  'Remote',
];
const projectNames = ['Tidepool', 'Shelf Scout', 'Night Bus', 'queue-lite', 'Plantlog', 'OpenLedger Viewer'];
const skillSets: readonly (readonly string[])[] = [
  ['Go', 'Python', 'SQL', 'Java', 'TypeScript', 'Kotlin', 'Rust', 'C++'],
  ['PostgreSQL', 'Redis', 'MongoDB', 'MySQL', 'SQLite', 'Elasticsearch'],
  ['Docker', 'Kubernetes', 'Git', 'Terraform', 'GitHub Actions', 'Grafana', 'Linux', 'Kafka'],
];

/** A generator of pseudo-random numbers; the same seed gives the same numbers (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Types of lives: the least and most jobs, their months, and the numbers of projects, degrees and bullets per job. */
const lives = [
  { jobs: [1, 1], months: 4, projects: 3, degrees: 1, bullets: 2 },
  { jobs: [0, 0], months: 0, projects: 4, degrees: 2, bullets: 3 },
  { jobs: [2, 3], months: 20, projects: 1, degrees: 1, bullets: 3 },
  { jobs: [4, 6], months: 34, projects: 0, degrees: 2, bullets: 4 },
  { jobs: [7, 9], months: 8, projects: 0, degrees: 1, bullets: 1 },
] as const;

/** The number of people. */
export const peopleCount = 64;

/** All invented people. They are always the same. */
export function factoryPeople(): readonly FactoryPerson[] {
  return Array.from({ length: peopleCount }, (_, id) => personOf(id));
}

/** Random choices for a person: a number, one item, or several items of a list. */
function chanceOf(seed: number) {
  const random = randomOf(seed);
  return {
    random,
    pick: <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T,
    some: <T>(items: readonly T[], count: number): readonly T[] =>
      [...items].sort(() => random() - 0.5).slice(0, count),
  };
}

type Chance = ReturnType<typeof chanceOf>;

/** The jobs, then degrees, then projects of a life, without overlap, newest first. */
function entriesOf({ random, pick, some }: Chance, words: FactoryWords, life: (typeof lives)[number]) {
  let month = 2026 * 12 + 9;
  const entry = (
    title: string,
    organisation: string,
    months: number,
    isLast: boolean,
    bullets: number,
  ): FactoryEntry => {
    const to = isLast ? null : month;
    month -= Math.max(2, Math.round(months * (0.6 + random() * 0.8)));
    const made = {
      title,
      organisation,
      place: pick(places),
      from: month,
      to,
      bullets: some(words.bullets, bullets),
    };
    month -= 1;
    return made;
  };
  const jobCount = life.jobs[0] + Math.floor(random() * (life.jobs[1] - life.jobs[0] + 1));
  const experience = some(firms, jobCount).map((firm, index) =>
    entry(pick(words.titles), firm, life.months, index === 0, life.bullets),
  );
  const education = some(words.schools, life.degrees).map(school =>
    entry(pick(words.degrees), school, 36, false, 0),
  );
  const projects = some(projectNames, life.projects).map(project => ({
    ...entry(project, pick(['Go, PostgreSQL', 'TypeScript, React', 'Python, FastAPI']), 4, false, 2),
    place: '',
  }));
  return { experience, education, projects };
}

/** A name in the form for an address: `ana-veldt`. */
function handleOf(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z ]/g, '')
    .split(' ')
    .slice(0, 2)
    .join('-');
}

function personOf(id: number): FactoryPerson {
  const chance = chanceOf(id * 7919 + 1);
  const { random, pick, some } = chance;
  const language = (['en', 'en', 'en', 'de', 'fr', 'es'] as const)[id % 6] ?? 'en';
  const words: FactoryWords = factoryWords[language];
  const name = `${first[id % first.length]} ${last[(id * 5 + Math.floor(id / 16)) % last.length]}`;
  const handle = handleOf(name);
  const entries = entriesOf(chance, words, lives[id % lives.length] ?? lives[0]);
  return {
    id,
    language,
    name,
    title: pick(words.titles),
    email: `${handle.replace('-', '.')}@example.com`,
    phone: pick(['+44 20 7946 0', '+1 415 555 0', '+49 30 5550 0', '+33 1 55 50 0']) + String(100 + id),
    github: `github.com/${handle}`,
    linkedin: `linkedin.com/in/${handle}`,
    place: pick(places.slice(0, 6)),
    summary: pick(words.summaries),
    ...entries,
    skills: skillSets.map((set, index) => ({
      label: words.groups[index] ?? '',
      items: some(set, 3 + Math.floor(random() * 3)),
    })),
    spoken: ['English (C1)', 'Deutsch (B2)', 'Español (A2)'].slice(0, 2 + (id % 2)),
  };
}

import { type CheckId, findingOfHazard } from '../../src/core/checks/check.ts';
import { spokenLabel } from '../../src/core/keywords/spoken-languages.ts';
import { asWritten, listed, message } from '../../src/core/messages/message.ts';
import type {
  AnsweredLine,
  CheckResult,
  EvidenceLevel,
  JobPosting,
  KeywordMatch,
  LineAnswer,
  Quote,
  Report,
  Resume,
  Span,
} from '../../src/core/types.ts';

/** The first place of some words in a text, as a span. */
export function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`The fixture does not contain “${words}”.`);
  return { start, end: start + words.length };
}

const description = `About the role
Larkfield builds ledgers for small co-operatives. You will join the payments team and own services from design to on-call.

What you will do
- Design and ship REST APIs in Python that other teams rely on
- Model data in PostgreSQL and keep migrations safe
- Write integration tests before you ship
- Run what you build on AWS with Docker and Terraform

What we look for
- 1+ years with Python or Go
- Solid PostgreSQL: indexes, transactions, query plans
- Kafka or another message broker
- CI/CD with GitHub Actions
- Observability: you know what a correlation id is for
- A bachelor's degree in computer science, or the same by experience

Nice to have
- Kubernetes
- gRPC
- Redis
- Event-driven design
- AWS Certified Developer
- German`;

/** A posting that was read correctly. */
export const posting: JobPosting = {
  title: 'Junior Backend Engineer, Payments',
  company: 'Larkfield',
  location: 'Leipzig, Germany (hybrid)',
  employmentType: 'Full-time',
  salary: null,
  description,
  url: 'https://boards.greenhouse.io/larkfield/jobs/4012345',
  source: 'greenhouse',
  board: 'Greenhouse',
  confidence: 0.97,
};

const resumeText = `Mara Lindqvist
Leipzig, Germany | mara.lindqvist@example.com | +49 341 5550 142 | github.com/mara-example
Summary
Junior backend engineer who ships small services end to end: API contracts, validation and tests.
Skills
Python, FastAPI, Postgres, SQL, Docker, Git, Linux, Redis, pytest, GitHub Actions, TypeScript
Projects
Lending Library API | Python, FastAPI, Postgres | Mar 2026 – Jun 2026
Built a REST API with 14 endpoints, pagination and OpenAPI docs for a community lending library.
Wrapped returns and fines in one transaction, so that a failed payment leaves no half-closed loan.
Added an index on due_date after EXPLAIN showed a sequential scan; local p95 fell from 310 ms to 120 ms.
Wrote 62 integration tests with pytest against a seeded database.
Experience
Working Student, Software | Brennhof GmbH | Oct 2025 – Present
Moved a nightly import to Docker and GitHub Actions, which cut a release from an hour to nine minutes.
Education
B.Sc. Computer Science, Leipzig University | Oct 2022 – Sep 2026`;

const sectionStarts = ['Summary', 'Skills', 'Projects', 'Experience', 'Education'] as const;
const sectionKinds = ['summary', 'skills', 'projects', 'experience', 'education'] as const;

function lineBoxes(text: string) {
  let start = 0;
  return text.split('\n').map((line, index) => {
    const span = { start, end: start + line.length };
    start += line.length + 1;
    return { ...span, page: 1, box: [56, 60 + index * 22, Math.min(line.length * 5, 480), 14] as const };
  });
}

/** A resume that is read correctly, with two hazards. */
export const resume: Resume = {
  format: 'pdf',
  fileName: 'mara-lindqvist-backend.pdf',
  fileBytes: 84_312,
  text: resumeText,
  name: 'Mara Lindqvist',
  email: 'mara.lindqvist@example.com',
  phone: '+49 341 5550 142',
  links: [{ kind: 'github', url: 'https://github.com/mara-example', visible: true }],
  lines: lineBoxes(resumeText),
  sections: sectionStarts.map((heading, index) => {
    const next = sectionStarts[index + 1];
    return {
      heading,
      kind: sectionKinds[index] ?? 'other',
      start: resumeText.indexOf(`\n${heading}\n`) + 1,
      end: next ? resumeText.indexOf(`\n${next}\n`) : resumeText.length,
    };
  }),
  skills:
    'Python, FastAPI, Postgres, SQL, Docker, Git, Linux, Redis, pytest, GitHub Actions, TypeScript'.split(
      ', ',
    ),
  entries: [
    {
      kind: 'projects',
      ...spanOf(resumeText, 'Lending Library API | Python, FastAPI, Postgres | Mar 2026 – Jun 2026'),
      title: 'Lending Library API',
      organisation: null,
      from: { year: 2026, month: 3 },
      to: { year: 2026, month: 6 },
      bullets: [
        spanOf(
          resumeText,
          'Built a REST API with 14 endpoints, pagination and OpenAPI docs for a community lending library.',
        ),
        spanOf(resumeText, 'Wrote 62 integration tests with pytest against a seeded database.'),
      ],
    },
    {
      kind: 'experience',
      ...spanOf(resumeText, 'Working Student, Software | Brennhof GmbH | Oct 2025 – Present'),
      title: 'Working Student, Software',
      organisation: 'Brennhof GmbH',
      from: { year: 2025, month: 10 },
      to: 'present',
      bullets: [],
    },
    {
      kind: 'education',
      ...spanOf(resumeText, 'B.Sc. Computer Science, Leipzig University | Oct 2022 – Sep 2026'),
      title: 'B.Sc. Computer Science',
      organisation: 'Leipzig University',
      from: { year: 2022, month: 10 },
      to: { year: 2026, month: 9 },
      bullets: [],
    },
  ],
  layout: { pages: 1, columns: 1, tables: 0, images: 1, scanned: false, tinyShare: 0 },
  hazards: [
    {
      id: 'link-without-address',
      page: 1,
      box: [300, 82, 90, 14],
      message: message('hazards.linkWithoutAddress', { text: 'GitHub', url: 'github.com/mara-example' }),
      quote: 'GitHub',
    },
    {
      id: 'photo',
      page: 1,
      box: [460, 40, 80, 96],
      message: message('hazards.photo'),
      quote: null,
    },
  ],
};

function quote(words: string, level: EvidenceLevel): Quote {
  return { ...spanOf(resumeText, words), text: words, level };
}

const apiLine =
  'Built a REST API with 14 endpoints, pagination and OpenAPI docs for a community lending library.';
const indexLine =
  'Added an index on due_date after EXPLAIN showed a sequential scan; local p95 fell from 310 ms to 120 ms.';
const dockerLine =
  'Moved a nightly import to Docker and GitHub Actions, which cut a release from an hour to nine minutes.';
const projectLine = 'Lending Library API | Python, FastAPI, Postgres | Mar 2026 – Jun 2026';

function keyword(
  name: string,
  words: string,
  evidence: EvidenceLevel,
  more: Partial<KeywordMatch> = {},
): KeywordMatch {
  return {
    name,
    kind: 'tool',
    need: 'required',
    weight: 1,
    count: 1,
    spans: [spanOf(description, words)],
    inTitle: null,
    alternatives: null,
    alsoIn: [],
    years: null,
    evidence,
    quotes: [],
    resumeCount: 0,
    coveredBy: [],
    satisfiedBy: null,
    namedIn: null,
    gain: 0,
    hint: null,
    ...more,
  };
}

/** The keywords of the posting, with every evidence level. */
export const keywords: readonly KeywordMatch[] = [
  keyword('Python', 'Python that', 'project', {
    kind: 'language',
    count: 3,
    spans: [spanOf(description, 'Python')],
    alternatives: 1,
    years: 1,
    quotes: [quote(projectLine, 'project'), quote('Python, FastAPI, Postgres, SQL', 'listed')],
    resumeCount: 3,
  }),
  keyword('PostgreSQL', 'PostgreSQL', 'project', {
    kind: 'database',
    count: 2,
    quotes: [quote(projectLine, 'project')],
    resumeCount: 2,
    hint: message('hints.spelling', {
      theirs: 'PostgreSQL',
      yours: message('hints.quoted', { wording: 'Postgres' }),
    }),
  }),
  keyword('Kafka', 'Kafka', 'missing', { gain: 4.6, count: 1 }),
  keyword('AWS', 'AWS', 'missing', { kind: 'cloud', gain: 4.1, count: 2 }),
  keyword('Terraform', 'Terraform', 'missing', { gain: 3.2 }),
  keyword('Observability', 'Observability', 'missing', { kind: 'practice', gain: 2.9 }),
  keyword('Docker', 'Docker', 'experience', { quotes: [quote(dockerLine, 'experience')], resumeCount: 2 }),
  keyword('REST', 'REST APIs', 'project', { quotes: [quote(apiLine, 'project')], resumeCount: 1 }),
  keyword('GitHub Actions', 'GitHub Actions', 'experience', { quotes: [quote(dockerLine, 'experience')] }),
  keyword('CI/CD', 'CI/CD', 'covered', { coveredBy: ['GitHub Actions'], gain: 1.4, kind: 'practice' }),
  keyword('Integration testing', 'integration tests', 'project', {
    quotes: [quote('Wrote 62 integration tests with pytest against a seeded database.', 'project')],
  }),
  keyword('Database indexing', 'indexes', 'project', { quotes: [quote(indexLine, 'project')] }),
  keyword('Kubernetes', 'Kubernetes', 'missing', { need: 'preferred', gain: 1.5 }),
  keyword('gRPC', 'gRPC', 'missing', { need: 'preferred', gain: 1.5, kind: 'protocol' }),
  keyword('Event-driven architecture', 'Event-driven design', 'missing', {
    need: 'preferred',
    gain: 1.5,
    kind: 'concept',
  }),
  keyword('Redis', 'Redis', 'listed', {
    need: 'preferred',
    gain: 0.6,
    quotes: [quote('Redis', 'listed')],
    resumeCount: 1,
    namedIn: 'summary',
  }),
  keyword('Go', 'Go', 'covered', {
    kind: 'language',
    alternatives: 1,
    quotes: [quote(projectLine, 'project')],
    satisfiedBy: { name: 'Python', evidence: 'project' },
  }),
  keyword('Migrations', 'migrations', 'missing', { need: 'mentioned', weight: 0, kind: 'practice' }),
];

function check(id: CheckId, outcome: CheckResult['outcome'], more: Partial<CheckResult>): CheckResult {
  return {
    id,
    outcome,
    impact: 'moderate',
    title: message(outcome === 'fail' ? `${id}.failureTitle` : `${id}.title`),
    description: message(`${id}.description`),
    sources: ['guide'],
    evidence: [],
    dismissed: false,
    ...more,
  };
}

function line(words: string, answer: LineAnswer, more: Partial<AnsweredLine> = {}): AnsweredLine {
  return {
    ...spanOf(description, words),
    role: 'must',
    kinds: ['skill'],
    keywords: [],
    choice: null,
    answer,
    nearest: null,
    isVouched: false,
    ...more,
  };
}

/** Checks with every outcome. */
export const checks: readonly CheckResult[] = [
  check('link-without-address', 'fail', {
    evidence: [
      {
        message: message('link-without-address.notPrinted', { url: 'github.com/mara-example' }),
        quote: 'GitHub',
        page: 1,
        box: [300, 82, 90, 14],
      },
    ],
  }),
  check('skills-off-target', 'fail', {
    impact: 'serious',
    evidence: [
      {
        message: message('skills-off-target.listed', {
          found: 4,
          all: 12,
          names: listed(['REST', 'Integration testing', 'Database indexing'], 'and'),
        }),
      },
    ],
  }),
  check('title-not-shown', 'fail', {
    sources: ['reported'],
    evidence: [{ message: message('title-not-shown.notFound', { title: 'Junior Backend Engineer' }) }],
  }),
  check('bullets-without-action', 'unsure', {
    evidence: [
      {
        message: message('bullets-without-action.noVerb'),
        quote: 'So that a failed payment leaves no half-closed loan.',
      },
    ],
  }),
  check('missing-contact', 'pass', {
    impact: 'critical',
    sources: ['daxtra', 'rchilli'],
    evidence: [{ message: asWritten('mara.lindqvist@example.com, +49 341 5550 142') }],
  }),
  check('multi-column', 'pass', {
    impact: 'serious',
    sources: ['greenhouse', 'guide'],
  }),
  check('no-full-project', 'pass', {
    impact: 'serious',
  }),
  check('no-measure', 'pass', {}),
  check('too-long', 'fail', {
    impact: 'minor',
    evidence: [{ message: message('too-long.pagesForYears', { pages: 2, years: 1, allowed: 1 }) }],
    dismissed: true,
  }),
  check('years-short', 'not-applicable', {}),
];

/** A report on `posting` and `resume`. */
export const report: Report = {
  algorithm: '1.0.0',
  score: 68,
  weighed: [],
  verdict: [
    message('verdict.close', {
      shown: 8,
      all: 12,
      more: '',
      lacking: message('fit.lackingFirst', { names: listed(['Kafka', 'AWS', 'Terraform'], 'and') }),
    }),
  ],
  why: [],
  parts: [
    { id: 'keywords', points: 45.7, max: 75 },
    { id: 'fit', points: 22.3, max: 25 },
  ],
  keywords,
  fit: [
    {
      id: 'title',
      asked: asWritten('Junior Backend Engineer'),
      shown: asWritten('Working Student, Software'),
      share: 0.25,
      years: null,
      points: 6.3,
      max: 9,
    },
    {
      id: 'years',
      asked: message('fit.years', { years: 1 }),
      shown: message('fit.years', { years: 1.1 }),
      share: 1,
      years: 1.1,
      points: 5,
      max: 5,
    },
    {
      id: 'degree',
      asked: message('fit.bachelor'),
      shown: asWritten('B.Sc. Computer Science'),
      share: 1,
      years: null,
      points: 5,
      max: 5,
    },
  ],
  checks,
  ledger: [
    line('1+ years with Python or Go', 'shown', {
      keywords: ['Python'],
      nearest: quote(projectLine, 'project'),
    }),
    line('Kafka or another message broker', 'not-shown', { keywords: ['Kafka'] }),
    line('Run what you build on AWS with Docker and Terraform', 'partly', {
      keywords: ['AWS'],
      nearest: quote(dockerLine, 'experience'),
    }),
    line('Redis', 'shown', { role: 'wish', keywords: ['Redis'], isVouched: true }),
    line('German', 'a-person-must-judge', { role: 'wish', kinds: ['language'] }),
  ],
  checklist: { passed: 5, judged: 8 },
  links: [],
  notes: [],
  otherRequirements: [
    {
      kind: 'certification',
      name: 'AWS Certified Developer',
      label: asWritten('AWS Certified Developer'),
      spans: [spanOf(description, 'AWS Certified Developer')],
      shown: null,
    },
    {
      kind: 'spoken-language',
      name: 'German',
      label: spokenLabel('German'),
      spans: [spanOf(description, 'German')],
      shown: { start: 0, end: 11, text: 'German (C1)', level: 'listed' },
    },
  ],
  advice: [
    {
      about: 'keyword:Kafka',
      title: message('advice.showTitle', { name: 'Kafka' }),
      text: message('advice.show', { name: 'Kafka' }),
      gain: 4.6,
    },
    {
      about: 'keyword:AWS',
      title: message('advice.showTitle', { name: 'AWS' }),
      text: message('advice.show', { name: 'AWS' }),
      gain: 4.1,
    },
    {
      about: 'check:link-without-address',
      title: message('link-without-address.failureTitle'),
      text: message('link-without-address.advice'),
      gain: 0,
    },
  ],
  hazards: resume.hazards.map(findingOfHazard),
  pay: null,
  limitations: [message('limits.beyond')],
  rolePack: { id: 'junior-backend', title: message('roles.juniorBackend') },
  proofs: [
    {
      id: 'acid',
      text: message('proofs.transactions'),
      quotes: [
        quote(
          'Wrapped returns and fines in one transaction, so that a failed payment leaves no half-closed loan.',
          'project',
        ),
      ],
    },
    {
      id: 'idempotency',
      text: message('proofs.idempotency'),
      quotes: [],
    },
    {
      id: 'indexes',
      text: message('proofs.joinsAndIndexes'),
      quotes: [quote(indexLine, 'project')],
    },
  ],
  summaries: [
    {
      id: 'new-graduate',
      label: message('summaries.newGraduate'),
      text: 'Junior Backend Engineer with a degree in [field] and a project that ships [what it does] with Python, PostgreSQL and integration tests. Looking for a team where [what you want to learn].',
      fits: true,
    },
    {
      id: 'self-taught',
      label: message('summaries.selfTaught'),
      text: 'Junior Backend Engineer who learned by building: [two projects], each with a REST API, PostgreSQL and tests.',
      fits: false,
    },
  ],
};

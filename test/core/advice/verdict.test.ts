import { describe, expect, it } from 'vitest';
import type { AdviceContext } from '../../../src/core/advice/advice-context.ts';
import { countUnits, mainUnit } from '../../../src/core/advice/counted-units.ts';
import { standing } from '../../../src/core/advice/standing.ts';
import { analyze } from '../../../src/core/analyze.ts';
import { inYears } from '../../../src/core/fit/match-fit.ts';
import { messages } from '../../../src/core/messages/en/index.ts';
import { loadFormat } from '../../../src/core/messages/format.ts';
import { message } from '../../../src/core/messages/message.ts';
import type { Resume } from '../../../src/core/types.ts';
import { contextOf } from '../checks/test-check.ts';
import { inEnglish, inGerman } from '../in-english.ts';
import { resumeFrom } from '../resume-fixture.ts';

const french = await loadFormat('fr');
const inFrench: typeof french = said => french(said).replace(/[\u00a0\u202f]/g, ' ');

const today = { year: 2026, month: 11 };
const asked = (title: string, ...lines: readonly string[]) => ({
  title,
  description: `Requirements\n${lines.map(line => `- ${line}`).join('\n')}`,
});

type Person = {
  readonly job?: string;
  readonly dates?: string;
  readonly did?: string;
  readonly skills?: string;
  readonly school?: string;
  readonly more?: string;
};

/** An invented engineer; what a case is about is changed. */
const person = ({
  job = 'Software Engineer, Example Corp',
  dates = 'Jan 2021 – Present',
  did = 'Built 12 order services in Python and PostgreSQL, with integration tests and retries.',
  skills = 'Python, PostgreSQL, Docker',
  school = 'Education\nBSc Computer Science, Example University\nSep 2016 – Jun 2020',
  more = '',
}: Person = {}): string =>
  [
    'Alex Example',
    'alex@example.com | +1 555 010 0100 | github.com/alexexample',
    ...(job === ''
      ? []
      : [
          'Experience',
          job,
          dates,
          `- ${did}`,
          '- Kept the lights on for many small shops and their many customers.',
        ]),
    ...(more === '' ? [] : [more]),
    'Skills',
    skills,
    school,
  ].join('\n');

const engineer = person();
const cook = person({
  job: 'Cook, Example Inn',
  did: 'Cooked for 80 guests.',
  skills: 'Menus, Purchasing',
  school: 'Education\nBSc Hotel Management',
});
const intern = person({ job: 'Software Engineering Intern, Example Corp', dates: 'Jun 2026 – Aug 2026' });
const project = (did: string) =>
  `Projects\nShop\n- ${did}\n- Wrote 30 tests for the shop and its till, and ran them with every change.`;
const beginner = person({ job: '', more: project('Built a shop in Python, Docker and PostgreSQL.') });

type Posting = Parameters<typeof analyze>[0];
type Change = Partial<Resume>;
// For each sentence: a person and a posting that call for it.
const cases: Readonly<Record<string, readonly [text: string, posting: Posting, change?: Change]>> = {
  otherLanguage: [
    person({
      did: '负责后端开发与数据库设计，编写测试，并维护商店的收银系统，服务许多客户，团队对此非常满意，系统至今仍在运行。'.repeat(
        3,
      ),
    }),
    asked('Software Engineer', 'You have worked with Python and Docker for the people who are our customers'),
  ],
  languageThan: [
    person({
      did: 'Ich habe die Kasse und den Laden mit Python gebaut und für die Kunden geprüft, und das war nicht leicht für uns.',
    }),
    asked('Software Engineer', 'You have worked with Python and Docker for the people who are our customers'),
  ],
  languages: [engineer, asked('Software Engineer', 'Python and Docker', 'Fluent German')],
  languagesAndPlace: [
    engineer,
    asked('Software Engineer', 'Python and Docker', 'Fluent German\n- Location: Porto, Portugal'),
  ],
  languagesBegun: [
    person({ more: 'Languages\nEnglish (C1), German (A2)' }),
    asked('Software Engineer', 'Python and Docker', 'Fluent German'),
  ],
  languageShort: [
    person({ more: 'Languages\nEnglish (C1), German (B1)' }),
    asked('Software Engineer', 'Python and Docker', 'Fluent German (at least C1)'),
  ],
  conditions: [engineer, asked('Software Engineer', 'Python and Docker', 'You have the right to work here')],
  place: [engineer, asked('Software Engineer', 'Python and Docker', 'Location: Porto, Portugal')],
  studies: [engineer, asked('Working Student Software Engineering', 'Python and Docker')],
  shortOf: [engineer, asked('Software Engineer', 'Python and Docker', 'Master’s degree in Computer Science')],
  noDegree: [person({ school: '' }), asked('Software Engineer', 'Python and Docker', 'Bachelor’s degree')],
  degreeShorter: [
    person({ school: 'Education\nFachinformatiker, Example Works\nSep 2016 – Jun 2019' }),
    asked('Software Engineer', 'Python and Docker', 'Bachelor’s degree'),
  ],
  degreeUntold: [
    person({ school: 'Education\nComputer Science, Example University\nSep 2016 – Jun 2020' }),
    asked('Software Engineer', 'Python and Docker', 'Bachelor’s degree'),
  ],
  otherTrade: [cook, asked('Marketing Manager', 'Google Analytics', 'Salesforce')],
  otherTradeIn: [cook, asked('Backend Engineer', 'Go, Kafka and Redis')],
  otherTradeFrom: [
    person({ job: 'Frontend Developer, Example Corp', did: 'Built pages in React.', skills: 'React, CSS' }),
    asked('Firmware Engineer', 'C, RTOS and I2C'),
  ],
  longStretch: [intern, asked('Staff Software Engineer', 'Python, Docker, PostgreSQL')],
  forBeginners: [
    person({ job: 'Senior Software Engineer, Example Corp', dates: 'Jan 2012 – Present' }),
    asked('Software Engineering Intern', 'Python, Docker, PostgreSQL'),
  ],
  belowLevel: [
    person({ job: 'Lead Software Engineer, Example Corp', dates: 'Jan 2010 – Present' }),
    asked('Junior Software Engineer', 'Python, Docker, PostgreSQL'),
  ],
  furtherAlong: [
    person({ job: 'Senior Software Engineer, Example Corp', dates: 'Jan 2012 – Present' }),
    asked('Junior Software Engineer', 'Python, Docker, PostgreSQL'),
  ],
  oneLevelUp: [engineer.replace('Jan 2021', 'Jan 2023'), asked('Senior Software Engineer', 'Python, Docker')],
  yearsUnknown: [
    person({ dates: 'for a while' }),
    asked('Software Engineer', 'Python', '3 years of experience'),
  ],
  noYears: [beginner, asked('Software Engineer', 'Python and Docker', '2 years of experience')],
  otherYears: [
    person({ job: 'Accountant, Example Corp', did: 'Kept the books.', skills: 'Python, Docker' }),
    asked('Software Engineer', 'Python and Docker', '2 years of experience'),
  ],
  internships: [intern, asked('Software Engineer', 'Python, Go and Kafka', 'Vault', '2 years of experience')],
  fewYears: [
    engineer,
    asked('Software Engineer', 'Go and Docker', 'Kafka', 'Vault', '10 years of experience'),
  ],
  nearlyYears: [engineer, asked('Software Engineer', 'Python and Docker', '7 years of experience')],
  nearTrade: [
    person({
      job: 'Frontend Developer, Example Corp',
      did: 'Built pages in React and CSS.',
      skills: 'React, Python',
    }),
    asked('Backend Developer', 'Python, Docker and React'),
  ],
  projectsOnly: [beginner, asked('Junior Software Engineer', 'Python, Docker and Redis')],
  allProven: [person({ did: 'Built services in Python.' }), asked('Software Engineer', 'Python')],
  allShown: [
    person({ did: 'Built services in Python, PostgreSQL, Docker, Redis and Kafka.' }),
    asked('Software Engineer', 'Python, PostgreSQL, Docker, Redis and Kafka'),
  ],
  allAndWishes: [
    person({ did: 'Built services in Python, PostgreSQL, Kafka and Docker with Redis.' }),
    {
      title: 'Software Engineer',
      description: 'Requirements\n- Python, PostgreSQL, Kafka and Docker\nNice to have\n- Redis',
    },
  ],
  allNamed: [
    person({ did: 'Built the till in Golang with Docker.', skills: 'SQL, Jenkins' }),
    asked('Release Engineer', 'SQL, Jenkins, Docker and Go', 'Master’s degree'),
  ],
  strong: [
    person({ did: 'Built services in Python, PostgreSQL, Docker, Redis and Kafka.' }),
    asked('Software Engineer', 'Python, PostgreSQL, Docker, Redis, Kafka and OOP'),
  ],
  strongLacking: [
    person({
      did: 'Built services in Python, PostgreSQL, Docker, Redis, Kafka, Django, Celery, Nginx, Linux, Git, Jenkins and Ansible.',
    }),
    asked(
      'Software Engineer',
      'Python, PostgreSQL, Docker, Redis, Kafka, Django, Celery, Nginx, Linux, Git, Jenkins, Ansible',
      'Terraform, Chef, Consul and Vault',
    ),
  ],
  mainMissing: [engineer, asked('Elixir Developer', 'Elixir', 'Python and Docker')],
  mainNear: [engineer, asked('Ruby Developer', 'Ruby', 'Python and Docker')],
  mainListed: [person({ skills: 'Ruby, Docker' }), asked('Ruby Developer', 'Ruby', 'Kafka and Docker')],
  mainImplied: [
    person({ did: 'Built pages in Angular.', skills: 'Docker' }),
    asked('TypeScript Developer', 'TypeScript', 'Kafka and Docker'),
  ],
  mostlyListed: [
    person({ did: 'Built the till in Python.', skills: 'Docker, Redis, Kafka' }),
    asked('Software Engineer', 'Docker, Redis, Kafka, Python and Terraform', 'Go and Rust'),
  ],
  onlyListed: [
    person({ did: 'Built the till.', skills: 'Docker, Redis, Kafka, Python' }),
    asked('Software Engineer', 'Docker, Redis, Kafka, Python and Terraform', 'Go and Rust'),
  ],
  unsaid: [
    person({ did: 'Built the till.', skills: 'Jenkins, MySQL, Jira, Django' }),
    asked('Software Engineer', 'CI/CD, SQL, Agile, Python and Kafka', 'Terraform'),
  ],
  oneMissing: [
    person({ did: 'Built the till with Docker.', skills: 'Docker, Go' }),
    asked('Backend Engineer', 'Docker, Go and Kafka', 'Master’s degree'),
  ],
  close: [
    person({ did: 'Built services in Python, Celery and PostgreSQL.', skills: 'Docker, Redis, Nginx' }),
    asked(
      'Software Engineer',
      'Python, Docker, PostgreSQL, Redis, Celery and Nginx',
      'Kafka, Terraform, Vault, Chef',
    ),
  ],
  halfWay: [
    engineer,
    asked(
      'Software Engineer',
      'Python, Docker, PostgreSQL, Redis, Kafka and Terraform',
      'Vault, Nomad and Chef',
    ),
  ],
  someWay: [
    person({ did: 'Built the till.', skills: 'Docker, Python' }),
    asked(
      'Software Engineer',
      'Python, Docker, Redis, Kafka, Terraform and Consul',
      'Vault, Nomad, Chef, Puppet, Ansible and Go',
    ),
  ],
  noneShown: [
    engineer,
    asked(
      'Software Engineer',
      'Redis, Kafka, Terraform and Consul',
      'Vault, Nomad and Chef',
      'Master’s degree',
    ),
  ],
  noneByName: [
    person({ job: 'Engineering Manager, Example Corp' }),
    asked('Engineering Manager', 'Redis, Kafka, Terraform and Consul'),
  ],
  onlyOneNamed: [engineer, asked('Software Engineer', 'Docker')],
  noJobNames: [engineer, asked('Software Engineer', '3 years of Kotlin', 'Kafka, Terraform, Redis and gRPC')],
  onlyOneMissing: [engineer, asked('Software Engineer', 'Kafka')],
  wishesShown: [engineer, { title: 'Software Engineer', description: 'Nice to have\n- Python\n- Docker' }],
  wishesOnly: [engineer, { title: 'Software Engineer', description: 'Nice to have\n- Python\n- Kafka' }],
  partlyRead: [
    engineer.replace('Example Corp', 'Ex\ufffdmple Corp'),
    asked('Software Engineer', 'Python and Docker'),
  ],
  noJobsFound: [`${beginner}\nExperience`, asked('Software Engineer', 'Python, Docker, Redis, Kafka and Go')],
  rough: [engineer, asked('Software Engineer', 'Python and Docker')],
  closed: [engineer, { ...asked('Software Engineer', 'Fluent Dutch', 'Python'), isClosed: true }],
};

const verdictOf = (id: string) => {
  const found = cases[id];
  if (!found) return [];
  const [text, posting, change] = found;
  return analyze(posting, resumeFrom(text, change), { today }).verdict;
};

describe('the verdict', () => {
  it('has a test case for each of its sentences', () => {
    expect(Object.keys(cases).sort()).toEqual(Object.keys(messages.verdict).sort());
    expect(Object.keys(cases).length).toBeGreaterThanOrEqual(40);
  });

  it.each(Object.keys(cases))('%s', id => {
    const sentences = verdictOf(id);
    expect(sentences.map(sentence => sentence.id)).toContain(`verdict.${id}`);
    for (const format of [inEnglish, inGerman])
      for (const sentence of sentences) expect(format(sentence)).toMatch(/^\P{Ll}.*\.$/u);
  });

  it.each([
    ['PHP Developer – PHP, Python, JSON', true],
    ['Python Developer – Python, PHP, JSON', false],
  ])('is about the language that the title names first: %s', (title, isAboutIt) => {
    const asks = asked(title, 'PHP, Laravel and Python', 'Redis and Kafka');
    const said = analyze(asks, resumeFrom(engineer), { today }).verdict.map(inEnglish).join(' ');
    expect(/The job is about PHP/.test(said)).toBe(isAboutIt);
  });

  it.each(['Research Engineer, Python and R', 'Google Cloud Engineer – Python or Go'])(
    'finds the main language only as a whole word of the title: %s',
    title => {
      const asks = asked(title, 'Go', 'R', 'Python', 'Redis and Kafka');
      const { posting } = contextOf({ resume: cook, title, posting: asks.description });
      if (!posting) throw new Error('There is a posting.');
      expect(mainUnit(countUnits({ posting }), title)?.[0]?.name).toBe('Python');
    },
  );

  it('does not contrast front-end development with software development', () => {
    const baker = person({
      job: 'Cook, Example Inn',
      did: 'Cooked for 80 guests.',
      skills: 'React, HTML, CSS',
      school: 'Education\nBSc Hotel Management',
      more: 'Projects\nShop\n- Built responsive pages in React, HTML and CSS.\n- Styled the till in CSS.',
    });
    const asks = asked(
      'Software Engineer',
      'Terraform, Helm and Kafka',
      'Observability',
      'Distributed systems',
    );
    const ids = analyze(asks, resumeFrom(baker), { today }).verdict.map(({ id }) => id);
    expect(ids).toContain('verdict.otherTrade');
    const elsewhere = { ...asks, location: 'Ulm, Germany' };
    const first = analyze(elsewhere, resumeFrom(baker), { today }).verdict.map(({ id }) => id);
    expect(first.slice(0, 2)).toEqual(['verdict.otherTrade', 'verdict.place']);
  });

  it('has correct sentences for one year of work, and for points without must-haves', () => {
    const values = { stretch: '', asked: inYears(3), worked: inYears(1) };
    const said = [
      message('verdict.otherYears', values),
      message('years-short.ofOther', values),
      message('verdict.noneByName', { all: 4 }),
    ];
    expect([inEnglish, inGerman, inFrench].map(format => said.map(format))).toEqual([
      [
        'It asks for 3 years; nothing in the 1 year on the resume shows it.',
        'Asked for: 3 years. Nothing in the 1 year on the resume shows it.',
        'None of the 4 must-haves is there; the points come from the rest.',
      ],
      [
        'Verlangt: 3 Jahre; der Lebenslauf zeigt 1 Jahr, aber keine solche Arbeit.',
        'Verlangt: 3 Jahre. Der Lebenslauf zeigt 1 Jahr, aber keine solche Arbeit.',
        'Keiner der 4 Muss-Punkte ist da; die Punkte kommen vom Übrigen.',
      ],
      [
        'L’offre demande 3 ans ; sur 1 an dans le CV, rien n’en relève.',
        'Demandé : 3 ans. Sur 1 an dans le CV, rien n’en relève.',
        'Aucun des 4 prérequis n’est présent ; les points viennent du reste.',
      ],
    ]);
  });

  it('has sentences for a student’s position and for several places', () => {
    expect(verdictOf('forBeginners').map(inEnglish)).toContain(
      'A place to begin: the position is for a student or intern, and the resume reads as senior already.',
    );
    const place = message('verdict.place', { place: 'Bonn, Ulm or Kiel' });
    expect(inEnglish(place)).toBe('It is for Bonn, Ulm or Kiel; the resume names no place there.');
  });

  it('has the verb in the singular for one must-have', () => {
    const said = (met: number, all: number) => {
      const own = message('trades.software');
      const sentence = message('verdict.nearTrade', { own, asked: message('trades.qa'), met, all, more: '' });
      return [inEnglish(sentence), inGerman(sentence)].map(text => text.split(/: /)[1]);
    };
    expect(said(1, 4)).toEqual(['1 of 4 must-haves is there.', '1 von 4 Muss-Punkten ist da.']);
    expect(said(2, 4)).toEqual(['2 of 4 must-haves are there.', '2 von 4 Muss-Punkten sind da.']);
    expect(said(1, 1)).toEqual(['1 of 1 must-have is there.', '1 von 1 Muss-Punkt ist da.']);
  });

  it('does not take the filler text of a template for another language', () => {
    const filler = 'Lorem ipsum dolor sit amet, sed non eget ut et amet vel nec ut sed ac eget, '.repeat(8);
    const posting = asked(
      'Software Engineer',
      'You have worked with Python for the people who are our customers',
    );
    const { verdict } = analyze(posting, resumeFrom(person({ did: filler })), { today });
    expect(verdict.map(({ id }) => id)).not.toContain('verdict.otherLanguage');
  });

  it('says first that a posting is closed, and nothing of an open one', () => {
    const [first, second] = verdictOf('closed').map(({ id }) => id);
    expect([first, second]).toEqual(['verdict.closed', 'verdict.languages']);
    expect(verdictOf('rough').map(({ id }) => id)).not.toContain('verdict.closed');
  });

  it('begins with hard requirements, and ends with doubts', () => {
    const said = verdictOf('languages').map(({ id }) => id);
    expect(said[0]).toBe('verdict.languages');
    expect(said.at(-1)).toBe('verdict.rough');
  });

  it.each([
    ['Fluent German', '', true],
    ['German skills are a plus', '', false],
    ['Fluent English (German language skills valued)', '', false],
    ['Django\n\nNice to have\n- Fluent German\n- Terraform', '', false],
    ['Fluent German', 'Languages\nAlemán: nativo', false],
    ['Fluent German', 'Languages\nInglés: nativo', true],
    ['Fluent in English or German', '', false],
    ['Languages: French, English or German', '', false],
    ['Fluent in Spanish/German', 'Languages\nSpanish: native', false],
    ['Fluent in Spanish and/or German', 'Languages\nSpanish: native', false],
    ['Fluent in Spanish lub German', 'Languages\nSpanish: native', false],
    ['Fluent in English as well as German', '', true],
    ['Fluent in English and German', '', true],
    ['Fluent in German\n- Fluent in English or French', '', true],
    ['Languages: French or Spanish', '', true],
  ])(
    'mentions a required spoken language that the resume does not name: “%s”, “%s”: %s',
    (line, more, isSaid) => {
      const posting = asked('Software Engineer', 'Python and Docker', line);
      const ids = analyze(posting, resumeFrom(person({ more })), { today }).verdict.map(({ id }) => id);
      expect(ids.includes('verdict.languages')).toBe(isSaid);
    },
  );

  it.each([
    ['Fluent German', 'Languages\nGerman: basic knowledge', true],
    ['Fluent German', 'Languages\nDeutsch: Grundkenntnisse', true],
    ['Fluent German', 'Languages\nFrench: basics, German: native', false],
    ['Fluent German', 'Languages\nGerman: native, French: basics', false],
    ['Fluent German', 'Languages\nGerman\nReading Writing\nA1 A2', true],
    ['Fluent German', 'Languages\nGerman\nBasic and Fortran', false],
    ['Basic knowledge of German', 'Languages\nGerman: basics', false],
    ['German skills are a plus', 'Languages\nGerman: basics', false],
  ])(
    'mentions a language in which the person is a beginner, if more is asked for: “%s”, “%s”: %s',
    (line, more, isSaid) => {
      const posting = asked('Software Engineer', 'Python and Docker', line);
      const { verdict, advice } = analyze(posting, resumeFrom(person({ more })), { today });
      expect(verdict.some(({ id }) => id === 'verdict.languagesBegun')).toBe(isSaid);
      expect(advice.some(({ text }) => text.id === 'advice.spokenBelow')).toBe(isSaid);
    },
  );

  it.each([
    ['Fluent German (C1)', 'Languages\nGerman: B2', true],
    ['Fluent German (B2)', 'Languages\nGerman: C1', false],
    ['Fluent German (B2)', 'Languages\nGerman: B2', false],
    ['Fluent German', 'Languages\nGerman: B1', false],
    ['Fluent German, English C1', 'Languages\nGerman: B1', false],
    ['Fluent German (B2)', 'Languages\nGerman, English: A2', false],
    ['German (C1) is a plus', 'Languages\nGerman: B1', false],
  ])('mentions a language level below the one asked for: “%s”, “%s”: %s', (line, more, isSaid) => {
    const posting = asked('Software Engineer', 'Python and Docker', line);
    const { verdict, advice } = analyze(posting, resumeFrom(person({ more })), { today });
    expect(verdict.some(({ id }) => id === 'verdict.languageShort')).toBe(isSaid);
    expect(advice.some(({ text }) => text.id === 'advice.spokenBelow')).toBe(isSaid);
  });

  it.each([
    ['Bachelor’s degree, or equivalent work experience', false],
    ['BSc or comparable professional experience', false],
    ['Bachelor’s degree\n- SQL or similar experience', true],
  ])('mentions a missing degree, unless work can replace it: “%s”: %s', (line, isSaid) => {
    const posting = asked('Software Engineer', 'Python and Docker', line);
    const ids = analyze(posting, resumeFrom(person({ school: '' })), { today }).verdict.map(({ id }) => id);
    expect(ids.includes('verdict.noDegree')).toBe(isSaid);
  });

  it('combines a missing language and a missing place in one sentence', () => {
    const said = verdictOf('languagesAndPlace').map(({ id }) => id);
    expect(said.filter(id => /languages|place/i.test(id))).toEqual(['verdict.languagesAndPlace']);
  });

  it.each([
    ['Come to the office', 'Leeds, UK', ['verdict.place']],
    ['Come to the office', 'London', []],
    ['Hybrid work, and in person on Fridays', null, []],
    ['You are on site every day', null, ['verdict.conditions']],
    ['You are on site every day', 'Leeds', ['verdict.place']],
    ['You find the right person to work on it', null, []],
    ['You are a UK national', null, ['verdict.conditions']],
    ['Only if you are eligible to live and work in the UK', null, ['verdict.conditions']],
    ['We offer visa sponsorship', null, []],
    ['Visa sponsorship is not available', null, ['verdict.conditions']],
  ])('mentions the place and conditions: “%s”, with the location %s: %j', (line, location, said) => {
    const posting = { ...asked('Software Engineer', 'Python and Docker', line), location };
    const resume = resumeFrom(engineer.replace('Alex Example', 'Alex Example, London'));
    const ids = analyze(posting, resume, { today }).verdict.map(({ id }) => id);
    expect(ids.filter(id => /place|conditions/.test(id))).toEqual(said);
  });

  it('has a sentence for a single must-have', () => {
    const posting = asked('Software Engineer', 'Python');
    const said = analyze(posting, resumeFrom(engineer), { today }).verdict.map(inEnglish);
    expect(said[0]).toBe('The 1 must-have is shown.');
  });

  it('says what the years are about, and how many must-haves are implied', () => {
    const said = (id: string) => verdictOf(id).map(inEnglish).join(' ');
    expect(said('noJobNames')).toContain(
      'A stretch. It asks for 3 years of Kotlin, and no job on the resume names that.',
    );
    expect(said('fewYears')).toContain('10 years of such work');
    const posting = asked('Software Engineer', 'Python, SQL, Kafka', 'Terraform, Vault, Chef');
    const verdict = analyze(posting, resumeFrom(person({ skills: 'PostgreSQL' })), { today }).verdict;
    expect(verdict.map(inEnglish)[0]).toMatch(/1 of 6 must-haves is there, 1 more implied;/);
  });

  it('does not call it a stretch if the score is 60 or more', () => {
    const lines = ['Python and PostgreSQL', 'Docker and REST APIs', '9 years of experience'];
    const { score, verdict } = analyze(asked('Software Engineer', ...lines), resumeFrom(engineer), { today });
    expect(score).toBeGreaterThanOrEqual(60);
    expect(verdict.map(inEnglish)[0]).toMatch(
      /^It asks for 9 years of such work, the resume shows 5\.\d years\.$/,
    );
  });

  it('has no words that frighten or flatter', () => {
    const words = Object.keys(cases)
      .flatMap(id => verdictOf(id).map(inEnglish))
      .join(' ');
    expect(words).not.toMatch(
      /!|\b(?:unfortunately|sadly|perfect|amazing|great|reject\w*|fail\w*|never|hopeless)\b/i,
    );
  });
});

describe('the sentence on the must-haves', () => {
  const levels = { e: 'experience', l: 'listed', c: 'covered', m: 'missing' } as const;
  /** The sentence for a score and must-haves at these levels, a letter each. */
  const said = (all: string, score: number) => {
    const keywords = [...all].map((letter, at) => ({
      ...{ name: `Skill ${at}`, kind: 'tool', need: 'required', alternatives: null, satisfiedBy: null },
      evidence: levels[letter as keyof typeof levels],
    }));
    const context = { posting: { keywords }, facts: { skills: new Map() } } as unknown as AdviceContext;
    return standing(context, score);
  };
  const saidOf = (all: string, score: number) => said(all, score)?.id.replace('verdict.', '');

  it.each([
    ['eeelc', 'All 5 must-haves are there, 1 of them only implied'],
    ['lllll', 'All 5 must-haves are there, but only in a list'],
    ['lllcc', 'All 5 must-haves are there, 3 of them only in a list'],
    ['llemm', '3 of 5 must-haves are there, 2 of them only in a list'],
    ['ccemm', '3 of 5 must-haves are there, 2 of them only implied'],
  ])('says “all” only if none is missing: %s: %s', (all, beginning) => {
    const sentence = said(all, 60);
    expect(sentence && inEnglish(sentence).split(':')[0]).toBe(beginning);
  });

  it.each([
    ['nothing is asked', '', 80, undefined],
    ['all proven, strong from 75 points on', 'eeeee', 75, 'allShown'],
    ['all proven, with fewer points', 'eeeee', 74, 'allProven'],
    ['all of four proven, which are too few for a strong match', 'eeee', 100, 'allProven'],
    ['all there, half only listed', 'eeelll', 74, 'allNamed'],
    ['all there, most only listed', 'eelll', 74, 'mostlyListed'],
    ['all there, most only listed, in a strong match', 'ellll', 75, 'allShown'],
    ['some only implied, in a strong match', 'eeecc', 75, 'strong'],
    ['most only implied, with the points of a strong match', 'eeccc', 75, 'unsaid'],
    ['half only implied, with the points of a strong match', 'eeeccc', 75, 'unsaid'],
    ['one only implied', 'eeelc', 74, 'unsaid'],
    ['one only implied, most only listed', 'elllc', 74, 'mostlyListed'],
    ['three missing, in a strong match', 'eeeeeeemmm', 75, 'strongLacking'],
    ['four missing, in a strong match', 'eeeeeemmmm', 75, 'strongLacking'],
    ['half shown, whatever the score', 'eeeeemmmmm', 90, 'halfWay'],
    ['five of nine shown, below a strong match', 'eeeeemmmm', 74, 'halfWay'],
    ['half shown and one implied, with 75 points', 'eeeeecmmmm', 75, 'close'],
    ['half shown and one implied, with fewer points', 'eeeeecmmmm', 74, 'halfWay'],
    ['less than half shown and two implied, with 75 points', 'eeeeccmmmm', 75, 'halfWay'],
    ['one of five missing', 'eeeem', 74, 'oneMissing'],
    ['one of four missing, from 50 points on', 'eeem', 50, 'oneMissing'],
    ['one of four missing, with fewer points', 'eeem', 49, 'halfWay'],
    ['one of two missing', 'em', 60, 'halfWay'],
    ['three of five shown, from 50 points on', 'eeemm', 50, 'close'],
    ['three of five shown, with fewer points', 'eeemm', 49, 'halfWay'],
    ['a third shown, from 35 points on', 'emm', 35, 'halfWay'],
    ['a third shown, with fewer points', 'emm', 34, 'someWay'],
    ['a quarter shown', 'emmm', 49, 'someWay'],
    ['a quarter shown, with 50 points, which are not called weak', 'emmm', 50, 'halfWay'],
    ['none shown', 'mmmmm', 34, 'noneShown'],
    ['none shown, one implied', 'cmmmm', 34, 'noneShown'],
    ['none shown, with points for the title and the level', 'mmmmm', 35, 'noneByName'],
    ['most of those that are there only listed', 'llemm', 60, 'mostlyListed'],
    ['a third of those that are there only listed', 'leemm', 60, 'close'],
    ['half of those that are there only listed', 'lleem', 60, 'oneMissing'],
    ['half of those that are there only listed, two missing', 'eellmm', 60, 'close'],
    ['all that are there only listed, in a strong match', 'lllmm', 75, 'strongLacking'],
    ['only two there, both listed', 'llm', 34, 'someWay'],
    ['only two there, both listed, with more points', 'llm', 60, 'oneMissing'],
    ['half there, all only listed', 'lllmmm', 60, 'onlyListed'],
    ['half there, one of them proven', 'ellmmm', 60, 'mostlyListed'],
    ['less than half there', 'lllmmmm', 60, 'halfWay'],
    ['most of those that are there only implied', 'ccemm', 60, 'unsaid'],
    ['half of those that are there only implied', 'eeccmmm', 60, 'halfWay'],
    ['a third there, with one implied', 'ecmmmm', 60, 'halfWay'],
    ['the only one missing', 'm', 60, 'onlyOneMissing'],
    ['the only one listed', 'l', 60, 'onlyOneNamed'],
    ['the only one implied', 'c', 60, 'onlyOneNamed'],
    ['the only one proven', 'e', 60, 'allProven'],
  ])('%s: %s, %i → %s', (_, all, score, id) => expect(saidOf(all, score)).toBe(id));
});

it.each([
  ['six years of eight', 'Dec 2020 – Nov 2026', 8, 'nearlyYears'],
  ['a little less than that', 'Jan 2021 – Nov 2026', 8, 'fewYears'],
  ['half a year too few, which is not counted', 'Jun 2021 – Nov 2026', 6, undefined],
  ['some months fewer', 'Aug 2021 – Nov 2026', 6, 'nearlyYears'],
])('too few years are mentioned: %s', (_, dates, years, id) => {
  const posting = asked('Software Engineer', 'Python and Docker', `${years} years of experience`);
  const { verdict } = analyze(posting, resumeFrom(person({ dates })), { today });
  expect(verdict.find(({ id: said }) => /Years/.test(said))?.id).toBe(id && `verdict.${id}`);
});

it.each([
  ['nothing built on it', 'Built 12 services.', 'mainListed'],
  ['a framework that is written in it', 'Built 12 services in NestJS.', undefined],
])('a main language that is only listed is mentioned, with %s', (_, did, id) => {
  const posting = asked('Node.js Engineer', 'Node.js', 'Docker', 'PostgreSQL');
  const text = person({ did, skills: 'Node.js, Docker, PostgreSQL' });
  const { verdict } = analyze(posting, resumeFrom(text), { today });
  expect(verdict.find(({ id: said }) => said.startsWith('verdict.main'))?.id).toBe(id && `verdict.${id}`);
});

it.each([
  ['Active security clearance and US citizenship required', '', true],
  ['Active security clearance and US citizenship required', 'Clearance: TS/SCI', false],
])('citizenship is a condition unless the resume has a clearance: %s, “%s”: %s', (line, more, isTold) => {
  const { verdict } = analyze(asked('Software Engineer', line, 'Python'), resumeFrom(person({ more })), {
    today,
  });
  expect(verdict.some(({ id }) => id === 'verdict.conditions')).toBe(isTold);
});

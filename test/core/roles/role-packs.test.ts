import { describe, expect, it } from 'vitest';
import { tickProofs } from '../../../src/core/advice/tick-proofs.ts';
import { gatherFacts } from '../../../src/core/evidence/gather-facts.ts';
import { skillByName } from '../../../src/core/lexicon/lexicon.ts';
import { choosePack, rolePacks } from '../../../src/core/roles/index.ts';
import { juniorBackend } from '../../../src/core/roles/junior-backend.ts';
import { softwareEngineer } from '../../../src/core/roles/software-engineer.ts';
import { resumeFrom } from '../resume-fixture.ts';

describe('the junior backend pack', () => {
  it('holds the stack, group by group', () => {
    const stack = new Map(juniorBackend.stack.map(group => [group.id, group.skills]));
    expect(stack.get('languages')).toEqual(
      expect.arrayContaining(['TypeScript', 'Node.js', 'Python', 'Go', 'Java']),
    );
    expect(stack.get('database')).toEqual(expect.arrayContaining(['PostgreSQL', 'Redis']));
    expect(stack.get('cloud-and-devops')).toEqual(
      expect.arrayContaining(['Docker', 'GitHub Actions', 'AWS Lambda']),
    );
    expect(stack.get('tools')).toEqual(expect.arrayContaining(['Postman', 'OpenAPI', 'Git']));
    expect(stack.get('testing')).toEqual(
      expect.arrayContaining(['Unit testing', 'Integration testing', 'Jest', 'Vitest']),
    );
    expect(stack.size).toBe(5);
  });

  it('holds six pillars, five proofs, three summaries and the three parts of a full project', () => {
    expect(juniorBackend.pillars.map(({ id }) => id)).toEqual([
      'database-design',
      'indexing',
      'api-development',
      'security-and-auth',
      'testing',
      'reliability',
    ]);
    expect(juniorBackend.proofs.map(({ id }) => id)).toEqual([
      'transactions',
      'asynchronous-work',
      'joins-and-indexes',
      'idempotency',
      'version-control',
    ]);
    expect(juniorBackend.summaries.map(({ id }) => id)).toEqual([
      'new-graduate',
      'self-taught',
      'intern-or-career-changer',
    ]);
    expect(juniorBackend.projectParts.map(({ id }) => id)).toEqual(['api', 'database', 'tests']);
    expect(juniorBackend.maxYears).toBe(2);
  });
});

describe('every pack', () => {
  for (const pack of rolePacks) {
    it(`${pack.id} names skills that the lexicon knows`, () => {
      const names = [
        ...pack.stack.flatMap(({ skills }) => skills),
        ...pack.pillars.flatMap(({ askedBy }) => askedBy),
        ...pack.projectParts.flatMap(({ skills }) => skills),
      ];
      expect([...new Set(names)].filter(name => !skillByName(name))).toEqual([]);
    });

    it(`${pack.id} leaves blanks for the person’s own facts`, () => {
      for (const { pattern } of pack.pillars) expect(pattern).toMatch(/\[[^\]]+\]/);
      for (const { text } of pack.summaries) {
        expect(text).toMatch(/\[[^\]]+\]/);
        expect(text).toContain('{proven}');
      }
    });
  }
});

describe('pillars', () => {
  const lines: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    [
      'database-design',
      [
        'Normalised the orders into 3NF.',
        'Added foreign keys and a unique constraint.',
        'Designed the schema for bookings.',
      ],
      ['Created tables of contents.', 'Planned the migration to Berlin.'],
    ],
    [
      'indexing',
      [
        'EXPLAIN showed a sequential scan, so I added a composite index.',
        'Optimized slow queries.',
        'Fixed an N+1.',
      ],
      ['Indexed the archive of the library.', 'Explained the plan to customers.'],
    ],
    [
      'api-development',
      [
        'Built 14 endpoints with cursor pagination.',
        'Documented the service in Swagger.',
        'Designed a RESTful API.',
      ],
      ['Used the API of Spotify.', 'Rested on Sundays.'],
    ],
    [
      'security-and-auth',
      [
        'Denied access by default with role checks.',
        'Hashed passwords with bcrypt.',
        'Added JWT login.',
        'Put OAuth2 in front.',
        'Ran OAuth 2.0.',
      ],
      ['Secured funding for the club.', 'Authored a paper.'],
    ],
    [
      'testing',
      [
        'Covered the parser with pytest.',
        'Reached 80% coverage.',
        'Wrote tests for the checkout.',
        'Put the datasets under dbt, with tests on every model.',
        'Tested every release by hand.',
      ],
      [
        'Tested blood samples.',
        'Took a language test.',
        'Ran A/B tests on all pages.',
        'Tested new recipes.',
      ],
    ],
    [
      'reliability',
      [
        'Wrapped the transfer in a transaction.',
        'Retries are idempotent by request id.',
        'Added a timeout to each call.',
        'Cut the number of crashes from 40 to 2 a week.',
        'Backed up the database every hour.',
        'Replicated orders to a second region.',
      ],
      ['Processed bank transactions by hand.', 'Tried new recipes.', 'Replicated the results of a paper.'],
    ],
  ];
  for (const [id, shown, notShown] of lines) {
    const recognisers = juniorBackend.pillars.find(pillar => pillar.id === id)?.recognisers ?? [];
    for (const line of shown)
      it(`${id}: ${line}`, () => expect(recognisers.some(words => words.test(line))).toBe(true));
    for (const line of notShown)
      it(`not ${id}: ${line}`, () => expect(recognisers.some(words => words.test(line))).toBe(false));
  }
});

describe('proofs', () => {
  it('are ticked by the lines that show them', () => {
    const resume = resumeFrom(
      [
        'Projects',
        'Shop',
        '- Wrapped the checkout in a transaction and rolled back on failure.',
        '- Moved e-mails to a background job.',
        '- Rewrote a subquery as a JOIN.',
        '- Made webhooks idempotent.',
        '- Opened pull requests from feature branches.',
        '- Drew the logo.',
      ].join('\n'),
    );
    const { bullets } = gatherFacts(resume, { today: { year: 2026, month: 11 } });
    const ticked = tickProofs(juniorBackend, bullets).map(({ id, quotes }) => [
      id,
      quotes.map(({ text }) => text),
    ]);
    expect(ticked).toEqual([
      ['transactions', ['Wrapped the checkout in a transaction and rolled back on failure.']],
      ['asynchronous-work', ['Moved e-mails to a background job.']],
      ['joins-and-indexes', ['Rewrote a subquery as a JOIN.']],
      ['idempotency', ['Made webhooks idempotent.']],
      ['version-control', ['Opened pull requests from feature branches.']],
    ]);
  });
});

describe('the choice of a pack', () => {
  const choices: readonly (readonly [string | undefined, string | null, object, string])[] = [
    ['auto', 'Junior Backend Engineer', { years: null, seniority: 'junior' }, 'junior-backend'],
    [undefined, 'Back-end Developer', { years: 2, seniority: null }, 'junior-backend'],
    ['auto', 'Backend Engineer', { years: 5, seniority: null }, 'software-engineer'],
    ['auto', 'Senior Backend Engineer', { years: null, seniority: 'senior' }, 'software-engineer'],
    ['auto', 'Frontend Engineer', { years: 1, seniority: 'junior' }, 'frontend'],
    ['junior-backend', 'Frontend Engineer', { years: 9, seniority: 'lead' }, 'junior-backend'],
    ['no-such-pack', null, { years: null, seniority: null }, 'software-engineer'],
  ];
  for (const [id, title, asked, expected] of choices) {
    it(`${id ?? 'none'}, ${title ?? 'no title'}: ${expected}`, () => {
      const requirements = { years: null, seniority: null, ...asked };
      expect(choosePack(id, title, requirements).id).toBe(expected);
    });
  }

  it('ends with the pack for everybody', () => {
    expect(rolePacks.at(-1)).toBe(softwareEngineer);
  });
});

describe('the packs of the trades', () => {
  it.each([
    ['Senior Data Engineer', 'data'],
    ['Machine Learning Engineer', 'data'],
    ['Reporting Analyst', 'data'],
    ['Frontend Developer (React)', 'frontend'],
    ['Site Reliability Engineer', 'devops'],
    ['Android Developer', 'mobile'],
    ['QA Engineer', 'qa'],
    ['Application Security Engineer', 'security'],
    ['Firmware Engineer', 'embedded'],
    ['Junior Backend Engineer', 'junior-backend'],
    ['Software Engineer', 'software-engineer'],
  ])('%s: %s', (title, id) => {
    expect(choosePack('auto', title, null).id).toBe(id);
  });

  it('are asked for what every engineer is asked too, and speak of the trade in their summaries', () => {
    const data = choosePack('data', null, null);
    expect(data.pillars.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['pipelines', 'models', 'testing', 'reliability']),
    );
    expect(data.summaries.every(({ text }) => text.startsWith('Data engineer'))).toBe(true);
  });
});

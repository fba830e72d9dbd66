import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/core/analyze.ts';
import { loadFormat } from '../../src/core/messages/format.ts';
import type { Report } from '../../src/core/types.ts';
import { growth } from './growth.ts';
import { resumeFrom } from './resume-fixture.ts';

const today = { year: 2026, month: 11 };
const posting = {
  title: 'Junior Backend Engineer',
  description: [
    'Requirements',
    '- Node.js and TypeScript',
    '- PostgreSQL, Redis and Docker',
    '- REST APIs, unit testing, RBAC',
    '- 1+ years of experience',
    'Nice to have',
    '- Kubernetes',
    '- GraphQL',
  ].join('\n'),
};
const skillNames = [
  'TypeScript',
  'Node.js',
  'PostgreSQL',
  'Redis',
  'Docker',
  'Kubernetes',
  'GraphQL',
  'Python',
];

const resume = (skills: readonly string[], ...lines: readonly string[]) =>
  resumeFrom(
    [
      'Alex Example',
      'alex@example.com | +1 555 010 0100 | github.com/alexexample',
      'Experience',
      'Backend Developer at Example Corp',
      'Jan 2025 – Present',
      '- Built the billing pages and measured 40 ms per call.',
      ...lines.map(line => `- ${line}`),
      'Skills',
      skills.join(', '),
      'Education',
      'BSc Computer Science, Example University',
    ].join('\n'),
  );
const match = (one: ReturnType<typeof resume>) => analyze(posting, one, { today });
const levelOf = (report: Report, name: string) =>
  report.keywords.find(keyword => keyword.name === name)?.evidence;

describe('analyze', () => {
  // If the time grew with the square of the length, this test would time out.
  it('reads a very long line of only two names in a time that grows with its length', () => {
    const read = (share: number) => {
      const description = `Requirements\n- ${'java/python '.repeat(16_000 * share)}`;
      const { keywords } = analyze({ title: 'Developer', description }, resume(['Java']), { today });
      expect(keywords.find(({ name }) => name === 'Java')?.evidence).toBe('listed');
    };
    expect(growth(read)).toBeLessThan(20);
  });

  it('gives keywords their evidence levels, with a quote', () => {
    const report = match(resume(['TypeScript', 'k8s'], 'Moved sessions to Redis.'));
    expect(levelOf(report, 'TypeScript')).toBe('listed');
    expect(levelOf(report, 'Kubernetes')).toBe('listed');
    expect(levelOf(report, 'Redis')).toBe('experience');
    expect(levelOf(report, 'GraphQL')).toBe('missing');
    expect(report.keywords.find(({ name }) => name === 'Redis')?.quotes[0]?.text).toBe(
      'Moved sessions to Redis.',
    );
  });

  it('has a score that adds up, and returns the same bytes for the same input', () => {
    fc.assert(
      fc.property(fc.subarray(skillNames), fc.subarray(skillNames), (listed, used) => {
        const one = resume(listed, ...used.map(name => `Built a service with ${name}.`));
        const report = match(one);
        const tenths = report.parts.reduce((sum, { points }) => sum + Math.round(points * 10), 0);
        expect(tenths).toBe((report.score ?? 0) * 10);
        const fit = report.fit.reduce((sum, { points }) => sum + Math.round(points * 10), 0);
        expect(fit).toBe(Math.round((report.parts.find(({ id }) => id === 'fit')?.points ?? 0) * 10));
        expect(JSON.stringify(match(structuredClone(one)))).toBe(JSON.stringify(report));
      }),
      { numRuns: 25 },
    );
  });

  it('gives the same score for skills in any order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(skillNames), skills => {
        expect(match(resume(skills)).score).toBe(match(resume(skills.toSorted())).score);
      }),
      { numRuns: 25 },
    );
  });

  it('gives nothing for a repeated skill', () => {
    fc.assert(
      fc.property(fc.constantFrom(...skillNames), fc.integer({ min: 2, max: 8 }), (name, times) => {
        const once = match(resume([name]));
        const often = match(resume(Array.from({ length: times }, () => name)));
        expect(often.keywords.map(({ evidence }) => evidence)).toEqual(
          once.keywords.map(({ evidence }) => evidence),
        );
        expect(often.score ?? 0).toBeLessThanOrEqual(once.score ?? 0);
      }),
      { numRuns: 25 },
    );
  });

  it('gives the same score for an alias as for the name', () => {
    const pairs = [
      ['PostgreSQL', 'Postgres'],
      ['Kubernetes', 'k8s'],
      ['Node.js', 'NodeJS'],
      ['TypeScript', 'Typescript'],
    ] as const;
    for (const [name, alias] of pairs) {
      expect(match(resume([alias])).score, alias).toBe(match(resume([name])).score);
      expect(match(resume([], `Built it with ${alias}.`)).score).toBe(
        match(resume([], `Built it with ${name}.`)).score,
      );
    }
  });

  it('gives no less for a proven skill than for a listed one, and no less for that than for none', () => {
    for (const name of skillNames) {
      const [none, listed, proven] = [
        match(resume(['Git'])),
        match(resume(['Git', name])),
        match(resume(['Git', name], `Built a service with ${name}.`)),
      ];
      expect(listed.score ?? 0, name).toBeGreaterThanOrEqual(none.score ?? 0);
      expect(proven.score ?? 0, name).toBeGreaterThanOrEqual(listed.score ?? 0);
    }
  });

  it('uses the posting’s own words for practices and fields in another language, and names for tools', async () => {
    const say = await loadFormat('de');
    const told = (lines: readonly string[]) => {
      const report = analyze({ title: 'Backend', description: lines.join('\n') }, resume(['Git']), { today });
      return {
        names: report.keywords.map(({ name, called = name }) => called),
        words: [...report.verdict, ...report.advice.flatMap(({ title, text }) => [title, text])]
          .map(say)
          .join('\n'),
      };
    };
    const german = told([
      'Dein Profil',
      '- Du kennst Postgres und die Versionsverwaltung mit Git',
      '- Du sorgst für die Quellcode-Reviews und für automatisierte Tests im Team',
      '- Erfahrung mit der Datenmodellierung und mit maschinellem Lernen',
    ]);
    expect(german.names).toEqual(
      expect.arrayContaining([
        'PostgreSQL',
        'Git',
        'automatisierte Tests',
        'Datenmodellierung',
        'maschinellem Lernen',
      ]),
    );
    expect(german.words).toContain('Datenmodellierung');
    expect(`${german.names}\n${german.words}`).not.toMatch(
      /Automated testing|Data modeling|Machine learning/,
    );
    const english = told([
      'Requirements',
      '- You do automated tests and the data modelling',
      '- Machine Learning',
    ]);
    expect(english.names).toEqual(
      expect.arrayContaining(['Automated testing', 'Data modeling', 'Machine learning']),
    );
  });

  it('says why there is no score if nothing can be read', () => {
    const report = match({ ...resumeFrom('Alex'), format: 'text' });
    expect(report.score).toBeNull();
    expect(report.why).toEqual([{ id: 'unreadable.fewWords', values: {} }]);
    // Only files with pages may be scans.
    const pdf = match({ ...resumeFrom('Alex'), format: 'pdf' });
    expect(pdf.why.map(({ id }) => id)).toEqual(['unreadable.littleText']);
    expect(report.parts).toEqual([]);
    expect(report.keywords).toEqual([]);
    const boxes = match(resumeFrom('\ue001\ue002\ue003 '.repeat(60)));
    expect(boxes.why.map(({ id }) => id)).toEqual(['unreadable.noLetters']);
  });

  it('has no score for a posting without keywords, and says why', () => {
    const cook = {
      title: 'Warehouse Operator',
      description: 'You lift boxes and drive a forklift.\nShifts at night.',
    };
    const report = analyze(cook, resume(['Go']), { today });
    expect(report).toMatchObject({ score: null, parts: [], advice: [] });
    expect(report.why[0]?.values).toEqual({ title: 'Warehouse Operator' });
  });

  it('finds the pay in the text', () => {
    const paid = { title: 'Engineer', description: 'You know Go.\nSalary: €50,000 – €60,000' };
    expect([analyze(paid, resume(['Go']), { today }).pay, match(resume(['Go'])).pay]).toEqual([
      '€50,000–60,000',
      null,
    ]);
  });

  it('says once that a score from few keywords is rough, and counts a choice once', () => {
    const roughOf = (skills: string) =>
      analyze({ title: 'Engineer', description: `Requirements\n${skills}` }, resume(['Go']), { today })
        .verdict.filter(({ id }) => id === 'verdict.rough')
        .map(({ values }) => values.count);
    expect(roughOf('- Docker\n- Go')).toEqual([2]);
    expect(roughOf('- Docker, Podman or containerd\n- Go, Rust or Java\n- Redis')).toEqual([3]);
    expect(roughOf('- Docker\n- PostgreSQL\n- Redis\n- Kafka\n- Kubernetes\n- React')).toEqual([]);
  });

  it('adds a hint to missing keywords if some characters cannot be read', () => {
    const one = resume(['Go', 'Pyt\ufffdn']);
    const redis = match(one).keywords.find(({ name }) => name === 'Redis');
    expect(redis?.evidence).toBe('missing');
    expect(redis?.hint?.id).toBe('hints.maybeUnread');
  });

  it('leaves a dismissed check out of the checklist and the advice, and has the same score', () => {
    const one = resume(['Go']);
    const before = match(one);
    expect(before.checks.find(({ id }) => id === 'no-summary')?.outcome).toBe('fail');
    const report = analyze(posting, one, { today, dismissed: ['no-summary'] });
    expect(report.checks.find(({ id }) => id === 'no-summary')).toMatchObject({ dismissed: true });
    expect(report.checklist.judged).toBe(before.checklist.judged - 1);
    expect(report.advice.map(({ about }) => about)).not.toContain('check:no-summary');
    expect(report.score).toBe(before.score);
  });

  it('finds a person’s own terms in the posting and on the resume', () => {
    const ownTerms = [{ name: 'Frobnicator', aliases: ['frob kit'] }];
    const asking = { title: 'Engineer', description: 'Requirements\n- Frobnicator\n- Docker' };
    const report = analyze(asking, resume([], 'Tuned the frob kit.'), { today, ownTerms });
    expect(report.keywords.find(({ name }) => name === 'Frobnicator')?.evidence).toBe('experience');
  });
});

describe('a line that asks for years', () => {
  const worked = resumeFrom(
    'Ann Example\nann@example.com\n\nExperience\n\nJava Developer, Example Corp\nJan 2006 – Present\n- Built order services in Java.\n\nPython Developer, Other Corp\nJan 2004 – Dec 2005\n- Wrote reports in Python.',
  );
  const answersTo = (...lines: readonly string[]) =>
    analyze(
      { title: 'Developer', description: `Requirements\n${lines.map(line => `- ${line}`).join('\n')}` },
      worked,
      { today },
    ).ledger.map(({ answer }) => answer);

  it.each([
    [
      ['1+ years of Java', '25 years of C++'],
      ['shown', 'not-shown'],
    ],
    [
      ['1+ years of Java', '12+ years of Python'],
      ['shown', 'partly'],
    ],
    [
      ['2+ years of Python', '15+ years of Java'],
      ['shown', 'shown'],
    ],
    [
      ['5+ years of Python', '15+ years of Java'],
      ['partly', 'shown'],
    ],
    // A line without a skill is answered by related work.
    [
      ['3+ years of professional experience', '10 years of Kafka'],
      ['shown', 'not-shown'],
    ],
  ])('of a skill is answered by the years with that skill: %j: %j', (lines, answers) =>
    expect(answersTo(...lines)).toEqual(answers),
  );

  it('in total and of a skill is answered by both', () => {
    const description =
      'Requirements\n- 8+ years of software development, including 2 years with Java\n- Java';
    const young = resumeFrom(
      'Ann Example\nann@example.com\n\nExperience\n\nJava Developer, Example Corp\nJan 2024 – Present\n- Built order services in Java.',
    );
    const { ledger } = analyze({ title: 'Developer', description }, young, { today });
    expect(ledger.map(({ answer }) => answer)).toEqual(['partly', 'shown']);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/core/analyze.ts';
import { withProven } from '../../src/core/evidence/match-keywords.ts';
import { matchFit } from '../../src/core/fit/match-fit.ts';
import { afterFixing, checkGains, keywordGains, type Match, standingOf } from '../../src/core/gains.ts';
import { impliedBy } from '../../src/core/lexicon/lexicon.ts';
import { runChecks } from '../../src/core/run-checks.ts';
import { scoreStanding } from '../../src/core/score.ts';
import { contextOf, today } from './checks/test-check.ts';
import { resumeFrom } from './resume-fixture.ts';

const posting = [
  'Requirements',
  '- Node.js and TypeScript',
  '- PostgreSQL and Docker',
  '- Experience with Kafka or RabbitMQ',
  '- REST APIs and unit testing',
  '- 2+ years of experience and a Bachelor’s degree',
  'Nice to have',
  '- Kubernetes, Next.js, React',
].join('\n');
const title = 'Backend Engineer';
const skills = [
  'TypeScript',
  'Node.js',
  'PostgreSQL',
  'Docker',
  'Kafka',
  'RabbitMQ',
  'Kubernetes',
  'React',
  'Next.js',
];

const resumeText = (listed: readonly string[], lines: readonly string[]) =>
  [
    'Alex Example',
    'alex@example.com | +1 555 010 0100 | github.com/alexexample',
    'Projects',
    'Shop',
    '- Built a shop for the village and wrote it up in 12 pages.',
    ...lines.map(line => `- ${line}`),
    'Skills',
    listed.join(', '),
    'Education',
    'BSc Computer Science, Example University',
  ].join('\n');

function matchOf(resume: string): Match {
  const context = contextOf({ resume, title, posting });
  const keywords = context.posting?.keywords ?? [];
  const requirements = context.posting?.requirements;
  const fit = requirements ? matchFit(title, requirements, context.resume, context.facts) : [];
  return { context, keywords, fit, verdicts: runChecks(context) };
}

const totalOf = (match: Match) => scoreStanding(standingOf(match)).total ?? 0;

/** The match after one line in a project has shown the keyword, with every verdict that it may turn asked again. */
function afterProving(match: Match, name: string): Match {
  const keywords = withProven(match.keywords, name);
  const known = [name, ...impliedBy(name)];
  const { facts, posting } = match.context;
  const context = {
    ...match.context,
    facts: { ...facts, knows: (other: string) => known.includes(other) || facts.knows(other) },
    posting: posting && { ...posting, keywords },
  };
  const verdicts = match.verdicts.map(verdict =>
    verdict.check.turnedBy ? { ...verdict, outcome: verdict.check.run(context) } : verdict,
  );
  return { ...match, context, keywords, verdicts };
}

const texts = fc.tuple(fc.subarray(skills), fc.subarray(skills)).map(([listed, used]) =>
  resumeText(
    listed,
    used.map(name => `Built a part of it with ${name}.`),
  ),
);

describe('gains', () => {
  it('are what the score grows by when the change is made', () => {
    fc.assert(
      fc.property(texts, text => {
        const match = matchOf(text);
        const before = totalOf(match);
        keywordGains(match).forEach((gain, index) => {
          const keyword = match.keywords[index];
          if (!keyword) return;
          expect(totalOf(afterProving(match, keyword.name)) - before).toBeCloseTo(gain, 0.9);
        });
        checkGains(match).forEach((gain, index) => {
          if (gain > 0) expect(totalOf(afterFixing(match, index)) - before).toBeCloseTo(gain, 0.9);
        });
      }),
      { numRuns: 30 },
    );
  });

  it('are got by writing the line and matching the new resume', () => {
    fc.assert(
      fc.property(
        fc.subarray(skills),
        fc.subarray(skills),
        fc.constantFrom(...skills),
        (listed, used, name) => {
          const lines = used.map(skill => `Built a part of it with ${skill}.`);
          const before = matchOf(resumeText(listed, lines));
          const after = matchOf(resumeText(listed, [...lines, `Built a part of it with ${name}.`]));
          const promised =
            keywordGains(before)[before.keywords.findIndex(keyword => keyword.name === name)] ?? 0;
          // A line can turn checks that read whole lines, too; what that adds is not the keyword's.
          const settled = after.verdicts.map((verdict, index) => {
            const known = before.verdicts[index] ?? verdict;
            return known.check.turnedBy ? verdict : known;
          });
          expect(totalOf({ ...after, verdicts: settled }) - totalOf(before)).toBeCloseTo(promised, 0.9);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('promise nothing for what is proven, and never a loss', () => {
    const report = analyze({ title, description: posting }, resumeFrom(resumeText(skills, ['Ran Docker.'])), {
      today,
    });
    expect(report.keywords.find(({ name }) => name === 'Docker')).toMatchObject({
      evidence: 'project',
      gain: 0,
    });
    for (const { gain } of [...report.keywords, ...report.checks]) expect(gain).toBeGreaterThanOrEqual(0);
  });

  it('count the title once for the check and the fit that ask for it', () => {
    const report = analyze({ title, description: posting }, resumeFrom(resumeText(skills, [])), { today });
    const check = report.checks.find(({ id }) => id === 'title-not-shown');
    expect(check?.outcome).toBe('fail');
    expect(check?.gain).toBeGreaterThan(4);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/core/analyze.ts';
import type { PlacedKeyword } from '../../src/core/evidence/match-keywords.ts';
import { matchFit } from '../../src/core/fit/match-fit.ts';
import { keywordGains, withProven } from '../../src/core/gains.ts';
import { type ScoreInput, scoredFit, scoreMatch } from '../../src/core/score.ts';
import { contextOf, today } from './checks/test-check.ts';
import { resumeFrom } from './resume-fixture.ts';

const posting = [
  'Requirements',
  '- Node.js and TypeScript',
  '- PostgreSQL and Docker',
  '- Experience with Kafka or RabbitMQ',
  '- REST APIs and unit testing',
  '- Plan the work in tools such as Jira, Slack or Trello',
  '- Experience with Jira or ServiceNow',
  '- 2+ years of experience and a Bachelor’s degree',
  'Nice to have',
  '- Kubernetes, Next.js, React',
].join('\n');
const title = 'Software Engineer';
const skills = [
  'TypeScript',
  'Node.js',
  'PostgreSQL',
  'Docker',
  'Kafka',
  'RabbitMQ',
  'Jira',
  'Slack',
  'ServiceNow',
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

type Match = {
  readonly keywords: readonly PlacedKeyword[];
  readonly fit: ScoreInput['fit'];
  readonly knows: (name: string) => boolean;
};

function matchOf(resume: string): Match {
  const context = contextOf({ resume, title, posting });
  const { posting: asked } = context;
  const fit = asked ? matchFit(title, asked.requirements, asked.fit) : [];
  return { keywords: asked?.keywords ?? [], fit: scoredFit(fit), knows: context.facts.knows };
}

const totalOf = (match: Match) => scoreMatch(match).total ?? 0;
const gainsOf = ({ keywords, fit, knows }: Match) => keywordGains(keywords, fit, knows);

const texts = fc.tuple(fc.subarray(skills), fc.subarray(skills)).map(([listed, used]) =>
  resumeText(
    listed,
    used.map(name => `Built a part of it with ${name}.`),
  ),
);

describe('gains', () => {
  it('are the points that the score grows by when a keyword becomes proven', () => {
    fc.assert(
      fc.property(texts, text => {
        const match = matchOf(text);
        const before = totalOf(match);
        gainsOf(match).forEach((gain, index) => {
          const keyword = match.keywords[index];
          if (!keyword) return;
          const after = { ...match, keywords: withProven(match.keywords, keyword.name, match.knows) };
          expect(totalOf(after) - before).toBeCloseTo(gain, 0.9);
        });
      }),
      { numRuns: 20 },
    );
  });

  it('are the points that a new line on the resume brings', () => {
    fc.assert(
      fc.property(
        fc.subarray(skills),
        fc.subarray(skills),
        fc.constantFrom(...skills),
        (listed, used, name) => {
          const lines = used.map(skill => `Built a part of it with ${skill}.`);
          const before = matchOf(resumeText(listed, lines));
          const after = matchOf(resumeText(listed, [...lines, `Built a part of it with ${name}.`]));
          const promised = gainsOf(before)[before.keywords.findIndex(keyword => keyword.name === name)] ?? 0;
          // The line may also turn the project into work of the trade. Points for that do not belong to the keyword.
          const settled = { ...after, fit: before.fit };
          expect(totalOf(settled) - totalOf(before)).toBeCloseTo(promised, 0.9);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('are zero for proven keywords, and never negative', () => {
    const report = analyze({ title, description: posting }, resumeFrom(resumeText(skills, ['Ran Docker.'])), {
      today,
    });
    expect(report.keywords.find(({ name }) => name === 'Docker')).toMatchObject({
      evidence: 'project',
      gain: 0,
    });
    for (const { gain } of report.keywords) expect(gain).toBeGreaterThanOrEqual(0);
  });
});

import { describe, expect, it } from 'vitest';
import { doFirst } from '../../../src/core/advice/do-first.ts';
import { analyze } from '../../../src/core/analyze.ts';
import type { EvidenceLevel, KeywordMatch } from '../../../src/core/types.ts';
import { inEnglish } from '../../../src/core/words/tell.ts';
import { resumeFrom } from '../resume-fixture.ts';

const today = { year: 2026, month: 11 };

const keyword = (
  name: string,
  evidence: EvidenceLevel,
  gain: number,
  alternatives: number | null = null,
): KeywordMatch => ({
  name,
  kind: 'tool',
  need: 'required',
  weight: 1,
  count: 1,
  spans: [],
  inTitle: false,
  alternatives,
  years: null,
  evidence,
  quotes: [],
  resumeCount: 0,
  coveredBy: evidence === 'covered' ? ['Next.js'] : [],
  satisfiedBy: null,
  namedIn: null,
  gain,
  hint: null,
});
const check = (id: string, gain: number) => ({ id, gain });

describe('do first', () => {
  it('is the three changes that gain most; between equals the quicker', () => {
    const first = doFirst(
      [keyword('Docker', 'missing', 3), keyword('Redis', 'listed', 3), keyword('React', 'covered', 1)],
      [check('no-github-link', 3), check('table', 2)],
      inEnglish,
    );
    expect(first.map(({ id, gain }) => [id, gain])).toEqual([
      ['check:no-github-link', 3],
      ['keyword:Redis', 3],
      ['keyword:Docker', 3],
    ]);
  });

  it('asks for one of a group once, for the one that is nearest', () => {
    const missing = ['Go', 'Java'].map(name => keyword(name, 'missing', 2, 1));
    expect(doFirst(missing, [], inEnglish).map(({ title }) => title)).toEqual(['Show Go or Java']);
    const listed = [keyword('Go', 'covered', 2, 1), keyword('Java', 'listed', 2, 1)];
    expect(doFirst(listed, [], inEnglish).map(({ title }) => title)).toEqual([
      'Prove Java in a project or job',
    ]);
  });

  it('advises only what is true, and nothing that cannot be changed', () => {
    const [docker, react] = doFirst(
      [keyword('Docker', 'missing', 3), keyword('React', 'covered', 1)],
      [check('years-short', 9), check('degree-not-shown', 9)],
      inEnglish,
    );
    expect(docker?.advice).toMatch(/^If you have used Docker/);
    expect(react?.advice).toContain('Next.js only implies it. If you have used React itself');
  });

  it('is empty where nothing gains', () => {
    expect(doFirst([keyword('Docker', 'experience', 0)], [], inEnglish)).toEqual([]);
  });
});

describe('summary patterns', () => {
  const posting = {
    title: 'Junior Backend Engineer',
    description: 'Requirements\n- Docker, Redis, Kafka\n- code reviews',
  };
  const patterns = (text: string) => analyze(posting, resumeFrom(text), { today }).summaries;
  const filler =
    'More words so that this resume is long enough to be read as one, and not taken for an empty page.';
  const project = `Projects\nShop\n- Shipped with Docker after code reviews.\n- ${filler}\nSkills\nRedis`;

  it('name what is proven, and not what is only listed', () => {
    for (const { text } of patterns(project)) {
      expect(text).toContain('Docker');
      expect(text).not.toContain('Redis');
      expect(text).not.toContain('Kafka');
      expect(text).toMatch(/\[[^\]]+\]/);
    }
  });

  it('leave a blank where nothing is proven', () => {
    expect(patterns(`Skills\nRedis\nOTHER\n${filler}`)[0]?.text).toContain('[what you have built with]');
  });

  const backgrounds: readonly (readonly [string, string, string])[] = [
    ['a student', `${project}\nEducation\nBSc Physics\nSep 2023 – Present`, 'new-graduate'],
    ['no degree, no job', project, 'self-taught'],
    [
      'another trade',
      `Experience\nCook at Example\nJan 2020 – Dec 2024\n- Cooked.\n\n${project}`,
      'intern-or-career-changer',
    ],
  ];
  for (const [who, text, id] of backgrounds) {
    it(`fit ${who}: ${id}`, () => {
      expect(
        patterns(text)
          .filter(({ fits }) => fits)
          .map(pattern => pattern.id),
      ).toEqual([id]);
    });
  }
});

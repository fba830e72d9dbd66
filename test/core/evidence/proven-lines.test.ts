import { expect, it } from 'vitest';
import { provenLines } from '../../../src/core/evidence/gather-facts.ts';
import { resumeFrom } from '../resume-fixture.ts';

it('lists each keyword that a project or job shows, with its line, and none that is only listed', () => {
  const resume = resumeFrom('Projects\nTill\n- Cached prices in Redis.\nSkills\nRedis, Docker');
  const lines = provenLines(resume, 'Data', { today: { year: 2026, month: 11 } });
  expect(lines.filter(({ keyword }) => keyword === 'Redis')).toEqual([
    { keyword: 'Redis', resume: 'Data', line: 'Cached prices in Redis.' },
  ]);
  expect(lines.map(({ keyword }) => keyword)).not.toContain('Docker');

  const long = provenLines(
    resumeFrom(`Projects\nTill\n- Cached ${'all the prices and '.repeat(20)}bread in Redis.`),
    'Data',
    { today: { year: 2026, month: 11 } },
  );
  expect(long[0]?.line).toHaveLength(200);
});

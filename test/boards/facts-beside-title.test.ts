import { describe, expect, test } from 'vitest';
import type { FieldPage } from '../../src/boards/fields/candidate.ts';
import { factsBesideTitle } from '../../src/boards/fields/facts-beside-title.ts';
import { shippedModels } from '../../src/boards/generic/models.ts';
import { blocksOf } from '../../src/boards/page/blocks-of.ts';
import { pageOf } from './fixture.ts';

function facts(html: string) {
  const document = pageOf(`<h1>Lamp Engineer</h1>${html}`);
  const tree = blocksOf(document.body);
  const page: FieldPage = {
    document,
    tree,
    url: new URL('https://www.harbour.example/jobs'),
    kept: [],
    range: { start: 0, end: tree.blocks.length },
    chance: 0.9,
    models: shippedModels,
    data: null,
    board: null,
  };
  return factsBesideTitle(page, 'Lamp Engineer');
}

describe('below the job’s heading', () => {
  test.each([
    ['a line between dots', '<p>Leiden · Full-time</p>', 'Full-time'],
    ['an item of a list', '<ul><li>Leiden</li><li>Full-time employee</li></ul>', 'Full-time'],
    ['parts side by side', '<div><span>Leiden</span><span>Teilzeit</span></div>', 'Part-time'],
    ['a label in another language', '<p>Omfattning: Heltid, tillsvidare</p>', 'Full-time'],
    ['a line with a picture', '<p>📍 Leiden 🕒 Full time</p>', 'Full-time'],
    ['the value of a label', '<dl><dt>Contract</dt><dd>Permanent</dd></dl>', 'Permanent'],
    ['a line with commas', '<p>Remote (Europe), full time, €70,000–95,000</p>', 'Full-time'],
    ['a role, which is none', '<p>Contract Manager · B2B SaaS</p>', null],
    ['a link to another job', '<p><a href="/j">Part-time</a></p>', null],
    ['a section', '<h2>Benefits</h2><p>Part-time</p>', null],
    ['a long line', `<p>${'lamps '.repeat(22)}</p><p>Part-time</p>`, null],
    ['the ninth line', `${'<p>lamp</p>'.repeat(8)}<p>Part-time</p>`, null],
  ])('the kind of employment in %s is found, or rightly not', (_, html, kind) =>
    expect(facts(html).employmentType).toBe(kind),
  );

  test.each([
    ['a line with a range', '<p>Leiden · €50,000 – €60,000</p>', '€50,000 – €60,000'],
    ['a line with a picture', '<p>💰 £55k – £65k</p>', '£55k – £65k'],
    ['a line on funding', '<p>$200M raised</p>', null],
    ['a line with a small sum', '<p>€90 a day</p>', null],
  ])('the pay in %s is found, or rightly not', (_, html, pay) =>
    expect(facts(html).salary?.trim() ?? null).toBe(pay),
  );
});

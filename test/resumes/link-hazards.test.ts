import { expect, test } from 'vitest';
import { linkHazards } from '../../src/resumes/hazards/link-hazards.ts';
import type { BuiltResume } from '../../src/resumes/structure/build-resume.ts';

const lost = (text: string, url: string, printed = text) =>
  linkHazards({
    resume: { text: printed },
    links: [{ url, text, isHeader: true, page: 1, box: null }],
  } as unknown as BuiltResume).length > 0;

test.each([
  ['LinkedIn', 'https://www.linkedin.com/in/sam-doe', true],
  ['sam-doe', 'https://www.linkedin.com/in/sam-doe', false],
  ['github.com', 'https://github.com/samdoe', true],
  ['www.linkedin.com', 'https://www.linkedin.com/in/sam-doe', true],
  ['samdoe.dev', 'https://samdoe.dev/', false],
  ['Perfil Exampla', 'https://app.exampla.com/profile/samdoe', true],
  ['Exampla', 'https://exampla.com/jobs', false],
  ['the bakery’s menu', 'https://bakery.example/menu', false],
])('is the address lost behind “%s” to %s?', (text, url, isLost) => {
  expect(lost(text, url)).toBe(isLost);
});

test('an address that stands elsewhere is not lost', () => {
  expect(lost('GitHub', 'https://github.com/samdoe', 'GitHub github.com/samdoe')).toBe(false);
});

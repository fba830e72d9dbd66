import { describe, expect, it } from 'vitest';
import { extractKeywords } from '../../../src/core/keywords/extract-keywords.ts';
import { withLabelsApart } from '../../../src/core/posting/line-labels.ts';
import { readLines } from '../../../src/core/posting/read-lines.ts';

it.each([
  ['Must have - Erlang, Elm', 'Must have : Erlang, Elm'],
  ['Von Vorteil – Erlang', 'Von Vorteil : Erlang'],
  ['**Skills** Erlang, Elm **Nice to have** Zig', '  Skills:  Erlang, Elm\n  Nice to have:  Zig'],
  ['Requirements: Erlang. Nice to have: Elm.', 'Requirements: Erlang.\nNice to have: Elm.'],
  [
    'Place: Turku | Skills: Erlang | We offer: Elm courses',
    'Place: Turku |\nSkills: Erlang |\nWe offer: Elm courses',
  ],
  [
    'Required Skills: Erlang, Elm Preferred Skills: Zig',
    'Required Skills: Erlang, Elm\nPreferred Skills: Zig',
  ],
  ['Ort: Turku | Muss: Erlang | Kann: Elm', 'Ort: Turku |\nMuss: Erlang |\nKann: Elm'],
  ['We mend clocks.Your profile:Elm', 'We mend clocks\nYour profile:Elm'],
  ['Missions : tester. Compétences requises : Elm', 'Missions : tester.\nCompétences requises : Elm'],
])('%j is read as %j', (line, apart) => {
  expect(withLabelsApart(line)).toBe(apart);
  expect(apart).toHaveLength(line.length);
  expect(withLabelsApart(apart.split('\n')[0] as string)).toBe(apart.split('\n')[0]);
});

it.each([
  'You have good Communication Skills: written and spoken',
  'We are a family business - since 1950 - in Graz',
  'Full time - Turku - 40 hours',
  'One thing we like: clocks. It is 10:30: time for tea.',
  'with strong **Erlang** and **Elm** skills',
  '**Preferred** Qualifications',
  'Backend Developer - Erlang',
  'See https://requirements.example',
  'Bonus: BS/MS degree in clocks',
])('%j is left as it is', line => {
  expect(withLabelsApart(line)).toBe(line);
});

describe('a label speaks of its paragraph', () => {
  const needsIn = (text: string) =>
    Object.fromEntries(extractKeywords(text, null).keywords.map(({ name, need }) => [name, need]));

  it('in a paragraph, a row, and bullets', () => {
    const told = { Erlang: 'required', Elm: 'preferred', Rust: 'mentioned' };
    for (const text of [
      'We mend clocks in Turku. Requirements: Erlang and SQL. Nice to have: Elm. Benefits: a course in Rust, tea.',
      'Place: Turku | Must have: Erlang, SQL | Nice to have: Elm | We offer: Rust courses',
      'We mend clocks.\n\nRequirements\n- Must have: Erlang\n- Nice to have: Elm\n- SQL\n\nWe offer\n- Training: Rust\n- Tea',
    ])
      expect(needsIn(text)).toMatchObject(told);
  });

  it('is no wish where a wish stands behind it', () => {
    const text = 'We mend clocks.\n\nRequirements: Erlang, SQL.\nNice to have: Elm.\nWe offer tea.';
    expect(needsIn(text)).toMatchObject({ Erlang: 'required', SQL: 'required', Elm: 'preferred' });
  });

  it('says nothing against its section where it is an item there', () => {
    const text =
      'About the job\nWe mend clocks.\n\nBenefits\n- Salary: fair\n- Extras: tea, a course in Elm\n- Skills: a week a year';
    const roles = readLines(text, null)
      .slice(-3)
      .map(({ role }) => role);
    expect(roles.filter(role => /must|wish|mixed|duty/.test(role))).toEqual([]);
  });
});

it('keeps what the heading above a topic opens', () => {
  const text =
    'Must-haves\n- TypeScript\n- React\n\nNice-to-haves\nTesting:\n- Cypress\n- Jest\nInfrastructure:\n- Docker\n- GitHub Actions\n\nBenefits\n- Tea';
  const opens = readLines(text, null).flatMap(({ role, opens: own }) => (role === 'heading' ? [own] : []));
  expect(opens).toEqual(['must', 'wish', 'wish', 'wish', 'benefit']);
});

it('takes for a must what says nothing of a wish below their heading, whatever stands around it', () => {
  const text = 'Requirements\n- Six years of Java\n- Kafka is desirable\n- Jenkins and Oracle\n- Linux';
  const roles = readLines(text, null).map(({ role }) => role);
  expect(roles.slice(3)).toEqual(['must', 'must']);
});

it.each([
  ['Muss: Erlang\nKann: Elm', ['must', 'wish']],
  ['Was du mitbringst: Erlang.\nWas uns freut: Kenntnisse in Elm.', ['must', 'wish']],
  ['Требования: опыт с Erlang.\nБудет плюсом: Elm.\nМы предлагаем: курсы Rust.', ['must', 'wish', 'benefit']],
  ['Ce que tu apportes : Erlang.\nLes plus : Elm.\nNous offrons : du thé.', ['must', 'wish', 'benefit']],
])('%j is read as %j', (text, roles) => {
  expect(readLines(text, null).map(({ role }) => role)).toEqual(roles);
});

it('opens no wishes with a heading that all others could be', () => {
  const text =
    'About you\n- Erlang is a bonus.\n- Elm and SQL.\n- Not required, but welcome: Looker.\n- Linux on servers.';
  expect(readLines(text, null)[0]?.opens).not.toBe('wish');
  const extras = 'Requirements\n- Java\n\nExtras\n- Kafka\n- Redis\n\nBenefits\n- Tea';
  expect(readLines(extras, null)[2]?.opens).toBe('wish');
});

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
  // No label begins within the words of another.
  [
    'Place: Turku. Erlang Experience: 5 years. Elm Skills: ports',
    'Place: Turku.\nErlang Experience: 5 years.\nElm Skills: ports',
  ],
  [
    'Trade Requirements: none. Clock Requirements: English',
    'Trade Requirements: none.\nClock Requirements: English',
  ],
  // What stands right behind a colon is said of it, unless it is a label by its first word.
  [
    'Type: Full-time Skills: Erlang, Elm Location: Turku',
    'Type: Full-time\nSkills: Erlang, Elm\nLocation: Turku',
  ],
  ['Place: Remote Benefits: tea', 'Place: Remote\nBenefits: tea'],
  ['Contract: Permanent Experience: 5 years', 'Contract: Permanent\nExperience: 5 years'],
  ['Job description: Requirements: Erlang', 'Job description:\nRequirements: Erlang'],
  // Bold letters end a label, whatever follows.
  ['**Skills** Elm **Benefits** Gym, tea', '  Skills:  Elm\n  Benefits:  Gym, tea'],
  ['**Requirements** Experience with Elm', '  Requirements:  Experience with Elm'],
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
  '**Preferred** Skills: Elm',
  'Your profile, Knowledge, Skills and Abilities: Elm',
  'Backend Developer - Erlang',
  'See https://requirements.example',
  'Bonus: BS/MS degree in clocks',
])('%j is left as it is', line => {
  expect(withLabelsApart(line)).toBe(line);
});

describe('a label holds for its paragraph', () => {
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

  it('in the cells of a row after it, until one says something itself', () => {
    const rows = 'Must have: Erlang | Web: React\nNice to have: Go | Cloud: AWS | Tools: Docker\nTea is free';
    expect(needsIn(rows)).toMatchObject({
      Erlang: 'required',
      React: 'required',
      Go: 'preferred',
      AWS: 'preferred',
      Docker: 'preferred',
    });
    expect(needsIn('Requirements\n- Java\n- Preferred: Go | Cloud: AWS\n- SQL')).toMatchObject({
      Go: 'preferred',
      AWS: 'preferred',
      SQL: 'required',
    });
    expect(needsIn('Requirements\n- Java\n- Backend: Go | Cloud: AWS\n- SQL')).toMatchObject({
      AWS: 'required',
    });
    expect(needsIn('Nice to have: Elm | Must have: Go | Tools: Docker')).toMatchObject({
      Elm: 'preferred',
      Docker: 'required',
    });
    expect(needsIn('Place: Turku | Nice to have: Elm | Language: English | Work: Docker')).not.toMatchObject({
      Docker: 'preferred',
    });
  });

  it('holds only for one thing if other words stand before it', () => {
    const text =
      'Location: Turku. Java Experience: 5 years. AWS Skills: S3, Lambda. Kafka Experience: a plus.';
    expect(needsIn(text)).toMatchObject({ Java: 'required', 'AWS Lambda': 'required', Kafka: 'preferred' });
  });

  it('distinguishes what should, could and will not be', () => {
    const told = { Java: 'required', SQL: 'preferred', Kafka: 'preferred' };
    for (const not of ['Won’t', "Won't have", 'Will not have']) {
      const needs = needsIn(`Must: Java\nShould: SQL\nCould: Kafka\n${not}: PHP`);
      expect(needs).toMatchObject(told);
      expect(needs).not.toHaveProperty('PHP');
    }
    expect(needsIn('Your skills:\nJava\nSQL\nNice: Rust')).toMatchObject({
      Java: 'required',
      Rust: 'preferred',
    });
    expect(
      needsIn('Requirements\n- You should have Java\n- You could write SQL in your sleep'),
    ).toMatchObject({
      Java: 'required',
    });
  });

  it('is no wish if a wish stands after it', () => {
    const text = 'We mend clocks.\n\nRequirements: Erlang, SQL.\nNice to have: Elm.\nWe offer tea.';
    expect(needsIn(text)).toMatchObject({ Erlang: 'required', SQL: 'required', Elm: 'preferred' });
  });

  it('does not override its section if it is an item there', () => {
    const text =
      'About the job\nWe mend clocks.\n\nBenefits\n- Salary: fair\n- Extras: tea, a course in Elm\n- Skills: a week a year';
    const roles = readLines(text, null)
      .slice(-3)
      .map(({ role }) => role);
    expect(roles.filter(role => /must|wish|mixed|duty/.test(role))).toEqual([]);
  });
});

it('a text of few lines is cut at its sentences, whatever labels it has', () => {
  const text =
    'Acme seeks a developer.\nMust have: Erlang, SQL. Nice to have: Elm. Zig is a plus.\nSalary: fair. Location: Turku. You will work in English. We use Rust.';
  const lines = readLines(text, null);
  expect(lines.map(({ start, end }) => text.slice(start, end)).slice(-3)).toEqual([
    'Location: Turku.',
    'You will work in English.',
    'We use Rust.',
  ]);
  const more = readLines(`Tea\n\nClocks\n\n${text}`, null).at(-1);
  expect(more).toMatchObject({ end: text.length + 13 });
  expect(text.slice((more?.start ?? 0) - 13)).toMatch(/^Location: Turku. You/);
});

it('keeps the meaning of the heading above a heading of a subject', () => {
  const text =
    'Must-haves\n- TypeScript\n- React\n\nNice-to-haves\nTesting:\n- Cypress\n- Jest\nInfrastructure:\n- Docker\n- GitHub Actions\n\nBenefits\n- Tea';
  const opens = readLines(text, null).flatMap(({ role, opens: own }) => (role === 'heading' ? [own] : []));
  expect(opens).toEqual(['must', 'wish', 'wish', 'wish', 'benefit']);
});

it('makes a line below a heading of musts a must unless it has a word for a wish', () => {
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

it('does not let a plain heading introduce wishes', () => {
  const text =
    'About you\n- Erlang is a bonus.\n- Elm and SQL.\n- Not required, but welcome: Looker.\n- Linux on servers.';
  expect(readLines(text, null)[0]?.opens).not.toBe('wish');
  for (const heading of ['Skillset', 'Experience', 'Technical expertise']) {
    const below = `Education\nRequired\n- A degree in computer science\nExperience\nRequired\n- 2 years of industry experience preferred\n${heading}\n- Capable of reading any file\n- Proficient in Elm or Erlang\n- Experience with semiconductors a plus`;
    const lines = readLines(below, null);
    expect([lines[6]?.opens, lines[8]?.role]).toEqual(['must', 'must']);
  }
  const extras = 'Requirements\n- Java\n\nExtras\n- Kafka\n- Redis\n\nBenefits\n- Tea';
  expect(readLines(extras, null)[2]?.opens).toBe('wish');
});

import { expect, it } from 'vitest';
import { extractKeywords } from '../../../src/core/keywords/extract-keywords.ts';
import { cutLines } from '../../../src/core/posting/cut-lines.ts';
import { readLines } from '../../../src/core/posting/read-lines.ts';

const AD = `About Quillbank

Quillbank builds payment software for small shops.

What you will do

- Design and build REST APIs for our payment platform
- Work with product managers to plan new features

Requirements

- 3+ years of experience with Python or Go
- Bachelor's degree in computer science
- Fluent German, at least B2
- Right to work in Germany without a visa

Nice to have

- Experience with Kafka

Benefits

- 30 days of paid vacation

How to apply

Send your resume to jobs@quillbank.example`;

const textsOf = (text: string) => cutLines(text).map(({ start, end }) => text.slice(start, end));

const rolesIn = (text: string) =>
  new Map(readLines(text, 'Backend Engineer').map(line => [text.slice(line.start, line.end), line]));

it.each([
  ['Quillbank builds payment software for small shops.', 'about'],
  ['What you will do', 'heading'],
  ['- Design and build REST APIs for our payment platform', 'duty'],
  ['- 3+ years of experience with Python or Go', 'must'],
  ["- Bachelor's degree in computer science", 'must'],
  ['- Experience with Kafka', 'wish'],
  ['- 30 days of paid vacation', 'benefit'],
  ['Send your resume to jobs@quillbank.example', 'process'],
])('“%s” is read as %s', (line, role) => {
  expect(rolesIn(AD).get(line)?.role).toBe(role);
});

// A short posting with nothing around it: the model alone took the end of such a list for wishes.
const SHORT = `Requirements
- Experience with Vue and TypeScript
- Testing with Vitest
- CSS modules
- Svelte is a plus
- Rollup or Vite
- GraphQL. You know how a schema grows.
- Accessibility
- Bonus points:
- Figma`;

it.each([
  ['- Rollup or Vite', 'must'],
  ['- Svelte is a plus', 'wish'],
  ['- Accessibility', 'must'],
  ['- Figma', 'wish'],
])('in a list of musts “%s” is a %s: what says nothing of a wish is none', (line, role) => {
  expect(rolesIn(SHORT).get(line)?.role).toBe(role);
});

// Invented postings in other languages: what is to be done, what is asked, what is wished for, what is offered.
const ABROAD: readonly (readonly [language: string, text: string])[] = [
  [
    'French',
    `Chez Quillebois, nous concevons des caisses pour boulangers.

Tes missions
- Concevoir et maintenir les pipelines de commandes

Ton profil
- Une bonne maîtrise de SQL
- La connaissance de Kafka est un plus

Ce que nous offrons
- Deux jours de télétravail par semaine`,
  ],
  [
    'Spanish',
    `En Plumilla hacemos cajas para panaderías.

Tus funciones
- Diseñar y mantener los flujos de pedidos

¿Qué buscamos en ti?
- Al menos 3 años de experiencia con SQL
- Se valorará el conocimiento de Kafka

¿Qué te ofrecemos?
- Dos días de teletrabajo por semana`,
  ],
  [
    'Dutch',
    `Bij Ganzenveer bouwen we kassa's voor bakkers.

Wat ga je doen
- Je bouwt en onderhoudt de stromen van bestellingen

Wat breng je mee
- Goede kennis van SQL
- Ervaring met Kafka is een pre

Wat bieden wij
- Twee dagen per week thuiswerken`,
  ],
];

it.each(ABROAD)('reads the lines of a posting in %s', (_, text) => {
  const roles = [...rolesIn(text)].filter(([line]) => line.startsWith('- ')).map(([, { role }]) => role);
  expect(roles).toEqual(['duty', 'must', 'wish', 'benefit']);
});

it('says what a heading introduces', () => {
  const lines = rolesIn(AD);
  expect(['What you will do', 'Requirements', 'Nice to have'].map(line => lines.get(line)?.opens)).toEqual([
    'duty',
    'must',
    'wish',
  ]);
});

it('recognises a wish without a heading', () => {
  const text = 'We look for a developer.\n\nYou know Java well.\n\nExperience with Rust would be a plus.';
  expect(rolesIn(text).get('Experience with Rust would be a plus.')?.role).toBe('wish');
});

it('cuts every line of a text of a few lines at its sentences', () => {
  expect(textsOf('You know Spring. Preferred: Kafka.\nThank you.')).toEqual([
    'You know Spring.',
    'Preferred: Kafka.',
    'Thank you.',
  ]);
});

it('leaves a short line whole, and cuts a long one at its sentences, not at abbreviations', () => {
  expect(textsOf('  We ship. You build.\na\nb\nc\nd')[0]).toBe('We ship. You build.');
  const first = `You know ${'very '.repeat(30)}well how services talk, e.g. REST.`;
  expect(textsOf(`${first} Kafka helps. The U.S. Office is small.`)).toEqual([
    first,
    'Kafka helps.',
    'The U.S. Office is small.',
  ]);
});

it('does not cut a long line after the day of a German date, but does after a number that ends a sentence', () => {
  const first = `Die Frist ${'sehr '.repeat(40)}endet am 12. Mai.`;
  expect(textsOf(`${first} Wir nutzen Java 21. Du lernst Kafka.`)).toEqual([
    first,
    'Wir nutzen Java 21.',
    'Du lernst Kafka.',
  ]);
});

it('cuts a long line at semicolons, which stay with the text before them', () => {
  const first = `Build ${'reliable '.repeat(25)}services;`;
  expect(textsOf(`${first} write tests; review code`)).toEqual([first, 'write tests;', 'review code']);
});

it('cuts a long line where bullets or glued sentences lost their line breaks', () => {
  const item = `Build ${'reliable '.repeat(20)}services`;
  expect(textsOf(`${item} • Write tests • Review code`)).toEqual([item, '• Write tests', '• Review code']);
  expect(textsOf(`${item}.Write tests.`)).toEqual([`${item}.`, 'Write tests.']);
});

it('reads an empty text as no lines', () => {
  expect(readLines(' \n\n', null)).toEqual([]);
});

it('keeps a ledger of every line that asks, with its kinds, keywords and choice', () => {
  const { lines } = extractKeywords(AD, 'Backend Engineer');
  const rows = lines.map(({ start, end, role, kinds, keywords }) => [
    AD.slice(start, end).slice(2),
    role,
    [...kinds].sort(),
    [...keywords].sort(),
  ]);
  expect(rows).toEqual([
    ['3+ years of experience with Python or Go', 'must', ['skill', 'years'], ['Go', 'Python']],
    ["Bachelor's degree in computer science", 'must', ['degree'], expect.anything()],
    ['Fluent German, at least B2', 'must', ['language'], []],
    ['Right to work in Germany without a visa', 'must', ['eligibility'], expect.anything()],
    ['Experience with Kafka', 'wish', ['skill'], ['Kafka']],
  ]);
  expect(lines[0]?.choice).not.toBeNull();
  expect(lines[4]?.choice).toBeNull();
});

it('finds no choice in a line that names only one of its keywords', () => {
  const text = 'Requirements:\n- Python or Go\n- Python';
  const { lines } = extractKeywords(text, null);
  expect(lines.map(({ keywords, choice }) => [keywords.length, choice === null])).toEqual([
    [2, false],
    [1, true],
  ]);
});

it('reads a bullet on a line of its own as part of the item below it', () => {
  const text = 'Requirements\n\n- \n\nExperience with Python\n\n- \n\nExperience with Go\n\n---';
  expect(textsOf(text)).toEqual(['Requirements', 'Experience with Python', 'Experience with Go', '---']);
});

it.each([
  ['Gute Englischkenntnisse', 'language'],
  ['Teamfähigkeit und Kommunikationsstärke', 'soft'],
  ['Anglais courant (oral et écrit)', 'language'],
  ['L’anglais et l’allemand à l’oral', 'language'],
  ['Esprit d’équipe et autonomie', 'soft'],
  ['Expérience de 5 ans minimum en développement', 'years'],
  ['Nivel alto de inglés', 'language'],
  ['Trabajo en equipo y proactividad', 'soft'],
  ['Umiejętność pracy w zespole', 'soft'],
  ['Deutsch auf Muttersprachniveau', 'language'],
  ['Ensino superior completo em TI', 'degree'],
  ['Je bent een teamspeler', 'soft'],
])('tells what a line of another language asks for: %s', (item, kind) => {
  const text = `Requisitos / Profil / Anforderungen\n- Java\n- ${item}\n- Python`;
  const { lines } = extractKeywords(text, 'Software Engineer');
  expect(lines.find(({ start }) => start === text.indexOf(item) - 2)?.kinds).toEqual([kind]);
});

it('keeps the kinds of a line that names a skill', () => {
  const text = 'Anforderungen\n- Java\n- Python und gute Englischkenntnisse\n- SQL';
  const line = extractKeywords(text, 'Software Engineer').lines.find(({ keywords }) =>
    keywords.includes('Python'),
  );
  expect(line?.kinds).toContain('skill');
});

it.each([
  ['Things we look for', 'must'],
  ['Table stakes', 'must'],
  ['You’ll thrive here if you have', 'must'],
  ['Vos atouts', 'must'],
  ['Desired candidate profile', 'must'],
  ['Atouts supplémentaires', 'wish'],
  ['Bonus points', 'wish'],
  ['Wünschenswert', 'wish'],
  ['Nice to have', 'wish'],
])('under “%s”, the only heading that asks, stands what is a %s', (heading, role) => {
  const text = `We build tills.\n\nWhat you will do\n- Build tills with designers\n\n${heading}\n- Java and SQL\n- Docker\n\nApply\nSend us a letter.`;
  const roles = readLines(text, null).filter(({ start }) =>
    /^(?:- )?(?:Java|Docker)/.test(text.slice(start)),
  );
  expect(roles.map(line => line.role)).toEqual([role, role]);
});

it.each([
  ['Plus points', 'wish'],
  ['Pluspunkte', 'wish'],
  ['Table stakes', 'must'],
  ['Things we look for', 'must'],
])('under “%s”, with a heading of wishes behind or alone, stands what is a %s', (heading, role) => {
  const ad = `We are a small shop.\n\nWe write software. You write Java every day.\n\n${heading}\n- Kafka\n- Docker\n`;
  for (const text of [ad, `${ad}\nDesirable\n- Go\n`]) {
    const roles = readLines(text, 'Developer').filter(({ start }) => /^- [KD]/.test(text.slice(start)));
    expect(roles.map(line => line.role)).toEqual([role, role]);
  }
});

it('does not take a heading for one of musts if another heading has a word for wishes', () => {
  const ad =
    'We are a small shop.\n\nWe write software. You write Java every day.\n\nOn top of that\n- Kafka\n- Docker\n';
  const rolesOf = (text: string) => readLines(text, 'Developer').map(({ role, opens }) => opens ?? role);
  expect(rolesOf(ad).slice(-3)).toEqual(['must', 'must', 'must']);
  expect(rolesOf(`${ad}\nDesirable\n- Go`).slice(-5)).toEqual(['wish', 'wish', 'wish', 'wish', 'wish']);
});

const roleIn = (text: string, start: string) =>
  readLines(text, null).find(line => text.slice(line.start).startsWith(start))?.role;

it.each([
  ['- Bonus: Elm. Looker. A little Python.', 'Looker', 'wish'],
  ['- Elm\n- Exposure to Looker', '- Exposure', 'must'],
  ['- Working knowledge of Looker\n- Elm', '- Working', 'must'],
  ['- Elm\n- Perhaps some Looker', '- Perhaps', 'wish'],
  ['- Elm\n- Looker comes in handy', '- Looker', 'wish'],
])('below musts, of %j what begins with %j is a %s', (list, start, role) => {
  expect(roleIn(`Requirements\n- Erlang and SQL\n${list}`, start)).toBe(role);
});

it.each([
  ['To apply you’ll need: Elm, Erlang and two years with Looker.', 'must'],
  ['To succeed you need solid Erlang, SQL and Looker.', 'must'],
  ['To apply, send your CV and a link to your GitHub.', 'process'],
  ['To apply you need to create an account and upload your CV.', 'process'],
])('%j is a %s', (line, role) => {
  expect(roleIn(line, 'To')).toBe(role);
});

it('takes a line with a label for a must, even where a title or a place may stand', () => {
  expect(roleIn('Requirements: Elm and Erlang.\nTo apply, fill in the form.', 'Req')).toBe('must');
});

it('continues a list after the place of work', () => {
  const text = 'Skills\n- Erlang\nLocation: Cork\n- Looker\n- Tableau';
  expect(['Location', '- Looker', '- Tableau'].map(start => roleIn(text, start))).toEqual([
    'meta',
    'must',
    'must',
  ]);
});

it.each([
  ['Knowledge of Terraform.', 'must'],
  ['Expertise in Terraform.', 'must'],
  ['Candidate should have worked on Terraform.', 'must'],
  ['Knowledge of Terraform is a plus.', 'wish'],
  ['Ideally you know Terraform.', 'wish'],
])('with no wish near it, %j is a %s', (sentence, role) => {
  const text = `We look for a DevOps engineer for our office in Pune. ${sentence} Send your resume to us.`;
  const line = readLines(text, 'DevOps Engineer').find(({ start, end }) =>
    text.slice(start, end).includes('Terraform'),
  );
  expect(line?.role).toBe(role);
});

it('near a wish, a common wording of a requirement may be a wish, too', () => {
  const text =
    'We look for a DevOps engineer for our office in Pune.\nKafka is a plus.\nKnowledge of Terraform.\nSend your resume to us.';
  const line = readLines(text, 'DevOps Engineer').find(one => text.startsWith('Knowledge', one.start));
  expect(line?.role).toBe('wish');
});

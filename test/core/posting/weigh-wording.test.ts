import { describe, expect, it } from 'vitest';
import { isWishedItem, wishedPart } from '../../../src/core/posting/find-wishes.ts';
import { type LineView, viewsOf } from '../../../src/core/posting/line-view.ts';
import { readLines } from '../../../src/core/posting/read-lines.ts';
import { weighWording } from '../../../src/core/posting/weigh-wording.ts';

/** The roles of some items among others that a heading asks for. */
function rolesOf(items: readonly string[]): readonly string[] {
  const list = ['Five years of Java', 'Solid SQL', ...items, 'Spring Boot', 'PostgreSQL', 'Git'];
  const text = `We build tills.\n\nRequirements\n${list.map(item => `- ${item}`).join('\n')}\n\nBenefits\n- 30 days off`;
  const lines = readLines(text, 'Developer');
  return lines.slice(4, 4 + items.length + 1).map(({ role }) => role);
}

describe('which part of a line is a wish', () => {
  it.each([
    ['Kafka is a plus', 'all'],
    ['- Kafka would be great', 'all'],
    ['Ideally you know Kafka', 'all'],
    ['Java; Kafka is a plus', 'end'],
    ['Java, Kafka a plus', 'end'],
    ['You know Java. Kafka would be great.', 'end'],
    ['Kafka is a plus. You know Java.', null],
    ['Java and Kafka', null],
  ])('%j: %j', (line, part) => {
    expect(wishedPart(line)).toBe(part);
  });

  it('makes a line with a wish at its end mixed, and the line after it a must', () => {
    expect(rolesOf(['Celery and Redis; RabbitMQ will be an added advantage'])).toEqual(['mixed', 'must']);
    expect(rolesOf(['Kafka is a plus'])).toEqual(['wish', 'must']);
  });
});

it('does not take an item between two others for a heading', () => {
  expect(rolesOf(['Cloud certification preferred'])).toEqual(['wish', 'must']);
});

it('keeps every item right below a heading of wishes a wish, though some begin like duties', () => {
  const wishes = [
    'Design mindset centred on small services, favouring reusable parts over custom ones to support many tills',
    'Strong focus on quality rooted in the needs of shops',
    'Build pipelines in Jenkins',
  ];
  const text = `Requirements\n- Five years of Scala\n\nNice to Have\n${wishes.map(item => `- ${item}`).join('\n')}\n\nBenefits\n- 30 days off`;
  const lines = readLines(text, 'Developer').slice(3, 6);
  expect(lines.map(({ role }) => role)).toEqual(['wish', 'wish', 'wish']);
});

describe('what the wording of a line is worth', () => {
  const labels = ['must', 'wish', 'mixed', 'heading:wish', 'duty'];
  const before = [5, 1, 2, 3, 4];

  it.each([
    ['Erlang', 'must', before],
    ['Elixir is a plus', 'must', [5, 2, 2, -997, 4]],
    ['Elixir is a plus', 'benefit', [5, 1, 2, -997, 4]],
    ['Erlang; Elixir is a plus', 'must', [5, -1000, 8, -997, 4]],
    ['Erlang; Elixir is a plus', 'wish', [3, 1, 0, -997, 4]],
    ['Erlang', 'wish', [3, 1, 0, 3, 4]],
    ['Erlang is required', 'wish', before],
    ['Must haves:', 'about', [2, -2, -1, -997, 1], 0],
  ])('%j under a heading of %s: %j', (raw, opens, after, asked = -1) => {
    const row = Float64Array.from(before);
    weighWording(
      [row],
      [{ own: null, opens, far: 1, label: null }],
      [{ raw, body: raw, words: [], cues: [], isHeadingLike: false } as unknown as LineView],
      labels,
      asked,
    );
    expect([...row]).toEqual(after);
  });
});

it.each([
  ['Desirable', ['heading', 'wish']],
  ['Nice to have', ['heading', 'wish']],
  ['Must have', ['heading', 'must']],
  ['Certification', ['must', 'must']],
  ['Preferred editor', ['wish', 'must']],
  ['Optional chaining', ['must', 'must']],
])('the bullet %j and the item below it are %j', (item, roles) => {
  expect(rolesOf([item])).toEqual(roles);
});

describe('a wish that names a thing is no heading', () => {
  it.each([
    ['CKA preferred', true],
    ['- Welding certificate a plus', true],
    ['Norwegian would be great', true],
    ['Skills desired', false],
    ['Preferred qualifications', false],
    ['What would be a bonus', false],
    ['Nice to have', false],
    ['✨ Nice to have (really only nice)', false],
    ['Not essential, but highly regarded', false],
    ['Rust is a plus:', false],
    ['Rust is a plus, as is Zig', false],
  ])('%j: %j', (line, isItem) => {
    expect(isWishedItem(line)).toBe(isItem);
  });

  it('keeps the heading above in force', () => {
    const text =
      'Requirements\nSolid SQL\nCKA preferred\nFive years of Java\nGood German\n\nBenefits\n30 days off';
    expect(readLines(text, null).map(({ role }) => role)).toEqual([
      'heading',
      'must',
      'wish',
      'must',
      'must',
      'heading',
      'benefit',
    ]);
  });
});

/** What the wording of a line adds to the scores of some labels. */
function saidOf(line: string, opens = 'none'): Readonly<Record<string, number>> {
  const labels = ['must', 'wish', 'mixed', 'duty', 'about', 'heading:must'];
  const views = viewsOf(line, [{ start: 0, end: line.length }]);
  const scores = [new Float64Array(labels.length)];
  weighWording(scores, [{ own: null, opens, far: 1, label: null }], views, labels, -1);
  return Object.fromEntries(labels.map((label, at) => [label, scores[0]?.[at] ?? 0]));
}

describe('who speaks about whom', () => {
  it.each([
    'Do you dream of quiet data centres?',
    'In short, you bring:',
    '***',
    'The range is €60,000 to €70,000',
    'We run ferries between 40 islands',
    'Our customers plan their harvest with us',
    'The platform carries two million parcels a day',
    'Nous livrons des fleurs',
    'Ayudamos a pequeños talleres',
    'Wij bouwen bruggen',
    'Wir liefern Brot in 40 Dörfer',
    'Noi ripariamo campane',
    'Desarrollamos semáforos para pueblos',
    'We bring 20 years of seafaring',
    'We hired our first welder in 1990',
    'Our company was founded by bakers',
    'Our mission is quiet streets',
  ])('asks for nothing and is no duty: %j', line => {
    expect(saidOf(line)).toMatchObject({ must: -3, wish: -3, mixed: -3, duty: -3 });
  });

  it('asks for nothing if it describes the position, or is under a heading of the stack', () => {
    expect(saidOf('This position is open until May')).toMatchObject({ must: -3, duty: 0 });
    expect(saidOf('PostgreSQL', 'stack')).toMatchObject({ must: -3, duty: 0 });
  });

  it('asks if it says what somebody can do', () => {
    expect(saidOf('Can read a stack trace')).toMatchObject({ must: 3, wish: 3, duty: 0 });
    expect(saidOf('- Able to lift 20 kg')).toMatchObject({ must: 3 });
  });

  it.each(['Du baust Schnittstellen', 'Vous animez la revue de code', 'Als bakker zorg jij voor brood'])(
    'is not about the firm: %j',
    line => {
      expect(saidOf(line)).toMatchObject({ about: -3, must: 0, duty: 0 });
    },
  );

  it.each([
    'We are looking for a Kotlin developer',
    'We now also need somebody who knows ferries',
    'We expect fluent Danish',
    'We would love some Elixir',
    '- We work on site, four days a week',
    'We use Kotlin and Postgres',
    'We value experience with ferries',
    'Our ideal colleague knows Kotlin',
    'Our stack is Kotlin and Postgres',
    'Our depot needs someone who knows ferries',
    'Welding of hulls',
    'Webpack and Vite',
    'Ouroboros pipelines',
    'Five years of Java. Do you know Go? You should.',
    'Salary: to be agreed',
    'C++',
    'Wirkungsvolle Präsentationen',
    'Buscamos a una persona con Java',
    'Necesitamos experiencia con Kafka',
    'Nous recherchons une personne curieuse',
    'Wir suchen eine Kollegin',
    'This role requires Kotlin',
    'This position is ideal for fresh graduates',
    'The candidate knows Kotlin',
    'Canada or Mexico',
    'Cancan lessons',
    'Can you weld?',
    'Dual vocational training',
    'Rendezvous systems',
    'We insist on 5 years of Erlang',
    'We only hire Erlang experts',
    'We rely on Erlang daily',
    'We ask for a licence to sail',
    'Our bar is high: 5+ years of Erlang',
    'Our engineers know Erlang',
    'Our team values Erlang',
    'Our team asks for Erlang',
    'Our requirements are few',
    'The role asks for 5 years of Erlang and a degree',
    'This job calls for Erlang',
    'The position demands a licence',
    'Do you have 5 years of experience with Erlang?',
    'Wir freuen uns über Erfahrung mit Erlang',
    'Wir finden wichtig, dass Erlang kein Fremdwort ist',
    'Wir sind auf der Suche nach einer Schreinerin',
    'Wij willen dat iedereen Erlang kent',
    'Nous demandons 5 ans de Erlang',
    'Nous avons besoin de mains habiles',
    'Queremos que sepas Erlang',
    'Pedimos 5 años de Erlang',
    'Solicitamos experiencia con Erlang',
    'Deseamos experiencia con Erlang',
    'Mínimos conocimientos de Erlang',
    'Siamo alla ricerca di un fornaio',
  ])('leaves a line to the model that asks, or speaks of somebody else: %j', line => {
    const { must, wish, mixed, about } = saidOf(line);
    if (line !== 'Can you weld?') expect([must, wish, mixed]).toEqual([0, 0, 0]);
    expect([must ?? 0, about]).not.toContain(3);
  });
});

it.each([
  ['We run ferries between 40 islands', 'must', 0],
  ['This position is open until May', 'must', 0],
  ['Do you know Erlang?', 'must', -3],
  ['In short, you bring:', 'must', -3],
  ['We run ferries between 40 islands', 'about', -3],
  ['This position is open until May', 'duty', -3],
])(
  'leaves to the model what firms say under a heading that asks: %j under one of %s is worth %d',
  (line, opens, worth) => {
    expect(saidOf(line, opens).must).toBe(worth);
  },
);

describe('a line without a bullet between two of a list', () => {
  const readBetween = (line: string) => {
    const text = `We build tills.\n\nRequirements\n- Five years of Java\n${line}\n- Docker\n- Linux\n- SQL\n\nBenefits\n- 30 days off`;
    return readLines(text, 'Developer')
      .slice(3, 7)
      .map(({ role, opens }) => opens ?? role);
  };

  it.each([
    'We insist on Python.',
    'We rely on Python daily',
    'We only hire Python experts',
    'This job calls for Python',
    'The role demands 5 years of Python',
    'Queremos que sepas Python.',
    'Do you have 5 years of experience with Python?',
  ])('asks as they do: %j', line => {
    expect(readBetween(line)).toEqual(['must', 'must', 'must', 'must']);
  });

  it.each([
    ['Nice to have', 'wish'],
    ['We also like to see', 'wish'],
    ['We Would Love to See', 'wish'],
    ['We offer', 'benefit'],
    ['We offer You', 'benefit'],
    ['We at Havn also love', 'wish'],
    ['We use Kotlin:', 'stack'],
    ['Our Tech Stack', 'stack'],
  ])('is a heading where it leads in to them: %j', (line, opens) => {
    expect(readBetween(line)[0]).toBe(opens);
  });
});

it.each([
  ['We need a React developer who knows TypeScript.', 'must'],
  ['We seek a DevOps engineer who knows Terraform.', 'must'],
  ['Our team needs an Android developer who is fluent in Kotlin.', 'must'],
  ['Wir suchen eine Entwicklerin, die Java und Spring kennt.', 'must'],
  ['Nous cherchons une développeuse qui connaît React.', 'must'],
  ['Buscamos una desarrolladora que sepa React.', 'must'],
  ['Wij zoeken een ontwikkelaar die React kent.', 'must'],
  // Growth, customers, others' developers, and what somebody will do.
  ['We need to grow.', 'about'],
  ['We are looking for partners who build with Kubernetes.', 'duty'],
  ['We want a world in which every developer knows TypeScript.', 'about'],
  ['Our customers need a developer who knows React.', 'about'],
  ['We are looking for a developer who will help us build a parking platform.', 'duty'],
])('a line alone that seeks somebody by what they know asks for it: %j is %s', (line, role) =>
  expect(readLines(line, null).map(one => one.role)).toEqual([role]),
);

import type { StyledLine } from '../../src/resumes/structure/styled-line.ts';
import { chanceOf } from './chance.ts';
import { line } from './printed-line.ts';

const NAMES = [
  'Sam Example',
  'SAM EXAMPLE',
  'Sam T. Example, M.Sc.',
  'Example, Sam',
  'Dr. Sam van der Example',
  'S a m E x a m p l e',
  'Sam',
  'Sam Example – Baker',
  'Resume of Sam Example',
  'sam example',
];
const TITLES = [
  'Baker',
  'Senior Software Engineer',
  'Curriculum Vitae',
  'RESUME',
  'Bread Desk',
  'Harbour Works Ltd',
  'Personal details',
];
const DETAILS = [
  'sam@example.com',
  'E-mail: sam.example@mail.example.org',
  'jobs@harbour.example',
  'sam (at) example (dot) com',
  'sam.ex-',
  'ample@example.com',
  '+44 20 7946 0000',
  'Tel. 0171 2345678',
  '(415) 555-0199',
  'Fax: 415-555-0123',
  '12345678',
  'Born 12.03.1990',
  'github.com/samexample',
  'https://www.linkedin.com/in/sam-example-',
  '12345/',
  'linkedin.com/in/poe',
  'GitHub: samexample',
  'LinkedIn: Sam Example',
  'www.samexample.dev',
  'node.js',
  '12 Elm Street, 80203 Sampleton',
  'Berlin, Germany',
];
const BELOW = [
  'Summary',
  'Baker who bakes bread for the harbour and writes down how it was done.',
  'Experience',
  'Baker, Harbour Works Ltd, 2019 – 2021',
  'References',
  'Prof. Max Poe, Example University',
  'poe@university.example',
  'Built https://github.com/other/till with others',
  'Contact',
  'Call 0800 555 0199 for bread',
];
const JOINTS = [' | ', ' · ', '\t', ', ', '  ', ' / '];

/** The first lines of a resume that nobody has, the same for the same seed, and the addresses that its links lead to. */
export function madeHead(seed: number): {
  readonly lines: readonly StyledLine[];
  readonly urls: readonly string[];
} {
  const chance = chanceOf(seed);
  const details = (most: number) =>
    Array.from({ length: 1 + chance.upTo(most) }, () => chance.of(DETAILS)).join(chance.of(JOINTS));
  const head = [
    chance.of(NAMES),
    ...(chance.one(2) ? [chance.of(TITLES)] : []),
    ...Array.from({ length: 1 + chance.upTo(3) }, () => details(3)),
  ];
  const mixed = chance.one(5) ? head.toReversed() : head;
  const below = Array.from({ length: chance.upTo(14) }, () =>
    chance.one(6) ? details(1) : chance.of(BELOW),
  );
  const [large, small] = chance.of([
    [18, 10],
    [10, 10],
    [11, 10],
    [14, 12],
  ] as const);
  const lines = [...mixed, ...below].map((text, at): StyledLine => {
    const isHead = NAMES.includes(text) || (at < 2 && TITLES.includes(text));
    const pieces = text.split('\t').map((piece, nth) => ({
      ...{
        text: piece,
        x: 40 + 160 * nth,
        size: isHead ? large : small,
        isBold: isHead && chance.one(2),
      },
    }));
    return {
      ...line(30 + at * 14, ...pieces),
      ...{
        page: at > 14 ? 2 : 1,
        column: chance.one(9) ? 1 : 0,
        isRunning: chance.one(25),
        room: chance.of([0, 2, 20]),
      },
    };
  });
  const links = [
    'mailto:sam@example.com',
    'https://github.com/samexample',
    'tel:+442079460000',
    'https://linkedin.com/in/sam-example-12345',
  ];
  return { lines, urls: links.filter(() => chance.one(5)) };
}

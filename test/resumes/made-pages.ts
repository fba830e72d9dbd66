import type { LinePart, StyledLine } from '../../src/resumes/structure/styled-line.ts';
import { chanceOf } from './chance.ts';

// Lengths, sizes, gaps and places on both sides of where something is told by them.
const GAPS = [
  0.5, 0.9, 1.02, 1.2, 1.2, 1.2, 1.2, 1.2, 1.2, 1.38, 1.4, 1.45, 1.5, 1.68, 1.75, 1.8, 2.05, 2.3, 2.4, 2.64,
  4.2, 6, 8.5, 9,
];
const PLACES = [40, 40, 40, 40.5, 41, 42, 43, 46, 46.5, 52, 60, 140];
const SIZES = [8.5, 9.4, 10, 10, 10, 10, 10.4, 10.5, 10.8, 11, 12, 13, 16.5, 18];
const HEADINGS = [
  'Experience',
  'EDUCATION',
  'Projects',
  'Skills',
  'Certifications',
  'Summary',
  'What I did',
  'My ships and seas',
  'Technical Experience',
  'LANGUAGES',
];
const TEXTS = [
  'Baker, Example Bakery, Leeds, UK',
  'Senior Keeper of Lamps',
  'B.Sc. Physics, University of Nowhere',
  'Sample College',
  'Tide Clock – tells sailors of the tides',
  'Shelf Scout: finds books by their backs',
  'Ferry Desk | a desk for ferries',
  'Role: Keeper, later Clerk',
  'Tools: Go, SQL and Docker',
  'Responsibilities:',
  'and what the others had left undone',
  'harbours, and rings',
  'Built a till in Go, and ran it for three years on its one machine.',
  'Looked after the lamps of a harbour that no ship has called at since the war, and wrote it all down.',
  'keeper@example.com',
  'Leeds, UK',
  'Example Works Inc.',
  'of the',
  'Kept 40 lamps',
  'LAMPS AND BELLS',
  '• Mended what the sea had broken',
  '• Wrote tests',
  '• Tide Clock – tells the tides',
  '• kept the books',
  '• Worked as Keeper at Example Pier from May 2015 to June 2017.',
];
const DATES = [
  'Jan 2021 – Present',
  '2018 - 2019',
  'May 2015',
  '2014',
  '03/2019 –',
  'June 2013 –',
  'April 2017',
  '12/2019',
  'Summer 2020',
  '2014 (3',
];

/** Pages of lines that nobody wrote, the same for the same seed: as much of everything that lines are told by as a few of them hold. */
export function madePage(seed: number): readonly StyledLine[] {
  const { upTo: next, of: pick, one } = chanceOf(seed);
  // A page has a few looks, edges and gaps, or else nothing on it is like anything else.
  const few = <T>(from: readonly T[], usual: T, count: number): readonly T[] => [
    ...Array.from({ length: 5 }, () => usual),
    ...Array.from({ length: count }, () => pick(from)),
  ];
  const isPlain = seed % 4 === 3;
  const [gaps, places, sizes] = [
    few(GAPS, 1.2, 4),
    few(PLACES, 40, next(4)),
    few(SIZES, 10, isPlain ? 0 : next(3)),
  ];
  const [isBold, isItalic] = [isPlain ? 0 : next(2) + 2 * next(2), !isPlain && one(3)];
  const color = !isPlain && one(3) ? '#335577' : '#000000';
  const part = (text: string, x: number, isHeading: boolean): LinePart => {
    const size = pick(sizes);
    const bold = isHeading ? isBold > 0 : isBold === 3 && one(4);
    return {
      text,
      x,
      right: x + text.length * size * 0.5,
      boldLead: one(6) ? Math.max(0, text.indexOf(':')) : 0,
      look: {
        ...{ size, isBold: bold, isItalic: isItalic && one(5), font: bold ? 'B' : 'A' },
        ...{ color: one(6) ? color : '#000000', outline: isHeading && isItalic && one(4) ? 2 : null },
      },
    };
  };
  const columnAt = 12 + next(20);
  const firstHeading = next(2);
  const rooms = pick([[0, 3, 5, 12, 40], [40], [0, 2]]);
  return Array.from({ length: 16 + next(16) }, (_, at): StyledLine => {
    const isHeading = at % 7 === firstHeading || one(14);
    const isDated = !isHeading && one(3);
    const isLed = isDated && one(3);
    const own = isHeading ? pick(HEADINGS) : isLed ? pick(DATES) : pick(TEXTS);
    const x = pick(places);
    const other = isLed ? pick(TEXTS) : pick(DATES);
    const parts: StyledLine['parts'] = [
      part(own, x, isHeading),
      ...(isDated && !one(5) ? [part(other, isLed ? x + 100 : pick([400, 400, 402, 403, 404]), false)] : []),
    ];
    const [first] = parts;
    return {
      text: parts.map(({ text }) => text).join('\t'),
      ...{ parts, look: first.look },
      ...{ page: seed % 3 === 2 ? null : at > 22 ? 2 : 1, box: [x, 40 + at * 14, 200, 12] },
      ...{ gapAbove: pick(gaps), column: at < columnAt || seed % 4 > 0 ? 0 : 1 },
      ...{ hasRule: isHeading && one(4), bulletEnd: own.startsWith('• ') ? 2 : -1 },
      ...{ isRunning: one(30), room: pick(rooms) },
    };
  });
}

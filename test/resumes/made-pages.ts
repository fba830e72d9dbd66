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
  '12/2019',
  'Summer 2020',
  '2014 (3',
];

/** Pages of lines that nobody wrote, the same for the same seed: as much of everything that lines are told by as a few of them hold. */
export function madePage(seed: number): readonly StyledLine[] {
  const { upTo: next, of: pick } = chanceOf(seed);
  const part = (text: string, x: number): LinePart => {
    const size = pick(SIZES);
    const isBold = next(3) === 0;
    return {
      text,
      x,
      right: x + text.length * size * 0.5,
      boldLead: next(6) === 0 ? Math.max(0, text.indexOf(':')) : 0,
      look: {
        ...{ size, isBold, isItalic: next(6) === 0, font: isBold ? 'B' : 'A' },
        ...{ color: next(8) === 0 ? '#335577' : '#000000', outline: next(20) === 0 ? 2 : null },
      },
    };
  };
  const columnAt = 12 + next(20);
  return Array.from({ length: 24 + next(16) }, (_, at): StyledLine => {
    const isHeading = at % 8 === 1 || next(12) === 0;
    const isDated = !isHeading && next(3) === 0;
    const own = isHeading ? pick(HEADINGS) : isDated && next(3) === 0 ? pick(DATES) : pick(TEXTS);
    const x = pick(PLACES);
    const parts = [part(own, x), ...(isDated ? [part(pick(DATES), next(2) === 0 ? 400 : x + 150)] : [])];
    const [first] = parts as [LinePart];
    return {
      text: parts.map(({ text }) => text).join('\t'),
      ...{ parts: next(5) === 0 ? parts.toReversed() : parts, look: first.look },
      ...{ page: seed % 3 === 2 ? null : at > 25 ? 2 : 1, box: [x, 40 + at * 14, 200, 12] },
      ...{ gapAbove: pick(GAPS), column: at < columnAt || seed % 4 > 0 ? 0 : 1 },
      ...{ hasRule: next(12) === 0, bulletEnd: own.startsWith('• ') ? 2 : -1 },
      ...{ isRunning: next(30) === 0, room: pick([0, 3, 5, 12, 40]) },
    };
  });
}

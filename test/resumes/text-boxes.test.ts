import { describe, expect, test } from 'vitest';
import { type Canvas, line, lines, makePdf } from './make-pdf.ts';
import { readOk } from './read.ts';
import { education, experience, header, skills } from './sample-lines.ts';

const flow = [
  'Backend engineer who builds small services in Go and PostgreSQL, with tests and plain error messages,',
  'and who looks for a team that reviews code and writes things down.',
];
const beside = [
  'Has worked on orders, payments and search, and likes',
  'to take care of the odd corner that others leave. Speaks',
  'three languages and teaches beginners of all ages on',
];
const after = [
  'the side, in groups of twenty, mostly in the evening. Runs a small club for people who repair old radios,',
  'and writes its letter.',
];
const boxed = ['Open to work in Berlin', 'Driving licence B'];

type Frame = (canvas: Canvas, x: number, y: number, width: number, height: number) => void;
const ruled: Frame = (canvas, x, y, width, height) => void canvas.rect(x, y, width, height).stroke();
const shaded: Frame = (canvas, x, y, width, height) =>
  void canvas.rect(x, y, width, height).fill('#e4e8f0').fillColor('black');

/** A page with text around a box of two lines that stands at the left or the right. */
async function read(frame: Frame, side: 'left' | 'right', text: readonly string[] = after) {
  const bytes = await makePdf(canvas => {
    line(canvas, 'Sam Example', 50, 20, 22);
    const [textX, boxX] = side === 'right' ? [50, 340] : [300, 50];
    let y = lines(canvas, [...header, '# Summary', ...flow], 50, 50, 13);
    frame(canvas, boxX, y + 1, 220, 36);
    lines(canvas, boxed, boxX + 8, y + 6, 14);
    y = lines(canvas, beside, textX, y, 13);
    y = lines(canvas, text, 50, y, 13);
    lines(canvas, [...experience, ...education, ...skills], 50, y + 10);
  });
  return readOk(bytes);
}

describe('a box that text flows around', () => {
  test.each([
    ['framed, at the right', ruled, 'right', 340],
    ['framed, at the left', ruled, 'left', 50],
    ['shaded, at the right', shaded, 'right', 340],
  ] as const)('%s, is found with its words and its place', async (_, frame, side, left) => {
    const resume = await read(frame, side);
    expect(resume.hazards).toMatchObject([
      { id: 'text-box', page: 1, quote: 'Open to work in Berlin Driving licence B' },
    ]);
    const [x = 0, , width = 0, height = 0] = resume.hazards[0]?.box ?? [];
    expect([x, width, height]).toEqual([left, 220, 36]);
    expect(resume.layout.columns).toBe(1);
  });

  test('is read after the text around it, which stays whole', async () => {
    const { text } = await read(ruled, 'right');
    expect(text.replace(/\s+/g, ' ')).toContain([...flow, ...beside, ...after, ...boxed].join(' '));
  });
});

describe('no box apart', () => {
  test('where nothing is drawn around the words', async () => {
    expect((await read(() => undefined, 'right')).hazards.map(({ id }) => id)).not.toContain('text-box');
  });

  test('where the text beside it does not run on under it', async () => {
    expect((await read(ruled, 'right', [])).hazards.map(({ id }) => id)).not.toContain('text-box');
  });

  test.each<[string, (canvas: Canvas, y: number) => void]>([
    [
      'a quotation in a frame as wide as the text',
      (canvas, y) => {
        ruled(canvas, 45, y, 520, 40);
        lines(canvas, ['The calmest person on the team, and the one who', 'wrote the tests.'], 52, y + 6);
      },
    ],
    [
      'two cards side by side',
      (canvas, y) => {
        for (const x of [45, 310]) {
          ruled(canvas, x, y, 250, 40);
          lines(canvas, ['Award for good tests', 'Given by the bakery'], x + 6, y + 6);
        }
      },
    ],
    [
      'a date and a place on a shade beside an entry',
      (canvas, y) => {
        shaded(canvas, 440, y - 2, 120, 30);
        lines(
          canvas,
          ['** Tutor', 'Evening School of Nowhere, Department of Radios and Old Machines'],
          50,
          y,
          13,
        );
        lines(canvas, ['2016 - 2018', 'Nowhere'], 446, y, 13);
        line(
          canvas,
          'Taught radio repair to groups of twenty people in two languages, and wrote all of the papers for it',
          50,
          y + 26,
        );
      },
    ],
    [
      'chips',
      (canvas, y) => {
        for (const [index, skill] of ['Go', 'SQL', 'Docker', 'Kafka'].entries()) {
          shaded(canvas, 50 + index * 70, y, 60, 18);
          line(canvas, skill, 56 + index * 70, y + 4);
        }
      },
    ],
  ])('%s', async (_, draw) => {
    const bytes = await makePdf(canvas => {
      line(canvas, 'Sam Example', 50, 20, 22);
      draw(canvas, lines(canvas, [...header, ...experience, ...education, ...skills]) + 14);
    });
    expect((await readOk(bytes)).hazards).toEqual([]);
  });
});

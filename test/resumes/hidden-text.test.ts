import { describe, expect, test } from 'vitest';
import { type Canvas, greyPng, line, lines, makePdf, rawPdf, stream } from './make-pdf.ts';
import { hazardIds, readOk } from './read.ts';
import { education, experience, header, skills } from './sample-lines.ts';

function drawn(draw: (canvas: Canvas, y: number) => void): Promise<Uint8Array> {
  return makePdf(canvas => {
    line(canvas, 'Sam Example', 50, 20, 22);
    draw(canvas, lines(canvas, [...header, ...experience, ...education, ...skills]));
  });
}

const seen = Array.from(
  { length: 9 },
  (_, index) => `BT /F1 12 Tf 60 ${700 - index * 20} Td (Some text that is seen, line ${index}) Tj ET\n`,
).join('');
const words = 'kubernetes terraform kafka';
const shown = `BT /F1 12 Tf 60 300 Td (${words}) Tj ET`;

/** Nine lines that are seen, and what follows them by hand. */
const written = (operators: string): Uint8Array =>
  rawPdf(seen + operators, {
    resources: '/Properties << /L1 6 0 R >> /ExtGState << /Half << /ca 0.5 >> /Third << /ca 0.35 >> >>',
    objects: ['<< /Type /OCG /Name (Draft) >>', '<< /Type /OCG /Name (Other) >>'],
    catalog: '/OCProperties << /OCGs [6 0 R 7 0 R] /D << /OFF [7 0 R] >> >>',
  });
/** The same on a layer that is switched off. */
const onLayerOff = rawPdf(`${seen}/OC /L1 BDC ${shown} EMC`, {
  resources: '/Properties << /L1 6 0 R >>',
  objects: ['<< /Type /OCG /Name (Draft) >>'],
  catalog: '/OCProperties << /OCGs [6 0 R] /D << /OFF [6 0 R] >> >>',
});

const dark = (canvas: Canvas, y: number): Canvas => canvas.rect(40, y, 300, 40).fill('#222222');

describe('invisible text is found, with its words and place, and kept out of the text', () => {
  test.each([
    ['white on white', drawn((canvas, y) => void canvas.fillColor('white').text(words, 50, y + 20))],
    [
      'dark on dark',
      drawn(
        (canvas, y) =>
          void dark(canvas, y)
            .fillColor('#252525')
            .text(words, 50, y + 20),
      ),
    ],
    ['transparent', drawn((canvas, y) => void canvas.fillOpacity(0).text(words, 50, y + 20))],
    ['off the page', drawn(canvas => void canvas.text(words, 900, 100, { lineBreak: false }))],
    ['too small to see', written(`BT /F1 1 Tf 60 300 Td (${words}) Tj ET`)],
    ['made small by a matrix', written(`q 0.1 0 0 0.1 0 0 cm BT /F1 12 Tf 600 3000 Td (${words}) Tj ET Q`)],
    ['in invisible mode', written(`3 Tr ${shown}`)],
    ['a stencil with nothing behind it', written(`q BT 7 Tr /F1 12 Tf 60 300 Td (${words}) Tj ET Q`)],
    ['on a layer that is off', onLayerOff],
    [
      'grey on a shade that makes the same grey',
      written(`q /Half gs 0 g 40 290 300 30 re f Q 0.5 g ${shown}`),
    ],
    ['under a box in the colour of the paper', written(`${shown} 1 g 50 290 300 24 re f`)],
    ['cut off by its frame', written(`q 400 400 50 50 re W n ${shown} Q`)],
    [
      'in the colour of a band, beside a bright one',
      written(`0 0 1 rg 40 290 300 30 re f q 1 g 400 290 90 30 re f Q ${shown}`),
    ],
  ] as const)('%s', async (_, bytes) => {
    const resume = await readOk(await bytes);
    const found = resume.hazards.filter(hazard => hazard.id === 'hidden-text');
    expect(found).toMatchObject([{ page: 1, quote: words }]);
    expect(found[0]?.box).toHaveLength(4);
    expect(resume.text).not.toContain('terraform');
  });

  test('in a group that is almost transparent', async () => {
    const group = stream(
      `/Full gs BT /F1 12 Tf 60 300 Td (${words}) Tj ET`,
      [
        '/Type /XObject /Subtype /Form /BBox [0 0 612 792] /Group << /S /Transparency >>',
        '/Resources << /Font << /F1 5 0 R >> /ExtGState << /Full << /ca 1 >> >> >>',
      ].join(' '),
    );
    const bytes = rawPdf(`${seen}/Faint gs /G Do`, {
      resources: '/ExtGState << /Faint << /ca 0.01 >> >> /XObject << /G 6 0 R >>',
      objects: [group],
    });
    const { hazards, text } = await readOk(bytes);
    expect(hazards.map(({ id }) => id)).toEqual(['hidden-text']);
    expect(text).not.toContain('terraform');
  });

  test.each([
    ['pale', '#eeeeee', []],
    ['white', '#fefefe', ['hidden-text']],
  ])('large %s letters', async (_, color, ids) => {
    const bytes = await drawn(
      (canvas, y) =>
        void canvas
          .fontSize(40)
          .fillColor(color)
          .text('DRAFT', 50, y + 40),
    );
    const { hazards, text } = await readOk(bytes);
    expect(hazards.map(({ id }) => id)).toEqual(ids);
    expect(text).not.toContain('DRAFT');
  });

  test('text that a frame cuts off may be for screen readers, so it is doubtful', async () => {
    const { hazards } = await readOk(written(`q 400 400 50 50 re W n ${shown} Q`));
    expect(hazards).toMatchObject([{ id: 'hidden-text', isDoubtful: true }]);
  });
});

describe('text that is seen is no hidden text', () => {
  test.each([
    ['white under the same in black, as an outline is drawn', written(`1 g ${shown} 0 g ${shown}`)],
    [
      'white on a dark band',
      drawn(
        (canvas, y) =>
          void dark(canvas, y)
            .fillColor('white')
            .text(words, 50, y + 20),
      ),
    ],
    [
      'white on a picture',
      drawn((canvas, y) => {
        canvas.image(greyPng, 40, y, { width: 300, height: 40 });
        canvas.fillColor('white').text(words, 50, y + 20);
      }),
    ],
    [
      'white on a gradient',
      drawn((canvas, y) => {
        canvas
          .rect(40, y, 300, 40)
          .fill(canvas.linearGradient(40, y, 340, y).stop(0, '#111').stop(1, '#457'));
        canvas.fillColor('white').text(words, 50, y + 20);
      }),
    ],
    [
      'under outlined letters (Chrome’s fake bold)',
      drawn((canvas, y) => {
        canvas.path(`M 50 ${y + 20} Q 56 ${y + 12} 60 ${y + 20} Z`).fill('black');
        canvas.fillOpacity(0).text(words, 50, y + 11);
      }),
    ],
    ['small but legible', written(`BT /F1 6 Tf 60 300 Td (${words}) Tj ET`)],
    ['outlined', written(`1 Tr ${shown}`)],
    [
      'a stencil that a colour is painted through',
      written(`q BT 7 Tr /F1 12 Tf 60 300 Td (${words}) Tj ET 0 0 1 rg 0 280 612 60 re f Q`),
    ],
    ['on a layer that is on', written(`/OC /L1 BDC ${shown} EMC`)],
    ['white on a line as thick as a band', written(`q 40 w 0 g 40 300 m 340 300 l S Q 1 g ${shown}`)],
    ['white on a shade', written(`q /Half gs 0 g 40 290 300 30 re f Q 1 g ${shown}`)],
    ['near black on a thin shade of black', written(`q /Third gs 0 g 40 290 300 30 re f Q 0.05 g ${shown}`)],
    ['within its frame', written(`q 40 280 400 50 re W n ${shown} Q`)],
    [
      'black beside a band that is cut out of a black page',
      written(`q 0 600 612 30 re W n 0 g 0 0 612 792 re f Q 0 g ${shown}`),
    ],
  ] as const)('%s', async (_, bytes) => {
    const resume = await readOk(await bytes);
    expect(hazardIds(resume)).not.toContain('hidden-text');
    expect(resume.text).toContain(words);
  });
});

test('text on a frame, beside a box and under a coloured one is seen', async () => {
  const frame = '1 g 0 0 612 792 re f';
  for (const over of [frame, '1 g 50 290 60 24 re f', '/Half gs 1 g 50 290 300 24 re f'])
    expect(hazardIds(await readOk(written(`0 g ${shown} ${over}`)))).toEqual([]);
});

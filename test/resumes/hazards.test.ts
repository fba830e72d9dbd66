import { describe, expect, test } from 'vitest';
import { ratingRows } from '../../src/resumes/hazards/rating-rows.ts';
import type { ReadPage } from '../../src/resumes/pdf/read-page.ts';
import { type Canvas, greyPng, line, lines, makePdf } from './make-pdf.ts';
import { hazardIds, readOk } from './read.ts';
import { education, experience, header, skills } from './sample-lines.ts';

const body = [...experience, ...education, ...skills];

function withBody(draw: (canvas: Canvas, y: number) => void): Promise<Uint8Array> {
  return makePdf(canvas => {
    line(canvas, 'Sam Example', 50, 20, 22);
    draw(canvas, lines(canvas, [...header, ...body]));
  });
}

const grid = (canvas: Canvas, y: number): void => {
  for (const step of [0, 1, 2]) {
    canvas
      .moveTo(50, y + step * 20)
      .lineTo(350, y + step * 20)
      .stroke();
    canvas
      .moveTo(50 + step * 150, y)
      .lineTo(50 + step * 150, y + 40)
      .stroke();
  }
  for (const [x, row] of [
    [60, 0],
    [210, 0],
    [60, 1],
    [210, 1],
  ] as const)
    canvas.text('Cell', x, y + 5 + row * 20, { lineBreak: false });
};

const bars = (canvas: Canvas, y: number): void => {
  [120, 90, 60, 100].forEach((width, index) => {
    canvas.fillColor('black').text(`Skill ${index}`, 50, y + index * 20, { lineBreak: false });
    canvas.rect(120, y + 3 + index * 20, 140, 5).fill('#dddddd');
    canvas.rect(120, y + 3 + index * 20, width, 5).fill('#336699');
  });
};

const dots = (canvas: Canvas, y: number): void => {
  for (const row of [0, 1, 2]) {
    canvas.fillColor('black').text(`Language ${row}`, 50, y + row * 16, { lineBreak: false });
    for (const dot of [0, 1, 2, 3, 4]) canvas.circle(160 + dot * 12, y + 5 + row * 16, 4).fill('#336699');
  }
};

const words = ['Python', 'Java', 'Go'];
const marks = [4, 3, 5];

/** Words, each with a mark that is drawn beside it. */
const rated =
  (mark: (canvas: Canvas, y: number, row: number, filled: number) => void) => (canvas: Canvas, y: number) =>
    words.forEach((word, row) => {
      const at = y + row * 20;
      canvas.fillColor('black').text(word, 50, at, { lineBreak: false });
      mark(canvas, at, row, marks[row] ?? 0);
    });

/** Five marks beside each word, some of them filled. */
const scale = (mark: (canvas: Canvas, x: number, y: number) => Canvas) =>
  rated((canvas, y, _, filled) =>
    [0, 1, 2, 3, 4].forEach(n => void mark(canvas, 150 + n * 12, y).fill(n < filled ? '#336699' : '#dddddd')),
  );

test('headings whose background hides a part of a rule are no levels', async () => {
  const draw = (canvas: Canvas, y: number): void =>
    ['Languages', 'References of mine'].forEach((heading, row) => {
      const at = y + row * 40;
      canvas.rect(50, at + 6, 500, 0.8).fill('#dddddd');
      canvas.rect(50, at, 60 + row * 40, 12).fill('#ffffff');
      canvas.fillColor('black').text(heading, 50, at + 2, { lineBreak: false });
      canvas.text('Some words', 50, at + 20, { lineBreak: false });
    });
  expect(hazardIds(await readOk(await withBody(draw)))).toEqual([]);
});

test('contact details under a heading of their own are no footer, however far apart they stand', async () => {
  const atFoot = (heading: string) =>
    makePdf(canvas => {
      line(canvas, 'Sam Example', 50, 20, 22);
      lines(canvas, body, 50, 60);
      line(canvas, heading, 50, 640);
      ['Sampleton', ...header].forEach((detail, row) => void line(canvas, detail, 50, 690 + row * 50));
    });
  expect(hazardIds(await readOk(await atFoot('# Contact')))).toEqual([]);
  expect(hazardIds(await readOk(await atFoot('And more')))).toEqual(['contact-in-header-or-footer']);
});

const sectionNames = ['Contact', 'Languages', 'Skills', 'Certificates', 'Hobbies'];

/** Words under one another, with what is drawn for each from where it ends. */
const marked = (draw: (canvas: Canvas, end: number, y: number, row: number) => void, x = 50) =>
  withBody((canvas, y) =>
    sectionNames.forEach((word, row) => {
      line(canvas, word, x, y + 20 + row * 30);
      draw(canvas, x + canvas.widthOfString(word), y + 20 + row * 30, row);
    }),
  );

test.each<[string, Parameters<typeof marked>, readonly string[]]>([
  ['rules up to one edge', [(canvas, end, y) => canvas.rect(end + 6, y + 4, 214 - end, 1.5).fill()], []],
  [
    'rules on both sides',
    [
      (canvas, end, y, row) => {
        const wide = 45 + 2 * row;
        canvas
          .rect(100 - wide - 6, y + 4, wide, 1.5)
          .rect(end + 6, y + 4, wide, 1.5)
          .fill();
      },
      100,
    ],
    [],
  ],
  ['levels', [(canvas, _, y, row) => canvas.rect(130, y + 4, 90 - 12 * row, 1.5).fill()], ['skill-bars']],
  ['levels behind', [(canvas, _, y, row) => canvas.rect(130, y + 4, 20 + 9 * row, 3).fill()], ['skill-bars']],
])('words with %s', async (_, marks, ids) => {
  expect(hazardIds(await readOk(await marked(...marks)))).toEqual(ids);
});

test.each<[string, readonly string[], boolean, readonly string[]]>([
  ['marks of employers', ['OG', 'TW', 'SL', 'EP', 'XY'], true, []],
  ['signs', ['@', '+', '#', '&', '*'], false, []],
  ['words', ['HTML', 'CSS', 'Git', 'SQL', 'Go'], false, ['skill-bars']],
  ['shares', ['80%', '70%', '60%', '50%', '90%'], true, ['skill-bars']],
])('circles around %s', async (_, inside, isNamed, ids) => {
  const circles = await withBody((canvas, y) =>
    inside.forEach((text, row) => {
      const top = y + 20 + row * 46;
      canvas.circle(70, top + 15, 19).fill('#cccccc');
      canvas.fillColor('#000000');
      line(canvas, text, 70 - canvas.widthOfString(text) / 2, top + 11);
      if (isNamed) line(canvas, sectionNames[row] ?? '', 96, top + 11);
    }),
  );
  expect(hazardIds(await readOk(circles))).toEqual(ids);
});

test('contact details at the lower end of a column beside another are no footer', async () => {
  const beside = (y: number) =>
    makePdf(canvas => {
      line(canvas, 'Sam Example', 30, 30, 16);
      const side = [
        '# Skills',
        'Go',
        'PostgreSQL',
        'Docker',
        '# Languages',
        'English',
        'German',
        '# Hobbies',
        'Chess',
      ];
      lines(canvas, side, 30, 60);
      ['sam@example.com', '+1 415 555 0199'].forEach(
        (detail, row) => void line(canvas, detail, 30, y + row * 18),
      );
      const story = Array<string>(14).fill('• Built an API in Go with forty endpoints and a schema');
      lines(canvas, ['# Experience', 'Engineer, Example Corp, Jan 2021 - Present', ...story], 220, 40);
      lines(canvas, ['# Education', 'B.Sc., University of Nowhere, 2017 - 2020', ...story], 220, 380);
    });
  const resume = await readOk(await beside(740));
  expect(resume.layout.columns).toBe(2);
  expect(hazardIds(resume)).toEqual(['multi-column']);
});

test('five signs of an icon font, the last ones empty, are a level', () => {
  const icons = ['\uf111 \uf111 \uf111 \uf10c \uf10c', '\uf111 \uf10c \uf10c \uf10c \uf10c'].flatMap(
    (text, row) => [150, 390].map(x => ({ text, x, y: 100 + row * 20, width: 58, size: 11 })),
  );
  const runs = [100, 120].map(y => ({ text: 'Go', x: 320, y, width: 20, size: 11 }));
  const page = (signs: readonly unknown[]) =>
    ({ icons: signs, fills: [], images: [], runs }) as unknown as ReadPage;
  expect(ratingRows(page(icons))).toHaveLength(20);
  expect(ratingRows(page(icons.slice(0, 2)))).toEqual([]);
  expect(
    ratingRows(page(icons.map(icon => ({ ...icon, text: '\uf0e0 \uf095 \uf08c \uf09b \uf015' })))),
  ).toEqual([]);
});

describe('hazards', () => {
  test.each([
    ['squares', scale((canvas, x, y) => canvas.rect(x, y + 2, 8, 8))],
    [
      'stars',
      scale((canvas, x, y) => canvas.polygon([x, y], [x + 4, y + 8], [x - 4, y + 3], [x + 4, y + 3])),
    ],
    ['signs', rated((canvas, y, _, filled) => canvas.text('•'.repeat(filled), 150, y, { lineBreak: false }))],
    [
      'two words a line',
      (canvas: Canvas, y: number) =>
        [0, 1, 2, 3].forEach(at => {
          const [x, top] = [50 + (at % 2) * 240, y + Math.floor(at / 2) * 20];
          canvas.fillColor('black').text(`Word ${at}`, x, top, { lineBreak: false });
          [0, 1, 2, 3, 4].forEach(n => void canvas.circle(x + 80 + n * 12, top + 5, 4).fill('#336699'));
        }),
    ],
    [
      'strokes on others, far from the words',
      rated((canvas, y, _, filled) => {
        canvas.lineWidth(4);
        for (const [end, colour] of [
          [540, '#dddddd'],
          [440 + filled * 20, '#336699'],
        ] as const)
          canvas
            .moveTo(440, y + 5)
            .lineTo(end, y + 5)
            .stroke(colour);
      }),
    ],
    [
      'thick strokes alone',
      rated((canvas, y, _, filled) => {
        canvas
          .lineWidth(6)
          .moveTo(120, y + 5)
          .lineTo(130 + filled * 20, y + 5)
          .stroke('#336699');
      }),
    ],
    [
      'knobs on lines',
      rated((canvas, y, _, filled) => {
        canvas.rect(120, y + 5, 100, 1).fill('#999999');
        canvas.circle(120 + filled * 20, y + 5.5, 3.5).fill('#336699');
      }),
    ],
    [
      'thin levels on lines across the page',
      rated((canvas, y, _, filled) => {
        canvas.rect(50, y + 14, 500, 2).fill('#dddddd');
        canvas.rect(50, y + 14, filled * 100, 2).fill('#336699');
      }),
    ],
    [
      'bars with one right edge',
      rated(
        (canvas, y, _, filled) => void canvas.rect(260 - filled * 20, y + 3, filled * 20, 6).fill('#336699'),
      ),
    ],
    [
      'two bars with their tracks',
      (canvas: Canvas, y: number) =>
        [60, 90].forEach((width, row) => {
          canvas.fillColor('black').text(words[row] ?? '', 50, y + row * 20, { lineBreak: false });
          canvas.rect(120, y + 3 + row * 20, 140, 5).fill('#dddddd');
          canvas.rect(120, y + 3 + row * 20, width, 5).fill('#336699');
        }),
    ],
    [
      'arcs',
      (canvas: Canvas, y: number) =>
        marks.forEach((filled, column) => {
          const [x, angle] = [70 + column * 60, filled * 0.38 * Math.PI];
          const end = `${x + 18 * Math.sin(angle)} ${y + 25 - 18 * Math.cos(angle)}`;
          canvas.fillColor('black').text(words[column] ?? '', x - 12, y + 50, { lineBreak: false });
          canvas
            .lineWidth(4)
            .path(`M ${x} ${y + 7} A 18 18 0 1 1 ${end}`)
            .stroke('#336699');
        }),
    ],
    [
      'rings, each a dashed circle on a whole one',
      (canvas: Canvas, y: number) =>
        marks.forEach((filled, column) => {
          const x = 70 + column * 60;
          canvas.fillColor('black').text(words[column] ?? '', x - 12, y + 50, { lineBreak: false });
          canvas
            .lineWidth(4)
            .circle(x, y + 25, 18)
            .stroke('#dddddd');
          canvas
            .dash(filled * 20, { space: 120 })
            .circle(x, y + 25, 18)
            .stroke('#336699');
          canvas.undash();
        }),
    ],
  ] as const)('skill-bars: %s', async (_, draw) => {
    expect(hazardIds(await readOk(await withBody(draw)))).toEqual(['skill-bars']);
  });

  test.each([
    ['table', grid],
    ['skill-bars', bars],
    ['skill-bars', dots],
    ['photo', (canvas: Canvas) => void canvas.image(greyPng, 500, 20, { width: 70, height: 80 })],
    ['tiny-text', (canvas: Canvas, y: number) => line(canvas, 'words that nobody can read at all', 50, y, 3)],
    ['contact-in-header-or-footer', null],
  ] as const)('%s', async (id, draw) => {
    const bytes = draw
      ? await withBody(draw)
      : await makePdf(canvas => {
          line(canvas, 'Sam Example', 50, 20, 22);
          lines(canvas, body, 50, 60);
          lines(canvas, header, 50, 750);
        });
    const resume = await readOk(bytes);
    expect(hazardIds(resume)).toEqual([id]);
    expect(resume.hazards[0]?.box).toHaveLength(4);
  });

  test.each([
    [
      'rules under headings',
      (canvas: Canvas) => [100, 200, 300].forEach(y => void canvas.moveTo(50, y).lineTo(560, y).stroke()),
    ],
    [
      'a surface of tiles',
      (canvas: Canvas) =>
        [0, 1, 2, 3, 4, 5].forEach(
          n => void canvas.rect(540 + (n % 3) * 7.2, 300 + Math.floor(n / 3) * 16, 7.1, 16).fill('#336699'),
        ),
    ],
    [
      'bullets that are drawn',
      (canvas: Canvas, y: number) =>
        [0, 1, 2, 3].forEach(n => {
          canvas.circle(56, y + 5 + n * 16, 2).fill('#000000');
          canvas.text(`A duty of the ${n}th kind`, 64, y + n * 16, { lineBreak: false });
        }),
    ],
    [
      'contact details in a first line that every page repeats',
      (canvas: Canvas, y: number) => {
        line(canvas, 'More of it', 50, y);
        canvas.addPage();
        lines(canvas, ['Sam Example', ...header, 'And more'], 50, 20);
      },
    ],
    [
      'contact details at the foot, under their heading',
      (canvas: Canvas) => {
        canvas.addPage();
        lines(canvas, experience, 50, 50);
        lines(canvas, ['# Contact', ...header], 50, 710);
      },
    ],
    [
      'numbered steps',
      (canvas: Canvas, y: number) =>
        [1, 2, 3, 4, 5].forEach(n => {
          canvas.circle(80 + n * 60, y + 20, 13).stroke('#336699');
          canvas.text(`${n}`, 77 + n * 60, y + 15, { lineBreak: false });
          canvas.text('A step', 66 + n * 60, y + 38, { lineBreak: false });
        }),
    ],
    [
      'a pattern of dots',
      (canvas: Canvas) => {
        for (let n = 0; n < 25; n += 1)
          canvas.circle(480 + (n % 5) * 12, 600 + Math.floor(n / 5) * 12, 3).fill('#336699');
      },
    ],
    [
      'lines under headings, with a thick beginning as long as the heading',
      (canvas: Canvas, y: number) =>
        ['Kind words', 'Sports', 'And the rest of it'].forEach((text, n) => {
          line(canvas, text, 50, y + n * 40);
          canvas.rect(50, y + 14 + n * 40, 500, 1).fill('#dddddd');
          canvas.rect(50, y + 14 + n * 40, canvas.widthOfString(text), 1).fill('#336699');
        }),
    ],
    ['a frame around the page', (canvas: Canvas) => void canvas.rect(10, 10, 590, 770).stroke()],
    ['a side band', (canvas: Canvas) => void canvas.rect(600, 0, 12, 792).fill('#336699')],
    [
      'a box for each skill',
      (canvas: Canvas, y: number) =>
        [0, 1, 2, 3].forEach(n => {
          canvas.roundedRect(50 + n * 70, y + 10, 60, 16, 4).stroke();
          canvas.fillColor('black').text(`Skill ${n}`, 58 + n * 70, y + 13, { lineBreak: false });
        }),
    ],
  ] as const)('%s: no alarm', async (_, draw) => {
    expect((await readOk(await withBody((canvas, y) => void draw(canvas, y)))).hazards).toEqual([]);
  });

  test('headings that parsers do not know are named', async () => {
    const bytes = await makePdf(canvas => {
      line(canvas, 'Sam Example', 50, 20, 22);
      lines(canvas, [
        ...header,
        ...body,
        '# Where I Have Been',
        'Here and there',
        '# Things I Made',
        'This and that',
      ]);
    });
    const found = (await readOk(bytes)).hazards.map(hazard => [hazard.id, hazard.quote]);
    expect(found).toEqual([
      ['non-standard-heading', 'Where I Have Been'],
      ['non-standard-heading', 'Things I Made'],
    ]);
  });
});

test('headings that nobody knows are told by the look that they share, where no others are found', async () => {
  const odd = ['Where I have been', 'What I learnt', 'My toolbox'];
  const [jobs, degrees, tools] = [experience, education, skills].map(part => part.slice(1));
  const bytes = await makePdf(canvas => {
    line(canvas, 'Sam Example', 50, 20, 22);
    const rows = [jobs, degrees, tools].flatMap((part = [], at) => ['', `# ${odd[at]}`, ...part]);
    lines(canvas, [...header, ...rows], 50, 60);
  });
  const resume = await readOk(bytes);
  expect(resume.sections.map(({ heading }) => heading)).toEqual(odd);
  expect(hazardIds(resume)).toEqual(['non-standard-heading']);
});

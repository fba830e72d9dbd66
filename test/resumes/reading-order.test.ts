import { expect, test } from 'vitest';
import type { Resume } from '../../src/core/types.ts';
import { joinWrappedLabels } from '../../src/resumes/layout/wrapped-labels.ts';
import { piece, rowAt } from './made-segments.ts';
import { type Canvas, line, lines, makePdf } from './make-pdf.ts';
import { readOk, textOf } from './read.ts';

const readDrawn = async (draw: (canvas: Canvas) => void): Promise<Resume> =>
  readOk(
    await makePdf(canvas => {
      lines(canvas, ['Sam Example', 'sam@example.com'], 50, 20);
      draw(canvas);
    }),
  );

const entriesOf = (resume: Resume, kind: string) => resume.entries.filter(entry => entry.kind === kind);
const bulletsOf = (resume: Resume) =>
  entriesOf(resume, 'experience').map(({ bullets }) => bullets.map(bullet => textOf(resume, bullet)));

const works = [
  [
    'Northwind Sample',
    'Web Developer',
    '03/2021 – 06/2023',
    '• Built a shop that serves forty towns with Go.',
    '• Wrote its manual, too.',
  ],
  [
    'Meadow Example',
    'Tester',
    '01/2019 – 02/2021',
    '• Tested the timetable of a small railway by night.',
    '• Found its slowest train.',
  ],
] as const;

test('the facts of a job stand in a label column: they are read before the text beside them, and no column is seen', async () => {
  const resume = await readDrawn(canvas => {
    line(canvas, '# Experience', 50, 80);
    for (const [at, [employer, title, dates, ...text]] of works.entries()) {
      const y = 110 + at * 70;
      lines(canvas, [`** ${employer}`, title, dates], 50, y);
      lines(canvas, text, 220, y);
    }
    lines(canvas, ['# Education', 'BSc Physics, Sample College, 2018'], 50, 270);
  });
  expect(resume.layout.columns).toBe(1);
  expect(entriesOf(resume, 'experience').map(({ title, organisation }) => [title, organisation])).toEqual([
    ['Web Developer', 'Northwind Sample'],
    ['Tester', 'Meadow Example'],
  ]);
  expect(bulletsOf(resume)).toEqual(works.map(([, , , ...text]) => text.map(one => one.slice(2))));
});

/** Cells of 90 points in rows of 30, each with its lines, and rules around all of them. */
function table(
  canvas: Canvas,
  rows: readonly (readonly (readonly string[])[])[],
  x: number,
  y: number,
): void {
  for (const [at, row] of rows.entries())
    for (const [column, cell] of row.entries()) {
      lines(canvas, cell, x + column * 90 + 4, y + at * 30 + 3, 12);
      canvas.rect(x + column * 90, y + at * 30, 90, 30).stroke();
    }
}

test('a cell of a ruled table is read whole, whatever lines it is set in, and its row before the next', async () => {
  const resume = await readDrawn(canvas => {
    line(canvas, '# Work Experience', 50, 80);
    table(
      canvas,
      [
        [['Company'], ['Designation'], ['Period'], ['Work']],
        [
          ['Northwind', 'Sample'],
          ['Senior Web', 'Developer'],
          ['Mar 2021 –', 'Jun 2023'],
          ['Built the shop', 'in Go.'],
        ],
        [
          ['Meadow', 'Example'],
          ['Software', 'Tester'],
          ['Jan 2019 –', 'Feb 2021'],
          ['Tested', 'a timetable.'],
        ],
      ],
      50,
      110,
    );
    lines(canvas, ['# Education', 'BSc Physics, Sample College, 2018'], 50, 230);
  });
  expect(
    entriesOf(resume, 'experience').map(({ title, organisation, from, to }) => [
      title,
      organisation,
      from,
      to,
    ]),
  ).toEqual([
    ['Senior Web Developer', 'Northwind Sample', { year: 2021, month: 3 }, { year: 2023, month: 6 }],
    ['Software Tester', 'Meadow Example', { year: 2019, month: 1 }, { year: 2021, month: 2 }],
  ]);
});

test('a known heading does not run on into the row under it', async () => {
  const resume = await readDrawn(canvas => {
    lines(canvas, ['** Experience', '** Web Developer, Northwind Sample'], 50, 80, 12);
    line(canvas, '** 2019 – 2021', 450, 92);
    lines(canvas, ['• Built a shop.', '', '** Education', '** Sampleton', '• Physics'], 50, 104, 12);
    line(canvas, '** Sample College', 250, 140);
    line(canvas, '** 2016 – 2019', 450, 140);
  });
  expect(resume.sections.map(({ heading }) => heading)).toEqual(['Experience', 'Education']);
});

test.each([
  ['before them', ['2024\tSailing Licence, Sample Harbour', '2021\tFirst Aid, Sample Cross']],
  ['under them', ['Sailing Licence', 'Sample Harbour', '2024', '', 'First Aid', 'Sample Cross', '2021']],
])('certificates with their years %s are one each', async (_, rows) => {
  const resume = await readDrawn(canvas => {
    line(canvas, '# Certifications', 50, 80);
    for (const [at, row] of rows.entries())
      for (const [column, text] of row.split('\t').entries())
        line(canvas, /Licence$|Aid$/.test(text) ? `** ${text}` : text, 50 + column * 80, 105 + at * 14);
  });
  expect(entriesOf(resume, 'certifications').map(({ from, to }) => [from, to])).toEqual([
    [null, { year: 2024, month: null }],
    [null, { year: 2021, month: null }],
  ]);
});

test.each([
  [
    'dates at the right edge',
    [
      'Certified Kubernetes Administrator\tMar 2023',
      'Professional Scrum Master\t2022',
      'First Aid\tNov 2020',
    ],
    ['Certified Kubernetes Administrator', 'Professional Scrum Master', 'First Aid'],
  ],
  [
    'such dates, of which one is missing',
    ['First Aid\tMar 2023', 'Sailing Licence', 'Certified Tester\tNov 2020'],
    ['First Aid', 'Sailing Licence', 'Certified Tester'],
  ],
  [
    'titles of columns',
    ['Certificate\tIssued by', 'First Aid\tSample Cross', 'Sailing Licence\tSample Harbour'],
    ['First Aid', 'Sailing Licence'],
  ],
  [
    'a level or a short name in the next line',
    ['Certified Solutions Architect', '– Associate', 'Certified Kubernetes Administrator', '(CKA)'],
    ['Certified Solutions Architect – Associate', 'Certified Kubernetes Administrator (CKA)'],
  ],
  [
    'bullets, and a level in the next line',
    ['• Certified Solutions Architect', '– Associate', '• First Aid'],
    ['Certified Solutions Architect – Associate', 'First Aid'],
  ],
  [
    'a level before the issuer',
    [
      'Certified Solutions Architect – Associate, Example Web Services',
      'Certified Baker – Bread, Sample Guild',
    ],
    ['Certified Solutions Architect – Associate', 'Certified Baker'],
  ],
  [
    'lines that tell of them',
    ['First Aid', 'Sample Cross · Issued Mar 2023', 'Sailing Licence', 'Sample Harbour · Issued Jul 2022'],
    ['First Aid', 'Sailing Licence'],
  ],
  [
    'one of which has such a line',
    ['First Aid', 'Sailing Licence', 'Certified Tester | Issued Jul 2022'],
    ['First Aid', 'Sailing Licence', 'Certified Tester'],
  ],
])('certificates with %s', async (_, rows, names) => {
  const resume = await readDrawn(canvas => {
    lines(
      canvas,
      ['** Experience', 'Tester, Northwind Sample', '• Tested.', '', '# Certifications'],
      50,
      80,
      14,
    );
    line(canvas, '2017 – 2019', 450, 94);
    for (const [at, row] of rows.entries()) {
      const [name = '', apart] = row.split('\t');
      line(canvas, name, 50, 155 + at * 14);
      if (apart) line(canvas, apart, 480, 155 + at * 14);
    }
  });
  expect(entriesOf(resume, 'certifications').map(({ title }) => title)).toEqual(names);
});

test.each([
  ['a place', 'Leeds, UK', '•', 1],
  ['another word', 'Payments', '•', 0],
  ['a place, but no bullet', 'Leeds, UK', '', 0],
])('the first item of a job has its bullet beside %s', async (_, label, bullet, count) => {
  const resume = await readDrawn(canvas => {
    line(canvas, '# Experience', 50, 80);
    for (const [at, title] of ['Tester', 'Baker'].entries()) {
      lines(canvas, [`20${21 - 4 * at} – 20${24 - 4 * at}`, '', label], 50, 105 + at * 60, 14);
      lines(
        canvas,
        [`** ${title}`, 'Northwind Sample Ltd', `${bullet} Tasted all of the bread`],
        170,
        105 + at * 60,
        14,
      );
    }
  });
  expect(entriesOf(resume, 'experience').map(({ bullets }) => bullets.length)).toEqual([count, count]);
});

const jobs = [
  ['Developer, Meadow Works', '2019 – 2022'],
  ['Tester, Northwind', '2017 – 2019'],
] as const;
const lists = ['SKILLS|LANGUAGES', 'Go|Dutch', 'Kafka|English', 'Docker|German', 'Linux|Polish'];
const drawJobs = (canvas: Canvas, heading: string, y: number) => {
  line(canvas, `# ${heading}`, 50, y);
  for (const [at, [title, dates]] of jobs.entries()) {
    line(canvas, title, 50, y + 20 + at * 14);
    line(canvas, dates, 480, y + 20 + at * 14);
  }
};
const drawLists = (canvas: Canvas, y: number) => {
  for (const [at, row] of lists.entries())
    for (const [column, text] of row.split('|').entries())
      line(canvas, `${at === 0 ? '** ' : ''}${text}`, 50 + column * 230, y + at * 14);
};

test('jobs with their dates flush right belong to no column that two lists under or above them make', async () => {
  const resume = await readDrawn(canvas => {
    drawJobs(canvas, 'Experience', 80);
    drawLists(canvas, 150);
    drawJobs(canvas, 'Volunteering', 240);
  });
  const told = jobs.map(([title, dates]) => `${title}\t${dates}`);
  const columns = [0, 1].flatMap(column => lists.map(row => row.split('|')[column]));
  expect(resume.text.split('\n').slice(2)).toEqual([
    ...['Experience', ...told],
    ...columns,
    ...['Volunteering', ...told],
  ]);
});

test('items that stand side by side are items of their own', async () => {
  const resume = await readDrawn(canvas => {
    line(canvas, '# Experience', 50, 80);
    line(canvas, jobs[0].join(', '), 50, 100);
    for (const [at, text] of ['• Led reviews', '• Ran the rota'].entries())
      line(canvas, text, 50 + at * 230, 114);
  });
  expect(bulletsOf(resume)).toEqual([['Led reviews', 'Ran the rota']]);
});

test('a heading that wraps in a label column is whole, and what stands beside its second line keeps its own', async () => {
  const labels = [
    ['** Professional', 'Developer, Meadow Works, 2019 – 2022'],
    ['** Experience', '• Built a shop that serves forty towns'],
    ['', '• Wrote its manual'],
    ['** Academic', 'BSc Physics, Sample College, 2015 – 2018'],
    ['** Education', 'School diploma, Sample School, 2007 – 2015'],
    ['** Technical', 'Go, Kafka'],
    ['** Skills', ''],
    ['** Languages', 'Dutch, English'],
  ] as const;
  const resume = await readDrawn(canvas => {
    for (const [at, [label, text]] of labels.entries()) {
      if (label) line(canvas, label, 50, 80 + at * 14);
      if (text) line(canvas, text, 160, 80 + at * 14);
    }
  });
  expect(resume.sections.map(({ heading }) => heading)).toEqual([
    'Professional Experience',
    'Academic Education',
    'Technical Skills',
    'Languages',
  ]);
  expect(bulletsOf(resume)).toEqual([['Built a shop that serves forty towns', 'Wrote its manual']]);
  expect(entriesOf(resume, 'education')).toHaveLength(2);
  expect(resume.skills).toEqual(['Go', 'Kafka']);
});

test.each([
  ['Technical|Skills and|Tools', [0, 12, 24], {}, ['Technical Skills and Tools | Go']],
  ['Technical|Skills', [0, 18], {}, ['Technical | Go', 'Skills']],
  ['Technical|Skills', [0, 12], { font: 'Other' }, ['Technical | Go', 'Skills']],
  ['Technical|Skills', [0, 12], { size: 8 }, ['Technical | Go', 'Skills']],
  ['Technical|Skills                         ', [0, 12], {}, ['Technical | Go', 'Skills']],
  ['Technical|Go', [0, 12], {}, ['Technical | Go', 'Go']],
])(
  'a label in lines is one where they stand close, alike, apart from the text, and head sections: %s %j %j',
  (words, ys, more, told) => {
    const [first = '', ...others] = words.split('|');
    const rows = [
      rowAt(0, [first, 50], ['Go', 150]),
      ...others.map((text, at) => [piece(text, 50, ys[at + 1] ?? 0, more)]),
    ];
    const read = joinWrappedLabels(rows).map(row => row.map(({ text }) => text.trim()).join(' | '));
    expect(read).toEqual(told);
  },
);

test('what stands beside the other lines of a label keeps its lines', () => {
  const rows = ['Technical|Go', 'Skills and|SQL', 'Tools|C++'].map((row, at) => {
    const [label = '', text = ''] = row.split('|');
    return rowAt(at * 12, [label, 50], [text, 150]);
  });
  const read = joinWrappedLabels(rows).map(row => row.map(({ text }) => text).join(' | '));
  expect(read).toEqual(['Technical Skills and Tools | Go', 'SQL', 'C++']);
});

test.each([
  ['Work|Experience', 'Go|Ferries', ['Work Experience', 'Go', 'Ferries']],
  ['Honors and|Prizes won', 'Go|Ferries', ['Honors and Prizes won', 'Go', 'Ferries']],
  ['Prizes|& cups', 'Go|Ferries', ['Prizes & cups', 'Go', 'Ferries']],
  ['Berufs-|erfahrung', 'Go|Ferries', ['Berufserfahrung', 'Go', 'Ferries']],
  ['Berufs-|wege', 'Go|Ferries', ['Berufs-', 'Go', 'wege', 'Ferries']],
  ['Prizes|Cups', 'Go|Ferries', ['Prizes', 'Go', 'Cups', 'Ferries']],
  ['Since 2019|and 2020', 'Go|Ferries', ['Since 2019', 'Go', 'and 2020', 'Ferries']],
])(
  'a label in lines that lie between those beside it is one where its words go on: %s',
  (words, beside, told) => {
    const texts = beside.split('|');
    const rows = words
      .split('|')
      .flatMap((text, at) => [[piece(text, 50, at * 13)], [piece(texts[at] ?? '', 150, at * 13 + 5)]]);
    expect(joinWrappedLabels(rows).map(row => row.map(({ text }) => text).join(' | '))).toEqual(told);
  },
);

test('lines with nothing beside them are no label', () => {
  const rows = ['Work', 'Experience'].map((text, at) => [piece(text, 50, at * 13)]);
  expect(joinWrappedLabels(rows)).toEqual(rows);
});

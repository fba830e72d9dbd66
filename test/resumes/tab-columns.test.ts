import { describe, expect, test } from 'vitest';
import { parseXml } from '../../src/resumes/docx/parse-xml.ts';
import { walkDocument } from '../../src/resumes/docx/walk-document.ts';
import { readStyles, stopsOf } from '../../src/resumes/docx/word-styles.ts';
import { makeDocx, paragraph } from './make-docx.ts';
import { readOk } from './read.ts';

const head = paragraph('Sam Example', { run: '<w:b/><w:sz w:val="44"/>' }) + paragraph('sam@example.com');
const stops = (...all: readonly (readonly [at: number, kind: string])[]) =>
  `<w:tabs>${all.map(([at, kind]) => `<w:tab w:val="${kind}" w:pos="${at}"/>`).join('')}</w:tabs>`;
const tabbed = (line: string, properties = '') =>
  `<w:p><w:pPr>${properties}</w:pPr>${line
    .split('|')
    .map((text, at) => `<w:r>${at > 0 ? '<w:tab/>' : ''}<w:t>${text}</w:t></w:r>`)
    .join('')}</w:p>`;
const lines = (properties: string, ...all: readonly string[]) =>
  all.map(line => tabbed(line, properties)).join('');
const bodyOf = async (body: string, styles?: string) => {
  const { text, layout } = await readOk(makeDocx({ body: head + body, ...(styles ? { styles } : {}) }));
  return { text: text.replaceAll('\t', ' | ').split('\n').slice(2).join(' / '), columns: layout.columns };
};

describe('texts side by side by tabs', () => {
  const middle = stops([4700, 'left']);
  const two = ['Skills|Languages', 'Go|Dutch', 'Python|English', 'Kafka|German', 'Docker|Polish', 'Linux'];
  const apart =
    'Skills / Go / Python / Kafka / Docker / Linux / Languages / Dutch / English / German / Polish';

  test('are read one after the other under headings of their own', async () => {
    expect(await bodyOf(lines(middle, ...two))).toEqual({ text: apart, columns: 2 });
  });

  test('whether the paragraph, its style or Word sets the stop', async () => {
    const styles = `<w:style w:type="paragraph" w:styleId="Two"><w:name w:val="Two"/><w:pPr>${middle}</w:pPr></w:style>`;
    expect((await bodyOf(lines('<w:pStyle w:val="Two"/>', ...two), styles)).text).toBe(apart);
    const cleared = `<w:pStyle w:val="Two"/>${stops([4700, 'clear'], [2000, 'left'])}`;
    expect((await bodyOf(lines(cleared, ...two), styles)).text).toBe(apart);
    // “Languages” and “Python” end beyond what their letters make: one stop less leads to the same place.
    const own = two.map((line, at) => line.replace('|', '|'.repeat(at === 0 ? 5 : at === 2 ? 4 : 5)));
    expect((await bodyOf(lines('', ...own))).text).toBe(apart);
  });

  test('go on behind an empty line, and where the first line begins before the others', async () => {
    const [first, second, ...others] = two.map(line => tabbed(line, middle));
    expect((await bodyOf([first, second, '<w:p/>', ...others].join(''))).text).toBe(apart);
    const hanging = '<w:ind w:left="4700" w:hanging="4700"/>';
    const far = [
      'Skills|Languages',
      'Programming in Go|Dutch',
      'SQL|English',
      'C++|German',
      '|Polish',
      '|Czech',
    ];
    expect((await bodyOf(lines(hanging, ...far))).text).toBe(
      'Skills / Programming in Go / SQL / C++ / Languages / Dutch / English / German / Polish / Czech',
    );
  });

  test('are no columns where lines of jobs end with their dates', async () => {
    const own = stops([7200, 'left']);
    const job = (employer: string, title: string, ...bullets: readonly string[]) =>
      lines(own, employer).replaceAll('<w:r>', '<w:r><w:rPr><w:b/></w:rPr>') +
      lines(own, title).replaceAll('<w:r>', '<w:r><w:rPr><w:i/></w:rPr>') +
      lines('<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>', ...bullets);
    const jobs =
      job(
        'Spreewald Cloud GmbH|Berlin',
        'DevOps Engineer|04/2020 – Present',
        'Runs 40 services on Kubernetes with Helm and Argo CD',
        'Wrote Terraform modules for three teams',
      ) +
      job(
        'Havel Systems|Potsdam',
        'System Administrator|09/2015 – 03/2020',
        'Kept 120 Linux servers with Ansible',
        'Moved the monitoring from Nagios to Prometheus',
        'Automated backups in Bash',
      );
    const { text } = await bodyOf(
      paragraph('Experience', { run: '<w:b/>' }) +
        jobs +
        paragraph('Education', { run: '<w:b/>' }) +
        tabbed('M.Sc. Informatics, TU Berlin|2013 – 2015', stops([9360, 'right'])),
    );
    expect(text).toContain('Spreewald Cloud GmbH | Berlin / DevOps Engineer | 04/2020 – Present / •');
    expect(text).toContain('Havel Systems | Potsdam / System Administrator | 09/2015 – 03/2020 / •');
  });

  test('are blocks of their own, with the gaps that they have', () => {
    const styles = readStyles(null);
    const context = { styles, urlOf: () => null, isMarked: () => false, hasBackdrop: false };
    const [first, second, ...others] = two.map(line => tabbed(line, middle));
    const body = [first, second, '<w:p/>', ...others].join('');
    const read = walkDocument(parseXml(`<w:document><w:body>${body}</w:body></w:document>`), context).lines;
    const [skills, languages] = [read.slice(0, 6), read.slice(6)];
    expect(new Set(skills.map(({ block }) => block)).size).toBe(1);
    expect(languages.map(({ block }) => block)).not.toContain(skills[0]?.block);
    expect(skills.map(({ spaceBefore }) => Math.round(spaceBefore))).toEqual([0, 0, 13, 0, 0, 0]);
  });

  test('stand at the stops of their style that they do not clear, and at their own', () => {
    const own = parseXml(`<w:pPr>${stops([4000, 'clear'], [2000, 'right'])}</w:pPr>`).children[0];
    const base = [4000, 6000].map(at => ({ at: at / 20, kind: 'left' }));
    expect(stopsOf(typeof own === 'string' ? undefined : own, base)).toEqual([
      { at: 300, kind: 'left' },
      { at: 100, kind: 'right' },
    ]);
  });

  test('end where other text begins', async () => {
    const all = ['Developer, Acme|2019 – 2021', 'Tester, Other|2017 – 2019', 'Intern, Third|2015 – 2016'];
    const jobs = lines(stops([9000, 'right']), ...all);
    const told = all.map(line => line.replace('|', ' | '));
    const { text } = await bodyOf(lines(middle, ...two) + paragraph('Experience') + jobs);
    expect(text).toBe([apart, 'Experience', ...told].join(' / '));
    expect((await bodyOf(lines(middle, ...two) + jobs)).text).toBe([apart, ...told].join(' / '));
  });

  test.each([
    [
      'dates before what they are of',
      stops([2600, 'left']),
      ['2019 – 2021|Developer', '2017 – 2019|Tester', '2015 – 2017|Intern', '2014|Helper'],
    ],
    [
      'labels',
      stops([2200, 'left']),
      ['Languages:|Go, SQL', 'Tools:|Docker', 'Systems:|Linux', 'Other:|Kafka'],
    ],
    [
      'dates at the right',
      stops([9000, 'right']),
      ['Acme|2019 – 2021', 'Other|2017 – 2019', 'Third|2015 – 2017', 'Last|2014'],
    ],
  ])('are read line by line where they are %s', async (_, properties, all) => {
    const { text, columns } = await bodyOf(lines(properties, ...all));
    expect({ text, columns }).toEqual({ text: all.join(' / ').replaceAll('|', ' | '), columns: 1 });
  });

  test('are items of their own behind bullets', async () => {
    expect((await bodyOf(lines(middle, '• Led reviews|• Ran the rota'))).text).toBe(
      '• Led reviews / • Ran the rota',
    );
  });
});

describe('a table that only sets text', () => {
  const table = (...rows: readonly (readonly string[])[]) =>
    `<w:tbl>${rows.map(row => `<w:tr>${row.map(cell => `<w:tc><w:tcPr><w:tcW w:w="4700"/></w:tcPr>${cell}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;
  const cells = (line: string) => line.split('|').map(text => (text ? paragraph(text) : '<w:p/>'));

  test('line by line is read by its columns', async () => {
    const { text } = await bodyOf(
      table(...['Skills|Languages', 'Go|Dutch', 'Python|English', 'Kafka|'].map(cells)),
    );
    expect(text).toBe('Skills / Go / Python / Kafka / Languages / Dutch / English');
  });

  test('but one that holds data is read row by row, whatever heads its columns', async () => {
    const rows = ['Skills|Languages', 'Go|Dutch', 'SQL|English', 'C++|German'];
    const lines = ['insideH', 'insideV'].map(edge => `<w:${edge} w:val="single"/>`).join('');
    const drawn = `<w:tblPr><w:tblBorders>${lines}</w:tblBorders></w:tblPr>`;
    const { text } = await bodyOf(table(...rows.map(cells)).replace('<w:tbl>', `<w:tbl>${drawn}`));
    expect(text).toBe(rows.join(' / ').replaceAll('|', ' | '));
  });

  test('within another keeps its cells apart', async () => {
    const inner = table(cells('Developer|Acme'));
    expect((await bodyOf(table([inner, paragraph('2019 – 2021')]))).text).toBe(
      'Developer | Acme | 2019 – 2021',
    );
  });
});

describe('what floats', () => {
  const list = ['Skills', 'Go', 'Python'].map(text => paragraph(text)).join('');
  const box = (content: string, at: readonly [x: number, y: number], of = 'paragraph', more = '') =>
    `<w:r><w:drawing><wp:anchor><wp:positionH><wp:posOffset>${at[0] * 12_700}</wp:posOffset></wp:positionH><wp:positionV relativeFrom="${of}"><wp:posOffset>${at[1] * 12_700}</wp:posOffset></wp:positionV><wp:extent cx="${150 * 12_700}" cy="${20 * 12_700}"/>${more}<wps:wsp><w:txbxContent>${content}</w:txbxContent></wps:wsp></wp:anchor></w:drawing></w:r>`;
  const withRun = (text: string, run: string) => `<w:p>${run}<w:r><w:t>${text}</w:t></w:r></w:p>`;

  test('beside the text and has a heading is read behind it all', async () => {
    const { text } = await bodyOf(withRun('Developer', box(list, [340, 0])) + paragraph('Built an API'));
    expect(text).toBe('Developer / Built an API / Skills / Go / Python');
  });

  test('is read where it is anchored if it has none, or no text beside it', async () => {
    const quote = await bodyOf(
      withRun('Developer', box(paragraph('Of the year'), [340, 0])) + paragraph('Built'),
    );
    expect(quote.text).toBe('Developer / Of the year / Built');
    const lines = paragraph('Of the year') + paragraph('Of the decade');
    expect((await bodyOf(withRun('Developer', box(lines, [340, 0])) + paragraph('Built'))).text).toBe(
      'Developer / Of the year / Of the decade / Built',
    );
    const alone = box(list, [0, 20], 'paragraph', '<wp:wrapTopAndBottom/>');
    expect((await bodyOf(withRun('Developer', alone) + paragraph('Built'))).text).toBe(
      'Developer / Skills / Go / Python / Built',
    );
  });

  test.each([
    [-24, ''],
    [0, '<wp:wrapTopAndBottom/>'],
  ])('above a paragraph is read before it: %j points, %s', async (y, more) => {
    const heading = box(paragraph('Experience'), [0, y], 'paragraph', more);
    expect((await bodyOf(withRun('Developer', heading))).text).toBe('Experience / Developer');
    const reaching = box(paragraph('Of the year'), [340, -10]);
    expect((await bodyOf(withRun('Developer', reaching))).text).toBe('Developer / Of the year');
  });

  test('on the page is read as it stands there, whatever paragraphs it hangs on, page by page', async () => {
    const at = (text: string, x: number, y: number) => `<w:p>${box(paragraph(text), [x, y], 'page')}</w:p>`;
    const page = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>';
    const { text } = await bodyOf(
      at('c', 300, 90) + at('b', 40, 90) + at('a', 40, 40) + page + at('d', 0, 0),
    );
    expect(text).toBe('a / b / c / d');
    expect((await bodyOf(at('a', 0, 90) + paragraph('b') + at('c', 0, 0))).text).toBe('a / b / c');
    expect(
      (await bodyOf(`${at('a', 0, 90)}<w:tbl><w:tr><w:tc>${paragraph('b')}</w:tc></w:tr></w:tbl>`)).text,
    ).toBe('a / b');
  });

  test('from the margin stands an inch farther in than from the edge of the page', async () => {
    const one = (text: string, x: number, y: number) => box(paragraph(text), [x, y], 'page');
    const inMargin = one('a', 0, 90).replace('<wp:positionH>', '<wp:positionH relativeFrom="margin">');
    expect((await bodyOf(`<w:p>${one('b', -20, 200)}${inMargin}</w:p>`)).text).toBe('a / b');
  });

  test('at one paragraph is read as in the file where it hangs on different things', async () => {
    const one = (text: string, x: number, of: string) => box(paragraph(text), [x, 90], of);
    const textOf = async (...boxes: readonly string[]) => (await bodyOf(`<w:p>${boxes.join('')}</w:p>`)).text;
    expect(await textOf(one('a', 300, 'page'), one('b', 0, 'paragraph'))).toBe('a / b');
    const inMargin = one('b', 0, 'page').replace('<wp:positionH>', '<wp:positionH relativeFrom="margin">');
    expect(await textOf(inMargin, one('a', 30, 'page'))).toBe('a / b');
    const shape = (text: string, x: number) =>
      `<wps:wsp><wps:spPr><a:xfrm><a:off x="${x * 12_700}" y="0"/><a:ext cx="${90 * 12_700}" cy="${90 * 12_700}"/></a:xfrm></wps:spPr><w:txbxContent>${paragraph(text)}</w:txbxContent></wps:wsp>`;
    const group = one('', 0, 'page').replace(/<wps:wsp>.*<\/wps:wsp>/, shape('b', 200) + shape('a', 0));
    expect(await textOf(group)).toBe('a / b');
  });

  test('as Word drew it before 2010 says where in its style', async () => {
    const old = (text: string, x: number, y: string) =>
      `<w:r><w:pict><v:shape style="position:absolute;margin-left:${x}pt;margin-top:${y};width:90pt;height:20pt"><w:txbxContent>${paragraph(text)}</w:txbxContent></v:shape></w:pict></w:r>`;
    expect(
      (await bodyOf(`<w:p>${old('c', 200, '9pt')}${old('b', 9, '1in')}${old('a', 9, '9pt')}</w:p>`)).text,
    ).toBe('a / b / c');
  });

  test('in a frame is a block of its own, and so one with a heading is read behind the text', async () => {
    const frame = { paragraph: '<w:framePr w:w="2800" w:x="8400"/>' };
    const framed = (...all: readonly string[]) => all.map(text => paragraph(text, frame)).join('');
    const rest = paragraph('Built an API');
    expect((await bodyOf(paragraph('Developer') + framed('Skills', 'Go') + rest)).text).toBe(
      'Developer / Built an API / Skills / Go',
    );
    expect((await bodyOf(framed('Of the year') + rest)).text).toBe('Of the year / Built an API');
    const initial = paragraph('Skills', { paragraph: '<w:framePr w:dropCap="drop"/>' }).repeat(2);
    expect((await bodyOf(initial + rest)).text).toBe('Skills / Skills / Built an API');
  });
});

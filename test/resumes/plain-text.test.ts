import { describe, expect, test } from 'vitest';
import { printedMonth } from '../../src/core/dates/standard-dates.ts';
import { resumeWriter } from '../../src/core/tailor/resume-writer.ts';
import { decodeText, fileTypeOf } from '../../src/resumes/file-type.ts';
import { monthIn, objectOf, objectsIn, textOf, textsIn } from '../../src/resumes/json/json-values.ts';
import { readJsonResume } from '../../src/resumes/json/read-json-resume.ts';
import { plainCharacters } from '../../src/resumes/text/plain-characters.ts';
import { linesOfText, readResumeText } from '../../src/resumes/text/read-resume-text.ts';
import { depthOf, headingLines } from '../../src/resumes/text/text-headings.ts';
import { withoutTags } from '../../src/resumes/text/without-tags.ts';

const linesOf = (text: string) => linesOfText(text).raw.lines;
const textsOf = (text: string) => linesOf(text).map(line => line.text);

describe('the lines of a text', () => {
  test('have a gap for each blank line above them, and the first that of nine lines', () => {
    const gaps = linesOf(`a\nb\n\nc\n\n\n${'\n'.repeat(9)}d`).map(
      ({ gapAbove }) => Math.round(10 * gapAbove) / 10,
    );
    expect(gaps).toEqual([7.2, 1.2, 2.2, 7.2]);
  });

  test('have no gap for the blank line above every line, except under a list', () => {
    const gapsOf = (text: string) =>
      linesOf(text)
        .map(({ gapAbove }) => Math.round(10 * gapAbove) / 10)
        .slice(1);
    const spaced = [...'abcdefgh', 'May 2020'].join('\n\n');
    expect(new Set(gapsOf(spaced))).toEqual(new Set([1.2]));
    expect(gapsOf(`${spaced}\n\n- j\n- k\n\nl`).slice(-3)).toEqual([1.2, 1.2, 2.2]);
    expect(gapsOf(`${spaced}\n\n\nj`).at(-1)).toBe(2.2);
    expect(new Set(gapsOf(spaced.slice(3)))).toEqual(new Set([2.2]));
    expect(gapsOf(`${spaced}\nj`)[0]).toBe(2.2);
    const undated = gapsOf(`${spaced}\n\nProjects\n\nTidewatch\n\nReads tide tables.`);
    expect(undated).toEqual([...Array(8).fill(1.2), ...Array(3).fill(2.2)]);
  });

  test.each([
    ['a\n----', true],
    ['a\n---', true],
    ['a\n--', false],
    ['a\n* * *', true],
    ['a\n......', true],
    ['a\n- -', false],
    ['a\n====\n', true],
    ['a\n\n----', false],
    ['a\n|---|', true],
    ['a\n+--+', false],
    ['a\nb----', false],
  ])('have a rule under them or not: %j', (text, hasRule) => {
    expect(linesOf(text)[0]?.hasRule).toBe(hasRule);
  });

  test('have no line for a rule, and a gap below it', () => {
    expect(linesOf('a\n----\nb').map(({ text, gapAbove }) => [text, gapAbove])).toEqual([
      ['a', 7.2],
      ['b', 2.2],
    ]);
    expect(textsOf('----\nb')).toEqual(['b']);
  });

  test('are parted at tabs, at four spaces and at the bars of a table', () => {
    expect(textsOf('a   b\na    b\na\t\tb\n| a | b |\n||\n| a | b')).toEqual([
      ...['a   b', 'a\tb', 'a\tb', 'a\tb', '||', '| a | b'],
    ]);
    const [row] = linesOf('  ab    cde');
    expect(row?.parts.map(({ x, right }) => [x, right])).toEqual([
      [10, 20],
      [40, 55],
    ]);
  });

  test.each([
    ['✅ Fixed tills\n✅ Wrote tests', ['- Fixed tills', '- Wrote tests']],
    ['o Fixed tills\no Wrote tests', ['- Fixed tills', '- Wrote tests']],
    ['•\tFixed tills\n•\tWrote tests', ['• Fixed tills', '• Wrote tests']],
    ['🚀 Projects\n- Fixed tills', ['🚀 Projects', '- Fixed tills']],
  ])('are items by whatever marks them: %j', (text, lines) => {
    expect(textsOf(text)).toEqual(lines);
  });

  test('are parted into a hundred pieces and no more', () => {
    const pieces = (count: number) =>
      linesOf(Array.from({ length: count }, () => 'a').join('\t'))[0]?.parts.length;
    expect([pieces(100), pieces(101)]).toEqual([100, 1]);
  });

  test('have room up to where the text was wrapped: eighty letters, or its longest line of up to a hundred', () => {
    const room = (longest: number) => linesOf(`abc\n${'x'.repeat(longest)}`)[0]?.room;
    expect([room(10), room(90), room(100), room(101)]).toEqual([77, 87, 97, Number.POSITIVE_INFINITY]);
  });

  test('are bold where Markdown says so, and headings where it marks them', () => {
    const looks = (text: string) =>
      linesOf(text).map(({ text: words, look: { isBold, outline } }) => [words, isBold, outline]);
    expect(looks('**Acme** 2020\n**Acme**')).toEqual([
      ['Acme 2020', false, null],
      ['Acme', true, null],
    ]);
    expect(looks('# Sam\n## Skills\n### Acme')).toEqual([
      ['Sam', true, null],
      ['Skills', false, 1],
      ['Acme', true, null],
    ]);
  });

  test('say where their text begins behind a bullet, and nothing of pages', () => {
    expect(linesOf('- Kept lamps\nKept bells')).toMatchObject([
      { bulletEnd: 2, page: null, box: null, column: 0, isRunning: false, hasRule: false },
      { bulletEnd: -1 },
    ]);
    expect(linesOfText('é', 'a.txt').raw).toMatchObject({
      fileName: 'a.txt',
      fileBytes: 2,
      layout: { pages: 1, columns: 1, scanned: false },
    });
  });
});

describe('the headings of a text', () => {
  const found = (...lines: readonly string[]) => [...headingLines(lines)];
  test('are those in capitals from three on, where they are three of five', () => {
    const capitals = ['EXPERIENCE', 'EDUCATION', 'SKILLS', 'LAMPS AND BELLS'];
    expect(found(...capitals)).toEqual([0, 1, 2, 3]);
    expect(found('SKILLS', 'EDUCATION', 'LAMPS AND BELLS')).toEqual([0, 1]);
    expect(found(...capitals, 'Projects', 'Languages')).toEqual([0, 1, 2, 3]);
    expect(found(...capitals, 'Projects', 'Languages', 'Interests')).toEqual([0, 1, 2, 4, 5, 6]);
    expect(found('SAM EXAMPLE', ...capitals)).toEqual([1, 2, 3, 4]);
  });

  const among = (line: string) => found('EXPERIENCE', 'EDUCATION', 'SKILLS', line).includes(3);
  test.each([
    ['of fifty letters', `LAMPS ${'A'.repeat(44)}`, true],
    ['of fifty-one', `LAMPS ${'A'.repeat(45)}`, false],
    ['of six words', 'LAMPS BELLS AND CLOCKS OF TOWNS', true],
    ['of seven', 'LAMPS BELLS AND THE CLOCKS OF TOWNS', false],
    ['of five letters', 'LAMPS', true],
    ['of four', 'LAMP', false],
    ['with a figure', 'LAMPS 2020', false],
    ['behind a bullet', '- LAMPS', false],
    ['with a date behind it', 'LAMPS\t2020', false],
    ['with a known name and a date behind it', 'PROJECTS\t2020', true],
  ])('in capitals are %s, or none', (_, line, is) => {
    expect(among(line)).toBe(is);
  });

  test('are as deep as most with a known name', () => {
    expect(found('# Sam', '## Skills', '## Lamps', '### Acme')).toEqual([1, 2]);
    expect(found('# Sam', 'Leeds', '## Education', '## Skills', '### Languages', '### Tools')).toEqual([
      0, 2, 3,
    ]);
    expect(found('# Sam', '### Acme')).toEqual([0]);
    expect(found('# Sam', '## Bells', '## Lamps', '### Acme')).toEqual([1, 2]);
  });

  test('are parts of a section that are about something else', () => {
    expect(found('## Experience', '### Skill set', '### Acme', '## Education')).toEqual([0, 1, 3]);
    expect(found('## Skills', '### Programming languages', '## Education')).toEqual([0, 2]);
  });

  test('are counted well', () => {
    expect([depthOf('### a'), depthOf('a'), depthOf('####### a')]).toEqual([3, 0, 0]);
  });
});

test.each([
  ['ﬁne', 'fine'],
  ['a\u2011b\u2212c', 'a-b-c'],
  ['a\u00a0b\u2003c', 'a b c'],
  ['a\u00adb\u200bc', 'abc'],
  ['e\u0301', 'é'],
  ['a\u2015b', 'a—b'],
  ['™ ²', '™ ²'],
  ['ｓａｍ', 'sam'],
])('“%s” in plain characters is “%s”', (text, plain) => {
  expect(plainCharacters(text)).toBe(plain);
});

test.each([
  ['<h2 class="x">Skills</h2>', '## Skills'],
  ['<p>Go &amp; SQL &unknown;</p>', 'Go & SQL &unknown;'],
  ['<p><a href="https://x.example">here</a></p>', '[here](https://x.example)'],
  ['<ul><li>Go</li></ul>', '- Go'],
  ['a<br/>b', 'a\nb'],
  ['<p><img src="a.png" alt="A lamp"></p>', 'A lamp'],
  ['<p><img src="a.png"></p>', ''],
  ['Wrote <b>pages</b> &amp; more', 'Wrote <b>pages</b> &amp; more'],
])('%s as Markdown is %j', (text, markdown) => {
  expect(withoutTags(text)).toBe(markdown);
});

describe('what a file is', () => {
  const bytes = (text: string) => Uint8Array.from(text, letter => letter.charCodeAt(0));
  const wide = (text: string) => bytes([...text].map(letter => `${letter}\0`).join(''));
  const ole = bytes('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1');
  const inOle = (name: string) => Uint8Array.from([...ole, ...wide(name)]);

  test.each([
    ['pdf', bytes('%PDF-1.7')],
    ['pdf', bytes(`${'x'.repeat(1019)}%PDF-`)],
    ['text', bytes(`${'x'.repeat(1020)}%PDF-`)],
    ['zip', bytes('PK\x03\x04x')],
    ['zip', bytes('PK\x05\x06x')],
    ['rich-text', bytes('{\\rtf1')],
    ['image', bytes('\x89PNG')],
    ['image', bytes('\xff\xd8\xff\xe0')],
    ['image', bytes('GIF89a')],
    ['image', bytes('II*\0')],
    ['image', bytes('MM\0*')],
    ['image', bytes('RIFF1234WEBP')],
    ['image', bytes('\0\0\0\x18ftypheic')],
    ['image', bytes('BM\x10\x20\x30\x40\0\0\0\0')],
    ['text', bytes('BM is a town in the north')],
    ['archive', bytes('\x1f\x8b\x08\0')],
    ['archive', bytes('7z\xbc\xaf')],
    ['archive', bytes('Rar!')],
    ['encrypted', inOle('EncryptedPackage')],
    ['other-office', inOle('Workbook')],
    ['other-office', inOle('PowerPoint Document')],
    ['old-word', inOle('WordDocument')],
    ['old-word', bytes('<?xml version="1.0"?><?mso-application progid="Word.Document"?>')],
    ['open-document', bytes('<?xml version="1.0"?><office:document>')],
    ['image', bytes('<svg xmlns="x">')],
    ['web-page', bytes('<!doctype html><p>')],
    ['web-page', bytes('From: sam\nContent-Type: multipart/related; x')],
    ['wrong-type', bytes('<?xml version="1.0"?><a/>')],
    ['wrong-type', bytes('%!PS-Adobe')],
    ['source', bytes('\\documentclass{article}')],
    ['source', bytes('#set page(margin: 1cm)')],
    ['json-resume', bytes('{ "basics": { "name": "Sam" } }')],
    ['wrong-type', bytes('{ "name": "Sam" }')],
    ['wrong-type', bytes('[{ "basics": [] }]')],
    ['text', bytes('{"Sam"} Doe')],
    ['text', bytes('[Sam Doe]')],
    ['text', bytes('Sam Doe')],
    ['wrong-type', bytes('\x01\x02\x03\x04\x05')],
  ])('is told by its bytes: %s', (type, given) => {
    expect(fileTypeOf(given)).toBe(type);
  });

  test('is a text of any of four encodings', () => {
    expect(decodeText(Uint8Array.from([0xef, 0xbb, 0xbf, 0xc3, 0xa9]))).toBe('é');
    expect(decodeText(Uint8Array.from([0xff, 0xfe, 0xe9, 0]))).toBe('é');
    expect(decodeText(Uint8Array.from([0xfe, 0xff, 0, 0xe9]))).toBe('é');
    expect(decodeText(Uint8Array.from([0x61, 0xe9, 0x62]))).toBe('aéb');
    expect(decodeText(Uint8Array.from([0x61, 0xc3]))).toBe('a');
    expect(decodeText(Uint8Array.from([0xff, 0x61]))).toBe('ÿa');
    expect(decodeText(Uint8Array.from([0xfe, 0x61]))).toBe('þa');
  });

  test('is a text with one odd sign in fifty, and none with more', () => {
    const text = (odd: string, letters: number) => decodeText(bytes(odd + 'x'.repeat(letters))) !== null;
    expect([text('\x01', 49), text('\x01', 48)]).toEqual([true, false]);
    expect([
      text('\x1f', 9),
      text(' ', 9),
      text('\x7f', 9),
      text('~', 9),
      text('\t\n\r\f', 9),
      text('\0', 9),
    ]).toEqual([...[false, true, false, true, true, false]]);
    expect([
      decodeText(Uint8Array.from([0xc2, 0x9f, 0x61])),
      decodeText(Uint8Array.from([0xc2, 0xa0, 0x61])),
    ]).toEqual([null, '\u00a0a']);
    // Of a long text the beginning is looked at.
    expect([text('\x01'.repeat(80), 9000), text('\x01'.repeat(81), 9000)]).toEqual([true, false]);
  });
});

describe('what stands in a JSON file', () => {
  test('is an object, a list of them, a text or a list of those, or nothing', () => {
    expect([objectOf({ a: 1 }), objectOf(null), objectOf([1]), objectOf('x')]).toEqual([
      { a: 1 },
      {},
      {},
      {},
    ]);
    expect([objectsIn([{ a: 1 }, 2]), objectsIn({ a: 1 })]).toEqual([[{ a: 1 }, {}], []]);
    expect([textOf(7, ' ', ' a  b\n', 'c'), textOf(), textsIn([' a ', 1, '']), textsIn('a')]).toEqual([
      'a b',
      '',
      ['a'],
      [],
    ]);
  });

  test('is read of five hundred items and two thousand letters', () => {
    const many = Array.from({ length: 501 }, () => 'a');
    expect([textsIn(many).length, objectsIn(many).length, textOf('a'.repeat(2001)).length]).toEqual([
      500, 500, 2000,
    ]);
  });

  test.each([
    ['2023-06-29', 2023, 6, 'Jun 2023'],
    ['2023-01', 2023, 1, 'Jan 2023'],
    ['2023-12', 2023, 12, 'Dec 2023'],
    ['2023-00', 2023, null, '2023'],
    ['2023-13', 2023, null, '2023'],
    ['2023', 2023, null, '2023'],
  ])('a date: %s', (text, year, month, shown) => {
    expect(monthIn(text)).toEqual({ year, month });
    expect(printedMonth({ year, month })).toBe(shown);
    expect(monthIn('June')).toBeNull();
  });

  test('is written line by line, each where it stands, and no section or entry of nothing', () => {
    const writer = resumeWriter();
    writer.line('Sam');
    writer.section('Nothing', 'other', () => undefined);
    writer.section('Skills', 'skills', () => {
      writer.line('');
      writer.entry('projects', { title: 'a', organisation: null, from: null, to: null }, [], []);
      writer.entry(
        'projects',
        { title: 'b', organisation: null, from: null, to: null },
        [],
        [{ text: 'Go' }],
      );
    });
    expect(writer.written()).toEqual({
      text: 'Sam\nSkills\n• Go',
      lines: [
        [0, 3],
        [4, 10],
        [11, 15],
      ].map(([start, end]) => ({ start, end, page: null, box: null })),
      sections: [{ heading: 'Skills', kind: 'skills', start: 4, end: 15 }],
      entries: [
        {
          kind: 'projects',
          title: 'b',
          organisation: null,
          from: null,
          to: null,
          bullets: [{ start: 13, end: 15 }],
          start: 11,
          end: 15,
        },
      ],
      ids: [null, null, null],
    });
    const empty = resumeWriter();
    empty.section('Nothing', 'other', () => undefined);
    expect(empty.written().text).toBe('');
  });

  const read = (file: object) => {
    const { resume } = readJsonResume({
      name: 'a.json',
      bytes: new TextEncoder().encode(JSON.stringify(file)),
    });
    if (!resume) throw new Error('It is a resume.');
    return resume;
  };
  const basics = { name: 'Sam', email: 'sam@example.com' };

  test('is a resume of all its sections, with what they hold', () => {
    const { text } = read({
      basics: { ...basics, label: 'Baker', location: { city: 'Leeds', region: '', countryCode: 'GB' } },
      certificates: [{ name: 'Ovens', issuer: 'Guild', date: '2020-05' }],
      volunteer: [
        {
          position: 'Helper',
          organization: 'Pier',
          startDate: '2019',
          summary: 'Kept lamps.',
          highlights: ['Bells.'],
        },
      ],
      awards: [{ title: 'Cake', awarder: 'Town', date: '2018' }],
      publications: [{ name: 'On Bread', publisher: 'Press', releaseDate: '2017-02' }],
      education: [{ area: 'Bread', institution: 'School', courses: ['Dough'] }],
      languages: [{ language: 'English', fluency: 'C1' }, {}],
      interests: [{ name: 'Boats', keywords: ['sails', 'oars'] }],
    });
    expect(text.split('\n')).toEqual([
      ...['Sam', 'Baker', 'sam@example.com | Leeds, GB'],
      ...['Education', 'Bread | School', '• Dough'],
      ...['Certifications', 'Ovens | Guild | May 2020'],
      ...['Volunteering', 'Helper | Pier | 2019 – Present', '• Kept lamps.', '• Bells.'],
      ...['Awards', 'Cake | Town | 2018', 'Publications', 'On Bread | Press | Feb 2017'],
      ...['Languages', 'English: C1', 'Interests', 'Boats: sails, oars'],
    ]);
  });

  test.each([
    [{ url: 'https://sam.example' }, [['website', 'https://sam.example']]],
    [{ linkedin: 'in/sam' }, [['linkedin', 'https://www.linkedin.com/in/sam']]],
    [
      { profiles: [{ network: 'LinkedIn', username: '@sam' }] },
      [['linkedin', 'https://www.linkedin.com/in/sam']],
    ],
    [{ profiles: [{ network: 'X', username: 'sam' }] }, []],
    [{ profiles: [{ network: 'X', url: 'https://x.example/sam' }] }, [['website', 'https://x.example/sam']]],
    [{ website: 'https://sam.github.io' }, [['github', 'https://sam.github.io']]],
  ])('has the links of %j', (more, links) => {
    expect(
      read({ basics: { ...basics, ...more } }).links.map(({ kind, url, visible }) => [kind, url, visible]),
    ).toEqual(links.map(link => [...link, true]));
  });

  test('has each skill once, by its words or its name', () => {
    const skills = [{ name: 'A', keywords: ['Go', 'SQL'] }, { name: 'Go' }, { name: 'Rust' }, {}];
    expect(read({ basics, skills })).toMatchObject({
      ...{ skills: ['Go', 'SQL', 'Rust'], format: 'text', phone: null },
      layout: { pages: 1, columns: 1, tables: 0, images: 0, scanned: false, tinyShare: 0 },
    });
    expect(readJsonResume({ name: 'a', bytes: new TextEncoder().encode('{') }).refusal?.kind).toBe('damaged');
  });

  test('has a date’s end, or goes on where it has begun', () => {
    const entry = (more: object) => read({ basics, work: [{ position: 'Baker', ...more }] }).entries[0];
    expect(entry({ startDate: '2020' })).toMatchObject({
      from: { year: 2020 },
      to: 'present',
      organisation: null,
    });
    expect(entry({ endDate: '2020' })).toMatchObject({ from: null, to: { year: 2020 } });
    expect(entry({})).toMatchObject({ from: null, to: null });
  });
});

test('what Markdown links reads like the page that is made of it, and the address is a link', () => {
  const resume = readResumeText(
    [
      '# Sam Doe',
      '[Mail](mailto:sam@doe.example) | [+49 171 5550123](tel:+491715550123) | [Code](<https://github.com/samdoe> "code")',
      '## Skills',
      '- [Rust](https://rust.example/a_(b)/c), ![Go](https://go.example/logo.svg), \\[Zig](https://zig.example), [C](1)',
    ].join('\n'),
  );
  expect(resume).toMatchObject({ email: 'sam@doe.example', phone: '+49 171 5550123' });
  expect(resume.links.map(({ url, visible }) => [url, visible]).slice(0, 2)).toEqual([
    ['https://github.com/samdoe', false],
    ['https://rust.example/a_(b)/c', false],
  ]);
  expect(resume.text).toContain('Mail | +49 171 5550123 | Code');
  expect(resume.text).toContain('Rust, Go, [Zig](https://zig.example), [C](1)');
});

test.each([
  ['Page 2 of 3', true],
  ['Seite 2', true],
  ['– 2 of 3 –', true],
  ['Page layouts', false],
  ['03/20', false],
  ['2', false],
  ['Page 2 of 3 was rebuilt', false],
])('“%s” is the number of a page or not', (text, isRunning) => {
  expect(linesOf(`Sam Doe\n${text}`)[1]?.isRunning).toBe(isRunning);
});

test('escaped signs of Markdown are kept without their backslash', () => {
  const { email, text } = readResumeText('# Sam Doe\nsam\\_doe@example.com\n## Skills\n- C\\#, \\*nix');
  expect([email, text.split('\n').at(-1)]).toEqual(['sam_doe@example.com', '- C#, *nix']);
});

const jobsOf = (text: string) =>
  readResumeText(text)
    .entries.filter(({ kind }) => kind === 'experience')
    .map(({ title, organisation, bullets }) => [title, organisation, bullets.length]);

test('jobs of a text without blank lines are parted at what begins each', () => {
  expect(
    jobsOf(`Sam Doe
EXPERIENCE
Software Intern — Northwind (May 2024 – Aug 2024)
- Cut the time of a payment by a third by rewriting
the retries of the ledger.
- Built a tool that twelve people use.
Software Intern — Lakeside (Jan 2024 – Apr 2024)
- Moved three endpoints to GraphQL.
SKILLS
Go, Ruby`),
  ).toEqual([
    ['Software Intern', 'Northwind', 2],
    ['Software Intern', 'Lakeside', 1],
  ]);
  expect(
    jobsOf(`Sam Doe
Experience
Developer
Northwind GmbH
Berlin
01/2020 - 03/2022
Wrote services in Go.
Junior Developer
Lakeside AG
Hamburg
02/2018 - 12/2019
Mended an old shop in PHP.`),
  ).toEqual([
    ['Developer', 'Northwind GmbH', 1],
    ['Junior Developer', 'Lakeside AG', 1],
  ]);
});

test('degrees of a text that each end with a year are one each', () => {
  const { entries } = readResumeText(
    'Sam Doe\nEducation\nB.Sc. Physics, TU Wien, 2019\nMatura, HTL Graz, 2015',
  );
  expect(entries.map(({ title }) => title)).toEqual(['B.Sc. Physics', 'Matura']);
});

test.each([
  [
    '# Sam Doe\n## WORKING EXPERIENCES\n### 2020\nDeveloper at Northwind\n## Skills\nGo',
    ['experience', 'skills'],
  ],
  [
    '# Sam Doe\n### Professional Summary\nKeen.\n## Experience\nx\n## Skills\nGo',
    ['summary', 'experience', 'skills'],
  ],
  [
    'Sam Doe\nEXPERIENCE\nx\nHONORS, AWARDS & CERTIFICATIONS\ny\nEDUCATION\nz\nSKILLS\nGo',
    ['experience', 'other', 'education', 'skills'],
  ],
  [
    '# Sam R. Doe\n\nNowhere, CO · (719) 555-0162 · sam@example.net\n\n## Summary\nKeen.\n\n## Experience\n**Tester, Northwind**\n*Jan 2022 – Sep 2026*\n- Wrote tests.\n\n## Skills\nGo',
    ['summary', 'experience', 'skills'],
  ],
  [
    'Sam Doe\nExperiencia\nx\nEducación y certificados\ny\nHabilidades\nGo',
    ['experience', 'education', 'skills'],
  ],
])('%j has its headings', (text, kinds) => {
  expect(readResumeText(text).sections.map(({ kind }) => kind)).toEqual(kinds);
});

test.each([
  ['Dara\nQuill\nOffice Manager\n12 Example Street', 'Dara Quill'],
  ['DARA\tQUILL\ndara@example.com', 'DARA QUILL'],
  ['Dara\nGermany\ndara@example.com', 'Dara'],
  ['Dara Quill\nDeveloper', 'Dara Quill'],
  ['Dara\nDeveloper\ndara@example.com', 'Dara'],
  ['Dara\nProfile\nKeen on bells.', null],
])('the name in %j', (text, name) => {
  expect(readResumeText(`${text}\nSkills\nGo`).name).toBe(name);
});

test('the first job of a text is one though a blank line parts it from the next', () => {
  expect(
    jobsOf(`Sam Doe
sam@example.com | +49 30 1234567

Experience
Backend Developer, Northwind, Jan 2022 - Present
- Services in Go and PostgreSQL

Waiter, Lakeside, 2016 - 2021
- Served guests

Education
BSc, Sample College, 2009 - 2012

Skills
Git, Linux`),
  ).toEqual([
    ['Backend Developer', 'Northwind', 1],
    ['Waiter', 'Lakeside', 1],
  ]);
});

test('a job behind a blank line is one whatever its title', () => {
  expect(
    jobsOf(`Sam Doe
Experience
Software Engineer, Northwind, 2020 – Present
- Built payment services in Go

Placement, Lakeside, 2017 – 2019
- Wrote test scripts for the lab

Skills
Go`).map(([title]) => title),
  ).toEqual(['Software Engineer', 'Placement']);
});

test('strokes of a text that is no Markdown stay', () => {
  expect(readResumeText('Sam Doe\n\nSkills\nC:\\_data, \\d+\\.\\d+').text).toContain(
    'C:\\_data, \\d+\\.\\d+',
  );
});

test.each([3, 5])('a blank line over each range, and no other range, parts %i jobs without marks', count => {
  const work = [
    'Example Systems - Customer Experience Engineering, Leeds, UK',
    'Manage sign-up and post-signup applications across web, mobile web,',
    'Kite, and Lantern.',
    'Built a team of twelve across three sites (US, SG, PL).',
    'Raised the store rating from 1.9 to 3.8.',
    'Introduced a new look across web and mobile platforms.',
    'Launched an architecture removing copied logic, ~10% lift.',
    '2.2M daily and 17.2M monthly active users.',
    'Improved yield by 44%.',
  ].join('\n');
  const jobs = Array.from({ length: count }, (_, at) => {
    const range = `04/${2021 - 2 * at} - ${at === 0 ? 'Present' : `03/${2023 - 2 * at}`}`;
    return `${'Head Keeper'.padEnd(60)}${range}\n${work}`;
  });
  const text = ['Ada Example\nada@example.com', 'EXPERIENCE', ...jobs, 'SKILLS\nGo, SQL'].join('\n\n');
  expect(jobsOf(text).map(([title]) => title)).toEqual(jobs.map(() => 'Head Keeper'));
});

test('a job with only a year, directly under another, is a job of its own', () => {
  const job = (title: string, range: string) =>
    `${title.padEnd(40)}${range}\nExample Bakery, Leeds\nBaked bread for the whole of the town each day.`;
  const text = [
    'Ada Example\nada@example.com',
    'EXPERIENCE',
    `${job('Head Baker', '04/2021 - Present')}\n${job('Night Baker', '2019')}`,
    job('Day Baker', '04/2015 - 03/2018'),
    job('Shop Baker', '04/2012 - 03/2015'),
    'SKILLS\nGo, SQL',
  ].join('\n\n');
  expect(jobsOf(text).map(([title]) => title)).toEqual([
    'Head Baker',
    'Night Baker',
    'Day Baker',
    'Shop Baker',
  ]);
});

test('a profile copied from its page has each line once', () => {
  const twice = (line: string) => `${line}\n${line}`;
  const job = (title: string, range: string) =>
    [
      'Example Bakery logo',
      twice(title),
      'Example Bakery · Full-timeExample Bakery · Full-time',
      `${range}\n${range.replace(' - ', ' to ')}`,
      'Baked bread for the town.…see more',
      'Skills: Rolls · Loaves',
    ].join('\n');
  const page = `Ada Example\nada@example.com\nExperience\n${job('Head Baker', 'Mar 2021 - Present')}\n${job('Night Baker', 'Jul 2018 - Feb 2021')}\nShow all 5 experiences\nSkills\nGo, SQL`;
  expect(jobsOf(page).map(([title]) => title)).toEqual(['Head Baker', 'Night Baker']);
  expect(readResumeText(page).text).toContain('• Skills: Rolls · Loaves');
  expect(readResumeText(page).text).not.toMatch(/logo|Show all|more|\bto\b/);
  // Three lines that come twice are the person's own, as are the words of a button.
  const own = 'Ada Example\nSkills\nGo\nGo\nSQL\nSQL\nVim\nVim\nShow all 5 loaves';
  expect(readResumeText(own).text).toContain('Go\nGo\nSQL\nSQL\nVim\nVim\nShow all 5 loaves');
  // So is what is underlined, and what is said twice here and there of much else.
  const drawn = ['Experience', 'Projects', 'Skills', 'Awards'].map(head => `${head}\n========`).join('\n');
  expect(readResumeText(`Ada Example\n${drawn}\nDrew the logo`).text).toContain('Drew the logo');
  const long = Array.from({ length: 40 }, (_, nth) => `- Baked loaf ${nth}`).join('\n');
  expect(readResumeText(`${own}\nEmacs\nEmacs\n${long}`).text).toContain('Emacs\nEmacs');
});

describe('a copied profile', () => {
  const side = (certificates: string) =>
    `Contact\nwww.linkedin.com/in/bread-and-go (LinkedIn)\nTop Skills\nGo\nCertifications\n${certificates}`;
  const main = (headline: string, place: string) =>
    `${headline}\n${place}\nExperience\nExample Bakery\nHead Baker\nMarch 2021 - Present\nBaked bread.`;

  test.each([
    ['Ada Example', 'Head Baker at Example Bakery', 'Leeds, England, United Kingdom'],
    ['Berta Example', 'Baker | Bread, rolls\nand cakes', 'Greater Leeds Area'],
    ['Carla Example', 'Engineer', 'Sampleton, Any Region, Spain'],
  ])('has the name of %s under its side column', (name, headline, place) => {
    const { entries, ...resume } = readResumeText(
      `${side('Bread Baking Expert\nDough Master')}\n${name}\n${main(headline, place)}`,
    );
    expect(resume.name).toBe(name);
    expect(entries.filter(({ kind }) => kind === 'certifications').map(({ title }) => title)).toEqual([
      'Bread Baking Expert',
      'Dough Master',
    ]);
  });

  test.each([
    [
      'another name above the side column',
      `Dora Example\n${side('Bread Baking')}\nDough Master\nLeeds, UK\nSummary\nBakes.`,
      'Dora Example',
    ],
    ['no place under the name', `${side('Bread Baking')}\nDough Master\nSummary\nBakes.`, null],
    ['no main column', side('Bread Baking\nDough Master\nLeeds, UK'), null],
  ])('is none with %s', (_, text, name) => {
    expect(readResumeText(text).name).toBe(name);
  });
});

describe('a line with one date under a job', () => {
  const resume = (...honours: readonly [string, string]) =>
    `Ada Example\n\nExperience\n\nSenior Developer, Example GmbH\n\n2018 – Present\n\nLed the move of the shop to Kotlin.\n\n${honours[0]}\n\nDeveloper, Sample AG\n\n2014 – 2018\n\nBuilt services in Java for the warehouse.\n\n${honours[1]}\n\nJunior Developer, Nowhere KG\n\n2012 – 2014\n\nFixed bugs in a client.\n\nEducation\n\nBSc Baking, University of Nowhere\n\n2008 – 2012`;
  test.each([
    ['Employee of the year 2019', 'Best team award 2016'],
    ['Winner of the golden loaf, May 2020', 'Staff prize, June 2015'],
  ])('belongs to it within its dates: %s, %s', (first, second) =>
    expect(jobsOf(resume(first, second)).map(([title]) => title)).toEqual([
      'Senior Developer',
      'Developer',
      'Junior Developer',
    ]),
  );
  test.each([
    ['Freelance Developer\n\n2019\n\nBuilt four shops.', 'Contractor\n\n2016\n\nBuilt two shops.'],
    ['Freelance Developer\n\n2017\n\nBuilt four shops.', 'Consultant\n\n2013\n\nBuilt two shops.'],
  ])('is a job if it names one: %s, %s', (first, second) =>
    expect(jobsOf(resume(first, second)).length).toBe(5),
  );
});

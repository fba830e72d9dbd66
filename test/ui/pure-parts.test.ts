import { describe, expect, test } from 'vitest';
import { highlightStyle } from '../../src/browser/page/highlight-term.ts';
import type { KeywordMatch } from '../../src/core/types.ts';
import { excerptAround } from '../../src/ui/components/excerpt.ts';
import { countStates, keywordRows, rowGain, sortedRows } from '../../src/ui/components/keyword-rows.ts';
import { evidenceWords } from '../../src/ui/components/ladder.tsx';
import { ledgerCounts } from '../../src/ui/components/report-names.ts';
import { keywordRowId } from '../../src/ui/components/row-ids.ts';
import { safeAddress } from '../../src/ui/components/safe-address.ts';
import { fileNameFrom } from '../../src/ui/components/save-file.ts';
import { wholeParts } from '../../src/ui/components/score-block.tsx';
import { betterResume } from '../../src/ui/components/score-notes.tsx';
import { holdsWords } from '../../src/ui/components/search-field.tsx';
import { keywordLines } from '../../src/ui/pages/line-marks.ts';
import { hazardsOf, localHazards, readingBlocks } from '../../src/ui/pages/reading-blocks.ts';
import { markedStretches } from '../../src/ui/resume/sample-view.tsx';
import { aliasesFrom } from '../../src/ui/settings/term-fault.ts';
import { keywords, posting, report, resume, spanOf } from './report-fixture.ts';

describe('safeAddress', () => {
  test.each([
    ['https://example.com/a?b#c', 'https://example.com/a?b#c'],
    ['mailto:a@example.com', 'mailto:a@example.com'],
    ['http://example.com/', null],
    ['javascript:alert(1)', null],
    [' java\nscript:alert(1)', null],
    ['data:text/html,x', null],
    ['https://user:word@example.com/', null],
    ['not an address', null],
  ])('%s', (address, expected) => {
    expect(safeAddress(address)).toBe(expected);
  });
});

describe('excerptAround', () => {
  test('returns the sentence around the words, without its bullet', () => {
    const text = 'Intro.\n- You know SQL. You run PostgreSQL in production. You smile.\nEnd';
    expect(excerptAround(text, spanOf(text, 'PostgreSQL'))).toEqual({
      before: 'You run ',
      marked: 'PostgreSQL',
      after: ' in production.',
    });
  });

  test('does not cut a text of the longest allowed length', () => {
    const of = (letters: number) => {
      const text = `${'a b '.repeat(50).slice(0, letters)}Kafka${' a b'.repeat(50).slice(0, letters)}`;
      const { before, after } = excerptAround(text, spanOf(text, 'Kafka'));
      return [before.startsWith('…'), after.endsWith('…')];
    };
    expect([of(129), of(130), of(131)]).toEqual([
      [false, false],
      [false, false],
      [true, true],
    ]);
  });

  test('does not end a sentence inside a name', () => {
    const text = 'We use Node.js and ASP.NET here';
    expect(excerptAround(text, spanOf(text, 'We')).after).toBe(' use Node.js and ASP.NET here');
  });

  test('cuts long lines between words, on both sides', () => {
    const text = `${'left '.repeat(80)}Kafka${' right'.repeat(80)}`;
    const { before, after } = excerptAround(text, spanOf(text, 'Kafka'));
    expect(before.length).toBeLessThan(140);
    expect(before).toMatch(/^… (left )+$/);
    expect(after).toMatch(/^( right)+ …$/);
  });
});

describe('the rows of the keyword view', () => {
  const rows = keywordRows(keywords);

  test('contain each required keyword once, and a choice as one row', () => {
    const asked = keywords.filter(({ need }) => need !== 'mentioned');
    expect(rows.flatMap(({ members }) => members).length).toBe(asked.length);
    expect(rows).toHaveLength(asked.length - 1);
    expect(rows.find(({ members }) => members.length > 1)?.lead.name).toBe('Python');
  });

  test('are counted by their state', () => {
    expect(countStates(rows)).toEqual({ missing: 7, listed: 2, proven: 7 });
  });

  test('give a choice the state of its best member, and no gain once that is proven', () => {
    const row = rows.find(({ members }) => members.length > 1);
    expect(row?.state).toBe('proven');
    expect(row && rowGain(row)).toBe(0);
  });

  test('are led by the first of two equally good members of a choice', () => {
    const both = keywords
      .filter(({ alternatives }) => alternatives !== null)
      .map(one => ({ ...one, evidence: 'missing' as const, satisfiedBy: null }));
    expect(keywordRows(both)[0]?.lead.name).toBe(both[0]?.name);
  });

  test('are sorted by gain, or in the order of the posting', () => {
    const gains = sortedRows(rows, 'gain').map(rowGain);
    expect(gains).toEqual(gains.toSorted((a, b) => b - a));
    const starts = sortedRows(rows, 'posting').map(({ lead }) => lead.spans[0]?.start ?? 0);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });
});

describe('wholeParts', () => {
  test.each([
    [45.5, 22.5, 68, [46, 22]],
    [45.7, 22.3, 68, [46, 22]],
    [0.4, 0.4, 1, [0, 1]],
    [0.6, 0.2, 1, [1, 0]],
  ])('%d + %d = %d', (keywordPoints, fitPoints, score, expected) => {
    const parts = [
      { id: 'keywords', points: keywordPoints, max: 75 },
      { id: 'fit', points: fitPoints, max: 25 },
    ] as const;
    expect(wholeParts(parts, score).map(({ points }) => points)).toEqual(expected);
  });
});

test('rounds the maximum of each part, too, so that they add up to 100', () => {
  const parts = [
    { id: 'keywords', points: 67.8, max: 79.8 },
    { id: 'fit', points: 20.2, max: 20.2 },
  ] as const;
  expect(wholeParts(parts, 88).map(({ points, max }) => [points, max])).toEqual([
    [68, 80],
    [20, 20],
  ]);
});

describe('betterResume', () => {
  const resumes = [
    { id: 'a', name: 'A', score: 40, isBest: false },
    { id: 'b', name: 'B', score: 51, isBest: true },
  ];

  test('is the best one if another is chosen', () => {
    expect(betterResume(resumes, 'a')?.name).toBe('B');
    expect(betterResume(resumes, 'b')).toBeNull();
  });

  test('is null if its score is only equal', () => {
    expect(
      betterResume([{ id: 'a', name: 'A', score: 51, isBest: false }, ...resumes.slice(1)], 'a'),
    ).toBeNull();
  });
});

describe('ledgerCounts', () => {
  test('counts the lines that a resume can answer, including those that the person vouches for', () => {
    expect(ledgerCounts(report.ledger)).toEqual({ shown: 2, all: 4 });
  });
});

describe('how the resume shows a keyword', () => {
  const matchOf = (name: string) => keywords.find(match => match.name === name) as KeywordMatch;
  test.each([
    ['Go', 'satisfiedBy'],
    ['Redis', 'namedInSummary'],
    ['CI/CD', 'levelCovered'],
    ['Docker', 'levelExperience'],
  ])('%s: %s', (name, words) => {
    expect(evidenceWords(matchOf(name))).toBe(words);
  });

  test('a keyword that another one satisfies is marked like that other one', () => {
    expect(highlightStyle(matchOf('Go'))).toBe('proven');
    expect(highlightStyle(matchOf('CI/CD'))).toBe('listed');
  });
});

describe('markedStretches', () => {
  test('returns the whole text, in order', () => {
    const stretches = markedStretches(posting.description.length, keywords);
    expect(stretches.map(({ start, end }) => posting.description.slice(start, end)).join('')).toBe(
      posting.description,
    );
    expect(stretches.find(({ keyword }) => keyword === 'Kafka')?.style).toBe('missing');
    expect(stretches.some(({ keyword }) => keyword === 'Migrations')).toBe(false);
  });
});

describe('stretches that touch or overlap', () => {
  const stretches = (...spans: readonly (readonly [number, number])[]) => {
    const [one] = keywords;
    if (!one) throw new Error('The fixture has keywords.');
    const match = { ...one, spans: spans.map(([start, end]) => ({ start, end })) };
    return markedStretches(10, [match]).map(({ start, end, keyword }) => [start, end, keyword !== null]);
  };

  test('are adjacent, and the first of two that overlap is kept', () => {
    expect(stretches([0, 3], [3, 10])).toEqual([
      [0, 3, true],
      [3, 10, true],
    ]);
    expect(stretches([2, 5], [4, 8])).toEqual([
      [0, 2, false],
      [2, 5, true],
      [5, 10, false],
    ]);
    expect(stretches([8, 11])).toEqual([[0, 10, false]]);
  });
});

describe('names', () => {
  test('the ids of rows are valid in selectors, and unique', () => {
    const ids = ['C', 'C++', 'C#', 'CI/CD', '.NET'].map(keywordRowId);
    expect(new Set(ids).size).toBe(5);
    for (const id of ids) expect(id).toMatch(/^[\w-]+$/);
  });

  test('a file name can be made from any script, and from an empty title', () => {
    expect(fileNameFrom('Junior Backend Engineer (m/w/d)', 'md')).toBe('junior-backend-engineer-m-w-d.md');
    expect(fileNameFrom('Разработчик', 'json')).toBe('разработчик.json');
    expect(fileNameFrom('../..', 'md')).toBe('evident.md');
  });

  test('aliases are split at commas and trimmed, without duplicates', () => {
    expect(aliasesFrom(' Larkbase , lark-base,, Larkbase')).toEqual(['Larkbase', 'lark-base']);
  });
});

describe('readingBlocks', () => {
  test('a heading begins a block, and the blocks contain every line', () => {
    const blocks = readingBlocks(resume);
    expect(blocks.map(({ number }) => number)).toEqual(blocks.map((_, index) => index + 1));
    expect(blocks.flatMap(({ lines }) => lines).length).toBe(resume.lines.length);
    const firsts = blocks
      .map(({ lines }) => lines[0])
      .map(line => line && resume.text.slice(line.start, line.end));
    expect(firsts).toEqual(
      expect.arrayContaining(['Summary', 'Skills', 'Projects', 'Experience', 'Education']),
    );
  });

  test('a jump up the page, to a second column, begins a block', () => {
    const text = 'left one\nleft two\nright one';
    const lines = [
      { ...spanOf(text, 'left one'), page: 1, box: [50, 100, 100, 12] as const },
      { ...spanOf(text, 'left two'), page: 1, box: [50, 114, 100, 12] as const },
      { ...spanOf(text, 'right one'), page: 1, box: [300, 100, 100, 12] as const },
    ];
    const blocks = readingBlocks({ text, lines, sections: [] });
    expect(blocks.map(block => block.lines.length)).toEqual([2, 1]);
    expect(blocks[0]?.box).toEqual([50, 100, 100, 26]);
  });

  test('a hazard that spans the page is not named at every block', () => {
    const blocks = readingBlocks(resume);
    const columns = { ...resume.hazards[0], id: 'multi-column' as const, box: [0, 0, 595, 842] as const };
    const hazards = [...resume.hazards, columns as (typeof resume.hazards)[number]];
    expect(localHazards(blocks, hazards)).toEqual(resume.hazards);
  });

  test('a hazard belongs to the block it touches', () => {
    const blocks = readingBlocks(resume);
    const touched = blocks.filter(block => hazardsOf(block, resume.hazards).length > 0);
    expect(touched.length).toBeGreaterThan(0);
    expect(touched.length).toBeLessThan(blocks.length);
  });
});

describe('keywordLines', () => {
  const text = 'We use SQL here';
  const line = { ...spanOf(text, text), page: 1, box: [100, 50, 150, 10] as const };
  const marks = [{ ...spanOf(text, 'SQL'), kind: 'skill' as const, name: 'SQL' }];

  test('are under the word, by its share of the line', () => {
    const found = keywordLines({ text, lines: [line] }, marks, 1, words => words.length);
    expect(found).toEqual([{ x: 170, y: 60.5, width: 30 }]);
  });

  test('are only on the word’s page, and only for skills', () => {
    expect(keywordLines({ text, lines: [line] }, marks, 2, words => words.length)).toEqual([]);
    const name = marks.map(mark => ({ ...mark, kind: 'name' as const }));
    expect(keywordLines({ text, lines: [line] }, name, 1, words => words.length)).toEqual([]);
  });
});

test.each([
  ['zurich', true],
  ['ZÜRICH hi', true],
  ['hi istanbul', true],
  ['zurich ho', false],
])('the search for “%s” by words: %s', (search, isFound) => {
  expect(holdsWords(['Zürich', null, 'Hi İstanbul'], search)).toBe(isFound);
});

import { describe, expect, test } from 'vitest';
import { asWritten } from '../../../src/core/messages/message.ts';
import { placeFrom } from '../../../src/ui/pages/find-place.ts';
import { personalLines } from '../../../src/ui/pages/page-picture.ts';
import { PagesView } from '../../../src/ui/pages/pages-view.tsx';
import { pagePictures } from '../gallery/page-states.tsx';
import { resume } from '../report-fixture.ts';
import { button, click, show } from '../show.tsx';

describe('what the parser sees', () => {
  test('highlights a block on both sides', () => {
    const root = show(pagePictures.pages?.content);
    click(root.querySelector('#block-4') as Element);
    expect(root.querySelector('#block-4')?.className).toContain('active');
    expect(root.querySelectorAll('.overlay .block.active')).toHaveLength(1);
  });

  test('starts at the place that the address names', () => {
    const root = show(
      <PagesView name="Mara" resume={resume} draw={null} start={placeFrom('1', '300,82,90,14')} />,
    );
    expect(root.querySelectorAll('.hazard.active')).toHaveLength(1);
    expect(root.querySelectorAll('.overlay .sought')).toHaveLength(0);
    expect(placeFrom('0', undefined)).toEqual({ kind: 'box', page: 1, box: null });
    expect(placeFrom('2', '1,2,x,4')).toEqual({ kind: 'box', page: 2, box: null });
    expect(placeFrom('quote', '%E0%A4%A')).toEqual({ kind: 'quote', text: '%E0%A4%A' });
  });

  test.each([
    ['an offset', (start: number, _words: string) => placeFrom('at', String(start + 2))],
    [
      'its words, wrapped otherwise',
      (_start: number, words: string) => placeFrom('quote', encodeURIComponent(words.replace(' ', '\n  '))),
    ],
  ])('leads to a line of the resume by %s', (_, placeOf) => {
    const line = resume.lines[6];
    if (!line) throw new Error('There are lines.');
    const words = resume.text.slice(line.start, line.end);
    const root = show(
      <PagesView name="Mara" resume={resume} draw={null} start={placeOf(line.start, words)} />,
    );
    expect([...root.querySelectorAll('.read-line.sought')].map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining(words.slice(0, 8)),
    ]);
    expect(root.querySelectorAll('.overlay .sought')).toHaveLength(1);
    expect(root.querySelectorAll('.read-block.active')).toHaveLength(1);
  });

  test('frames the box of a finding that is no hazard', () => {
    const root = show(
      <PagesView name="Mara" resume={resume} draw={null} start={placeFrom('1', '1,2,3,4')} />,
    );
    expect(root.querySelectorAll('.overlay .sought')).toHaveLength(1);
    expect(root.querySelectorAll('.hazard.active')).toHaveLength(0);
  });

  test('gives the boxes the same letters as the list, and each icon its own box', () => {
    const icons = {
      ...resume.hazards[0],
      id: 'icon-font',
      page: 1,
      box: [10, 10, 40, 8],
      message: asWritten('Icons'),
      quote: null,
      boxes: [
        [10, 10, 8, 8],
        [42, 10, 8, 8],
      ],
    } as const;
    const root = show(
      <PagesView name="Mara" resume={{ ...resume, hazards: [...resume.hazards, icons] }} draw={null} />,
    );
    const letters = [...root.querySelectorAll('.hazard-key .hazard-letter')].map(
      ({ textContent }) => textContent,
    );
    expect(letters.slice(0, 2)).toEqual(['A', 'B']);
    expect(new Set(letters).size).toBe(resume.hazards.length + 1);
    const onPage = [...root.querySelectorAll('.badge.trouble')].map(({ textContent }) => textContent);
    expect(onPage.filter(letter => letter === letters.at(-1))).toHaveLength(2);
    click(button(root, 'Icons'));
    expect(root.querySelectorAll('.hazard.active')).toHaveLength(2);
  });

  test('reads the page straight across: the same words, row by row', () => {
    const text = 'Skills\nGo, SQL\nWork\nBuilt an API';
    const line = (start: number, end: number, x: number, y: number) =>
      ({ start, end, page: 1, box: [x, y, 100, 10] }) as const;
    const lines = [line(0, 6, 40, 50), line(7, 14, 40, 62), line(15, 19, 300, 51), line(20, 32, 300, 63)];
    const sections = [
      { start: 0, end: 14, heading: 'Skills', kind: 'skills' },
      { start: 15, end: 32, heading: 'Work', kind: 'experience' },
    ] as const;
    const root = show(
      <PagesView
        name="Mara"
        resume={{ ...resume, text, lines, sections, hazards: [], entries: [] }}
        draw={null}
      />,
    );
    click(button(root, 'Read straight across'));
    const rows = [...root.querySelectorAll('.across-rows li')].map(({ textContent }) => textContent?.trim());
    expect(rows).toEqual(['1Skills 2Work', '1Go, SQL 2Built an API']);
    expect(root.querySelector('.across-note')?.textContent).toMatch(/2 of 2 rows mix/);
    // The text in the right order is still beside it.
    expect(root.querySelectorAll('.read-block').length).toBeGreaterThan(1);
  });

  test('says of a Word file that it has no pages, and shows its text', () => {
    const lines = resume.lines.map(line => ({ ...line, page: null, box: null }));
    const root = show(<PagesView name="Mara" resume={{ ...resume, format: 'docx', lines }} draw={null} />);
    expect(root.textContent).toContain('A Word file has no pages');
    expect(root.querySelector('.page-tools')).toBeNull();
    expect(root.textContent).toContain(resume.name);
  });

  test('knows which lines identify the person', () => {
    const parts = [
      'Mara Lindqvist',
      'Lindenstr. 4, Leipzig',
      'Skills',
      'Go, SQL since 2019',
      '+49 341 55 01 72',
      'github.com/mara-l',
      'Mara Lindqvist, page 2',
    ];
    const text = parts.join('\n');
    let at = 0;
    const lines = parts.map(part => {
      const start = at;
      at += part.length + 1;
      return { start, end: start + part.length, page: 1, box: null };
    });
    const start = text.indexOf('Skills');
    const sections = [{ start, end: text.length, heading: 'Skills', kind: 'skills' }] as const;
    const found = personalLines({
      ...resume,
      text,
      lines,
      sections,
      name: 'Mara Lindqvist',
      email: null,
      phone: null,
      links: [],
    });
    expect(found.map(line => text.slice(line.start, line.end))).toEqual([
      ...parts.slice(0, 2),
      ...parts.slice(4),
    ]);
  });

  test('shows the same as a table', () => {
    const root = show(pagePictures.pages?.content);
    click(button(root, 'The same as a table'));
    const rows = [...root.querySelectorAll('.table tbody tr')];
    expect(rows.length).toBe(root.querySelectorAll('.read-block').length);
    expect(rows[0]?.textContent).toContain('There is a picture');
  });

  test('shows only the text if there are no pages', () => {
    const root = show(pagePictures['pages-text']?.content);
    expect(root.querySelector('canvas')).toBeNull();
    expect(root.querySelectorAll('.read-block').length).toBeGreaterThan(0);
  });
});

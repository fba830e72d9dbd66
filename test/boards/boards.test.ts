import { describe, expect, test } from 'vitest';
import { boards, matchesUrl, readByBoard } from '../../src/boards/board-of.ts';
import { readPosting } from '../../src/boards/read-posting.ts';
import { expectedReading, fixtures, pageOf } from './fixture.ts';

describe('the list of boards', () => {
  test.each(boards.map(board => [board.id, board] as const))('%s has a fixture', (id, board) => {
    const own = fixtures.filter(fixture => fixture.board === id);
    expect(own, `Add a page of it: test/boards/fixtures/${id}--<what is special>.html`).not.toEqual([]);
    expect(board.name).not.toBe('');
    expect(board.matches.length).toBeGreaterThan(0);
  });

  test('names a board for every fixture', () => {
    const ids = new Set(boards.map(({ id }) => id));
    expect(fixtures.filter(({ board }) => !ids.has(board)).map(({ name }) => name)).toEqual([]);
  });
});

describe.each(fixtures.map(fixture => [fixture.name, fixture] as const))('%s', (_, fixture) => {
  test('is the address of its board and of no other', () => {
    const found = boards.filter(({ matches }) => matches.some(pattern => matchesUrl(pattern, fixture.url)));
    expect(found.map(({ id }) => id)).toEqual([fixture.board]);
  });

  test('reads as the posting beside it, and leaves the page as it was', () => {
    const page = pageOf(fixture.html);
    const before = page.documentElement.outerHTML;
    const reading = readPosting(page, fixture.url);
    expect(reading).toEqual(expectedReading(fixture, reading));
    expect(page.documentElement.outerHTML).toBe(before);
  });
});

describe('an empty page', () => {
  test.each(fixtures.map(({ name, url }) => [name, url] as const))(
    'at the address of %s is no posting',
    (_, url) => {
      const reading = readPosting(pageOf(''), url);
      expect(reading.job).toBeNull();
    },
  );

  test.each(boards.map(board => [board.id, board] as const))('makes %s say nothing', (_, board) => {
    const url = fixtures.find(({ board: id }) => id === board.id)?.url ?? new URL('https://example.com/');
    const page = pageOf('');
    const reading = readByBoard(board, page, url);
    expect(reading === null || typeof reading === 'string').toBe(true);
  });
});

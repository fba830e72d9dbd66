import { expect, test } from 'vitest';
import { readPosting } from '../../src/boards/read-posting.ts';
import { isReading } from '../../src/core/job-posting.ts';
import { mutateText, seeds } from '../mutate.ts';
import { fixtures, pageOf } from './fixture.ts';

test.each(seeds)('a mutated page of a board is read or refused, and stays as it is, by seed %i', seed => {
  const fixture = fixtures[seed % fixtures.length];
  if (!fixture) throw new Error('There are no fixtures.');
  const page = pageOf(mutateText(fixture.html, seed));
  const before = page.documentElement.outerHTML;
  expect(isReading(readPosting(page, fixture.url))).toBe(true);
  expect(page.documentElement.outerHTML).toBe(before);
});

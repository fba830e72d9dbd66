import { expect, test } from 'vitest';
import { isPlaceLike, saysIn } from '../../src/boards/fields/known-places.ts';

test.each([
  'Austin, TX',
  '04109',
  'EC1A 1BB',
  'Remote (EU)',
  'Helsinki office',
  'Germany',
  'Schweiz',
  'Nueva Zelanda',
  '2333 Leiden',
])('“%s” may be a place', text => expect(isPlaceLike(text)).toBe(true));

test.each([
  'TypeScript, or curiosity',
  'Autonomous Systems',
  'Working with Django and React',
  'Platform team',
  'Since 2019',
  '08.09.2026',
  'Ref: 24657',
  'Room 12-34567',
])('“%s” is not a place', text => expect(isPlaceLike(text)).toBe(false));

test('a text names a place by a preposition and the place’s name', () => {
  expect(saysIn('We are a small team in Leiden.', 'Leiden, South Holland')).toBe(true);
  expect(saysIn('We are a small team, Leiden.', 'Leiden')).toBe(false);
  expect(saysIn('We are in a hurry.', 'a')).toBe(false);
});

import { expect, test } from 'vitest';
import { findDates } from '../../src/core/text/find-dates.ts';
import { VOCABULARIES } from '../../src/core/vocabulary/vocabularies.ts';
import { knownHeading } from '../../src/resumes/structure/heading-words.ts';

test.each([
  ['Januar 2019 – heute', 1],
  ['févr. 2019 - présent', 2],
  ['marzo de 2019 - actualidad', 3],
  ['abril de 2019 - atual', 4],
  ['maggio 2019 - oggi', 5],
  ['juni 2019 tot heden', 6],
  ['lipiec 2019 - obecnie', 7],
  ['srpen 2019 – dosud', 8],
  ['сентябрь 2019 — настоящее время', 9],
  ['жовтень 2019 — дотепер', 10],
  ['Kasım 2019 - Halen', 11],
  ['Dec 2019 - Present', 12],
  ['Lokakuu 2019 – nykyinen', 10],
  ['marts 2019 - i dag', 3],
])('“%s” goes on from month %i', (text, month) => {
  expect(findDates(text)).toMatchObject([
    { start: 0, end: text.length, from: { year: 2019, month }, to: 'present' },
  ]);
});

test.each([
  ['Berufserfahrung', 'experience'],
  ['Compétences techniques', 'skills'],
  ['Formación académica', 'education'],
  ['Projetos pessoais', 'projects'],
  ['Corsi di formazione', 'certifications'],
  ['Over mij', 'summary'],
  ['Staże i praktyki', 'experience'],
  ['Dosažené vzdělání', 'education'],
  ['Ключевые навыки', 'skills'],
  ['Досвід роботи', 'experience'],
  ['İŞ DENEYİMİ', 'experience'],
  ['Erhvervserfaring', 'experience'],
  ['Yrkeserfarenhet', 'experience'],
  ['Faglige kompetencer', 'skills'],
  ['Kielitaito', 'other'],
  ['Utdannelse', 'education'],
  ['Profil und Ziele', 'summary'],
])('“%s” opens %s', (heading, kind) => {
  expect(knownHeading(heading)).toBe(kind);
});

test('a language has twelve months or none, and says each heading once', () => {
  for (const { months, headings } of VOCABULARIES) {
    expect([0, 12]).toContain(months.length);
    const phrases = Object.values(headings).flatMap(list => list.split('|').map(phrase => phrase.trim()));
    const own = phrases.filter(phrase => phrase !== '');
    expect(own.filter((phrase, index) => own.indexOf(phrase) !== index)).toEqual([]);
  }
});

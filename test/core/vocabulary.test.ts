import { expect, test } from 'vitest';
import { findDates } from '../../src/core/dates/find-dates.ts';
import {
  foldPhrase,
  languageOfHeadings,
  opens,
  standardHeading,
} from '../../src/core/vocabulary/headings.ts';
import { isPlace } from '../../src/core/vocabulary/places.ts';
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
  ['Maret 2019 – Sekarang', 3],
  ['Ogos 2019 hingga kini', 8],
])('“%s” is a period from month %i until now', (text, month) => {
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
  ['Riwayat Pekerjaan', 'experience'],
  ['KEMAHIRAN', 'skills'],
])('“%s” is the heading of a section of the kind %s', (heading, kind) => {
  expect(knownHeading(heading)).toBe(kind);
});

test('a language has twelve months or none, and each heading only once', () => {
  for (const { months, headings } of VOCABULARIES) {
    expect([0, 12]).toContain(months.split(/\s+/).filter(month => month !== '').length);
    const phrases = Object.values(headings).flatMap(list => list.split('|').map(phrase => phrase.trim()));
    const own = phrases.filter(phrase => phrase !== '');
    expect(own.filter((phrase, index) => own.indexOf(phrase) !== index)).toEqual([]);
  }
});

test.each([
  ['Kenntnisse', false, true],
  ['KENNTNISSE:', false, true],
  ['An Kenntnissen', false, false],
  ['An Kenntnissen', true, true],
  ['Werkervaring', true, false],
])('“%s” is a heading for skills, if a part of it is enough (%s): %s', (heading, inPart, isKnown) => {
  expect(opens(heading, ['skills'], inPart)).toBe(isKnown);
});

test('a short word, or one of several words, must be the whole heading', () => {
  expect([opens('Competenze', ['skills']), opens('Le competenze mie', ['skills'], true)]).toEqual([
    true,
    true,
  ]);
  // A word of six letters is also found within others, a shorter one is not.
  expect([opens('Perfil', ['summary']), opens('Mi perfil hoy', ['summary'], true)]).toEqual([true, true]);
  expect([opens('My skill at it', ['skills'], true), opens('Killer lamps', ['skills'], true)]).toEqual([
    true,
    false,
  ]);
  expect([opens('Corsi', ['certifications']), opens('Xxcorsixx', ['certifications'], true)]).toEqual([
    true,
    false,
  ]);
  expect([opens('About me', ['summary']), opens('Xabout mx', ['summary'], true)]).toEqual([true, false]);
});

test('a heading is compared in small letters, without punctuation, and with “and” for “&” and “/”', () => {
  expect(foldPhrase(' Skills & Tools: ')).toBe('skills and tools');
  expect(foldPhrase('Skills/Tools')).toBe('skills and tools');
  expect(foldPhrase('İŞ DENEYİMİ')).toBe('iş deneyimi');
});

test('each kind of section has a standard heading in the language, or else in English', () => {
  expect(standardHeading('de-AT', 'skills')).toBe('Kenntnisse');
  expect(standardHeading('tr', 'summary')).toBe('Özet');
  expect(standardHeading('xx', 'education')).toBe('Education');
  expect(standardHeading('de', 'other')).toBeNull();
});

test('the language of the headings is the one that knows most of them', () => {
  expect(languageOfHeadings(['Berufserfahrung', 'Kenntnisse', 'Projects'])).toBe('de');
  expect(languageOfHeadings(['Werkervaring'])).toBe('nl');
  expect(languageOfHeadings(['Xyz'])).toBeNull();
  // There are no standard headings for this language.
  expect(languageOfHeadings(['工作经历', '教育背景'])).toBeNull();
  expect(languageOfHeadings([])).toBeNull();
});

test.each([
  ['Leeds, UK', true],
  ['Portland, OR, USA', true],
  ['Portland, Bread, USA', false],
  ['Portland, OR, Bread', false],
  ['Portland College, OR, USA', false],
  ['Portland Bakeries Inc, OR, USA', false],
  ['Portland, OR, USA, Remote', false],
])('“%s” is a place: %j', (text, is) => {
  expect(isPlace(text)).toBe(is);
});

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/core/messages/languages.ts';

const root = path.resolve(import.meta.dirname, '../..');
const locales = path.join(root, 'src/core/messages');

type Catalogue = Readonly<Record<string, { readonly message: string }>>;

const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const catalogue = (language: string): Catalogue =>
  JSON.parse(readFileSync(path.join(locales, language, 'pages.json'), 'utf8'));
const languages = Object.keys(LANGUAGES);
const english = catalogue('en');

const sources = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter(file => /\.tsx?$/.test(file))
  .map(file => read(`src/${file}`))
  .join('\n');

/** All quoted words in the source that may be keys. */
const quoted = new Set([...sources.matchAll(/(['"])(\w+)\1/g)].map(([, , key]) => key));

/** The beginnings of keys that are built from an id, such as `refusal` in `refusalTooLarge`. */
const stems = [...sources.matchAll(/keyOf\('(\w+)'/g)].map(([, stem]) => new RegExp(`^${stem}[A-Z]`));

const blanks = (message: string) => [...message.matchAll(/\$[1-9]/g)].map(([blank]) => blank).sort();

describe('the message files', () => {
  test('contain no unused message', () => {
    const manifest = read('manifest.json');
    const said = (key: string) => {
      const stem = key.replace(/_(one|other)$/, '');
      if (stems.some(begins => begins.test(key))) return true;
      return quoted.has(key) || quoted.has(stem) || manifest.includes(`__MSG_${key}__`);
    };
    expect(Object.keys(english).filter(key => !said(key))).toEqual([]);
  });

  test('contain every message whose key the compiler does not check', () => {
    const named = [
      ...[...sources.matchAll(/browserWord\('(\w+)'/g)].map(([, key]) => key),
      ...[...read('manifest.json').matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key),
    ];
    expect(named.filter(key => !Object.hasOwn(english, key ?? ''))).toEqual([]);
  });

  test('have both plural forms for each count', () => {
    const stems = Object.keys(english).flatMap(key => /^(.+)_(?:one|other)$/.exec(key)?.[1] ?? []);
    for (const stem of stems) {
      expect(english, stem).toHaveProperty(`${stem}_one`);
      expect(english, stem).toHaveProperty(`${stem}_other`);
    }
  });

  test.each(languages)('are complete in %s, with the same blanks', language => {
    const other = catalogue(language);
    expect(Object.keys(other).sort()).toEqual(Object.keys(english).sort());
    for (const [key, { message }] of Object.entries(english)) {
      // The singular form may leave out the number.
      if (key.endsWith('_one')) continue;
      expect(blanks(other[key]?.message ?? ''), key).toEqual(blanks(message));
    }
  });
});

describe('unclear old wordings do not come back', () => {
  const wordsIn = (language: string) =>
    readdirSync(path.join(locales, language), { encoding: 'utf8' })
      .map(file => readFileSync(path.join(locales, language, file), 'utf8'))
      .join('\n');

  test.each([
    ['en', 'In the way', 'Hard to read'],
    ['en', 'As read', 'What we read'],
    ['en', 'Named, not proven', 'Mentioned, no example'],
    ['en', 'Named, not needed', 'In the text, not required'],
    ['en', 'Also asked for, not scored', 'Check these yourself'],
    ['en', 'where it is true of you', 'only if it’s true'],
    ['en', '"Entries"', 'Jobs and degrees'],
    ['en', '"Role pack"', 'Type of job'],
    ['en', 'It is not so', 'This is wrong'],
    ['en', 'Why does this not count', 'Why dismiss this?'],
    ['en', 'Some way to go', 'Weak match'],
    ['en', 'parted by commas', 'separated by commas'],
    ['de', 'Abwählen', 'Ausblenden'],
    ['de', 'Passt fast', 'Passt gut'],
  ])('in %s: not “%s” but “%s”', (language, old, better) => {
    expect(wordsIn(language)).not.toContain(old);
    expect(wordsIn(language)).toContain(better);
  });
});

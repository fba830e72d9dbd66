import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { messages as english } from '../../../src/core/messages/en/index.ts';
import { catalogues, isLanguage, LANGUAGES, type Language } from '../../../src/core/messages/languages.ts';
import type { Catalogue } from '../../../src/core/messages/message.ts';
import { saidIds } from './said-messages.ts';

const entriesOf = (catalogue: Catalogue): readonly (readonly [string, string])[] =>
  Object.entries(catalogue).flatMap(([group, messages]) =>
    Object.entries(messages).map(([key, text]) => [`${group}.${key}`, text] as const),
  );
const blanksOf = (text: string) => [
  ...new Set([...text.matchAll(/\{(\w+)(?=[,}])/g)].map(([, name]) => name)),
];
const namesOf = (text: string) =>
  blanksOf(text.replace(/\{(\w+), plural,(?: \w+ \{[^{}]*\})+\}/g, '{$1}'))
    .sort()
    .join();
const codes = Object.keys(LANGUAGES) as Language[];
const pagesOf = (code: Language): readonly (readonly [string, string])[] => {
  const file = path.resolve(import.meta.dirname, '../../../src/core/messages', code, 'pages.json');
  const pages: Readonly<Record<string, { readonly message: string }>> = JSON.parse(
    readFileSync(file, 'utf8'),
  );
  return Object.entries(pages).map(([key, { message }]) => [key, message]);
};
const texts = new Map(
  await Promise.all(codes.map(async code => [code, new Map(entriesOf(await catalogues[code]()))] as const)),
);
const all = (code: Language) => [...(texts.get(code) ?? []), ...pagesOf(code)];

describe('the messages', () => {
  it('are said somewhere, every one', () => {
    const unsaid = entriesOf(english).filter(([id]) => !saidIds.some(pattern => pattern.test(id)));
    expect(
      unsaid.map(([id]) => id),
      'no source file says these: say them, or delete them',
    ).toEqual([]);
  });

  it('are said with whole names', () => {
    expect(saidIds.length).toBeGreaterThan(200);
  });

  it('come, in English, from files that have no group of one name, which would put one in the place of the other', async () => {
    const folder = path.resolve(import.meta.dirname, '../../../src/core/messages/en');
    const files = readdirSync(folder).filter(name => name.endsWith('.ts') && name !== 'index.ts');
    const parts: readonly object[] = await Promise.all(files.map(name => import(path.join(folder, name))));
    const groups = parts.flatMap(part => Object.values(part).flatMap(each => Object.keys(each)));
    expect(groups.sort()).toEqual(Object.keys(english).sort());
  });

  it('know their languages', () => {
    expect([isLanguage('de'), isLanguage('toString'), isLanguage(undefined)]).toEqual([true, false, false]);
  });
});

describe.each(codes)('the messages in %s', code => {
  const own = texts.get(code) ?? new Map<string, string>();

  it('are those of English, with the same blanks', () => {
    expect([...own.keys()].sort()).toEqual(
      entriesOf(english)
        .map(([id]) => id)
        .sort(),
    );
    const odd = entriesOf(english).filter(([id, text]) => namesOf(text) !== namesOf(own.get(id) ?? ''));
    expect(odd).toEqual([]);
  });

  it('have whole blanks, with a form for every category of plural', () => {
    const needed = new Intl.PluralRules(LANGUAGES[code].locale).resolvedOptions().pluralCategories;
    for (const [id, text] of own) {
      const plain = text.replace(/\{\w+, plural,((?: \w+ \{[^{}]*\})+)\}/g, (_, forms: string) => {
        const given = [...forms.matchAll(/(\w+) \{/g)].map(([, name]) => name ?? '');
        expect(given, id).toContain('other');
        for (const name of given) expect(needed, id).toContain(name);
        return '';
      });
      expect(plain.replace(/\{\w+\}/g, ''), id).not.toMatch(/[{}]/);
    }
  });

  it('have no straight quotation marks, and no plural in brackets', () => {
    expect(all(code).filter(([, text]) => /["']|\w\(\w{1,2}\)/.test(text))).toEqual([]);
  });

  it('keep the tone: no fear, no shouting', () => {
    const loud = /!|reject|abgelehnt|rejet|\brobots?\b/i;
    expect(all(code).filter(([, text]) => loud.test(text))).toEqual([]);
  });
});

const count = (text: string, mark: string) => text.split(mark).length;

describe('German', () => {
  it('has its own quotation marks', () => {
    const odd = all('de').filter(([, text]) => count(text, '„') !== count(text, '“') || text.includes('”'));
    expect(odd).toEqual([]);
  });
});

describe('French', () => {
  it('has its own quotation marks', () => {
    const odd = all('fr').filter(([, text]) => count(text, '«') !== count(text, '»') || /[„“”]/.test(text));
    expect(odd).toEqual([]);
  });

  it('breaks no line before a high mark or inside quotation marks', () => {
    const loose = /(?<!\u202f)[;?%»]|«(?!\u202f)|(?<!\u00a0):/;
    const rule = 'U+202F before ; ? % » and after «, U+00A0 before a colon';
    expect(
      all('fr').filter(([, text]) => loose.test(text)),
      rule,
    ).toEqual([]);
  });

  it('names no points beside a gain, which are one point below two', () => {
    const gains = new Set(['gain', 'points', 'adviceMissing', 'adviceUnproven']);
    expect(pagesOf('fr').filter(([key, text]) => gains.has(key) && text.includes('point'))).toEqual([]);
  });

  it('says of a number that may be one nothing in the plural', () => {
    const plural = /(?:\{(?!all\})\w+\}|\$\d)(?: \p{L}+)? (?:\p{L}+és|présents)(?!\p{L})/u;
    expect(all('fr').filter(([key, text]) => !key.endsWith('_other') && plural.test(text))).toEqual([]);
  });
});

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
const texts = new Map(
  await Promise.all(codes.map(async code => [code, new Map(entriesOf(await catalogues[code]()))] as const)),
);

describe('the messages', () => {
  it('are said somewhere, every one', () => {
    const unsaid = entriesOf(english).filter(([id]) => !saidIds.some(pattern => pattern.test(id)));
    expect(unsaid.map(([id]) => id)).toEqual([]);
  });

  it('are said with whole names', () => {
    expect(saidIds.length).toBeGreaterThan(200);
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
    expect([...own.values()].filter(text => /["']|\w\(\w{1,2}\)/.test(text))).toEqual([]);
  });

  it('keep the tone: no fear, no shouting', () => {
    expect([...own.values()].filter(text => /!|reject|abgelehnt|\brobots?\b/i.test(text))).toEqual([]);
  });
});

describe('German', () => {
  it('has its own quotation marks', () => {
    const count = (text: string, mark: string) => text.split(mark).length;
    const odd = [...(texts.get('de') ?? [])].filter(
      ([id, text]) => id !== 'given.text' && (count(text, '„') !== count(text, '“') || text.includes('”')),
    );
    expect(odd).toEqual([]);
  });
});

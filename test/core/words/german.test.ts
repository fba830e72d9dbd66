import { describe, expect, it } from 'vitest';
import { germanAdvice } from '../../../src/core/words/german/advice.ts';
import { germanContentChecks } from '../../../src/core/words/german/content-checks.ts';
import { germanHazards } from '../../../src/core/words/german/hazards.ts';
import { german } from '../../../src/core/words/german/index.ts';
import { germanMatch } from '../../../src/core/words/german/match.ts';
import { germanPageChecks } from '../../../src/core/words/german/page-checks.ts';
import { germanReport } from '../../../src/core/words/german/report.ts';
import { germanRoles } from '../../../src/core/words/german/roles.ts';
import { saidPhrases } from './phrases.ts';

const parts = [
  germanAdvice,
  germanPageChecks,
  germanContentChecks,
  germanMatch,
  germanHazards,
  germanReport,
  germanRoles,
];
const said = new Set(saidPhrases.map(({ words }) => words));
const names = (words: string) => [...new Set([...words.matchAll(/\{(\w+)/g)].map(([, name]) => name))].sort();

describe('every sentence', () => {
  it('is written out where it is said', () => {
    expect(saidPhrases.length).toBeGreaterThan(200);
    expect(saidPhrases.filter(({ words }) => words === null)).toEqual([]);
  });

  it('has its German', () => {
    const lacking = saidPhrases.filter(({ words }) => words !== null && !german.has(words));
    expect(lacking.map(({ place, words }) => `${place} ${words}`)).toEqual([]);
  });

  it('in German is said somewhere, and stands in one list', () => {
    const all = parts.flatMap(part => Object.keys(part));
    expect(all.filter(words => !said.has(words))).toEqual([]);
    expect(all.filter((words, index) => all.indexOf(words) !== index)).toEqual([]);
  });

  it('has the same blanks in both languages', () => {
    const odd = [...german].filter(([english, words]) => names(english).join() !== names(words).join());
    expect(odd).toEqual([]);
  });

  it('has whole blanks, with both forms of a plural', () => {
    const odd = [...german]
      .flat()
      .filter(words => /[{}]/.test(words.replace(/\{\w+(?:\|[^{}|]+\|[^{}|]+)?\}/g, '')));
    expect(odd).toEqual([]);
  });

  it('has the quotation marks of its language, and no plural in brackets', () => {
    const count = (text: string, mark: string) => text.split(mark).length;
    const odd = [...german].filter(
      ([english, words]) =>
        count(english, '“') !== count(english, '”') ||
        count(words, '„') !== count(words, '“') ||
        words.includes('”'),
    );
    expect(odd).toEqual([]);
    expect([...german].flat().filter(text => /["']|\w\(\w{1,2}\)/.test(text))).toEqual([]);
  });

  it('keeps the tone: no fear, no shouting', () => {
    expect([...german].flat().filter(text => /!|reject|abgelehnt|\brobots?\b/i.test(text))).toEqual([]);
  });
});

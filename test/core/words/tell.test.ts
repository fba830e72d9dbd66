import { describe, expect, it } from 'vitest';
import { asWritten, listed, type Phrase, say } from '../../../src/core/words/phrase.ts';
import { telling } from '../../../src/core/words/tell.ts';

const [english, german] = [telling('en'), telling('de')];

describe('a phrase', () => {
  const told: readonly (readonly [string, Phrase, string, string])[] = [
    ['without blanks', say('All text can be seen'), 'All text can be seen', 'Der ganze Text ist sichtbar'],
    ['one', say('{years} {years|year|years}', { years: 1 }), '1 year', '1 Jahr'],
    ['none', say('{years} {years|year|years}', { years: 0 }), '0 years', '0 Jahre'],
    ['a fraction', say('{years} {years|year|years}', { years: 2.5 }), '2.5 years', '2,5 Jahre'],
    [
      'a large number',
      say('The list has {count} items.', { count: 1234 }),
      'The list has 1,234 items.',
      'Die Liste hat 1.234 Einträge.',
    ],
    [
      'one decimal',
      say('The file has {size} MB.', { size: 3.06 }),
      'The file has 3.1 MB.',
      'Die Datei hat 3,1 MB.',
    ],
    [
      'a phrase in a phrase',
      say('Asked for: {degree}.', { degree: say('a doctorate') }),
      'Asked for: a doctorate.',
      'Verlangt: eine Promotion.',
    ],
    [
      'a list',
      say('It does not show {parts}.', {
        parts: listed([say('an API'), say('a database'), say('tests')], 'or'),
      }),
      'It does not show an API, a database or tests.',
      'Nicht zu sehen: eine API, eine Datenbank oder Tests.',
    ],
    [
      'a list that counts',
      say('Write {name} in the line where you used it, if you did; {by} only {by|implies|imply} it.', {
        by: listed(['Jest', 'Mocha']),
        name: 'testing',
      }),
      'Write testing in the line where you used it, if you did; Jest and Mocha only imply it.',
      'Schreiben Sie testing in die Zeile, zu der es gehört, wenn Sie damit gearbeitet haben; bisher folgt es nur aus Jest und Mocha.',
    ],
    [
      'somebody else’s words',
      asWritten('All text can be seen'),
      'All text can be seen',
      'All text can be seen',
    ],
    [
      'words that run to the left',
      say('Show {name}', { name: 'שלום' }),
      'Show \u2068שלום\u2069',
      '\u2068שלום\u2069 zeigen',
    ],
    ['marks that turn the text around', asWritten('a\u202Egpj.exe'), 'agpj.exe', 'agpj.exe'],
    [
      'a blank in a value',
      say('Show {name}', { name: '{gain} $1 $&' }),
      'Show {gain} $1 $&',
      '{gain} $1 $& zeigen',
    ],
    // What lies in a database may be anything.
    ['no value for a blank', { words: 'Show {name}', values: {} }, 'Show {name}', '{name} zeigen'],
    ['a name of every object', { words: 'constructor', values: {} }, 'constructor', 'constructor'],
    [
      'a sentence nobody says any more',
      { words: 'It was {so}.', values: { so: 'so' } },
      'It was so.',
      'It was so.',
    ],
  ];
  for (const [what, phrase, en, de] of told) {
    it(`is told in both languages: ${what}`, () => {
      expect([english(phrase), german(phrase)]).toEqual([en, de]);
    });
  }
});

import { describe, expect, it } from 'vitest';
import { spokenLabel } from '../../../src/core/keywords/spoken-languages.ts';
import { asWritten, listed, type Message, message } from '../../../src/core/messages/message.ts';
import { inEnglish, inGerman } from '../in-english.ts';

const named = (name: Parameters<typeof listed>[0][number]) => message('advice.showTitle', { name });

describe('a message', () => {
  const cases: readonly (readonly [string, Message, string, string])[] = [
    ['without blanks', message('hidden-text.title'), 'All text can be seen', 'Der ganze Text ist sichtbar'],
    ['one', message('fit.years', { years: 1 }), '1 year', '1 Jahr'],
    ['none', message('fit.years', { years: 0 }), '0 years', '0 Jahre'],
    ['a language that is spoken', spokenLabel('Greek'), 'Greek', 'Griechisch'],
    ['one that other languages call Chinese', spokenLabel('Mandarin'), 'Mandarin', 'Mandarin'],
    ['a fraction', message('fit.years', { years: 2.5 }), '2.5 years', '2,5 Jahre'],
    [
      'a large number',
      message('too-many-skills.count', { count: 1234 }),
      'The skills list has 1,234 items.',
      'Die Liste der Kenntnisse hat 1.234 Einträge.',
    ],
    [
      'one decimal',
      message('file-too-large.size', { size: 3.06 }),
      'The file has 3.1 MB.',
      'Die Datei hat 3,1 MB.',
    ],
    [
      'a message in a message',
      message('degree-not-shown.asked', { degree: message('fit.doctorate') }),
      'Asked for: a doctorate.',
      'Verlangt: eine Promotion.',
    ],
    [
      'a list',
      message('no-full-project.lacks', {
        parts: listed(
          [message('projectParts.api'), message('projectParts.database'), message('projectParts.tests')],
          'or',
        ),
      }),
      'It does not show an API, a database or tests.',
      'Nicht zu sehen: eine API, eine Datenbank oder Tests.',
    ],
    ['a list of two', named(listed(['Go', 'Java'])), 'Show Go and Java', 'Go und Java zeigen'],
    [
      'sentences apart',
      named(listed(['Go, or Java', 'C'], 'apart')),
      'Show Go, or Java; C',
      'Go, or Java; C zeigen',
    ],
    [
      'whole sentences apart',
      named(listed(['It is so.', 'And so on ...'], 'apart')),
      'Show It is so; And so on ...',
      'It is so; And so on ... zeigen',
    ],
    [
      'a list that counts',
      message('advice.name', { by: listed(['Jest', 'Mocha']), name: 'testing' }),
      'Write testing in the line where you used it, if you did; Jest and Mocha only imply it.',
      'Schreiben Sie testing in die Zeile, zu der es gehört, wenn Sie damit gearbeitet haben; bisher folgt es nur aus Jest und Mocha.',
    ],
    [
      'a list of one',
      message('advice.name', { by: listed(['Jest']), name: 'testing' }),
      'Write testing in the line where you used it, if you did; Jest only implies it.',
      'Schreiben Sie testing in die Zeile, zu der es gehört, wenn Sie damit gearbeitet haben; bisher folgt es nur aus Jest.',
    ],
    ['somebody else’s words', asWritten('fit.years'), 'fit.years', 'fit.years'],
    ['words that run to the left', named('שלום'), 'Show \u2068שלום\u2069', '\u2068שלום\u2069 zeigen'],
    ['marks that turn the text around', asWritten('a\u202Egpj.exe'), 'agpj.exe', 'agpj.exe'],
    ['a blank in a value', named('{gain} $1 $&'), 'Show {gain} $1 $&', '{gain} $1 $& zeigen'],
    // What lies in a database may be anything.
    ['no value for a blank', { id: 'advice.showTitle', values: {} }, 'Show {name}', '{name} zeigen'],
    [
      'a name of every object',
      { id: 'constructor.name' as never, values: {} },
      'constructor.name',
      'constructor.name',
    ],
    ['a message that is gone', { id: 'fit.gone' as never, values: {} }, 'fit.gone', 'fit.gone'],
  ];
  for (const [what, said, english, german] of cases) {
    it(`is put into words: ${what}`, () => {
      expect([inEnglish(said), inGerman(said)]).toEqual([english, german]);
    });
  }
});

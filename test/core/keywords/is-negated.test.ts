import { describe, expect, test } from 'vitest';
import { isDenied, isNegated } from '../../../src/core/keywords/is-negated.ts';

const wordsOf = (text: string) => text.split(/\s+/);

describe('the words before a name deny it', () => {
  test.each(
    wordsOf(
      'no not never nobody without kein keine keinen keiner nicht nie pas aucun aucune geen niet non não inte ikke ingen',
    ),
  )('by “%s”', word => {
    expect(isDenied(`${word} need `)).toBe(true);
    expect(isDenied(`${word.toUpperCase()} need `)).toBe(word !== 'no');
  });

  test.each(
    wordsOf(
      `need needs needed require requires expect expects expected have has had having know knowing learn learning use uses using used
      run running write writing touch open see bring work worked working look looking hiring someone build support ask
      prior previous specific real much any a an the to of in with for on you we one there is be will do does did ever even
      currently actually really longer more yet already experience expertise knowledge background skills
      brauchst brauchen musst müssen erwarten setzen gibt du sie wir es erfahrung erfahrungen kenntnisse vorkenntnisse mit von zu im
      besoin connaître maîtriser connaissance connaissances expérience de avec avoir
      se requiere necesitas necesario hace falta saber conocer tener conocimientos experiencia con
      kennis ervaring van met te hoeft wymagamy musisz znać znajomości w z
      è serve richiesta necessario conoscere conoscenza la di é necessário conhecer experiência em com behöver kunna erfarenhet av med`,
    ),
  )('through “%s”', word => {
    expect(isDenied(`not ${word} `)).toBe(true);
  });

  test.each([
    ['You don’t need ', true],
    ["You won't need ", true],
    ['pas d’expérience de ', true],
    ['pas besoin d’', true],
    // Behind a name or two, too.
    ['You never use Java or ', true],
    ['You never use Java, Node.js and ', true],
    ['You never use C#/Rust & ', true],
    ['You never use C# & ', true],
    ['You never run or write ', true],
    ['You never run and write ', false],
    ['You never bake or ', false],
    // Nothing that is needed stands between.
    ['not ', false],
    ['not Java, ', false],
    // Something that means more does.
    ['You never bake with ', false],
    ['No, you need ', false],
    ['Not here: you need ', false],
    ['You never wait. You need ', false],
    ['We have never, to be honest, used ', false],
    // Twice it does not.
    ['We never do not use ', false],
    ['We never wait, you do not need ', true],
    // “NO SQL” is written for NoSQL, and a name goes on behind a dash.
    ['NO need ', false],
    // As marketing, a school and a month are written as denials of another language.
    ['Hands-on SEM with ', false],
    ['Training by SANS in ', false],
    ['Seit Mai mit ', false],
    ['Sem experiência com ', true],
    ['Sans expérience de ', true],
    ['Non serve aver mai usato ', false],
    ['Non ho mai usato ', true],
    ['You do not need java-', false],
    // As far as a sentence is remembered.
    [`not ${'the '.repeat(12)}need `, true],
    [`not ${'the '.repeat(13)}need `, false],
  ])('or not: “%s” %s', (before, isIt) => {
    expect(isDenied(before)).toBe(isIt);
  });
});

/** Whether the name in brackets is denied. */
function isDeniedIn(marked: string): boolean {
  const [start, end] = [marked.indexOf('['), marked.indexOf(']') - 1];
  return isNegated(marked.replace(/[[\]]/g, ''), start, end);
}

describe('a sentence denies the name', () => {
  test.each([
    'You do not need [Java]',
    'We have no [Java] here',
    'No [Java], please.',
    'No [Java]',
    'There is no more [Java] left',
    'No [java] experience is needed',
    'No [java] required',
    'kein [Java]',
    'TypeScript, not [JavaScript]',
    'This is not a [Python] role',
    'Not needed: Haskell and [Java]',
    'We are moving away from [Java] to Go',
    'We migrated off [Java]',
    'We got rid of [Java]',
    'The old stack was [Java]',
    'We have dropped the old [Java]',
    'Go instead of [Java]',
    'Until 2020 all ran on [Solaris]',
    '[Java] is not required.',
    '[Java] or Kotlin experience is not needed here',
    '[Java] ist nicht nötig.',
    '[Java] won’t help',
    '[Java], which we are moving away from',
    'If you have never used [Java], no problem',
  ])('“%s”', text => {
    expect(isDeniedIn(text)).toBe(true);
  });

  test.each([
    'You need [Java]',
    // The second denial takes the first back.
    'You never write [Java] without tests',
    'You do not run [Java] alone',
    'Who does not know [SQL] need not apply',
    // No statement.
    'Why not use [Scala]?',
    'If you do not have [Scala] experience, Kotlin is fine',
    // Another clause.
    'What we do not use, [Java] is for',
    // “no” is “in the” in Portuguese.
    'experiência no [Java]',
    'No [java]',
    'We have no [Java] developer who does not test',
    'This is a [Python] role',
    'kein [java]',
    'We are moving away from Java to [Go]',
    'Until 2020 all ran on Solaris, today on [Linux]',
    '[Java] is required.',
    'We run [Java] and will not stop',
  ])('not: “%s”', text => {
    expect(isDeniedIn(text)).toBe(false);
  });
});

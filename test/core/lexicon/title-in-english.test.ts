import { describe, expect, it } from 'vitest';
import { titleInEnglish } from '../../../src/core/lexicon/title-in-english.ts';
import { tradesOfTitle } from '../../../src/core/lexicon/trades.ts';

describe('a title in English', () => {
  it.each([
    ['Softwaretester', 'software tester', 'qa'],
    ['Ingénieur test et validation logiciel', 'test engineer validation software', 'qa'],
    ['Technicien systèmes et réseaux', 'system technician network', 'administration'],
    ['Systeembeheerder', 'system administrator', 'administration'],
    ['Administrator baz danych', 'database administrator', 'data-engineering'],
    ['Frontend-Entwickler/in', 'frontend developer', 'frontend'],
    ['Desarrollador/a web', 'web developer', 'web'],
    ['Webbutvecklare', 'web developer', 'web'],
    ['Analista de datos', 'data analyst', 'data-analysis'],
    ['Ingegnere dei dati', 'data engineer', 'data-engineering'],
    ['Starszy programista Java', 'senior developer java', 'software'],
    ['Senior Softwarearchitekt (m/w/d)', 'senior software architect (m/w/d)', 'software'],
    ['Software-Entwicklerin (Java)', 'software developer (java)', 'software'],
    ['Développeur·se web', 'web developer', 'web'],
    ['Ingénieure études et développement', 'software engineer', 'software'],
    ['Programmatrice Java', 'developer java', 'software'],
    ['Administratorka systemów', 'system administrator', 'administration'],
    ['Entwicklungsleiterin', 'Entwicklungsleiterin', 'software'],
    ['Wirtschaftsinformatikerin', 'Wirtschaftsinformatikerin', ''],
    ['Datenschutzbeauftragter', 'Datenschutzbeauftragter', ''],
  ])('%s is %s', (title, english, trade) => {
    expect(titleInEnglish(title)).toBe(english);
    expect(tradesOfTitle(title).join(' ')).toBe(trade);
  });

  it.each(['Software Engineer, Data', 'Systems Engineer', 'Redesign Lead', 'Test Analyst', 'Webmaster'])(
    '%s stays as it is',
    title => expect(titleInEnglish(title)).toBe(title),
  );
});

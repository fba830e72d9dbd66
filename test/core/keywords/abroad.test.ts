import { expect, test } from 'vitest';
import { extractKeywords } from '../../../src/core/keywords/extract-keywords.ts';
import { findSkills } from '../../../src/core/keywords/find-skills.ts';

const names = (text: string) => [...new Set(findSkills(text).map(mention => mention.name))];

// Practices as postings of other countries say them, with their inflections.
test.each([
  [
    'French',
    'Vous rédigez des tests unitaires et des tests d’intégration, faites des revues de code et pratiquez l’intégration continue.',
    ['Unit testing', 'Integration testing', 'Code review', 'CI/CD'],
  ],
  [
    'French',
    'Modélisation des données, bases de données relationnelles, tableaux de bord et recueil des besoins',
    ['Data modeling', 'Relational databases', 'Dashboards', 'Requirements gathering'],
  ],
  [
    'French',
    'Vous configurez les pare-feu, veillez à l’accessibilité, au temps de chargement et à la gestion des correctifs.',
    ['Firewalls', 'Accessibility', 'Web performance', 'Patch management'],
  ],
  [
    'Dutch',
    'Je schrijft unittesten, doet aan versiebeheer en kent relationele databases, datamodellering en beeldverwerking',
    ['Unit testing', 'Version control', 'Relational databases', 'Data modeling', 'Image processing'],
  ],
  [
    'Spanish',
    'Pruebas unitarias, control de versiones, revisión de código y microservicios; toma de requisitos y aprendizaje automático',
    [
      'Unit testing',
      'Version control',
      'Code review',
      'Microservices',
      'Requirements gathering',
      'Machine learning',
    ],
  ],
  [
    'Italian',
    'Test unitari, revisione del codice, controllo di versione, architettura a microservizi e analisi dei requisiti; sicurezza informatica',
    [
      'Unit testing',
      'Code review',
      'Version control',
      'Microservices',
      'Requirements analysis',
      'Cybersecurity',
    ],
  ],
  [
    'Portuguese',
    'Testes unitários, integração contínua, banco de dados relacional, levantamento de requisitos e segurança da informação',
    ['Unit testing', 'CI/CD', 'Relational databases', 'Requirements gathering', 'Information security'],
  ],
  [
    'Polish',
    'Pisanie testów jednostkowych, przeglądy kodu, znajomość relacyjnych baz danych i wzorców projektowych, uczenie maszynowe',
    ['Unit testing', 'Code review', 'Relational databases', 'Design patterns', 'Machine learning'],
  ],
])('%s: %j', (_, text, expected) => {
  expect(names(text).toSorted()).toEqual(expected.toSorted());
});

test.each([
  ['in a sentence, it is none', 'Wir bauen unsere Läden seit Jahren mit angular und mit docker.', []],
  [
    'in a list it is one',
    'Wir nutzen jeden Tag docker, kafka und redis für die Bäckerei.',
    ['Docker', 'Kafka', 'Redis'],
  ],
  ['of two words it is one', 'Wir bauen seit Jahren mit spring boot an der Bäckerei.', ['Spring Boot']],
  [
    'that is always in small letters is one',
    'Wir bauen seit Jahren mit dbt und Snowflake.',
    ['dbt', 'Snowflake'],
  ],
])('a name in small letters, outside of English: %s', (_, text, expected) => {
  expect(names(text)).toEqual(expected);
});

test('a term that the person added counts in small letters, outside of English, too', () => {
  const text = 'Anforderungen\n- Wir bauen seit Jahren mit ofenrohr an der Bäckerei und an der Stadt';
  expect(extractKeywords(text, null, [{ name: 'Ofenrohr', aliases: [] }]).keywords).toMatchObject([
    { name: 'Ofenrohr' },
  ]);
});

test.each([
  ['a subject of study', 'Laurea in Informatica, esperienza con Talend nella gestione della cucina', false],
  ['a subject with no tool near', 'Esperienza con Informatica nella gestione della cucina di casa', false],
  ['a tool with another one near', 'Esperienza con Informatica e Talend nella gestione della cucina', true],
])('“Informatica” in an Italian text is %s', (_, text, isTool) => {
  expect(names(text).includes('Informatica')).toBe(isTool);
});

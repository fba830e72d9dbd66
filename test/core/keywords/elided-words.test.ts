import { expect, test } from 'vitest';
import { elidedWordMentions } from '../../../src/core/keywords/elided-words.ts';
import { tokensOf } from '../../../src/core/keywords/find-skills.ts';
import { getLexicon } from '../../../src/core/lexicon/lexicon.ts';

/** The practices whose last word stands with another item, each with the first and last word that it covers. */
function elidedIn(text: string): readonly string[] {
  const tokens = tokensOf(text);
  return elidedWordMentions(text, tokens, getLexicon().trie).map(
    ({ skill, first, end }) => `${skill.name}: ${tokens[first]?.text}–${tokens[end - 1]?.text}`,
  );
}

test('a colon with a space before it opens a list, too', () => {
  expect(elidedIn('types of testing : smoke, load and others')).toEqual([
    'Smoke testing: smoke–smoke',
    'Load testing: load–load',
  ]);
});

test.each([
  ['unit and integration tests', ['Unit testing: unit–tests']],
  ['unit or integration testing', ['Unit testing: unit–testing']],
  ['unit and acceptance test', ['Unit testing: unit–test']],
  ['network and application security', ['Network security: network–security']],
  ['application and network security testing', ['Application security: application–security']],
  ['relational and columnar databases', ['Relational databases: relational–databases']],
  ['relational/graph database', ['Relational databases: relational–database']],
  ['quantum and edge computing', ['Quantum computing: quantum–computing']],
  ['responsive and database design', ['Responsive design: responsive–design']],
  ['data and domain modeling', ['Data modeling: data–modeling']],
  ['functional and object-oriented programming', ['Functional programming: functional–programming']],
  ['web, mobile and desktop applications', ['Mobile development: mobile–applications']],
  ['unit & integration tests', ['Unit testing: unit–tests']],
  ['unit, and integration tests', ['Unit testing: unit–tests']],
  ['unit und integration tests', ['Unit testing: unit–tests']],
  ['end-to-end and unit tests', ['End-to-end testing: end–tests']],
  ['one two three end to end and unit tests', ['End-to-end testing: end–tests']],
  ['unit and one two integration tests', ['Unit testing: unit–tests']],
  ['unit and one two three integration tests', []],
  // At most eight items.
  ['unit, p, q, r, s, t, u, v and x tests', ['Unit testing: unit–tests']],
  ['unit, p, q, r, s, t, u, v, w and x tests', []],
  // A verb with the object of another one, which is the whole object.
  ['monitor and scale models', ['Model monitoring: monitor–models']],
  ['design and review security', ['Security architecture: design–security']],
  ['validate, and transform data', ['Data validation: validate–data']],
  ['configuring and maintaining networks', ['Networking: configuring–networks']],
  ['extract/manipulate data', ['Data extraction: extract–data']],
  ['validate and refine data models', []],
  ['manage and optimize data discovery', []],
  ['plan, estimate and assign test work', []],
  ['service design, journey maps', []],
  ['tuning, and production data', []],
  // Management, design and modeling close one or two items right before their own.
  ['incident, release, asset and change management', ['Release management: release–management']],
  ['data, domain and process modeling', ['Data modeling: data–modeling', 'Domain modeling: domain–modeling']],
  ['test data and release management', ['Test data management: test–management']],
  ['release and big change management', ['Release management: release–management']],
  ['release and big old change management', []],
  ['one, unit and smoke tests', ['Unit testing: unit–tests']],
  // A topic with its items behind it.
  [
    'testing (unit, integration)',
    ['Unit testing: unit–unit', 'Integration testing: integration–integration'],
  ],
  [
    'databases: relational, graph',
    ['Relational databases: relational–relational', 'Graph databases: graph–graph'],
  ],
  // A name with what is named after it.
  ['Spring (Boot, Data)', ['Spring Boot: Boot–Boot', 'Spring Data: Data–Data']],
  ['Spring MVC/Boot', ['Spring Boot: Boot–Boot']],
  ['Spring MVC/Boot experience', ['Spring Boot: Boot–Boot']],
  ['Spring MVC/Boot for services', ['Spring Boot: Boot–Boot']],
  ['Azure DevOps/Functions', ['Azure Functions: Functions–Functions']],
  ['Spring: Boot, Data JPA', ['Spring Boot: Boot–Boot', 'Spring Data JPA: Data–JPA']],
  ['the Spring ecosystem (Boot and Cloud)', ['Spring Boot: Boot–Boot', 'Spring Cloud: Cloud–Cloud']],
  ['React apps (Web, Native)', ['React Native: Native–Native']],
  // What is a tool or a language by itself is no part of another, and “Cloud” makes nothing.
  ['Spark (SQL, Python)', []],
  ['Cloud: AWS, Azure, Linux', []],
  ['Web (REST, API)', []],
  ['Spring (Boot)', []],
  ['Azure (DP-203), Databricks, SQL', []],
  ['Spring (boot, data)', []],
  ['spring (Boot, Data)', []],
  // Each is a name of its own, or no name at all.
  ['Azure Data/Python', []],
  ['SQL Server/Oracle', []],
  ['Spring MVC/boot', []],
  ['Spring MVC, Boot', []],
  ['Spring Boot/Data structures', []],
  ['Microsoft Office/Project Management', []],
  ['a spring, Boot, Data', []],
  ['Spring and our (Boot, Data)', []],
  ['Spring (our choice, Boot not)', []],
  ['testing (unit)', []],
  ['testing - unit, integration', []],
  ['teams (unit, integration)', []],
])('“%s”: %j', (text, practices) => {
  expect(elidedIn(text)).toEqual(practices);
});

test.each([
  ['only words that stand for what is named before them', 'data and product teams'],
  ['the plural leaves nothing out', 'units and integration tests'],
  ['an item in the plural closes the list before it', 'unit, users, and integration testing'],
  ['so does one with a small word', 'unit, tools for all, and integration testing'],
  ['a line break ends a list', 'unit\nand integration tests'],
  ['a line break ends a list behind its joint, too', 'unit and\nintegration tests'],
  ['two joints join nothing', 'unit, and, integration tests'],
  ['a tail is no item of its own', 'unit and tests'],
  ['small words are no part of a tail', 'unit and integration of tests'],
  ['a hyphen glues the head to its own word', 'data and safe-by-design'],
  ['verbs share an object: “change”', 'change and incident management'],
  ['so does “process”', 'process and data modeling'],
  ['so does “monitor”', 'monitor and network security'],
  ['so does “document”', 'document and graph databases'],
  ['so does “review”', 'review and network security'],
  ['so does “optimize”', 'optimize and graph databases'],
  ['so does “secure”', 'secure and functional programming'],
  ['and words in -ing', 'testing and regression testing'],
  ['addresses are no words', 'https://a.example/unit and integration tests'],
])('%s: “%s”', (_, text) => {
  expect(elidedIn(text)).toEqual([]);
});

test('a word in small letters after a word with a capital belongs to the same name', () => {
  expect(elidedIn('With Medallion data and domain modeling')).toEqual([]);
  expect(elidedIn('With medallion, data and domain modeling')).not.toEqual([]);
});

test.each([
  ['reviewing the code', ['Code review: reviewing–code']],
  ['optimize slow queries', ['Query optimization: optimize–queries']],
  ['migrate all legacy data', ['Data migration: migrate–data']],
  ['optimise Power queries', ['Query optimization: optimise–queries']],
  ['optimise Power Query', []],
  ['review the code of conduct', []],
  ['manage your data', []],
  ['analyze personal data', []],
  ['transform for data', []],
  ['transform, raw data', []],
  ['transform raw, data', []],
  ['transform raw and data', []],
  ['transform more and more data', []],
  ['validate data models', []],
  ['monitor cloud servers', ['Monitoring: monitor–servers']],
  ['it monitors cloud servers', []],
  ['monitor the team', []],
  ['validate', []],
])('a verb, what is between and its object: “%s”', (text, expected) => {
  expect(elidedIn(text)).toEqual(expected);
});

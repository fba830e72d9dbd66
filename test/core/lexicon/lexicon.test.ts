import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { mentionsIn, tokensOf } from '../../../src/core/keywords/find-skills.ts';
import { getLexicon, impliedBy, skillByName } from '../../../src/core/lexicon/lexicon.ts';
import { skillSources } from '../../../src/core/lexicon/sources.ts';

const { skills, byName } = getLexicon();

test('the lexicon knows well over 1,500 skills and fits in 40 kB', () => {
  expect(skills.length).toBeGreaterThan(1500);
  expect(gzipSync(skillSources.join('\n')).length).toBeLessThan(40_000);
});

test('every name stands once', () => {
  const names = skills.map(skill => skill.name.toLowerCase());
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test('every implied name is known', () => {
  const unknown = skills
    .flatMap(skill => [...skill.implies, ...skill.names])
    .filter(name => !byName.has(name));
  expect(unknown).toEqual([]);
});

test('no skill implies itself', () => {
  expect(skills.filter(skill => impliedBy(skill.name).includes(skill.name)).map(skill => skill.name)).toEqual(
    [],
  );
});

test('every skill is found under its own name in a list, unless its name is taken out of its spellings', () => {
  const missed = skills.filter(skill => {
    if (!skill.aliases.some(alias => alias.text === skill.name)) return false;
    const text = `Experience with Python, ${skill.name}, MySQL`;
    return !mentionsIn(text, tokensOf(text)).some(mention => mention.skill === skill);
  });
  expect(missed.map(skill => skill.name)).toEqual([]);
});

test.each([
  ['Next.js', ['React', 'JavaScript']],
  ['Amazon EKS', ['Kubernetes', 'AWS', 'Containers']],
  ['PostgreSQL', ['SQL', 'Relational databases']],
  ['Django REST Framework', ['Django', 'Python', 'REST API']],
])('%s implies %j', (name, implied) => {
  expect(impliedBy(name)).toEqual(expect.arrayContaining(implied));
});

test.each([
  'Backend development',
  'Node.js',
  'TypeScript',
  'Express',
  'REST API',
  'OpenAPI',
  'PostgreSQL',
  'SQL',
  'Database migrations',
  'Indexing',
  'Redis',
  'Caching',
  'JWT',
  'Sessions',
  'RBAC',
  'Input validation',
  'Unit testing',
  'Integration testing',
  'Docker',
  'GitHub Actions',
  'AWS Lambda',
  'Postman',
  'Git',
  'Jest',
  'Vitest',
  'Database design',
  'API design',
  'Pagination',
  'Idempotency',
  'Transactions',
  'Joins',
  'Asynchronous programming',
  'Pull requests',
  'Code review',
  'Rate limiting',
  'Error handling',
  'Debugging',
  'Virtual machines',
  'Git branching',
])('the guide’s %s is known', name => {
  expect(skillByName(name)?.name).toBe(name);
});

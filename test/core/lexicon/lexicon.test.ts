import { expect, test } from 'vitest';
import { mentionsIn, tokensOf } from '../../../src/core/keywords/find-skills.ts';
import { contextWords, onlyBeside } from '../../../src/core/lexicon/context-words.ts';
import { getLexicon, impliedBy, skillByName } from '../../../src/core/lexicon/lexicon.ts';

const { skills } = getLexicon();

test('the lexicon knows well over 6,000 skills', () => {
  expect(skills.length).toBeGreaterThan(6000);
});

// The index of first letters takes “Caché” and “VC++” for names that begin with these.
test.each(['cach', 'vc', 'oat'])('“%s” is not the first word of any name', word => {
  expect(getLexicon().trie.next.get(word)).toBeUndefined();
});

test('every context word can be a word of a text', () => {
  const words = [...contextWords.values()].flatMap(ofSkill => [...ofSkill]);
  const isHeld = (word: string) => String(tokensOf(word).map(({ norm }) => norm)) === word;
  expect(words.filter(word => word === '' || !isHeld(word))).toEqual([]);
});

test('a person’s own term is a new skill, or new spellings of a skill that the lexicon knows', () => {
  const own = getLexicon([
    { name: 'docker', aliases: ['whalebox'] },
    { name: 'Zork', aliases: [] },
  ]);
  expect(own.skills.slice(skills.length).map(({ name }) => name)).toEqual(['Zork']);
  expect(own.bySpelling.get('whalebox')?.name).toBe('Docker');
  expect(own.byName.get('Docker')).toBe(skillByName('Docker'));
  expect(own.byName.get('docker')).toBeUndefined();
});

test('every skill is found under its own name in a list, unless its name is removed from its spellings', () => {
  const missed = skills.filter(skill => {
    if (!skill.aliases.some(alias => alias.text === skill.name)) return false;
    const [beside] = (onlyBeside.has(skill.name) && contextWords.get(skill.name)) || ['MySQL'];
    const text = `Experience with Python, ${skill.name}, ${beside}`;
    return !mentionsIn(text, tokensOf(text)).some(mention => mention.skill === skill);
  });
  expect(missed.map(skill => skill.name)).toEqual([]);
});

test.each([
  ['Next.js', ['React', 'JavaScript']],
  ['Amazon EKS', ['Kubernetes', 'AWS', 'Containers']],
  ['PostgreSQL', ['SQL', 'Relational databases']],
  ['Prometheus', ['Monitoring', 'Alerting']],
  ['BGP', ['Networking']],
  ['Keycloak', ['Authentication', 'Identity management']],
  ['FreeRTOS', ['RTOS', 'Embedded systems']],
  ['Django REST Framework', ['Django', 'Python', 'REST API']],
  ['Genesys', ['Contact center']],
])('%s implies %j', (name, implied) => {
  expect(impliedBy(name)).toEqual(expect.arrayContaining(implied));
});

test.each([
  ['Genesys', 'Networking'],
  ['Microsoft BitLocker', 'Azure'],
  ['Microsoft OneNote', 'Azure'],
  ['Google reCAPTCHA', 'GCP'],
  ['Google Ads Certified', 'GCP'],
  ['Serilog', 'Monitoring'],
  ['strace', 'Monitoring'],
  ['OneTrust', 'Data pipelines'],
  ['Topic modeling', 'Python'],
  ['Carbon Design System', 'JavaScript'],
  ['Materialize CSS', 'Data pipelines'],
])('%s does not imply %s', (name, other) => {
  expect(skillByName(name)).toBeDefined();
  expect(impliedBy(name)).not.toContain(other);
});

test.each([
  ['MySQL administration', 'MySQL administration'],
  ['Core Java', 'Java'],
  ['Windows Server 2019', 'Windows Server'],
  ['AZ-305', 'Azure Solutions Architect Expert'],
  ['Jenkins pipelines', 'Jenkins'],
  ['stateful sets', 'Kubernetes storage'],
  ['Go micro-services', 'Microservices'],
  ['domain controllers', 'Active Directory'],
  ['RGPD', 'GDPR'],
  ['IOCs', 'Indicators of compromise'],
  ['SOC analyst', 'SOC'],
])('“%s” means %s itself, not a tool for it', (text, name) => {
  expect(mentionsIn(text, tokensOf(text)).map(({ skill }) => skill.name)).toContain(name);
});

test.each(['an async-first team', 'You will build systems that last', 'Walked in the Relay for Life'])(
  '“%s” names no skill',
  text => expect(mentionsIn(text, tokensOf(text)).map(({ skill }) => skill.name)).toEqual([]),
);

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
])('%s, a skill of the guide, is known', name => {
  expect(skillByName(name)?.name).toBe(name);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extractKeywords } from '../../../src/core/keywords/extract-keywords.ts';
import { findSkills } from '../../../src/core/keywords/find-skills.ts';
import { anyText } from './any-text.ts';

const names = (text: string) => [...new Set(findSkills(text).map(mention => mention.name))];
const spans = (text: string) =>
  findSkills(text).map(({ name, span }) => [name, text.slice(span.start, span.end)]);

test.each([
  ['We use C++, C# and F# on .NET', ['C++', 'C#', 'F#', '.NET']],
  ['C/C++ on Unix/Linux', ['C', 'C++', 'Unix', 'Linux']],
  ['CI/CD, CI / CD or continuous delivery', ['CI/CD']],
  ['TCP/IP and PL/SQL', ['TCP/IP', 'PL/SQL']],
  ['Reverse-engineer binaries, modernizing legacy code', ['Reverse engineering', 'Legacy modernization']],
  ['Set up monitoring and alerting rules', ['Monitoring', 'Alerting']],
  // One item a line, with bullets or without.
  ['- Java\n- Replication\n- Git', ['Java', 'Replication', 'Git']],
  ['- Java\n- Replication of what the office sends\n- Git', ['Java', 'Git']],
  ['- Work in Java\n- Replication\n- A Git fan', ['Java', 'Git']],
  ['Release pipelines; slow queries; key-value stores', ['CI/CD', 'Query optimization', 'NoSQL']],
  ['Java 17, Python3, ES6+, HTML5 and CSS3', ['Java', 'Python', 'ES6', 'HTML', 'CSS']],
  ['REST APIs, RESTful services', ['REST API']],
  ['Fast API, Docker', ['FastAPI', 'Docker']],
  ['scalable and fast APIs with Docker', ['API', 'Docker']],
  ['Azure DevOps', ['Azure DevOps']],
  // Companies stand in a list of names, not behind plain words.
  ['Checks of the customer portal, SonarQube rules in Jenkins', ['SonarQube', 'Jenkins']],
  ['Trusted by Stripe, Docker', []],
  ['Founded by the people behind Netlify, Heroku and Docker', []],
  ['Elastic Beanstalk', ['AWS Elastic Beanstalk']],
  ['SQL Server and NoSQL', ['SQL Server', 'NoSQL']],
  ['React Native', ['React Native']],
  ['unit, integration, and end-to-end tests', ['Unit testing', 'Integration testing', 'End-to-end testing']],
  ['unit-, integration- and e2e tests', ['Unit testing', 'Integration testing', 'End-to-end testing']],
  ['front- and multi- tenant systems', ['Multi-tenancy']],
  ['machine/deep learning', ['Machine learning', 'Deep learning']],
  ['supervised and unsupervised learning', ['Supervised learning', 'Unsupervised learning']],
  ['sharing and continuous learning', []],
  ['Datenmodellierung und IT-Sicherheit', ['Data modeling', 'Information security']],
  ['Kenntnisse in Puppet oder Chef', ['Puppet', 'Chef']],
  ['No code is merged without a code review', ['Code review']],
  ['no-code and low code platforms', ['Low-code']],
  ['network/application security', ['Network security', 'Application security']],
  ['relational and non-relational databases', ['Relational databases', 'NoSQL']],
  [
    'functional, smoke, UAT and performance testing',
    ['Functional testing', 'Smoke testing', 'Acceptance testing', 'Performance testing'],
  ],
  ['security, quality and testing', []],
  ['testing (unit and end-to-end)', ['Unit testing', 'End-to-end testing']],
  ['Git branching strategies', ['Git branching', 'Git']],
  ['Lambda, Glue and Athena on AWS', ['AWS Lambda', 'AWS Glue', 'Amazon Athena', 'AWS']],
  ['containerised microservices', ['Containers', 'Microservices']],
  ['our stack: laravel, hotwire and redis', ['Laravel', 'Hotwire', 'Redis']],
  ['jwt, tdd and llms', ['JWT', 'TDD', 'LLM']],
  ['a hotwire in the alarm', []],
  ['Phoenix LiveView', ['Phoenix LiveView', 'Phoenix']],
  ['FreeRTOS or Zephyr over SPI', ['FreeRTOS', 'Zephyr', 'SPI']],
  ['We build systems that scale to millions', []],
  ['Experience with Claude, Cursor and Copilot', ['Claude', 'Cursor', 'GitHub Copilot']],
  ['Windows, Linux, Mac and MacOSX', ['Windows', 'Linux', 'macOS']],
  ['Thanks to Mac Miller of the sales team', []],
  ['MongoDB, Postgress, MySQL', ['MongoDB', 'PostgreSQL', 'MySQL']],
  ['Train diffusion models in PyTorch', ['Diffusion models', 'PyTorch']],
  ['functional, regression and smoke testing', ['Functional testing', 'Regression testing', 'Smoke testing']],
  ['Proficiency in Pythn and Javscript', []],
])('%j names %j', (text, expected) => {
  expect(names(text).toSorted()).toEqual(expected.toSorted());
});

test.each([
  ['Required skills HTMLExperience with CSS', 'HTML'],
  ['related fieldJava', null],
  ['requiredJava 8', 'Java'],
])('glued words: %j', (text, expected) => {
  expect(names(text).includes(expected ?? 'Java')).toBe(expected !== null);
});

test.each([
  ['soak tests and smoke tests', ['Soak testing', 'Smoke testing']],
  ['exploratory test', ['Exploratory testing']],
  ['statistical analyses', ['Statistical analysis']],
  ['test exploratory', []],
])('other endings: %j', (text, expected) => {
  expect(names(text)).toEqual(expected);
});

test('a word that a list leaves out is added to the item beside it', () => {
  expect(spans('unit testing/unit and integration tests').map(([, text]) => text)).toEqual([
    'unit testing',
    'unit and integration tests',
    'integration tests',
  ]);
});

test('names of other things that contain a known name stay whole', () => {
  expect(names('GitKraken, PayPal and JavaSpaces')).not.toContain('Git');
});

test('names that are no words in small letters are found without capitals', () => {
  expect(names('Good knowledge of saml, vlan and ospf on macos for devops')).toEqual([
    'SAML',
    'VLAN',
    'OSPF',
    'macOS',
    'DevOps',
  ]);
  expect(names('Dotnet Core 6')).toContain('.NET Core');
  expect(names('Strong Java and DSA skills')).toContain('Data structures');
  expect(names('GDPR, DSA and DMA')).not.toContain('Data structures');
});

test('regions and customers are not taken for a compiler or a protocol', () => {
  expect(names('Experience in the GCC region, Java')).toEqual(['Java']);
  expect(names('Python for SMB customers')).toEqual(['Python']);
  expect(names('Experience with GCC 12')).toEqual(['GCC']);
  expect(names('Kenntnisse SMB')).toEqual(['SMB']);
});

test('spans are exact', () => {
  expect(spans('Know Node.js & “C++”.')).toEqual([
    ['Node.js', 'Node.js'],
    ['C++', 'C++'],
  ]);
});

test.each(['Microsoft SQL Server', 'MS Office Suite', 'workflow orchestration tools'])(
  'a span holds all words that the spellings of a skill share: %s',
  words => {
    expect(spans(`We use ${words}, for now`).map(([, text]) => text)).toEqual([words]);
  },
);

test('a span holds the whole version, of which the list of skills knows the beginning', () => {
  const text = 'OAuth 2.0, Java 8, Python 3.12.1; SOC 2. HTML5.';
  const named = ['OAuth 2.0', 'Java 8', 'Python 3.12.1', 'SOC 2', 'HTML5'];
  expect(findSkills(text).map(({ span }) => text.slice(span.start, span.end))).toEqual(named);
  const { keywords } = extractKeywords(text, null);
  const asked = keywords.flatMap(({ spans }) => spans.map(({ start, end }) => text.slice(start, end)));
  expect(asked.sort()).toEqual(named.sort());
});

test('nothing is found in addresses', () => {
  expect(names('https://example.com/react/docker and jane.docker@example.com')).toEqual([]);
});

test('a person’s own terms are found', () => {
  const own = [{ name: 'Frobnicator', aliases: ['frob'] }];
  expect(findSkills('We frob all day', own).map(mention => mention.name)).toEqual(['Frobnicator']);
});

test.each(
  `analyze architect build configure create define deliver deploy develop evaluate implement improve integrate lead load maintain manage
  manipulate operate own plan query refactor refine scale store support test transform understand update validate write`.split(
    /\s+/,
  ),
)('who is to %s and design systems, designs', verb => {
  expect(names(`Sailors ${verb} and design systems`)).not.toContain('Design systems');
  expect(names(`Sailors ${verb}, design systems`)).toContain('Design systems');
});

test('in any text a skill between commas is found, and every span lies in the text', () => {
  fc.assert(
    fc.property(
      anyText,
      anyText,
      fc.constantFrom('Docker', 'C++', '.NET', 'TypeScript'),
      (before, after, name) => {
        const text = `${before}, ${name}, ${after}`;
        const isIn = ({ start, end }: { start: number; end: number }) =>
          0 <= start && start < end && end <= text.length;
        const found = findSkills(text);
        expect(found.filter(({ span }) => !isIn(span))).toEqual([]);
        expect(found.map(({ span }) => text.slice(span.start, span.end))).toContain(name);
      },
    ),
  );
});

test.each([
  ['CISM (Certified Information Security Manager), CISSP', ['CISM', 'CISSP']],
  ['GIAC (Global Information Assurance Certification) or CISM', ['GIAC', 'CISM']],
  ['IaC (Infrastructure as Code with Terraform)', ['Infrastructure as code', 'Terraform']],
  ['AWS (S3, EC2)', ['AWS', 'Amazon S3', 'Amazon EC2']],
  ['CISM (certified in cyber security)', ['CISM', 'Cybersecurity']],
])('the words that a short form stands for name nothing of their own: %j names %j', (text, expected) => {
  expect(names(text)).toEqual(expected);
});

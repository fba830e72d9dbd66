import { expect, test } from 'vitest';
import { canonicalName, sameKeyword } from '../../../src/core/keywords/same-keyword.ts';

test.each([
  ['Postgres', 'PostgreSQL'],
  ['k8s', 'Kubernetes'],
  ['golang', 'Go'],
  ['node js', 'NodeJS'],
  ['RESTful services', 'REST APIs'],
  ['CI / CD', 'continuous delivery'],
  ['unit test', 'Unit tests'],
  ['role-based access control', 'RBAC'],
  ['MS SQL Server', 'MSSQL'],
  ['Python 3', 'Python'],
  ['GraphQL APIs', 'GraphQL'],
  ['Java 17', 'Java'],
  ['Vue 3', 'Vue.js'],
  ['a11y', 'accessibility'],
  ['ES6', 'JavaScript'],
  ['.NET Core', 'dotnet'],
  ['Frobnicator X', 'frobnicator-x'],
  ['Jr. Back-End Engineer', 'junior back end engineer'],
  ['B.Sc.', 'Bachelor of Science'],
  ["Master's degree", 'MSc'],
])('%s and %s are one keyword', (a, b) => {
  expect(sameKeyword(a, b)).toBe(true);
});

test.each([
  ['Java', 'JavaScript'],
  ['C', 'C++'],
  ['SQL', 'NoSQL'],
  ['React', 'React Native'],
  ['Git', 'GitHub'],
  ['REST API', 'REST Assured'],
  ['Express', 'American Express'],
  ['R', 'R&D'],
  ['Redis', 'Redshift'],
  ['Docker', 'Docker Swarm'],
  ['Terraform', 'Terragrunt'],
  ['FreeRTOS', 'Zephyr OS'],
  ['SPI', 'I2C'],
  ['Bluetooth', 'BLE'],
  ['SAP HANA', 'SAP S/4HANA'],
  ['SOQL', 'CPQ'],
  ['Copado', 'Gearset'],
  ['HL7', 'FHIR'],
  ['SAST', 'DAST'],
  ['Dagger', 'Hilt'],
  ['Power BI', 'Power Query'],
  ['ETL', 'ELT'],
  ['star schema', 'dimensional modeling'],
  ['iPhone', 'iOS'],
  ['load testing', 'performance testing'],
  ['Pylint', 'mypy'],
  ['Frobnicator', 'Frobulator'],
  ['Bachelor', 'Master'],
  ['Bachelor of Physics', 'Bachelor of History'],
  ['Junior Engineer', 'Senior Engineer'],
])('%s and %s are two', (a, b) => {
  expect(sameKeyword(a, b)).toBe(false);
});

// Words that stand beside a name on lists of skills without making it another.
test.each([
  'Python programming language',
  'C++ programming',
  'TypeScript development',
  'Bash scripting skills',
  'PostgreSQL database',
  'MySQL databases',
  'SQL queries',
  'Kafka clusters',
  'Apache Kafka',
  'Apache Spark framework',
  'Terraform tool',
  'Kafka pipelines',
  'Terraform pipeline',
  'Kubernetes cluster',
  'Redis system',
  'HashiCorp Vault',
  'HashiCorp Terraform',
  'GNU Bash',
  'Redis server',
  'Docker technologies',
  'Scrum methodology',
  'Kanban practices',
  'Django development',
  'Jupyter notebooks',
  'Selenium tests',
  'Java SE',
  'Kubernetes basic experience',
  'Elasticsearch software',
  'Ansible platform',
])('%s is the name and a plain word', phrase => {
  const names = ['Python', 'C++', 'TypeScript', 'Bash', 'PostgreSQL', 'MySQL', 'SQL', 'Kafka'].concat(
    'Apache Spark,Terraform,Vault,Redis,Docker,Scrum,Kanban,Django,Jupyter,Selenium,Java,Kubernetes,Elasticsearch,Ansible'.split(
      ',',
    ),
  );
  expect(names.filter(name => sameKeyword(phrase, name))).toHaveLength(1);
});

test.each(
  `adobe advanced amazon apache api apis architecture aws basic cli cluster clusters complex computing core database databases db design developer
  development environment experience framework frameworks gnu google hashicorp language languages methodologies methodology microsoft modern ms notebook
  notebooks pipeline pipelines platform practices principles programming queries query script scripting scripts se server service services skills
  software solutions system systems techniques technologies technology test testing tests tool tools user version writing`
    .split(/\s+/)
    .map(word => [word]),
)('“%s” beside a name says nothing', word => {
  expect(sameKeyword(`Erlang ${word}`, 'Erlang')).toBe(true);
  expect(sameKeyword(`Erlang ${word} gizmo`, 'Erlang')).toBe(false);
});

test('unknown terms have no canonical name', () => {
  expect(canonicalName('Frobnicator')).toBeNull();
  expect(canonicalName('')).toBeNull();
});

test('a person’s own term and alias count', () => {
  const own = [
    { name: 'Frobnicator', aliases: ['frob'] },
    { name: 'PostgreSQL', aliases: ['elephant db'] },
  ];
  expect(canonicalName('Frob', own)).toBe('Frobnicator');
  expect(canonicalName('Elephant DB', own)).toBe('PostgreSQL');
  expect(canonicalName('Frob')).toBeNull();
});

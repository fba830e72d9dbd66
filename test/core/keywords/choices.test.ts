import { expect, test } from 'vitest';
import { extractKeywords } from '../../../src/core/keywords/extract-keywords.ts';
import { areAChoice } from '../../../src/core/keywords/name-lists.ts';

/** Which keywords of a text share a number, each group by name and in order. */
function choicesOf(text: string, title: string | null = null): readonly string[] {
  const groups = new Map<number, string[]>();
  for (const { name, alternatives } of extractKeywords(text, title).keywords) {
    if (alternatives !== null) groups.set(alternatives, [...(groups.get(alternatives) ?? []), name]);
  }
  return [...groups.values()].map(names => names.sort().join(' ')).sort();
}

test.each([
  ['Scala or Kotlin or Java', ['Java Kotlin Scala']],
  ['C/C++/C#', ['C C# C++']],
  // What pages are made of stands beside each other.
  ['Client-side technologies (HTML/CSS/JavaScript) or Elm', []],
  ['Some skill with HTML/CSS and pixels', []],
  ['Fluency in Elixir, Scala or Java', ['Elixir Java Scala']],
  ['You know Elixir, Scala, or Java inside out, and SQL', ['Elixir Java Scala']],
  ['Payments with Stripe/Adyen/Braintree', ['Adyen Braintree Stripe']],
  ['AWS, GCP or another cloud', ['AWS GCP']],
  ['Kafka or another message queue', ['Kafka Message queues']],
  ['Kafka, RabbitMQ or message queues', ['Kafka Message queues RabbitMQ']],
  ['Kafka, RabbitMQ and message queues', []],
  ['Streaming systems such as Kafka, Kinesis or Pub/Sub', ['Amazon Kinesis Google Pub/Sub Kafka']],
  ['PostgreSQL or other relational databases', ['PostgreSQL Relational databases']],
  [
    'Experience with a language. Examples of them include: Kotlin, Scala, Rust, and similar',
    ['Kotlin Rust Scala'],
  ],
  ['Queues such as RabbitMQ, NATS or similar', ['NATS RabbitMQ']],
  ['One or more of Oracle, MySQL, SQL Server', ['MySQL Oracle SQL Server']],
  ['Proficient (one or more): Scala, Elixir, Rust', ['Elixir Rust Scala']],
  ['Proficient (two levels): Scala, Elixir, Rust', []],
  ['GCP or other clouds like Azure or AWS', ['AWS Azure GCP']],
  ['Java 17 or Kotlin', ['Java Kotlin']],
  ['Java 17, Kotlin, SQL', []],
  ['Angular or Vue.js in front, Scala or Kotlin behind', ['Angular Vue.js', 'Kotlin Scala']],
  ['Cloud platforms: AWS, Azure, GCP', ['AWS Azure GCP']],
  ['BI tool experience: Tableau, Looker', ['Looker Tableau']],
  ['Protocols such as CAN, SPI and I2C', []],
  ['Networking basics (TCP/IP, DNS, DHCP)', []],
  ['Agile/Scrum teams', []],
  // What is a kind of the other says the same more closely; tools are chosen.
  ['Understanding of NLP/NER on legal texts', []],
  ['Version control with Git/GitLab', ['Git GitLab']],
  // A bracket says what a tool is made of, or which tools are of a kind.
  ['Much experience with AWS (EC2, RDS, S3, ECS)', []],
  ['SIEM (Splunk/QRadar)', ['QRadar Splunk']],
  ['Kotlin hoặc Scala', ['Kotlin Scala']],
  ['Features that span Kotlin and Scala', []],
  ['Gute Kenntnisse in Kotlin oder Scala sowie SQL', ['Kotlin Scala']],
  ['Erfahrung mit Terraform, Ansible und Docker', []],
  ['Maîtrise de Kotlin ou Scala', ['Kotlin Scala']],
  ['Experiencia con Redis o Memcached', ['Memcached Redis']],
  ['Experiência com Cypress ou Playwright', ['Cypress Playwright']],
  ['Znajomość Terraform lub Pulumi', ['Pulumi Terraform']],
  ['Знання Kotlin або Swift', ['Kotlin Swift']],
  ['Terraform and Ansible', []],
  // “Or later” speaks of versions, a semicolon ends what commas join, and a bracket belongs to what stands before it.
  ['Scala 3 or later, Play 3 or newer', []],
  ['Scala 3 oder höher, Play 3 oder neuer', []],
  ['Elixir, HTML and CSS; Svelte or Ember.js', ['Ember.js Svelte']],
  ['Elixir; Svelte; Ember.js', []],
  ['Swift (iOS) or Dart (Android)', ['Android Dart Swift iOS']],
  ['Swift (iOS), Dart (Android)', []],
  ['Azure (AKS, Bicep) or GCP (GKE)', ['Azure Azure Kubernetes Service Bicep GCP Google Kubernetes Engine']],
  ['Scala (Play) or Elixir', ['Elixir Play Framework Scala']],
  ['Scala or Elixir (Kafka)', ['Elixir Scala']],
  ['Scala (Play) and Elixir (Phoenix)', []],
  ['Nomad (or OpenShift) and Vault', ['Nomad OpenShift']],
  ['Erfahrung mit Nomad bzw. OpenShift', ['Nomad OpenShift']],
  ['Scala or Elixir, GraphQL, REST', ['Elixir Scala']],
  ['Postgres, Redis and other stores', []],
])('%j leaves the choice between %j', (line, choices) => {
  expect(choicesOf(`Requirements\n- ${line}`)).toEqual(choices);
});

test.each([
  ['Je hebt ervaring met Terraform of Pulumi', ['Pulumi Terraform']],
  ['Een of meer van deze talen: Elixir, Scala of Java', ['Elixir Java Scala']],
  ['Ervaring met Redis of vergelijkbaar', []],
  ['Ervaring met Redis en Kafka, of zin om het te leren', []],
  ['Monitoring of Kubernetes', []],
])('Dutch: %j leaves the choice between %j', (line, choices) => {
  expect(
    choicesOf(`Je komt bij een team voor betalingen, naar een idee van het bedrijf.\nEisen\n- ${line}`),
  ).toEqual(choices);
});

test('a name between items that the lexicon does not know keeps the list together', () => {
  expect(choicesOf('Requirements\n- Kotlin, Zwirbel or Scala')).toEqual(['Kotlin Scala']);
});

test('a list ends where its line ends', () => {
  expect(choicesOf('Requirements\n- Kotlin\n- or Scala')).toEqual([]);
});

test('a skill of the title is no part of a choice, unless the title names several of its members', () => {
  expect(choicesOf('Requirements\n- Kotlin, Scala or Java', 'Java Developer')).toEqual(['Kotlin Scala']);
  expect(choicesOf('Requirements\n- Kotlin or Java', 'Java or Kotlin Developer')).toEqual(['Java Kotlin']);
});

test.each([
  ['Requirements\n- Strong Scala skills', 'Elixir Rust'],
  ['Requirements\n- Experience with Scala', 'Elixir Rust'],
  ['Requirements\n- Experience with Scala or similar', 'Elixir Rust Scala'],
  ['Requirements\n- Experience with Scala, Kotlin or Java', 'Elixir Java Kotlin Rust Scala'],
  ['Nice to have\n- Strong Scala skills', 'Elixir Rust Scala'],
  ['What you will do\n- Write services in Scala', 'Elixir Rust Scala'],
])('what a must asks for alone is asked on its own: %j', (lines, choice) => {
  const text = `Requirements\n- At least one of Scala, Elixir or Rust\n- Git\n\n${lines}\n- SQL`;
  expect(choicesOf(text)).toEqual([choice]);
  expect(choicesOf(`Requirements\n- Scala or Rust\n- Git\n\n${lines}\n- SQL`)[0]).toContain('Rust');
});

test('if each member of a choice is asked for alone, there is no choice', () => {
  const text = 'Requirements\n- Languages such as Scala or Rust\n- Git\n- 3 years experience with Scala';
  expect(choicesOf(`${text}\n- 2 years experience with Rust`)).toEqual([]);
  expect(choicesOf(text)).toEqual(['Rust Scala']);
});

test.each([
  ['Kotlin or Scala', 'Write services in Scala or Java', ['Java Kotlin Scala']],
  ['Power BI or Tableau', 'Draw dashboards in Tableau or Looker', ['Looker Power BI Tableau']],
  ['Jira, Slack or Trello', 'Answer tickets in Jira or ServiceNow', ['Jira Slack Trello', 'ServiceNow']],
])('choices that share a member are one where all are of a sort, else two: %s', (one, other, choices) => {
  expect(choicesOf(`Requirements\n- ${one}\n\nWhat you will do\n- ${other}`)).toEqual(choices);
});

test('a member of two choices has its row in the first and satisfies both', () => {
  const text = 'Requirements\n- Jira, Slack or Trello\n- Git\n- Ticketing with Jira or ServiceNow';
  const { keywords, lines } = extractKeywords(text, null);
  const of = (name: string) => keywords.find(keyword => keyword.name === name);
  expect(of('Jira')?.alsoIn).toEqual([of('ServiceNow')?.alternatives]);
  expect(lines.map(({ choice }) => choice)).toEqual([
    of('Slack')?.alternatives,
    null,
    of('ServiceNow')?.alternatives,
  ]);
});

test('if three choices share members in a chain, the first and the last stay separate', () => {
  const text = 'Requirements\n- Slack or Jira\n- Git\n- Jira or ServiceNow\n- Linux\n- ServiceNow or Zendesk';
  expect(choicesOf(text)).toEqual(['Jira Slack', 'ServiceNow', 'Zendesk']);
});

test('if the other member of a choice is a remark in brackets, the one that is left moves to its next choice', () => {
  const text = 'Requirements\n- One of Snowflake, dbt, Fivetran or Airflow\n- Git';
  const duty = 'What you will do\n- Build a data warehouse (e.g. Snowflake or BigQuery)';
  expect(choicesOf(`${duty}, a data lake or a lakehouse\n\n${text}`)).toContain(
    'Apache Airflow Fivetran Snowflake dbt',
  );
});

test('a must-have that a wish names too has its row in the choice of the must', () => {
  const text = 'Nice to have\n- Slack or Jira\n\nRequirements\n- Linux\n- Jira or ServiceNow';
  expect(choicesOf(text)).toEqual(['Jira ServiceNow', 'Slack']);
  expect(extractKeywords(text, null).lines.map(({ choice }) => choice)).toEqual([1, null, 2]);
});

test.each([
  ['French, English or German', 'French', 'English', true],
  ['English or German', 'English', 'German', true],
  ['English (B2) or German', 'English', 'German', true],
  ['français, anglais ou allemand', 'français', 'anglais', true],
  ['Java/Kotlin', 'Java', 'Kotlin', true],
  ['English and German', 'English', 'German', false],
  ['Good English skills, French or German', 'English', 'French', false],
  ['Java; Kotlin or Scala', 'Java', 'Kotlin', false],
  ['Java for services or Kotlin', 'Java', 'Kotlin', false],
])('in “%s” %s or %s is enough: %j', (text, one, other, isEnough) => {
  const spanOf = (name: string) => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length });
  expect(areAChoice(text, spanOf(one), spanOf(other))).toBe(isEnough);
  expect(areAChoice(text, spanOf(other), spanOf(one))).toBe(isEnough);
});

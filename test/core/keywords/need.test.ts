import { describe, expect, test } from 'vitest';
import { extractKeywords } from '../../../src/core/keywords/extract-keywords.ts';
import { wishesIn } from '../../../src/core/posting/find-wishes.ts';

const needOf = (text: string, name: string, title: string | null = null) =>
  extractKeywords(text, title).keywords.find(keyword => keyword.name === name)?.need ?? null;

/** The need of what stands in brackets in a line of the requirements. */
const needIn = (line: string) =>
  needOf(
    `We bake bread.\n\nRequirements\n- TypeScript and PostgreSQL\n- ${line.replace(/[[\]]/g, '')}\n- Good English`,
    SPELLED.get(/\[(.*)\]/.exec(line)?.[1] ?? '') ?? (/\[(.*)\]/.exec(line)?.[1] as string),
  );
const SPELLED = new Map([['Ember', 'Ember.js']]);

describe('a sentence says what it asks', () => {
  test.each([
    ['Requirements\n- Python is a must', 'Python', 'required'],
    ['Requirements\n- Go is a plus', 'Go', 'preferred'],
    // A line that requires says no wish of its own: “basic” and “like” are none.
    ['Votre profil\n- Basic knowledge of Docker or Podman', 'Podman', 'required'],
    ['Dein Profil\n- Experience with version control systems like SVN.', 'Version control', 'required'],
    ['Votre profil\n- Basic knowledge of Docker or Podman appréciée', 'Podman', 'preferred'],
    ['Les plus\n- Basic knowledge of Docker or Podman', 'Podman', 'preferred'],
    ['Requirements\n- Nice to have: Docker', 'Docker', 'preferred'],
    ['Requirements\n- Ideally you know Terraform', 'Terraform', 'preferred'],
    ['Requirements\n- Experience with Kafka would be an asset', 'Kafka', 'preferred'],
    ['Requirements\n- Redis experience preferred', 'Redis', 'preferred'],
    ['Requirements\n- Knowledge of Rust is helpful but not required', 'Rust', 'preferred'],
    ['Requirements\n- MySQL (nice to have)', 'MySQL', 'preferred'],
    ['Requirements\n- Strong Python skills, Kafka a plus', 'Python', 'required'],
    ['Requirements\n- Strong Python skills, Kafka a plus', 'Kafka', 'preferred'],
    ['Requirements\n- SQL experience, including stored procedures, is a plus', 'SQL', 'preferred'],
    ['Requirements\n- Java and SQL. (Scala is a strong plus)', 'Java', 'required'],
    ['Requirements\n- Java and SQL. (Scala is a strong plus)', 'Scala', 'preferred'],
    ['Requirements\n- An ORM, preferably Hibernate', 'Hibernate', 'required'],
    ['Requirements\n- Java, preferably 17, Kafka, SQL', 'Kafka', 'required'],
    ['Requirements\n- Java, ideally version 21, Kafka', 'Kafka', 'required'],
    ['Requirements\n- JavaScript, preferably TypeScript 5, and SQL', 'TypeScript', 'preferred'],
    ['Requirements\n- JavaScript, preferably 2 years of TypeScript', 'TypeScript', 'preferred'],
    ['Requirements\n- Load tests with Gatling – a plus', 'Gatling', 'preferred'],
    ['Requirements\n- PMP certificate welcome.', 'PMP', 'preferred'],
    ['Requirements\n- Linux and ideally some FreeBSD', 'Linux', 'required'],
    ['Requirements\n- Linux and ideally some FreeBSD', 'FreeBSD', 'preferred'],
    ['Requirements\n- You run Kafka, ideally on OpenShift, and Redis', 'Redis', 'required'],
    ['Requirements\n- Kafka (a plus), Redis, MySQL experience (a plus)', 'Kafka', 'preferred'],
    ['Requirements\n- Kafka (a plus), Redis, MySQL experience (a plus)', 'Redis', 'required'],
    ['Requirements\n- Kafka (a plus), Redis, MySQL experience (a plus)', 'MySQL', 'preferred'],
    ['Requirements\n- We’d be delighted if you had used Kafka', 'Kafka', 'preferred'],
    ['Requirements\n- Some Kafka would be handy', 'Kafka', 'preferred'],
    // What a requirement asks for and nothing else is asked, however seldom others ask for it by that name.
    ['Requirements\n- Java\n- Experience with batch processing', 'Batch processing', 'required'],
    ['Requirements\n- Java\n- Strong troubleshooting skills', 'Troubleshooting', 'required'],
    ['Requirements\n- Java\n- Push notifications', 'Push notifications', 'required'],
    ['Nice to have\n- Experience with full-text search\n- Rust', 'Full-text search', 'preferred'],
    ['Requirements\n- Java\n- Нам нравится batch processing', 'Batch processing', 'mentioned'],
    ['Requirements\n- Java\n- You like it when batch processing just works', 'Batch processing', 'mentioned'],
    ['Requirements\n- Java\n\nWe’d love but don’t need: Kafka, Redis', 'Redis', 'preferred'],
    ['Requirements\n- Java\n\nWe don’t need: Kafka, Redis', 'Redis', null],
    ['Duties\n- Move our jobs from Jenkins to Tekton', 'Jenkins', 'mentioned'],
    ['Duties\n- Move our jobs from Jenkins to Tekton', 'Tekton', 'required'],
    ['Duties\n- Work with the iOS and Android developers', 'Android', 'mentioned'],
    ['Duties\n- Help the Salesforce and SAP teams', 'Salesforce', 'mentioned'],
    ['Requirements\n- Experience with Salesforce, SAP and agile teams', 'Salesforce', 'required'],
    ['Duties\n- Build the services used by the iOS app', 'iOS', 'mentioned'],
    ['What you will do\n- Build services in Java', 'Java', 'required'],
    ['Tech stack: Java, Kafka', 'Kafka', 'required'],
    ['Requirements\n- Exposure to Angular highly regarded', 'Angular', 'preferred'],
    ['Requirements\n- Docker is meriting', 'Docker', 'preferred'],
    // One half of a sentence has said what it is before the other is wished for.
    ['Requirements\n- Kafka is expected and experience in Redis is desirable', 'Kafka', 'required'],
    ['Requirements\n- Kafka is expected and experience in Redis is desirable', 'Redis', 'preferred'],
    ['Requirements\n- Java\n- Experience with Kafka and with Redis is desirable', 'Kafka', 'preferred'],
    [
      'Requirements\n- Java\n- Exposure to Kafka, knowledge of Redis and some Go are all a plus',
      'Kafka',
      'preferred',
    ],
    ['Requirements\n- Java\n- Knowledge of Kafka, knowledge of Redis: both a plus', 'Kafka', 'preferred'],
    [
      'Requirements\n- Strong Kafka skills, knowledge of Redis and some Go are all a plus',
      'Kafka',
      'required',
    ],
    ['Requirements\n- Java\n- Kafka, gRPC and experience with Redis are desirable', 'Kafka', 'preferred'],
    ['Wat we zoeken\n- Java\n\nWat je onderscheidt\n- Ervaring met Kafka\n- Redis', 'Redis', 'preferred'],
    ['Wat we zoeken\n- Java\n\nWat ons onderscheidt\n- Ons platform op Kafka', 'Kafka', 'mentioned'],
    [
      'Anforderungen\n- Sehr gute Kenntnisse in Java; Kenntnisse in Kafka sind von Vorteil',
      'Kafka',
      'preferred',
    ],
    ['Anforderungen\n- Java und gerne auch Kafka', 'Kafka', 'preferred'],
    ['Anforderungen\n- Ein Zertifikat für Kafka ist gern gesehen, aber nicht zwingend', 'Kafka', 'preferred'],
    [
      'Profil\n- Très bonne maîtrise de Java exigée ; la pratique de Kafka serait appréciée',
      'Kafka',
      'preferred',
    ],
    ['Requisitos\n- Experiencia con Java; se valora Kafka', 'Kafka', 'preferred'],
    ['Requisiti\n- Java; gradita la conoscenza di Kafka', 'Kafka', 'preferred'],
    ['Eisen\n- Scripts in Bash, bij voorkeur ook in Python', 'Bash', 'required'],
    ['Eisen\n- Scripts in Bash, bij voorkeur ook in Python', 'Python', 'preferred'],
    ['Requisitos\n- Java; o Kafka é uma mais-valia', 'Kafka', 'preferred'],
    ['Krav\n- Java och gärna Kafka', 'Kafka', 'preferred'],
    ['Requirements\n- Kafka knowledge helps', 'Kafka', 'preferred'],
    ['Requirements\n- Kafka – advantage', 'Kafka', 'preferred'],
    ['Requirements\n- You have ideally worked with Kafka', 'Kafka', 'preferred'],
    ['Requirements\n- If you have used Kafka, even better', 'Kafka', 'preferred'],
    ['Requirements\n- Our other tools are highly regarded, including Kafka and Redis', 'Redis', 'preferred'],
    ['Requirements\n- Java\n- Idealerweise Erfahrung mit Kafka', 'Kafka', 'preferred'],
    ['Requirements\n- Java\n- Kafka ist kein Muss', 'Kafka', 'preferred'],
    ['Requirements\n- Java\n- Knowing Kafka helps', 'Kafka', 'preferred'],
    ['Requirements\n- Java\n- Kafka would set you apart', 'Kafka', 'preferred'],
    ['Requirements\n- Java\n- Kafka recommended', 'Kafka', 'preferred'],
    ['Requirements\n- Java\n- You may have worked with Kafka', 'Kafka', 'preferred'],
    ['Requirements\n- Java\n- Useful: Kafka', 'Kafka', 'preferred'],
    ['Requirements\n- Java\n- Useful but we can teach it: Kafka', 'Kafka', 'preferred'],
    ['Requirements\n- Java\n- Kafka, ideally', 'Kafka', 'preferred'],
    ['Requirements\n- Java\n- While not required, Kafka is good', 'Kafka', 'preferred'],
    ['Requirements\n- C (C++ nice), Linux', 'C++', 'preferred'],
    ['Requirements\n- C (C++ nice), Linux', 'C', 'required'],
    ['Requirements\n- Node.js (a framework (Vue.js) is a plus)', 'Node.js', 'required'],
    ['Requirements\n- Node.js (a framework (Vue.js) is a plus)', 'Vue.js', 'preferred'],
    ['Requirements\n- C (C++ nice), Linux', 'Linux', 'required'],
    // What is said to be a wish outranks that it is part of the work.
    [
      'What you will do\n- Maintain our Kafka clusters\n\nRequirements\n- Kafka experience is a plus',
      'Kafka',
      'preferred',
    ],
    ['What you will do\n- Maintain our Kafka clusters\n\nRequirements\n- Kafka', 'Kafka', 'required'],
  ])('%j: %s is %s', (text, name, need) => {
    expect(needOf(text, name)).toBe(need);
  });
});

/** A posting that has a part of its own between what is asked and what is offered. */
const withPart = (part: string) =>
  `Backend Developer

Loaf makes software for bakeries.

What you will do
- Build services for ovens
- Talk to bakers

Requirements
- Three years of experience
- Java and SQL

${part}

What we offer
- Bread every morning`;

test.each([
  'Added advantage:\n- Vue.js',
  'Things we’d be excited about\n- Vue.js',
  'Nice to have\n- Vue.js',
  'Extra credit:\n- Vue.js',
  'What would be nice\n- Vue.js',
  'You might also bring\n- Vue.js',
  'We’d also love\n- Vue.js',
  'Nice to have\n- Public contributions\n- Vue.js',
  'Bonus points\nVue.js',
  'Mile widziane\n- Docker',
  'Von Vorteil\n- Docker',
  'It is meriting if you have\nDocker',
  'Meriting:\n- Docker',
  'Differentials\n- Docker',
  'La connaissance de Vue.js serait un plus',
  'Diferenciais:\n- Docker',
  'Requisitos deseados\n- Docker',
  'Les petits plus\n- Docker',
  'Meriterande\n- Docker',
  'Det er en fordel, hvis du har\n- Docker',
  'Výhodou\n- Docker',
  'Tercih sebebi\n- Docker',
  'Ưu tiên\n- Docker',
])('the part %j wishes', part => {
  const name = part.includes('Docker') ? 'Docker' : 'Vue.js';
  expect(needOf(withPart(part), name)).toBe('preferred');
  expect(needOf(withPart(part), 'Java')).toBe('required');
});

test.each(['Your profile\n- You know Vue.js well', 'Tech stack\nVue.js, Docker'])(
  'the part %j asks',
  part => {
    expect(needOf(withPart(part), 'Vue.js')).toBe('required');
  },
);

// `+` asked, `~` a wish: what a cue speaks of, and what stands beside it.
test.each([
  '+Java, +SQL, ~Kafka a plus',
  '+Java and +SQL, ~Kafka desirable',
  'Experience with +Java, ~Kafka an advantage',
  'Experience with ~Java, ~Kafka is an advantage',
  '~Java, ~Redis and ~Kafka are a plus',
  '+Java; ~Kafka would be great',
  '+Java. ~Kafka knowledge is considered a plus.',
  '+Java, with ~Kafka as a bonus',
  '+Java, and if possible ~Kafka',
  '+Java, and ~Kafka if possible',
  '+Java, +SQL, at best ~Kafka too',
  '+Java and, as a plus, ~Kafka',
  '+Java, bonus points for ~Kafka',
  '+Java, ideally ~Kafka',
  'An ORM, preferably +Hibernate',
  'Relational Databases, preferably +MySQL',
  'A database (+MySQL or +MongoDB preferred)',
  '+Java (+SQL, ~Kafka welcome)',
  '+Java, ~Kafka (some experience is helpful)',
  '+Java (a plus if with ~Kafka)',
  'Knowledge of other (not required) tools such as ~Kafka',
  '+Java, ~Kafka optional',
  '+Java; ~Kafka we can teach you',
  'Preferably ~Java, otherwise +SQL',
  'Jobs in +Java that others find helpful',
  'Desired candidates know +Java',
  'Nice to have: ~Java; ~SQL; ~Kafka',
  'Good knowledge of +Java, ~Kafka is a plus',
  '+Java, nice to have ~Kafka',
  'Experience with +Java, and familiarity with ~Kafka is a plus',
  'Erfahrung in +Java, Kenntnisse in ~Kafka sind von Vorteil',
  '+Java – must, ~Kafka – plus, ~Redis – nice to have',
  '+Java (~Spring a plus)',
  '+Java essential, ~Kafka desirable, +SQL essential',
  'Опыт с ~Kafka будет плюсом',
  'Знание +Java, знание ~Kafka приветствуется',
  '+Java; навыки ~Kafka желательны',
  '+Java with an asset tracking system',
  'Erfahrung mit +Java, optional ~Kafka',
  '+Java et +SQL, ~Kafka souhaité',
  '+Java y +SQL; ~Kafka es un plus',
])('what is asked and what is wished: %s', line => {
  const text = `We bake.\n\nRequirements\n- ${line.replace(/[+~](?=\p{Lu})/gu, '')}\n- Good English\n\nBenefits\n- Bread`;
  for (const [, sign, name] of line.matchAll(/([+~])(\w+)/g))
    expect([name, needOf(text, name as string)]).toEqual([name, sign === '+' ? 'required' : 'preferred']);
});

describe('a name elsewhere is only mentioned, and a denied name is left out', () => {
  test.each([
    ['About us\nOur platform runs on Kubernetes.\n\nRequirements\n- Java', 'Kubernetes', 'mentioned'],
    ['Requirements\n- Java\n\nBenefits\n- AWS certification paid by us', 'AWS Certified', 'mentioned'],
    ['Acme is a leading provider of Kubernetes hosting.\n\nRequirements\n- Java', 'Kubernetes', 'mentioned'],
    ['Requirements\n- No experience with Ruby on Rails is required', 'Ruby on Rails', null],
    ['Requirements\n- SQL reports without knowing Python', 'Python', null],
    ['Requirements\n- We do not use Jira', 'Jira', null],
    ['Requirements\n- You don’t have to know Haskell', 'Haskell', null],
    ['Requirements\n- Haskell is not needed for this role', 'Haskell', null],
    ['Requirements\n- Haskell experience won’t help you', 'Haskell', null],
    ['Requirements\n- We are moving away from the old Angular front end', 'Angular', null],
    ['Requirements\n- A legacy Laravel app that we are moving away from', 'Laravel', null],
    ['Responsibilities\n- Move our services away from Java to Go', 'Go', 'required'],
    ['Requirements\n- Getting rid of manual work with Python', 'Python', 'required'],
    ['Requirements\n- Our old stack was PHP with MySQL', 'MySQL', null],
    ['Requirements\n- We are moving away from using Oracle', 'Oracle', null],
    ['Requirements\n- Getting rid of services built with Perl', 'Perl', null],
    ['Requirements\n- GitHub Actions rather than use Jenkins', 'Jenkins', null],
    ['Requirements\n- Rather than use Java, we chose Kotlin', 'Kotlin', 'required'],
    ['Requirements\n- Instead of Scrum meetings we use a Kanban board', 'Kanban', 'required'],
    ['Requirements\n- Instead of using Jenkins, we run GitHub Actions', 'Jenkins', null],
    ['Requirements\n- We are replacing Jenkins with GitHub Actions', 'Jenkins', 'mentioned'],
    ['Requirements\n- We are replacing Jenkins with GitHub Actions', 'GitHub Actions', 'required'],
    ['Requirements\n- Kotlin instead of good old Java', 'Java', null],
    ['Requirements\n- Unlike teams that still deploy with Ansible, we use Terraform', 'Ansible', null],
    ['Requirements\n- We ripped out MongoDB', 'MongoDB', null],
    ['Requirements\n- No Haskell knowledge needed', 'Haskell', null],
    ['Requirements\n- We do not expect you to know Haskell', 'Haskell', null],
    ['Requirements\n- Java\n\nNot needed: Haskell and a tie', 'Haskell', null],
    ['Requirements\n- Java\n- We do not require: Haskell', 'Haskell', null],
    ['Requirements\n- Java\n- No Haskell experience needed', 'Haskell', null],
    ['Requirements\n- Java\n- No prior Haskell required', 'Haskell', null],
    ['Requirements\n- Java\n- No Haskell, please', 'Haskell', null],
    ['Requirements\n- Java (no Haskell!)', 'Haskell', null],
    ['Requisitos\n- Java\n- No Kubernetes, você opera clusters', 'Kubernetes', 'required'],
    ['Requirements\n- Java (not JavaScript)', 'JavaScript', null],
    ['Requirements\n- Embedded C (Non AUTOSAR)', 'AUTOSAR', null],
    ['Requirements\n- Java\n- This is not a Python role', 'Python', null],
    ['Requirements\n- Java\n- Haskell: not needed', 'Haskell', null],
    ['Requirements\n- Java\n- Haskell experience is not expected', 'Haskell', null],
    ['Requirements\n- Java\n- You need not have used Kafka', 'Kafka', null],
    ['Requirements\n- React\n- Our old stack was AngularJS', 'AngularJS', null],
    ['Requirements\n- Not only Java but Kafka', 'Kafka', 'required'],
    // Each says so of itself, whatever the line is for.
    ['- Experience with Azure (preferred), Docker required, Kubernetes desired.', 'Docker', 'required'],
    ['Stack: Kotlin (must), Dagger (plus)', 'Kotlin', 'required'],
    ['Requirements\n- Drupal or Joomla experience won’t help you', 'Drupal', null],
    ['Requirements\n- Java\n\nWhat we don’t care about: Redis, Scala and Spring', 'Scala', null],
    ['Requirements\n- You do not need a degree but you do need Java', 'Java', 'required'],
    ['Requirements\n- Administer Slack and Zoom', 'Zoom', 'required'],
    ['Requirements\n- Java\n- Please mention the word PYTHON when you apply', 'Python', null],
    ['Requirements\n- Java\n\nFind us on GitHub', 'GitHub', null],
    ['Responsibilities\n- Work closely with UX designers and QA engineers', 'UX', 'mentioned'],
  ])('%j: %s is %s', (text, name, need) => {
    expect(needOf(text, name)).toBe(need);
  });
});

// Between a denial and a name stand words of needing, knowing and using, small words, and other names of the list alone.
describe('a requirement that denies a name does not ask for it', () => {
  test.each([
    'We have no [Kubernetes] here, just three servers.',
    'There is no more [jQuery] in our code.',
    'You will never have to open [Jira] again.',
    'You will not write any [PHP].',
    'No one expects you to know [Scala] already.',
    'You do not need experience with [Kotlin], Java or Perl.',
    'You do not need experience with Java, Perl or [Kotlin].',
    'Having worked with [SAP] is not a prerequisite.',
    'It is fine if you have never used [GraphQL].',
    'No need to bring [Azure] knowledge.',
    'You can ship without even learning [Rust].',
    'We dropped [Perl] years ago.',
    'We said goodbye to [Oracle] in 2020.',
    '[Subversion] is long gone.',
    'Until last year we ran on [MySQL].',
    'Until 2019 all ran on [Solaris].',
    'In the past we wrote [Perl].',
    'If you have never used [GraphQL], no problem.',
    'Falls du noch nie mit [GraphQL] gearbeitet hast, kein Problem.',
    'Our former platform was [Magento].',
    'Früher lief alles auf [Solaris].',
    'You will never run [Kubernetes].',
    'Originally written in [PHP], our shop is a Rust service.',
    'Kenntnisse in [Scala] sind nicht erforderlich.',
    '[Scala]-Kenntnisse sind nicht nötig.',
    '[Scala] musst du nicht können.',
    'Du brauchst keine Erfahrung mit [Azure].',
    'Bei uns gibt es kein [Jira].',
    'Aucune connaissance de [Kotlin] n’est exigée.',
    'Pas besoin de connaître [Rust].',
    'La connaissance de [Symfony] n’est pas obligatoire.',
    'No se requiere experiencia en [SAP].',
    '[Kotlin] no es imprescindible.',
    'Je hoeft geen [Kotlin] te kennen.',
    'Ervaring met [Scala] is niet vereist.',
    'Nie musisz znać [Scala].',
    'Non è richiesta la conoscenza di [Kotlin].',
    'Não é necessário saber [Kotlin].',
    'Du behöver inte kunna [Kotlin].',
    'Erfarenhet av [Kafka] krävs inte.',
  ])('%s', line => {
    expect(needIn(line)).toBe(null);
  });
  // Something else is denied, or it is denied twice.
  test.each([
    'We have no [Kubernetes] expert yet: you will be the first.',
    'No week passes without [Python].',
    'You never deploy without using [Jenkins].',
    'You never write [Scala] without tests.',
    'Who does not know [SQL] need not apply.',
    'You will not only write [PHP].',
    'You do not have to know everything, but [Rust] you do.',
    'We do not use frameworks; we write plain [JavaScript].',
    'A degree is not required, [Ruby] is.',
    'You do not fear [C++].',
    'NO SQL, [Kafka], Spark',
    'No [Kubernetes] e no Docker, três anos de experiência',
    'Ohne [Scala] geht es nicht.',
    'Keine Angst vor [Excel]',
    'Ein Studium ist nicht erforderlich, [Oracle]-Erfahrung schon.',
    'La connaissance de [Symfony] est obligatoire, pas le diplôme.',
    'Geen dag zonder [Azure]',
    'In the past you used [Ember] or React.',
    'In the past three years the backend grew to 50 services in [Kotlin].',
    'Our first choice is [Kotlin].',
    'Our first product is written in [Kotlin], and you extend it.',
    'Originally a shop of one language, today [Python] and Go.',
    'Originally a Perl shop, we write [Python] and Go.',
    'Früher oder später arbeitet jeder mit [Kotlin].',
    'If you don’t have [Scala] experience, Kotlin is fine.',
    'Falls du keine Erfahrung mit [Scala] hast, reicht Kotlin.',
    'You need not know Kotlin, [Rust] is enough.',
    'You never run [Kubernetes] alone.',
    'You won’t write [Scala] on your own.',
  ])('but: %s', line => {
    expect(needIn(line)).toBe('required');
  });
});

test('a question with “why not” is no denial', () => {
  expect(needIn('Why not use [Scala]?')).toBe('mentioned');
});

// No line is skipped that asks for anything besides.
test('a line that only denies skills is no requirement', () => {
  const lines = [
    'You need not know Rust',
    'Haskell is not required',
    'Kenntnisse in Scala sind nicht erforderlich',
    'Java',
    'Haskell is not required, curiosity is',
    'You need not know Rust but Zig',
    'No degree required',
    'Curious about what others need',
  ];
  const text = `Requirements\n- ${lines.join('\n- ')}\n- Good English`;
  const asked = extractKeywords(text, null).lines.map(({ start, end }) => text.slice(start + 2, end));
  expect(asked.filter(line => lines.includes(line))).toEqual(lines.slice(3));
});

describe('the work of others is not asked of the person', () => {
  test.each([
    'Our customers run [Salesforce] in their shops.',
    'Most of our clients use [SAP].',
    'Unsere Kunden nutzen [Salesforce].',
    'Another team takes care of [Kubernetes].',
    'Our sister company works with [Scala].',
    '[Kubernetes] is run by another team.',
    'Most of our users use [Salesforce].',
    '[Terraform] is maintained by a contractor.',
    'Replace old [Perl] scripts by Python.',
  ])('%s', line => {
    expect(needIn(line)).toBe('mentioned');
  });
  test.each([
    'You will run our customers’ [Salesforce].',
    'Customers and [SAP]',
    'Customer journeys in [Salesforce]',
    'Another year of [Kubernetes]',
    '[Kubernetes] is run by our team.',
    'Our clients expect [AWS] knowledge.',
    'Our clients are looking for [Scala] developers.',
    'Our users depend on [Scala] services that our engineers run.',
    'Our users run workflows on our [Kubernetes] clusters.',
    'Our customers use what we build in [Go].',
    'Users need fast search, so we use [Elasticsearch].',
    'Clients written in [Go]',
    'Users management with [Keycloak]',
    '[Kafka] events are consumed by another team.',
    '[Python] code is reviewed by a colleague.',
    'Replace nothing, but know [Perl].',
  ])('but: %s', line => {
    expect(needIn(line)).toBe('required');
  });
});

describe('a sentence about the company that names the stack of its software asks for that stack', () => {
  test.each([
    ['Our stack is Elixir, Phoenix and PostgreSQL.', 'PostgreSQL', 'required'],
    ['Our world is Terraform, Consul, ArgoCD, Crossplane and Amazon EKS.', 'ArgoCD', 'required'],
    ['Our customers run Elixir, Phoenix and PostgreSQL.', 'PostgreSQL', 'mentioned'],
    ['We are proud to be a leading provider of PostgreSQL hosting.', 'PostgreSQL', 'mentioned'],
  ])('%j: %s is %s', (text, name, need) => {
    expect(needOf(`${text}\n\nRequirements\n- Java`, name)).toBe(need);
  });
});

describe('where a posting names a skill twice', () => {
  test('a requirement outranks a wish', () => {
    expect(needOf('Requirements\n- Java\n\nNice to have\n- More Java', 'Java')).toBe('required');
  });
  test('a duty outranks a wish', () => {
    expect(needOf('Responsibilities\n- Run Kafka\n\nNice to have\n- Kafka', 'Kafka')).toBe('required');
  });
  test('a wish outranks a bare mention in the stack', () => {
    expect(needOf('Our stack\n- Kafka, Java\n\nNice to have\n- Kafka', 'Kafka')).toBe('preferred');
  });
  test('the title outranks all', () => {
    expect(needOf('Nice to have\n- Kafka', 'Kafka', 'Kafka Engineer')).toBe('required');
  });
});

test('an employer’s own product is less likely asked if the employer is known', () => {
  const text =
    'Redis powers the carts of ten thousand shops.\n\nRequirements\n- Go and SQL\n\nRedis is fast.';
  const needBy = (company: string | null) =>
    extractKeywords(text, null, [], company).keywords.find(({ name }) => name === 'Redis')?.need;
  expect(needBy('Redis, Inc.')).toBe('mentioned');
  expect(needBy('Redistributors Ltd')).toBe(needBy(null));
  expect(needBy(null)).toBe('required');
});

test('the employer’s own product is asked if a requirement names it, but not by a duty', () => {
  const text = (asked: string) =>
    `About Redis\nAt Redis, we build a database.\n\nWhat you will do\n- Ship features of Redis in C\n- Operate Redis on Kubernetes\n\nRequirements\n- Experience with ${asked}`;
  expect(needOf(text('Kafka'), 'Redis')).toBe('mentioned');
  expect(needOf(text('Redis and Kafka'), 'Redis')).toBe('required');
  expect(needOf(text('Kafka').replace('About Redis\nAt Redis, we', 'We'), 'Redis')).toBe('required');
});

test('the name of a hiring employer is not asked', () => {
  const text = 'Requirements\n- Datadog Europe is seeking an engineer with three years of Go\n- Kafka';
  expect(
    extractKeywords(text, null)
      .keywords.map(({ name }) => name)
      .sort(),
  ).toEqual(['Go', 'Kafka']);
});

test('a sentence with a thousand wishes is read quickly, because only some are read', () => {
  expect(wishesIn(', Go is a plus'.repeat(1_000)).length).toBeLessThanOrEqual(40);
});

test('a word for knowledge is no tool', () => {
  const items = ['Docker', 'Kubernetes', 'Java', 'React', 'Terraform'];
  for (const knowing of ['Conocimientos de', 'Kunskaper i', 'Connaissance de'])
    expect(
      extractKeywords(`Krav:\n${items.map(name => `- ${knowing} ${name}`).join('\n')}`, null)
        .keywords.map(({ name }) => name)
        .sort(),
    ).toEqual(items.toSorted());
});

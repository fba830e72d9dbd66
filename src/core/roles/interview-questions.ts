import { type Message, message } from '../messages/message.ts';
import { itemsOf } from '../text/word-lists.ts';
import type { SkillKind } from '../types.ts';

/** Skills with a question of their own: the end of the message's id, and canonical names. */
const bySkill = {
  cache: 'Redis, Memcached, Caching, Valkey',
  relational: 'PostgreSQL, MySQL, MariaDB, SQL Server, Oracle, SQLite, SQL, Amazon RDS',
  documents: 'MongoDB, Amazon DynamoDB, Cassandra, Firestore, Couchbase, NoSQL',
  queue: 'Kafka, RabbitMQ, Amazon SQS, Celery, NATS, ActiveMQ, Message queues',
  container: 'Docker, Podman, Containers',
  cluster: 'Kubernetes, Helm, OpenShift, Amazon EKS, Amazon ECS',
  infrastructure: 'Terraform, Pulumi, Ansible, Infrastructure as code',
  pipeline: 'CI/CD, GitHub Actions, GitLab CI, Jenkins, CircleCI, Azure DevOps',
  tests: `Unit testing, Integration testing, Automated testing, End-to-end testing, TDD, Jest, Vitest, pytest,
      JUnit, Cypress, Playwright, Selenium`,
  api: 'REST API, GraphQL, gRPC, OpenAPI, API design, API development, Web services',
  access: 'JWT, OAuth, RBAC, Authentication, Authorization, SAML, OpenID Connect',
  interfaces: 'React, Vue.js, Angular, Svelte, Next.js',
  watching: 'Prometheus, Grafana, Datadog, Monitoring, Observability, OpenTelemetry, Logging',
  search: 'Elasticsearch, OpenSearch',
  services: 'Microservices, Distributed systems, Event-driven architecture',
  learning: 'Machine learning, PyTorch, TensorFlow, scikit-learn, Deep learning, LLM',
};

const own = new Map(
  (Object.entries(bySkill) as [keyof typeof bySkill, string][]).flatMap(([id, names]) =>
    itemsOf(names).map(name => [name, id] as const),
  ),
);

/** The skills with a question of their own; a test checks that the lexicon has them. */
export const skillsWithOwnQuestion: readonly string[] = [...own.keys()];

const byKind = {
  language: 'language',
  framework: 'framework',
  library: 'framework',
  database: 'database',
  cloud: 'cloud',
  certification: 'certification',
  protocol: 'protocol',
  tool: 'tool',
  practice: 'practice',
  concept: 'practice',
  method: 'practice',
  domain: 'practice',
} as const satisfies Record<SkillKind, string>;

/** The question to ask about a skill that the resume shows. */
export const questionAbout = (skill: string, kind: SkillKind): Message =>
  message(`questions.${own.get(skill) ?? byKind[kind]}`, { skill });

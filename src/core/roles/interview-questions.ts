import { type Message, message } from '../messages/message.ts';
import type { SkillKind } from '../types.ts';

/** What somebody who knows a skill is asked about it. */
type AskAbout = (skill: string) => Message;

const cache: AskAbout = skill => message('questions.cache', { skill });
const relational: AskAbout = skill => message('questions.relational', { skill });
const documents: AskAbout = skill => message('questions.documents', { skill });
const queue: AskAbout = skill => message('questions.queue', { skill });
const container: AskAbout = skill => message('questions.container', { skill });
const cluster: AskAbout = skill => message('questions.cluster', { skill });
const infrastructure: AskAbout = skill => message('questions.infrastructure', { skill });
const pipeline: AskAbout = skill => message('questions.pipeline', { skill });
const tests: AskAbout = skill => message('questions.tests', { skill });
const api: AskAbout = skill => message('questions.api', { skill });
const access: AskAbout = skill => message('questions.access', { skill });
const interfaces: AskAbout = skill => message('questions.interfaces', { skill });
const watching: AskAbout = skill => message('questions.watching', { skill });
const search: AskAbout = skill => message('questions.search', { skill });
const services: AskAbout = skill => message('questions.services', { skill });
const learning: AskAbout = skill => message('questions.learning', { skill });

/** Questions of skills that are asked about in a way of their own, by canonical name. */
const bySkill: readonly (readonly [AskAbout, readonly string[]])[] = [
  [cache, ['Redis', 'Memcached', 'Caching', 'Valkey']],
  [relational, ['PostgreSQL', 'MySQL', 'MariaDB', 'SQL Server', 'Oracle', 'SQLite', 'SQL', 'Amazon RDS']],
  [documents, ['MongoDB', 'Amazon DynamoDB', 'Cassandra', 'Firestore', 'Couchbase', 'NoSQL']],
  [queue, ['Kafka', 'RabbitMQ', 'Amazon SQS', 'Celery', 'NATS', 'ActiveMQ', 'Message queues']],
  [container, ['Docker', 'Podman', 'Containers']],
  [cluster, ['Kubernetes', 'Helm', 'OpenShift', 'Amazon EKS', 'Amazon ECS']],
  [infrastructure, ['Terraform', 'Pulumi', 'Ansible', 'Infrastructure as code']],
  [pipeline, ['CI/CD', 'GitHub Actions', 'GitLab CI', 'Jenkins', 'CircleCI', 'Azure DevOps']],
  [
    tests,
    [
      'Unit testing',
      'Integration testing',
      'Automated testing',
      'End-to-end testing',
      'TDD',
      'Jest',
      'Vitest',
      'pytest',
      'JUnit',
      'Cypress',
      'Playwright',
      'Selenium',
    ],
  ],
  [api, ['REST API', 'GraphQL', 'gRPC', 'OpenAPI', 'API design', 'API development', 'Web services']],
  [access, ['JWT', 'OAuth', 'RBAC', 'Authentication', 'Authorization', 'SAML', 'OpenID Connect']],
  [interfaces, ['React', 'Vue.js', 'Angular', 'Svelte', 'Next.js']],
  [watching, ['Prometheus', 'Grafana', 'Datadog', 'Monitoring', 'Observability', 'OpenTelemetry', 'Logging']],
  [search, ['Elasticsearch', 'OpenSearch']],
  [services, ['Microservices', 'Distributed systems', 'Event-driven architecture']],
  [learning, ['Machine learning', 'PyTorch', 'TensorFlow', 'scikit-learn', 'Deep learning', 'LLM']],
];

const own = new Map(bySkill.flatMap(([ask, names]) => names.map(name => [name, ask] as const)));

/** The skills that are asked about in a way of their own. */
export const skillsWithOwnQuestion: readonly string[] = [...own.keys()];

/** What is asked about a skill that the resume shows. */
export function questionAbout(skill: string, kind: SkillKind): Message {
  return (own.get(skill) ?? questionOfKind(kind))(skill);
}

function questionOfKind(kind: SkillKind): AskAbout {
  switch (kind) {
    case 'language':
      return skill => message('questions.language', { skill });
    case 'framework':
    case 'library':
      return skill => message('questions.framework', { skill });
    case 'database':
      return skill => message('questions.database', { skill });
    case 'cloud':
      return skill => message('questions.cloud', { skill });
    case 'certification':
      return skill => message('questions.certification', { skill });
    case 'protocol':
      return skill => message('questions.protocol', { skill });
    case 'tool':
      return skill => message('questions.tool', { skill });
    case 'practice':
    case 'concept':
    case 'method':
    case 'domain':
      return skill => message('questions.practice', { skill });
  }
}

import { message } from '../messages/message.ts';
import { itemsOf } from '../text/word-lists.ts';
import * as shown from './recognisers.ts';
import { type RolePack, summariesFor } from './role-pack.ts';

/** Backend engineers with up to two years of experience, after the guide for their resumes. */
export const juniorBackend: RolePack = {
  id: 'junior-backend',
  title: message('roles.juniorBackend'),
  titles: /\b(?:back[- ]?end|server[- ]side|api|node(?:\.?js)?)\b/i,
  trades: [],
  maxYears: 2,
  stack: [
    {
      id: 'languages',
      label: message('roles.languages'),
      skills: itemsOf('TypeScript, JavaScript, Node.js, Python, Go, Java, C#, Kotlin, Ruby, PHP, Rust'),
    },
    {
      id: 'database',
      label: message('roles.database'),
      skills: ['PostgreSQL', 'SQL', 'MySQL', 'MariaDB', 'SQL Server', 'Oracle', 'SQLite', 'MongoDB', 'Redis'],
    },
    {
      id: 'cloud-and-devops',
      label: message('roles.cloud'),
      skills:
        itemsOf(`Docker, GitHub Actions, GitLab CI, CI/CD, Jenkins, AWS, AWS Lambda, Azure, GCP, Heroku, Kubernetes,
        Vercel, Netlify, DigitalOcean`),
    },
    {
      id: 'tools',
      label: message('roles.tools'),
      skills: ['Postman', 'OpenAPI', 'Git', 'GitHub', 'GitLab', 'Debugging', 'Logging', 'Insomnia'],
    },
    {
      id: 'testing',
      label: message('roles.testing'),
      skills:
        itemsOf(`Unit testing, Integration testing, Jest, Vitest, Mocha, pytest, JUnit, Supertest, TDD, Cypress,
        Playwright, Testcontainers, RSpec, PHPUnit, NUnit, xUnit`),
    },
  ],
  pillars: [
    {
      id: 'database-design',
      label: message('roles.databaseDesign'),
      askedBy: itemsOf(
        'Database design, Data modeling, PostgreSQL, MySQL, SQL, Relational databases, Database migrations',
      ),
      recognisers: shown.databaseDesign,
      pattern:
        'Modelled [entities] in [normal form], with [unique, foreign key, check] constraints, and proved the rules with tests that try to break them.',
    },
    {
      id: 'indexing',
      label: message('roles.indexing'),
      askedBy: ['Indexing', 'Query optimization', 'Performance tuning'],
      recognisers: shown.indexing,
      pattern:
        'Read the plan of [slow query] with EXPLAIN, added an index on [columns]; [p95 or median] in a local run of [n] requests went from [before] to [after].',
    },
    {
      id: 'api-development',
      label: message('roles.apiDevelopment'),
      askedBy: itemsOf(
        'REST API, API design, API development, GraphQL, gRPC, OpenAPI, Web services, Microservices, Express',
      ),
      recognisers: shown.apiDevelopment,
      pattern:
        'Built [n] endpoints for [purpose] with [status codes, pagination, error format], described in [OpenAPI] so that [who] could use them unaided.',
    },
    {
      id: 'security-and-auth',
      label: message('roles.securityAndAuth'),
      askedBy:
        itemsOf(`Information security, Application security, Authentication, Authorization, JWT, OAuth, RBAC,
        Sessions, OWASP Top 10`),
      recognisers: shown.securityAndAuth,
      pattern:
        'Guarded [endpoints] with [JWT or sessions] and [roles]; whatever no rule allows is denied, and a test shows it.',
    },
    {
      id: 'testing',
      label: message('roles.testing'),
      askedBy: itemsOf(
        'Unit testing, Integration testing, Automated testing, TDD, Jest, Vitest, End-to-end testing',
      ),
      recognisers: shown.testing,
      pattern:
        'Wrote [unit] tests for [core module] ([n] % of its lines) and [integration] tests of [flow] against a seeded [database].',
    },
    {
      id: 'reliability',
      label: message('roles.reliability'),
      askedBy:
        itemsOf(`Site reliability engineering, Error handling, Logging, Monitoring, Observability, Input validation,
        High availability, Fault tolerance, Idempotency, Incident management`),
      recognisers: shown.reliability,
      pattern:
        'Gave [calls] a timeout of [time] and [retry rule]; every error has [one shape] and carries a request id, so that [failure] was found in [time].',
    },
  ],
  proofs: [
    {
      id: 'transactions',
      text: message('proofs.transactions'),
      recognisers: [
        /\bACID\b|\batomic(?:ally|ity)?\b|\broll(?:ed|s)? ?back\b|\brollbacks?\b|\bisolation levels?\b|\boutbox\b|\bsaga\b/i,
        /\b(?:wrap\w*|in|within|inside|into|using|used|single|one|database|DB|SQL|atomic|serializable|nested|distributed) (?:a |the |an )?(?:single |database |DB |SQL |atomic |one )?transactions?\b(?! (?:volume|history|data|fees?|per))/i,
        /\bwrapp\w*\b.{0,40}\btransactions?\b|\btransactional(?:ly)?\b/i,
      ],
    },
    {
      id: 'asynchronous-work',
      text: message('proofs.asynchronousWork'),
      recognisers: [
        /\b(?:background|async(?:hronous)?|scheduled|queued|delayed|worker) (?:jobs?|tasks?|workers?|process\w*|queues?)\b/i,
        /\b(?:message|job|task|work|event) (?:queues?|brokers?|bus)\b|\boff the request path\b|\bevent-driven\b|\bpub\/sub\b/i,
        /\b(?:BullMQ|Bull|Celery|Sidekiq|RabbitMQ|Kafka|SQS|Resque|Hangfire|Redis Streams|NATS|ActiveMQ)\b/,
      ],
    },
    {
      id: 'joins-and-indexes',
      text: message('proofs.joinsAndIndexes'),
      recognisers: [
        /\b(?:inner|left|right|outer|cross|self|lateral|SQL|table|complex|multi-table|hash)[- ]joins?\b|\bJOINs?\b/,
        /\bjoins\b.{0,40}\b(?:tables?|quer(?:y|ies)|subquer(?:y|ies))\b|\b(?:tables?|quer(?:y|ies))\b.{0,40}\bjoins\b/i,
        /\bsub-?quer(?:y|ies)\b/i,
        ...shown.indexing,
      ],
    },
    {
      id: 'idempotency',
      text: message('proofs.idempotency'),
      recognisers: [
        /\bidempoten(?:t|cy|ce)\b/i,
        /\bretr(?:y|ies|ied)\b.{0,50}\b(?:safe|safely|request id|dedup\w*|duplicates?|once)\b/i,
        /\b(?:dedup\w*|exactly[- ]once|at[- ]least[- ]once|without (?:double|duplicate)|no (?:double|duplicate))\b/i,
      ],
    },
    {
      id: 'version-control',
      text: message('proofs.versionControl'),
      recognisers: [
        /\b(?:pull|merge) requests?\b|\bPRs?\b(?! (?:agency|campaign|manager))|\bcode[- ]reviews?\b|\breviewed code\b|\bpeer[- ]review(?:s|ed)? (?:of )?code\b/,
        /\b(?:feature|release|trunk|git)[- ]?(?:based )?(?:branch(?:es|ing)?|flow)\b|\btrunk-based\b|\bconventional commits\b|\bcommit messages?\b/i,
      ],
    },
  ],
  summaries: summariesFor({
    'new-graduate':
      'Junior backend engineer, [degree] from [school] ([year]). For [capstone or course project] I designed, built and tested [what it does]; shown in the work below: {proven}. At ease with [fundamentals you can explain], and after a team with [code review, mentoring or whatever you hope to learn].',
    'self-taught':
      'Junior backend engineer who learned by finishing things: [n] projects from the first endpoint to [deployed where], with {proven}. What I watch for is [constraints, predictable errors, tests of the flow that matters]; [project] shows it.',
    'intern-or-career-changer':
      'Junior backend engineer who has worked [where, or in which trade] with [how the team worked: tickets, reviews, stand-ups]. Hands-on with {proven}; drawn to [reliability, security, …]. Used to working with [product, QA, customers] and to leaving [tests, documentation] behind.',
  }),
  projectParts: [
    {
      id: 'api',
      label: message('projectParts.api'),
      skills:
        itemsOf(`REST API, GraphQL, gRPC, OpenAPI, Express, FastAPI, NestJS, Spring Boot, Django REST Framework,
        Flask, Fastify, API design, API development, ASP.NET Core, Gin, Laravel, Ruby on Rails, Web services`),
      recognisers: shown.apiDevelopment,
    },
    {
      id: 'database',
      label: message('projectParts.database'),
      skills:
        itemsOf(`PostgreSQL, MySQL, SQL, SQLite, MongoDB, MariaDB, SQL Server, Oracle, Amazon DynamoDB, Redis,
        Firebase, Firestore, Supabase, Cassandra, Prisma, Amazon RDS, Elasticsearch`),
      recognisers: [/\bdatabases?\b/i, ...shown.databaseDesign],
    },
    {
      id: 'tests',
      label: message('projectParts.tests'),
      skills: ['Unit testing', 'Integration testing', 'Jest', 'Vitest', 'pytest', 'JUnit', 'TDD'],
      recognisers: shown.testing,
    },
  ],
};

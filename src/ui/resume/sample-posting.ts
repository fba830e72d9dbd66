import type { JobPosting } from '../../core/types.ts';

const description = `About the job
Tidewell plans the routes of small delivery fleets. Our planning team has five engineers and looks for a sixth, early in their career, who wants to own services from the first sketch to the first alarm.

What you will do
- Build REST APIs in TypeScript and Node.js for our dispatch app
- Design PostgreSQL schemas, write migrations, and find out why a query is slow
- Cover what you ship with unit tests and integration tests
- Package services with Docker and deploy them to AWS through GitHub Actions
- Take part in code reviews, yours and ours

What you need
- Up to two years of experience, in a job, an internship or your own projects
- TypeScript or Python, well enough to explain your choices
- SQL: joins, indexes, transactions
- Git and pull requests as a habit
- Authentication with JWT or OAuth 2.0
- A degree in computer science, or the same learned another way

Nice to have
- Redis or another cache
- Message queues such as RabbitMQ
- OpenAPI
- Kubernetes
- Structured logging and tracing

We offer 30 days of leave, a budget for books, and a calm on-call rota.`;

/** An invented posting, so that a person can see a first score without leaving the page. */
export const samplePosting: JobPosting = {
  title: 'Junior Backend Engineer',
  company: 'Tidewell',
  location: 'Remote, Europe',
  employmentType: 'Full-time',
  salary: null,
  description,
  url: 'https://example.com/jobs/junior-backend-engineer',
  source: 'sample',
  board: null,
  confidence: 1,
};

import { describe, expect, it } from 'vitest';
import { conclusions } from '../../../src/core/evidence/conclusions.ts';
import { describedPractices } from '../../../src/core/evidence/described-practices.ts';
import { skillByName } from '../../../src/core/lexicon/lexicon.ts';

// For each practice, a line that shows it and one that has its words and does not.
const lines: Readonly<Record<string, readonly [shows: string, doesNot: string]>> = {
  Indexing: ['Added an index on two columns of the orders table', 'Kept the index of the paper archive'],
  'Query optimization': ['Tuned slow SQL queries of the shop', 'Answered queries of customers'],
  'Database migrations': ['Wrote reversible migrations with Alembic', 'Studied the migration of birds'],
  'Database design': ['Modelled the tables and foreign keys of a clinic', 'Laid the tables of a restaurant'],
  'Data modeling': ['Modelled the entities in Postgres', 'Modelled for a fashion label'],
  'Input validation': ['Validated request bodies with Zod', 'Validated parking tickets'],
  'Error handling': ['Handled errors of the payment service', 'Handled guests at the door'],
  Transactions: ['Wrapped both writes in a single transaction', 'Closed 40 transactions a month in the shop'],
  Authentication: ['Implemented OAuth log-in for the portal', 'Checked tickets at the log cabin'],
  RBAC: ['Added admin-only routes and pages', 'Was the only admin of the office'],
  Caching: ['Cached query results in Redis', 'Kept the cash box'],
  'Code review': ['Reviewed 90 pull requests', 'Reviewed films for a newspaper'],
  'Background jobs': ['Moved mails to background jobs', 'Has a background in hotels'],
  Idempotency: ['Retried calls by request id, only once each', 'Retried the exam'],
  Scalability: ['Handled 40k requests per second at peak', 'Handled requests of guests'],
  'Performance tuning': ['Cut p99 latency by 40 %', 'Cut hair for 20 people a day'],
  Debugging: ['Fixed race conditions in the scheduler', 'Fixed bicycles'],
  Monitoring: ['Set up alerts and dashboards for the queue', 'Sat at the front desk'],
  'Incident management': ['Wrote runbooks for the on-call team', 'Called customers'],
  'High availability': ['Kept 99.95 % uptime', 'Was available on weekends'],
  'Software architecture': ['Split the monolith into services', 'Studied the architecture of churches'],
  'System design': ['Designed a multi-tenant rate limiter', 'Designed posters'],
  Microservices: ['Broke the monolith into 12 services', 'Attended church services'],
  'REST API': ['Built 14 endpoints for orders', 'Rested on Sundays'],
  'API design': ['Designed a versioned API for partners', 'Designed a garden'],
  'API integration': ['Integrated Stripe and two vendors', 'Helped newcomers to integrate'],
  API: ['Built an API for partners', 'Kept bees in an apiary'],
  'Automated testing': ['Wrote tests for the parser', 'Tested recipes'],
  'Unit testing': ['Unit-tested the price rules', 'Led a unit of 12'],
  QA: ['Executed test plans by hand', 'Passed the driving test'],
  Refactoring: ['Refactored the billing module', 'Built a factory'],
  'Technical debt': ['Replaced a legacy module', 'Paid off a debt'],
  Agile: ['Took part in daily stand-ups and sprints', 'Ran races for the track team'],
  'CI/CD': ['Set up continuous integration', 'Integrated new members'],
  DevOps: ['Automated clusters and deployment pipelines', 'Led operations of a shop'],
  'Data pipelines': ['Built an ingestion pipeline for Kafka events', 'Welded pipelines'],
  'Data visualization': ['Built interactive charts of delays', 'Charted a boat'],
  Reporting: ['Automated the weekly reports', 'Reported to the head chef'],
  UI: ['Built the screens of the shop', 'Screened applicants'],
  'Responsive design': ['Made the site responsive on phones: responsive pages', 'Was responsive to guests'],
  Prototyping: ['Prototyped a scanner', 'Typed letters'],
  Networking: ['Wrote a UDP client', 'Networked at fairs'],
  Multithreading: ['Made the cache thread-safe', 'Sewed with thread'],
  'Client-server architecture': ['Wrote a chat server for many clients', 'Served clients at the bar'],
  'Memory management': ['Fixed memory leaks', 'Won a memory contest'],
  SDLC: ['Took features from design to production', 'Produced designs'],
  'Distributed systems': ['Implemented Raft', 'Distributed leaflets'],
  'Data structures': ['Wrote a B-tree', 'Planted a tree'],
  'Requirements analysis': ['Gathered requirements with clinics', 'Gathered mushrooms'],
  Observability: ['Added tracing to six services', 'Observed birds'],
  'Information security': ['Fixed vulnerabilities in the portal', 'Guarded the door'],
  Encryption: ['Encrypted backups', 'Read crypts'],
  'Web performance': ['Brought page load time from 4 s to 1 s', 'Loaded trucks'],
  'Test coverage': ['Raised coverage from 40 to 80 %', 'Got insurance coverage'],
  'Rate limiting': ['Added rate limiting', 'Set the daily rates'],
  'Machine learning': ['Trained a classifier on mails', 'Trained new waiters'],
  'Performance testing': ['Load-tested the shop with k6', 'Performed on stage'],
  Automation: ['Automated the nightly imports', 'Repaired automatic doors'],
  Scripting: ['Wrote 30 scripts for the weekly import', 'Wrote film scenes'],
  'Open source': ['Open-sourced the parser', 'Opened a shop'],
  TDD: ['Wrote the tests first', 'Came first in a contest'],
  'Pair programming': ['Paired with newcomers', 'Repaired shoes'],
  Maintainability: ['Turned scripts into reusable modules', 'Maintained bicycles'],
  'Clean code': ['Wrote readable, tested and reviewed code', 'Cleaned offices'],
  Troubleshooting: ['Resolved 20 tickets a week', 'Resolved to run a marathon'],
  'Root cause analysis': ['Traced the leak back to a timer', 'Traced drawings'],
  'IT support': ['Helped users with hardware and accounts', 'Helped users of the library'],
  'System integration': ['Integrated two warehouse systems', 'Integrated spices'],
  'Legacy modernization': ['Ported a legacy module to Java', 'Left a legacy'],
  'Feature flags': ['Put releases behind feature flags', 'Sewed flags'],
  'Cost optimization': ['Cut hosting costs by a third', 'Cut hedges'],
  'Infrastructure as code': ['Provisioned clusters with scripts', 'Took provisions along'],
  Alerting: ['Tuned alerts on latency', 'Set an alarm clock'],
  Logging: ['Introduced structured logs', 'Sold logs of oak'],
  Backup: ['Set up nightly backups of servers: backups automated', 'Sang backup vocals'],
  'Cloud computing': ['Moved six services to the cloud', 'Photographed a cloud'],
  'Web development': ['Built a web shop for a florist', 'Watched spiders build a web'],
  'Frontend development': ['Developed the front end of a booking site', 'Sat in the front row'],
  'Backend development': ['Built the back end of a booking site', 'Hurt my back'],
  'Mobile development': ['Published two Android apps', 'Sold mobile phones'],
  'Game development': ['Programmed a 2D game', 'Played a game'],
  SQL: ['Wrote queries for finance', 'Answered queries by phone'],
  'Relational databases': ['Designed relational databases', 'Held public relations'],
  NoSQL: ['Compared non-relational databases', 'Compared hotels'],
  'Database administration': ['Administered MySQL servers', 'Administered medicine'],
  ETL: ['Extracted orders and loaded them hourly', 'Loaded trucks at a warehouse'],
  'Data quality': ['Reconciled records of two systems', 'Checked quality of bread'],
  'Data validation': ['Validated incoming records', 'Validated tickets'],
  'Data cleaning': ['Cleaned survey data', 'Cleaned rooms'],
  'Data processing': ['Processed 3 million records a day', 'Processed cheese'],
  'Data analysis': ['Analysed survey results', 'Analysed poems'],
  Dashboards: ['Kept a dashboard of delays', 'Cleaned boards'],
  'Big data': ['Queried billions of rows', 'Carried big bags'],
  'Information extraction': ['Extracted totals from invoices', 'Extracted teeth'],
  'Document processing': ['Classified scanned contracts', 'Signed contracts'],
  'Web scraping': ['Crawled 200 shops', 'Scraped paint off doors'],
  NLP: ['Trained a sentiment model', 'Learnt a language'],
  'Computer vision': ['Improved lane detection', 'Had an eye test'],
  'Recommender systems': ['Built a recommendation engine', 'Recommended wines'],
  Forecasting: ['Forecast demand of 40 shops', 'Watched the weather forecast'],
  'Event-driven architecture': ['Moved to an event-driven design', 'Drove to events'],
  'Asynchronous programming': ['Made the mailer asynchronous', 'Swam in sync'],
  Parsing: ['Wrote a parser for logs', 'Passed an exam'],
  Payments: ['Ran the payment gateway', 'Took payments at the till'],
  'E-commerce': ['Rebuilt the checkout', 'Checked guests in'],
  Wireframing: ['Drew wireframes', 'Bent wires'],
  'User research': ['Interviewed 12 users', 'Was interviewed on radio'],
  Accessibility: ['Made forms work with screen readers', 'Read on a screen'],
  Internationalization: ['Localized the app', 'Bought local food'],
  'Access control': ['Added role-based permissions for users', 'Asked for permission'],
  Compliance: ['Prepared the app for audits', 'Complained twice'],
  'Project management': ['Led four projects', 'Owned a projector'],
  'Technical writing': ['Wrote the user guides', 'Wrote letters'],
  'Technical specifications': ['Wrote specs for partners', 'Bought new glasses'],
  'Test strategy': ['Introduced quality gates', 'Closed gates'],
  'Integration testing': ['Added end-to-end tests', 'Ended a test'],
  'Regression testing': ['Kept a regression suite', 'Studied regression'],
  'Manual testing': ['Tested releases by hand', 'Read the manual'],
  'Disaster recovery': ['Ran restore drills', 'Restored chairs'],
  Simulation: ['Simulated traffic', 'Sat in traffic'],
};

describe('described practices', () => {
  it('are keywords that the lexicon knows, each with its two sentences', () => {
    expect([...describedPractices.keys()].filter(name => !skillByName(name))).toEqual([]);
    expect([...describedPractices.keys()].filter(name => !lines[name])).toEqual([]);
  });

  for (const [name, [shows, doesNot]] of Object.entries(lines)) {
    const isShown = (line: string) =>
      describedPractices.get(name)?.some(pattern => pattern.test(line)) ?? false;
    it(`${name}: ${shows}`, () => expect(isShown(shows)).toBe(true));
    it(`not ${name}: ${doesNot}`, () => expect(isShown(doesNot)).toBe(false));
  }
});

describe('conclusions', () => {
  it('rest on skills that the lexicon knows, and never on what they conclude', () => {
    const names = conclusions.flatMap(({ name, from }) => [name, ...from]);
    expect([...new Set(names)].filter(name => !skillByName(name))).toEqual([]);
    expect(conclusions.filter(({ name, from }) => from.includes(name))).toEqual([]);
  });
});

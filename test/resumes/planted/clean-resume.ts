/** A resume that gives no check anything to say, for the posting below. */
export const cleanText = `Nora Field
nora.field@example.com | +1 555 010 0142 | github.com/nora-field-example

Summary
Backend engineer who builds small services in TypeScript and PostgreSQL, with tests and plain error messages. Looks for a team that reviews code.

Experience
Backend Engineer, Hazel Bakery Supply
Jan 2025 – Present
- Built a REST API of 12 endpoints with Node.js and Express for orders, described in OpenAPI
- Designed the schema in PostgreSQL with foreign keys, and wrote its migrations
- Wrote unit tests with Jest for 84% of the lines, and integration tests for checkout
- Added role checks and a JWT login to the pages of the staff
- Set timeouts and retries on each call to the payment provider

Projects
Tide Table
- Built an API in Node.js that stores tides in PostgreSQL and ships with Docker
- Wrote unit tests for the parser; an index cut a list from 240 ms to 40 ms locally

Skills
Languages: TypeScript, SQL
Backend: Node.js, Express, PostgreSQL, Redis
Tools: Git, Docker, GitHub Actions, Jest

Education
BSc Computer Science, Hazel University
Sep 2020 – Jun 2024
`;

/** The posting that every planted resume is matched with. */
export const posting = {
  title: 'Backend Engineer',
  description: `Requirements
- 1+ years of experience as a software engineer
- Node.js, TypeScript and PostgreSQL
- Docker
- REST APIs and unit testing
- Bachelor’s degree in Computer Science or similar
Nice to have
- Redis`,
};

/** The month of every test. */
export const today = { year: 2026, month: 11 };

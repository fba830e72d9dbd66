/** An invented resume, for a person who wants to see a match before they give their own. */
export const sampleResumeText = `Noa Verhoeven
Ghent, Belgium | noa.verhoeven@example.com | +32 470 55 01 72 | github.com/noa-verhoeven-example

Summary
Junior Backend Engineer with one service in use at a bakery chain and a degree on the way. Works in TypeScript and PostgreSQL, and tests what it ships.

Skills
Languages: TypeScript, Python, SQL
Backend: Node.js, Fastify, REST APIs
Data: PostgreSQL
Tools: Git, Docker, Vitest

Projects
Standing Orders, orders for a bakery chain    Feb 2026 - Jun 2026
github.com/noa-verhoeven-example/standing-orders
- Built a REST API of nine endpoints in TypeScript and Node.js that four shops use each morning
- Modelled orders in PostgreSQL with foreign keys and unique constraints, and wrote the migrations
- Put order and stock changes into one transaction after a test showed a lost update
- Covered the cut-off rules with unit tests, and the order flow with integration tests

Experience
Software Development Intern, Kanaalhaven Logistics    Jul 2025 - Sep 2025
- Moved a weekly import into a Docker image that runs by itself, with a log of each rejected row
- Reviewed pull requests of two colleagues each week

Education
BSc Computer Science, Ghent University    Sep 2023 - Jun 2026`;

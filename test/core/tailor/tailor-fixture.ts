import { analyze } from '../../../src/core/analyze.ts';
import type { Draft } from '../../../src/core/tailor/draft.ts';
import { draftOf } from '../../../src/core/tailor/draft-of.ts';
import { resumeOf } from '../../../src/core/tailor/resume-of.ts';
import type { Report } from '../../../src/core/types.ts';
import { readResumeText } from '../../../src/resumes/text/read-resume-text.ts';
import { counter } from './draft-words.ts';

/** What the invented person sends now. */
export const resume = readResumeText(`Mira Brandvold
Backend Engineer
mira.brandvold@example.com | +1 415 555 0100 | github.com/mira-brandvold | Leeds, UK

Summary
Backend engineer who tests what she ships.

Experience
Backend Engineer | Mar 2021 – Present
Papyra, Leeds, UK
- Built a booking API in Go and Postgres that serves 40,000 requests a day.
- Wrote contract tests for six services.

Skills
Languages: Python, Go
Tools: Postgres, Docker, Redis
`);

/** What she wrote two years ago. */
export const older = readResumeText(`Mira Brandvold
Junior Developer
mira.brandvold@example.com | +1 415 555 0100

Experience
Junior Developer | Jan 2019 – Feb 2021
Ostara Energy, Leeds, UK
- Moved nightly imports to a queue in RabbitMQ, so that a failed file no longer stops the rest.
- Wrote contract tests for six services.

Skills
RabbitMQ, Kubernetes
`);

/** What she wants. */
export const description = `We are looking for a backend engineer.

Requirements:
- 3+ years of experience with Go
- Strong knowledge of PostgreSQL
- Experience with RabbitMQ
- Experience with Kubernetes
- Experience with GraphQL and unit testing

Nice to have:
- Docker`;

const today = { year: 2026, month: 11 } as const;

/** How a draft matches the posting. */
export function reportOf(draft: Draft): Report {
  return analyze({ title: 'Backend Engineer', description }, resumeOf(draft), { today });
}

/** The resume as a draft. */
export const draft = draftOf(resume, counter());

import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { namesTold } from '../../../src/core/models/named-features.ts';
import { cutLines } from '../../../src/core/posting/cut-lines.ts';
import { LINE_KINDS } from '../../../src/core/posting/line-kinds.ts';
import { type LineView, titleWordsOf, viewsOf } from '../../../src/core/posting/line-view.ts';
import { namedFeatures } from '../../../src/core/posting/read-lines.ts';
import { tellKinds } from '../../../src/core/posting/requirement-kinds.ts';
import { readGoldenPostings } from '../../golden/read-golden.ts';

const text = `Backend Engineer (Go) at Quillfeather

Quillfeather's team builds maps for 300 lighthouses; it's been growing since 1998.
WHAT YOU'LL DO:
- Design, build and run services in Go
- Work closely with designers, e.g. on our map editor
** Requirements **
• 3+ years of experience with Go or Rust
• You won't need a degree
• Stack: Kubernetes, PostgreSQL, Kafka, Redis, gRPC, Terraform, Grafana, Prometheus
1. Good written English, which matters to us a great deal because most of what we decide is decided in writing and read by people who sit elsewhere
Nice to have
* Ideally some experience with sea charts
Ein Studium der Informatik ist von Vorteil

Why us?
€70k to €85k, thirty days of holiday
Apply at https://quillfeather.example or write to jobs@quillfeather.example!
We do not discriminate.
---

a team of nine keeps all of it
The seven of us look for one
The eight of us also look for one
Who fits
Also:
- a
- b
- c
- D1 and 9 others
- Rust
- Kotlin
- Node.js
- C++ and C#
- R&D
- Z, the last
Half-lit: SQL, NoSQL, MySQL, and so on, of which one, two or three, or all of them
IOS
AB
zeal`;

/** The names of what the kinds of a requirement are known by. */
const kindsTold = (view: LineView) => [...new Set(namesTold(LINE_KINDS, sink => tellKinds(view, sink)))];

/** What the weights were trained on: whoever changes it trains anew, and then writes it again (`vitest -u`). */
test('the features of lines are those that the weights were trained on', async () => {
  const views = viewsOf(text, cutLines(text));
  const opens = views.map(({ isHeadingLike }, at) => (isHeadingLike ? (at < 9 ? 'must' : 'wish') : null));
  const rows = namedFeatures(views, titleWordsOf('Backend Engineer'), opens);
  const told = rows.map((row, at) => `${views[at]?.raw}\n  ${row.join(' ')}`);
  await expect(`${told.join('\n')}\n`).toMatchFileSnapshot('line-features.txt');
});

test('the features of what a line asks for are those that the weights were trained on', async () => {
  const told = viewsOf(text, cutLines(text)).map(view => `${view.raw}\n  ${kindsTold(view).join(' ')}`);
  await expect(`${told.join('\n')}\n`).toMatchFileSnapshot('kind-features.txt');
});

test('the features of every line are those that the weights were trained on, in one posting of seven', async () => {
  const told = readGoldenPostings()
    .filter(({ id }) => /^[dg]/.test(id))
    .map(({ id, text: posting, title }) => {
      const views = viewsOf(posting, cutLines(posting));
      const opens = views.map(({ isHeadingLike }) => (isHeadingLike ? 'must' : null));
      const lines = namedFeatures(views, titleWordsOf(title), opens);
      const kinds = views.map(kindsTold);
      const digest = createHash('sha256')
        .update(JSON.stringify([lines, kinds]))
        .digest('hex');
      return `${id} ${views.length} lines ${digest.slice(0, 8)}\n`;
    });
  await expect(told.join('')).toMatchFileSnapshot('digests.txt');
});

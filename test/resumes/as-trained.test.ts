import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { EntryKind } from '../../src/core/types.ts';
import { proposalsOf } from '../../src/resumes/structure/choose-entries.ts';
import { entryRows } from '../../src/resumes/structure/entry-rows.ts';
import { headerOf } from '../../src/resumes/structure/entry-starts.ts';
import { bulletLines } from '../../src/resumes/structure/find-entries.ts';
import { findSections } from '../../src/resumes/structure/find-sections.ts';
import { findHeadings } from '../../src/resumes/structure/headings.ts';
import { partingFeatures } from '../../src/resumes/structure/parting-features.ts';
import { lineRows } from '../../src/resumes/structure/read-lines.ts';
import { seenRows } from '../../src/resumes/structure/seen-rows.ts';
import { linesOf, RESUMES } from './as-trained-lines.ts';
import { madePage } from './made-pages.ts';

// Weights are of the features that they were trained on: whoever changes these trains anew, and then writes them again (`vitest -u`).

const PARTED: ReadonlySet<string> = new Set(['experience', 'projects', 'education', 'certifications']);
// Enough to have every feature of a way to part a section.
const WAYS = 6;

const written = (told: readonly (readonly [name: string, features: readonly string[]])[]) =>
  `${told.map(([name, features]) => `${name}\n  ${features.join(' · ')}`).join('\n')}\n`;

describe.each(RESUMES)(
  'the features of the $name resume are those that the weights were trained on',
  resume => {
    const lines = linesOf(resume);
    const headings = findHeadings(lines, [0]);

    test('of its lines', async () => {
      const features = lineRows(lines, headings, [0]);
      const told = lines.map(({ text }, at) => [text, features[at] ?? []] as const);
      await expect(written(told)).toMatchFileSnapshot(`as-trained/${resume.name}-lines.txt`);
    });

    test('of the ways to part its sections', async () => {
      const sections = findSections(headings, lines.length, 0).filter(({ kind }) => PARTED.has(kind));
      const told = sections.flatMap(({ kind, heading, bodyFrom, to }) => {
        const rows = entryRows(lines, bodyFrom, to, kind as EntryKind);
        const odds = rows.map((_, at) => (at % 3 === 0 ? 0.7 : 0.2));
        const seen = seenRows(rows, kind as EntryKind, odds);
        const own = seen.seen.map(({ own }, at) => [`${heading}: ${rows[at]?.line.text}`, own] as const);
        const ways = proposalsOf(seen)
          .slice(0, WAYS)
          .map(({ starts, ways }) => {
            const features = partingFeatures(seen, starts, ways);
            const once = features.filter(one => !/^(?:at|way|\w+):/.test(one));
            return [`${heading} at ${starts.join(', ')}`, once] as const;
          });
        return [...own, ...ways];
      });
      await expect(written(told)).toMatchFileSnapshot(`as-trained/${resume.name}-entries.txt`);
    });
  },
);

describe('of many pages of lines that nobody wrote, too', () => {
  const digestOf = (told: unknown) =>
    createHash('sha256').update(JSON.stringify(told)).digest('base64url').slice(0, 10);
  const seeds = Array.from({ length: 60 }, (_, seed) => seed);

  test('of their lines', async () => {
    const told = seeds.map(seed => {
      const lines = madePage(seed);
      const headings = findHeadings(lines, [0]);
      return `${digestOf(lineRows(lines, headings, [0]))} ${headings.map(({ text, line }) => `${line} ${text}`).join(', ')}`;
    });
    await expect(`${told.join('\n')}\n`).toMatchFileSnapshot('as-trained/made-lines.txt');
  });

  test('of the ways to part them', async () => {
    const told = seeds.map(seed => {
      const lines = madePage(seed);
      const kind = ['experience', 'projects', 'education', 'certifications'][seed % 4] as EntryKind;
      const rows = entryRows(lines, 0, lines.length, kind);
      const seen = seenRows(
        rows,
        kind,
        rows.map((_, at) => [0.02, 0.1, 0.3, 0.6, 0.9, 0.5][(at * 7 + seed) % 6] as number),
      );
      const ways = proposalsOf(seen).map(({ starts, ways }) => [
        starts,
        ways,
        partingFeatures(seen, starts, ways),
      ]);
      const said = proposalsOf(seen)[0]?.starts.map((start, at, starts) => {
        const own = rows.slice(start, starts[at + 1] ?? rows.length);
        const header = headerOf(own, kind).map(({ index }) => index);
        const [from, to] = [own[0]?.index ?? 0, (own.at(-1)?.index ?? 0) + 1];
        return bulletLines(lines, { ...{ from, to, header, headerParts: [] }, date: null });
      });
      return `${kind}: ${rows.length} rows ${digestOf(rows)}, as they are seen ${digestOf(seen.seen)}, ${ways.length} ways ${digestOf(ways)}, what they say ${digestOf(said)}`;
    });
    await expect(`${told.join('\n')}\n`).toMatchFileSnapshot('as-trained/made-entries.txt');
  });
});

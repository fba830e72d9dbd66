import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { findContact } from '../../src/resumes/contact/find-contact.ts';
import { findPdfHazards } from '../../src/resumes/hazards/find-pdf-hazards.ts';
import { countColumns } from '../../src/resumes/layout/count-columns.ts';
import { pageBlocks } from '../../src/resumes/layout/page-blocks.ts';
import { flatten, joinPages } from '../../src/resumes/layout/reading-order.ts';
import { styledLines } from '../../src/resumes/layout/styled-lines.ts';
import { readResumeText } from '../../src/resumes/text/read-resume-text.ts';
import { madeHead } from './made-heads.ts';
import { madeSheet } from './made-sheets.ts';
import { madeText } from './made-texts.ts';

// How far things may stand apart before they are no row, column, table or rating was measured on pages of many makers: whoever changes that measures anew
// (`npm run eval -- resumes`), and then writes these again (`vitest -u`).
const SHEETS = 24;

const digestOf = (told: unknown) =>
  createHash('sha256').update(JSON.stringify(told)).digest('base64url').slice(0, 8);

test('pages that nobody drew are read as they were when reading was measured', async () => {
  const told = Array.from({ length: SHEETS }, (_, seed) => {
    const pages = [madeSheet(seed), ...(seed % 5 === 0 ? [madeSheet(seed, 2)] : [])];
    const layouts = pages.map(pageBlocks);
    const blocks = layouts.map(layout => layout.blocks);
    const lines = styledLines(flatten(joinPages(blocks)), pages);
    const tables = layouts.flatMap(layout => layout.tables);
    // What is told of a built resume is told elsewhere: building takes most of the time.
    const resume = {
      ...{ email: 'sam@example.com', phone: null, links: [], sections: [], text: '', lines: [] },
      layout: { tinyShare: (seed % 3) / 10 },
    };
    const built = { ...{ resume, lines, sections: [], links: [] }, contact: { links: [] } } as never;
    const hazards = findPdfHazards(built, pages, layouts);
    const order = lines.map(({ text, column, bulletEnd }) => [text, column, bulletEnd]);
    const set = lines.map(({ gapAbove, hasRule, isRunning, room, box, look, parts }) => [
      ...[Math.round(gapAbove * 100), hasRule, isRunning, Math.round(room), box, look],
      parts.map(({ boldLead, x }) => [boldLead, Math.round(x)]),
    ]);
    const boxes = layouts.flatMap(({ textBoxes }) => textBoxes.map(({ box, until }) => [box, until]));
    const found = Map.groupBy(hazards, ({ id }) => id);
    const names = [...found].map(([id, all]) => `${id} ${digestOf(all)}`).join(', ');
    return `${lines.length} lines ${digestOf(order)} ${digestOf(set)}, ${countColumns(blocks)} columns, tables ${digestOf(tables)}, boxes ${digestOf(boxes)}; ${names}`;
  });
  await expect(`${told.join('\n')}\n`).toMatchFileSnapshot('as-trained/made-sheets.txt');
});

test('whose resume it is, and how to reach them, is read from heads that nobody has as when that was measured', async () => {
  const told = Array.from({ length: 100 }, (_, seed) => {
    const { lines, urls } = madeHead(seed);
    const links = urls.map((url, at) => ({
      ...{ url, text: '', isHeader: at % 2 === 0, page: null, box: null },
    }));
    const { name, email, phone, links: found } = findContact(lines, links);
    const head = lines.map(({ text }) => text).slice(0, 5);
    const sites = found.map(({ kind, url, visible }) => `${kind} ${url}${visible ? '' : ' (unseen)'}`);
    return `${head.join(' ⏎ ')}\n  ${name?.name} (${name?.lines}); ${email}; ${phone}; ${sites.join(', ')}`;
  });
  await expect(`${told.join('\n')}\n`).toMatchFileSnapshot('as-trained/made-heads.txt');
});

test('resumes that nobody has are taken apart as when that was measured', async () => {
  const year = (date: unknown) => (typeof date === 'object' && date ? (date as { year: number }).year : date);
  const told = Array.from({ length: 32 }, (_, seed) => {
    const { sections, entries, skills, text } = readResumeText(madeText(seed));
    const headings = sections.map(({ kind, heading, start, end }) => `${heading} (${kind}, ${start}–${end})`);
    const found = entries.map(
      ({ kind, title, organisation, from, to, bullets }) =>
        `${kind}: ${title} @ ${organisation}, ${year(from)}–${year(to)}: ${bullets.map(({ start, end }) => text.slice(start, end).slice(0, 12).replace(/\s+/g, ' ')).join(' ⏎ ')}`,
    );
    return [`${seed}. ${headings.join(', ')}`, ...found, `skills: ${skills.join(', ')}`].join('\n  ');
  });
  await expect(`${told.join('\n')}\n`).toMatchFileSnapshot('as-trained/made-texts.txt');
});

// `npm run eval -- drafts`: checks in which field of a tailored copy each labelled line of a real resume ends up. A job's title belongs in a title, a
// town in a place, a page number nowhere. `--worst` prints the lines in wrong fields.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { nodePdfEngine } from '../../src/cli/node-pdf-engine.ts';
import type { Draft } from '../../src/core/tailor/draft.ts';
import { draftOf } from '../../src/core/tailor/draft-of.ts';
import { readResume } from '../../src/resumes/read-resume.ts';
import { counter } from '../../test/core/tailor/draft-words.ts';

const folder = path.resolve(import.meta.dirname, '../../../shared/corpus/resumes');

type Labels = {
  readonly file: string;
  readonly lines: readonly { readonly text: string; readonly role: string }[];
};
type Where =
  | 'name'
  | 'headline'
  | 'contact'
  | 'heading'
  | 'title'
  | 'organisation'
  | 'place'
  | 'dates'
  | 'line'
  | 'nowhere';

/** The fields where a line of each role belongs; other lines are not counted. A contact detail may be left out, since copies do not repeat one. */
const BELONGS: Readonly<Record<string, readonly Where[]>> = {
  name: ['name'],
  headline: ['headline'],
  contact: ['contact', 'nowhere'],
  heading: ['heading'],
  title: ['title'],
  organisation: ['organisation'],
  place: ['place', 'contact'],
  dates: ['dates'],
  bullet: ['line'],
  text: ['line'],
  skills: ['line'],
  label: ['line', 'nowhere'],
  footer: ['nowhere'],
};

const squeezed = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

function fieldsOf({ name, headline, contact, sections }: Draft): readonly (readonly [Where, string])[] {
  const { email, phone, place, links } = contact;
  const details = [email, phone, place, ...links.flatMap(({ text, url }) => [text, url])];
  return [
    ['name', name],
    ['headline', headline],
    ...details.map(detail => ['contact', detail] as const),
    ...sections.flatMap(({ heading, lines, entries }) => [
      ['heading', heading] as const,
      ...lines.map(({ text }) => ['line', text] as const),
      ...entries.flatMap(entry => [
        ['title', entry.title] as const,
        ['organisation', entry.organisation] as const,
        ['place', entry.place] as const,
        ['dates', entry.dates] as const,
        ...entry.lines.map(({ text }) => ['line', text] as const),
      ]),
    ]),
  ];
}

const tally = new Map<string, Map<string, number>>();
const isTold = process.argv.includes('--worst');
for (const row of readFileSync(path.join(folder, 'lines.jsonl'), 'utf8').trim().split('\n')) {
  const { file, lines } = JSON.parse(row) as Labels;
  const found = ['', 'docx', 'hazards', 'derived'].map(sub => path.join(folder, sub, file)).find(existsSync);
  if (found === undefined) throw new Error(`${file} is not there.`);
  const bytes = new Uint8Array(readFileSync(found));
  const { resume } = await readResume({ name: path.basename(file), bytes }, { pdf: nodePdfEngine() });
  if (resume === null) continue;
  const fields = fieldsOf(draftOf(resume, counter())).map(
    ([where, text]) => [where, squeezed(text)] as const,
  );
  for (const { text, role } of lines) {
    const belongs = BELONGS[role];
    const letters = squeezed(text);
    if (belongs === undefined || (letters.length < 3 && role !== 'footer')) continue;
    const holding = fields.filter(([, field]) => field === letters || field.includes(letters));
    const whole = holding.filter(([, field]) => field === letters);
    const places = (whole.length > 0 ? whole : holding).map(([where]) => where);
    const at = places.find(where => belongs.includes(where)) ?? places[0] ?? 'nowhere';
    const counts = tally.get(role) ?? new Map<string, number>();
    tally.set(role, counts.set(at, (counts.get(at) ?? 0) + 1));
    if (isTold && !belongs.includes(at)) console.log(`${file}: ${role} in ${at}: ${text.slice(0, 100)}`);
  }
}

let [right, all] = [0, 0];
for (const [role, counts] of tally) {
  const belongs: readonly string[] = BELONGS[role] ?? [];
  for (const [where, count] of counts) {
    all += count;
    if (belongs.includes(where)) right += count;
  }
  const told = [...counts].sort((a, b) => b[1] - a[1]).map(([where, count]) => `${where} ${count}`);
  console.log(`${role.padEnd(14)} ${told.join(', ')}`);
}
console.log(`${right} of ${all} lines where they belong: ${(right / all).toFixed(3)}`);
process.exit(0);

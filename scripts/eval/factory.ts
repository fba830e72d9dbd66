// `npm run eval -- factory [people per look] [start of a look's id]`: makes invented resumes in many looks, reads them, and compares the result
// with the truth. Looks that other programs print are included if these are installed.
import { nodePdfEngine } from '../../src/cli/node-pdf-engine.ts';
import { readResume } from '../../src/resumes/read-resume.ts';
import { factoryLooks } from '../../test/factory/factory-look.ts';
import { makeFiles, printerOf } from '../../test/factory/make-files.ts';
import { factoryPeople } from '../../test/factory/people.ts';
import { lacking, printedLooks, themesFolder } from '../../test/factory/printed-looks.ts';
import { truthOf } from './factory-truth.ts';
import { countFields, type Tally, type TrueFields, tableOf } from './score-fields.ts';

const wanted = process.argv.slice(2).filter(word => !word.startsWith('-'));
const peopleEach = Number(wanted.find(word => /^\d+$/.test(word)) ?? 8);
const beginning = wanted.find(word => !/^\d+$/.test(word)) ?? '';
const isWanted = ({ id }: { readonly id: string }): boolean => id.startsWith(beginning);

const tallies = new Map<string, Tally>();
const wrongLooks = new Map<string, Map<string, number>>();

async function count(
  file: { readonly name: string; readonly bytes: Uint8Array },
  look: string,
  group: string,
  truth: TrueFields,
): Promise<void> {
  const { resume } = await readResume(file, { pdf: nodePdfEngine() });
  const tally: Tally = tallies.get(group) ?? new Map();
  tallies.set(group, tally);
  const known = wrongLooks.get(look) ?? new Map<string, number>();
  wrongLooks.set(look, known);
  for (const field of countFields(tally, truth, resume)) known.set(field, (known.get(field) ?? 0) + 1);
}

/** Prints which look a program could not print, and why: a missing LaTeX package, no browser. */
function whenNotMade({ id }: { readonly id: string }, error: unknown): void {
  const text = error instanceof Error ? error.message : String(error);
  const said = /^! (.+)$/m.exec(text)?.[1] ?? text.trim().split('\n')[0];
  console.log(`${id} was left out: ${said}`);
}

for await (const file of makeFiles({ looks: factoryLooks.filter(isWanted), peopleEach, whenNotMade }))
  await count(file, file.look.id, file.look.isUnseen ? 'unseen looks' : 'looks that train', truthOf(file));

const printer = printerOf();
const people = factoryPeople();
for (const [at, look] of printedLooks.filter(isWanted).entries()) {
  const missing = lacking(look);
  if (missing.length > 0) {
    const isTheme = missing.some(need => need.startsWith('jsonresume-theme-'));
    const how = isTheme ? `: npm install --prefix ${themesFolder} ${missing.join(' ')}` : '';
    console.log(`${look.id} was left out, since ${missing.join(', ')} is not installed${how}`);
    continue;
  }
  const group = look.isUnseen ? 'looks of other programs, put aside' : 'looks of other programs, worked on';
  for (let turn = 0; turn < peopleEach; turn += 1) {
    const person = people[(at * peopleEach + turn) % people.length];
    if (!person) continue;
    const printed = await look.print(person, printer.print).catch(error => whenNotMade(look, error));
    if (!printed) break;
    const { name, bytes } = printed;
    const doesLack = (what: 'projects' | 'profiles') => look.leavesOut?.includes(what) === true;
    const { github, linkedin, ...others } = person;
    const truth: TrueFields = {
      ...others,
      ...(doesLack('profiles') ? {} : { github, linkedin }),
      headings: look.headings(person),
      columns: look.columns,
      entries: {
        experience: person.experience.length,
        projects: doesLack('projects') ? null : person.projects.length,
        education: person.education.length,
      },
      skills: person.skills.flatMap(({ items }) => items),
    };
    await count({ name: `${look.id}-${person.id}${name}`, bytes }, look.id, group, truth);
  }
}
await printer.close();

if (process.argv.includes('--worst'))
  for (const [look, fields] of wrongLooks)
    if (fields.size > 0)
      console.log(look, [...fields].map(([field, number]) => `${field} ${number}`).join(', '));
for (const [group, tally] of tallies) console.log(`\n${group}\n${tableOf(tally)}`);
process.exit(0);

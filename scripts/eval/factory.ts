// `npm run eval -- factory [people a look]`: invented resumes in many looks, read and held against the truth.
import { nodePdfEngine } from '../../src/cli/node-pdf-engine.ts';
import { readResume } from '../../src/resumes/read-resume.ts';
import { makeFiles } from '../../test/factory/make-files.ts';
import { truthOf } from './factory-truth.ts';
import { countFields, type Tally, tableOf } from './score-fields.ts';

const tallies = { trained: new Map() as Tally, unseen: new Map() as Tally };
const wrongLooks = new Map<string, Map<string, number>>();
const peopleEach = Number(process.argv.slice(2).find(word => /^\d+$/.test(word)) ?? 8);
for await (const file of makeFiles({ peopleEach })) {
  const { resume } = await readResume(file, { pdf: nodePdfEngine() });
  const wrong = countFields(file.look.isUnseen ? tallies.unseen : tallies.trained, truthOf(file), resume);
  const known = wrongLooks.get(file.look.id) ?? new Map<string, number>();
  for (const field of wrong) known.set(field, (known.get(field) ?? 0) + 1);
  wrongLooks.set(file.look.id, known);
}
if (process.argv.includes('--worst'))
  for (const [look, fields] of wrongLooks)
    if (fields.size > 0)
      console.log(look, [...fields].map(([field, count]) => `${field} ${count}`).join(', '));
console.log(`\nlooks that train\n${tableOf(tallies.trained)}\n\nunseen looks\n${tableOf(tallies.unseen)}`);
process.exit(0);

// `npm run eval -- text`: extracts the text of the labelled resumes and reads it again as plain text. A pasted resume is not read better than this.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { nodePdfEngine } from '../../src/cli/node-pdf-engine.ts';
import { readResume } from '../../src/resumes/read-resume.ts';
import { readResumeText } from '../../src/resumes/text/read-resume-text.ts';
import { countFields, type Tally, tableOf } from './score-fields.ts';

const folder = path.resolve(import.meta.dirname, '../../../shared/corpus/resumes');

type Label = {
  readonly file: string;
  readonly scanned: boolean;
  readonly name: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly headings: readonly string[];
  readonly skills_listed: readonly string[];
  readonly n_experience_entries: number | null;
  readonly n_projects: number | null;
  readonly n_education: number | null;
};

const labels = readFileSync(path.join(folder, 'gold.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map(line => JSON.parse(line) as Label)
  .filter(({ scanned }) => !scanned);

const tally: Tally = new Map();
const isTold = process.argv.includes('--worst');
for (const label of labels) {
  const bytes = new Uint8Array(readFileSync(path.join(folder, label.file)));
  const { resume } = await readResume({ name: label.file, bytes }, { pdf: nodePdfEngine() });
  if (resume === null) continue;
  const again = readResumeText(resume.text);
  const wrong = countFields(
    tally,
    {
      ...label,
      columns: null,
      skills: label.skills_listed,
      entries: {
        experience: label.n_experience_entries,
        projects: label.n_projects,
        education: label.n_education,
      },
    },
    again,
  );
  if (isTold && wrong.length > 0) console.log(`${label.file}: ${wrong.join(', ')}`);
}
console.log(tableOf(tally));
process.exit(0);

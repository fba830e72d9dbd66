// `npm run train [name …]`: fits the models to the labelled examples beside the project, prints how good they are on documents that they were
// not trained on, and writes their weights. The same examples give the same bytes.

import { writeMethodMark } from '../method-mark.ts';
import { trainBlocks } from './blocks.ts';
import { trainBreaks } from './breaks.ts';
import { trainCalibration } from './calibration.ts';
import { trainFields } from './fields.ts';
import { linesTrainer, requirementKindsTrainer } from './lines.ts';
import { trainAsked } from './mentions/train-asked.ts';
import { trainChoice } from './mentions/train-choice.ts';
import { trainKeywords } from './mentions/train-keywords.ts';
import { trainNames } from './mentions/train-names.ts';
import { trainSense } from './mentions/train-sense.ts';
import { trainPages } from './pages.ts';
import { trainResumeLines } from './resume-lines.ts';
import { trainTitle } from './title.ts';

/** A model, and the models that are fitted together with it. `train` fits them, prints their figures and writes their weights. */
export type Trainer = {
  readonly name: string;
  readonly with?: readonly string[];
  readonly train: () => void | Promise<void>;
};

const trainers: readonly Trainer[] = [
  { name: 'sense', train: trainSense },
  { name: 'names', train: trainNames },
  { name: 'asked', with: ['wish'], train: trainAsked },
  { name: 'keyword', train: trainKeywords },
  { name: 'choice', train: trainChoice },
  linesTrainer,
  { name: 'breaks', train: trainBreaks },
  { name: 'blocks', train: trainBlocks },
  { name: 'fields', train: trainFields },
  { name: 'pages', train: trainPages },
  { name: 'resume-lines', with: ['resume-entries', 'pasted-entries'], train: trainResumeLines },
  requirementKindsTrainer,
  { name: 'title', train: trainTitle },
  { name: 'calibration', train: trainCalibration },
];

const asked = process.argv.slice(2).filter(word => !word.startsWith('--'));
const modelsOf = ({ name, with: others = [] }: Trainer): readonly string[] => [name, ...others];
const unknown = asked.filter(name => !trainers.flatMap(modelsOf).includes(name));
if (unknown.length > 0) {
  console.error(
    `No model is called ${unknown.join(', ')}. There are: ${trainers.flatMap(modelsOf).join(', ')}.`,
  );
  process.exit(2);
}
for (const trainer of trainers.filter(
  one => asked.length === 0 || modelsOf(one).some(name => asked.includes(name)),
)) {
  console.log(`\n${trainer.name}`);
  await trainer.train();
}
writeMethodMark();

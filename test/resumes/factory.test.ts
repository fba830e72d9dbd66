import { expect, test } from 'vitest';
import { truthOf } from '../../scripts/eval/factory-truth.ts';
import { countFields } from '../../scripts/eval/score-fields.ts';
import { factoryLooks } from '../factory/factory-look.ts';
import { type FactoryFile, makeFiles } from '../factory/make-files.ts';
import { factoryPeople } from '../factory/people.ts';
import { lacking, printedLooks } from '../factory/printed-looks.ts';
import { latexLooks, setLatex } from '../factory/set-latex.ts';
import { read } from './read.ts';

// Those that no browser has to print; `npm run eval -- factory` reads all.
const looks = factoryLooks.filter(({ format }) => format !== 'html');

async function made(some = looks): Promise<readonly FactoryFile[]> {
  const files: FactoryFile[] = [];
  for await (const file of makeFiles({ looks: some, peopleEach: 1 })) files.push(file);
  return files;
}

test('there are many people and looks, and some looks that train never test', () => {
  expect(factoryPeople().length).toBeGreaterThanOrEqual(60);
  expect(factoryLooks.length).toBeGreaterThanOrEqual(40);
  expect(new Set(factoryLooks.map(({ id }) => id)).size).toBe(factoryLooks.length);
  expect(factoryLooks.filter(({ isUnseen }) => isUnseen).length).toBeGreaterThanOrEqual(10);
});

test('resumes that were made are read as they were made', async () => {
  const tally = new Map<string, { right: number; all: number }>();
  const files = await made();
  for (const file of files) countFields(tally, truthOf(file), (await read(file.bytes, file.name)).resume);
  const wrong = [...tally].filter(([, { right, all }]) => right < all);
  expect(tally.size).toBeGreaterThan(10);
  expect(wrong).toEqual([]);
});

test('the same files are made each time, in every format', async () => {
  const some = [...new Map(looks.map(look => [look.format, look])).values()];
  const [once, again] = [await made(some), await made(some)];
  expect(again.map(({ bytes }) => bytes.length)).toEqual(once.map(({ bytes }) => bytes.length));
});

test('a look of another program says what it lacks, and each has its own name', () => {
  const [look] = printedLooks;
  if (!look) throw new Error('no looks');
  expect(lacking({ ...look, needs: ['node', 'no-such-program'] })).toEqual(['no-such-program']);
  expect(lacking({ ...look, needs: ['jsonresume-theme-no-such'] })).toEqual(['jsonresume-theme-no-such']);
  expect(new Set([...looks, ...printedLooks].map(({ id }) => id)).size).toBe(
    looks.length + printedLooks.length,
  );
});

test('what LaTeX takes for a command is written as a letter', () => {
  const [person] = factoryPeople();
  if (!person) throw new Error('no people');
  for (const { id } of latexLooks) {
    expect(setLatex({ ...person, summary: 'R&D in C# at 70 %' }, id)).toContain('R\\&D in C\\# at 70 \\%');
  }
});

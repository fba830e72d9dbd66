import { afterAll, beforeAll, expect, test } from 'vitest';
import { sampleAddress, samplePosting } from '../../../scripts/sample/sample.ts';
import { type Chromium, openChromium } from '../chromium.ts';
import { addTwoResumes, doTasks, type Effort, tasks } from '../tasks.ts';

let chromium: Chromium;
let efforts: readonly Effort[];

beforeAll(async () => {
  chromium = await openChromium({ web: { [sampleAddress]: samplePosting } });
  await addTwoResumes(chromium.firstRunPage);
  efforts = await doTasks(chromium, await chromium.open(sampleAddress));
});

afterAll(() => chromium?.close());

// `npm run shots -- tasks` prints the effort for each task.
test.each(tasks)('“$task” takes few clicks and few key presses', ({ task, most }) => {
  const taken = Object.fromEntries(
    efforts.filter(effort => effort.task === task).map(({ by, presses }) => [by, presses]),
  );
  expect(taken.mouse).toBeLessThanOrEqual(most.mouse);
  expect(taken.keys).toBeLessThanOrEqual(most.keys);
});

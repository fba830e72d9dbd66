import { expect, test, vi } from 'vitest';
import { createScoreQueue } from '../../../src/ui/history/score-queue.ts';

/** A queue whose scores come when the test asks for them. */
function slowQueue() {
  const answers: ((score: number) => void)[] = [];
  const score = vi.fn((_key: string) => new Promise<number>(resolve => answers.push(resolve)));
  const tell = vi.fn();
  const answerNext = async (points: number) => {
    answers.shift()?.(points);
    await new Promise(resolve => setTimeout(resolve));
  };
  return { queue: createScoreQueue(score, tell), score, tell, answerNext };
}

test('asks for one score at a time, and once for each', async () => {
  const { queue, score, tell, answerNext } = slowQueue();
  queue.want('a');
  queue.want('b');
  expect(score.mock.calls).toEqual([['a']]);
  await answerNext(1);
  await answerNext(2);
  queue.want('a');
  expect(score.mock.calls).toEqual([['a'], ['b']]);
  expect(tell.mock.calls).toEqual([
    ['a', 1],
    ['b', 2],
  ]);
});

test('does not ask for a score that nobody wants any more', async () => {
  const { queue, score, answerNext } = slowQueue();
  for (const key of ['a', 'b', 'c']) queue.want(key);
  queue.leave('b');
  await answerNext(1);
  expect(score.mock.calls).toEqual([['a'], ['c']]);
});

test('after a change, only the wanted keys are scored again', async () => {
  const { queue, score, tell, answerNext } = slowQueue();
  queue.want('a');
  await answerNext(1);
  queue.leave('a');
  queue.want('b');
  queue.forget();
  await answerNext(2);
  expect(tell.mock.calls).toEqual([['a', 1]]);
  await answerNext(3);
  expect(score.mock.calls).toEqual([['a'], ['b'], ['b']]);
  expect(tell).toHaveBeenLastCalledWith('b', 3);
});

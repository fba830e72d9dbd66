import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { TailoredCopy } from '../../../src/browser/storage/tailored-copy.ts';
import { createSession } from '../../../src/ui/tailor/copy-session.ts';
import { sampleCopy, sampleDraft } from './sample-draft.ts';

let clock = 0;
let waiting: (() => void)[] = [];
const save = vi.fn<(copy: TailoredCopy) => Promise<TailoredCopy | null>>();

beforeEach(() => {
  clock = 0;
  waiting = [];
  save.mockReset();
  save.mockImplementation(async copy => ({ ...copy, revision: copy.revision + 1 }));
});

const open = () =>
  createSession(sampleCopy, { save, wait: task => void waiting.push(task), now: () => clock });

const typed = (text: string) => ({ kind: 'set-line', id: 'a1', text }) as const;

/** Runs all waiting tasks, and what follows from them. */
async function settle(): Promise<void> {
  for (const task of waiting.splice(0)) task();
  await new Promise(resolve => setTimeout(resolve));
}

describe('a session', () => {
  test('saves once after continuous typing', async () => {
    const session = open();
    for (const text of ['B', 'Bu', 'Bui']) session.edit(typed(text));
    expect(session.now().saving).toBe('waiting');
    await settle();
    expect(save).toHaveBeenCalledTimes(1);
    expect(save.mock.calls[0]?.[0].draft.sections[0]?.entries[0]?.lines[0]?.text).toBe('Bui');
    expect(session.now()).toMatchObject({ saving: 'saved', step: 3, copy: { revision: 2 } });
  });

  test('during long typing, saves soon after a key, never just before one', async () => {
    const timers: { readonly at: number; readonly task: () => void }[] = [];
    const session = createSession(sampleCopy, {
      save,
      wait: (task, ms) => void timers.push({ at: clock + ms, task }),
      now: () => clock,
    });
    const savedAt: number[] = [];
    save.mockImplementation(async copy => {
      savedAt.push(clock);
      return { ...copy, revision: copy.revision + 1 };
    });
    for (; clock <= 3_000; clock += 10) {
      if (clock % 90 === 0 && clock <= 1_800) session.edit(typed(`Built ${clock}`));
      for (const { at, task } of timers) if (at === clock) task();
      await Promise.resolve();
    }
    expect(savedAt.slice(0, -1).map(at => at % 90)).toEqual([40, 40, 40]);
    expect(savedAt).toEqual([490, 1_030, 1_570, 2_200]);
    expect(session.now().saving).toBe('saved');
  });

  test('saves what is typed during a save afterwards, on top of it', async () => {
    const session = open();
    let finish: (copy: TailoredCopy) => void = () => undefined;
    save.mockImplementationOnce(() => new Promise(resolve => (finish = resolve)));
    session.edit(typed('one'));
    await settle();
    session.edit(typed('two'));
    await settle();
    expect(save).toHaveBeenCalledTimes(1);
    finish({ ...sampleCopy, revision: 2 });
    await settle();
    expect(save.mock.calls[1]?.[0]).toMatchObject({ revision: 2 });
    expect(session.now().saving).toBe('saved');
  });

  test('keeps the draft if there is no space, says why, and saves it as soon as there is', async () => {
    const session = open();
    save.mockRejectedValueOnce(new Error('There is no room.'));
    session.edit(typed('kept'));
    await settle();
    expect(session.now()).toMatchObject({ saving: 'failed', failure: 'There is no room.' });
    await session.flush();
    expect(session.now()).toMatchObject({ saving: 'saved', failure: null });
    expect(save.mock.lastCall?.[0].draft.sections[0]?.entries[0]?.lines[0]?.text).toBe('kept');
  });

  test('accepts no edit after another page has saved', async () => {
    const session = open();
    save.mockResolvedValueOnce(null);
    session.edit(typed('mine'));
    await settle();
    const { copy } = session.now();
    session.edit(typed('mine too'));
    session.note({ score: 50 });
    await settle();
    expect(session.now()).toMatchObject({ saving: 'elsewhere', copy });
    expect(save).toHaveBeenCalledTimes(1);
  });

  test('that gives up saves first, and later goes on with the other page’s copy', async () => {
    const session = open();
    session.edit(typed('last word'));
    await session.giveUp();
    expect(save).toHaveBeenCalledTimes(1);
    session.follow({ ...sampleCopy, draft: { ...sampleDraft, headline: 'theirs' }, revision: 7 });
    expect(session.now()).toMatchObject({ saving: 'elsewhere', copy: { draft: { headline: 'theirs' } } });
    session.resume({ ...sampleCopy, revision: 8 });
    session.edit(typed('mine again'));
    await settle();
    expect(save.mock.lastCall?.[0]).toMatchObject({ revision: 8 });
  });

  test('undoes continuous typing in one step, and also an edit of several parts', async () => {
    const session = open();
    session.edit(typed('B'));
    clock = 500;
    session.edit(typed('Bu'));
    clock = 3_000;
    session.edit(typed('Bus'));
    session.edit({ kind: 'hide', id: 'b' }, { kind: 'remove', id: 'a2' });
    const text = () => session.now().copy.draft.sections[0]?.entries[0]?.lines[0]?.text;
    session.undo();
    expect(session.now().copy.draft.sections[0]?.entries[1]?.isHidden).toBe(false);
    expect(text()).toBe('Bus');
    session.undo();
    expect(text()).toBe('Bu');
    session.undo();
    expect(session.now().copy.draft).toBe(sampleDraft);
    session.undo();
    for (let step = 0; step < 3; step += 1) session.redo();
    expect(session.now().copy.draft.sections[0]?.entries[0]?.lines).toHaveLength(1);
    expect(session.now().history.future).toEqual([]);
  });

  test('drops undone steps when something new is typed', () => {
    const session = open();
    session.edit(typed('one'));
    session.undo();
    session.edit(typed('two'));
    session.redo();
    expect(session.now().copy.draft.sections[0]?.entries[0]?.lines[0]?.text).toBe('two');
  });

  test('has no limit of undo steps', () => {
    const session = open();
    for (let step = 0; step < 2_000; step += 1) {
      clock += 2_000;
      session.edit(typed(`${step}`));
    }
    for (let step = 0; step < 2_000; step += 1) session.undo();
    expect(session.now().copy.draft).toBe(sampleDraft);
  });
});

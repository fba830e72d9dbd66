import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resumeOf } from '../../../src/core/tailor/resume-of.ts';
import type { Analysis, DraftIdeas, DraftReport } from '../../../src/ui/tailor/analysis.ts';
import { type Live, startAnalyst } from '../../../src/ui/tailor/analyst.ts';
import type { Foundation } from '../../../src/ui/tailor/foundation.ts';
import { samplePosting } from '../../browser/samples.ts';
import { sampleDraft } from './sample-draft.ts';

const foundation: Foundation = {
  posting: samplePosting(),
  resume: resumeOf(sampleDraft),
  options: { today: { year: 2026, month: 11 } },
  bank: async () => [],
};

/** A clock that the test controls, and the tasks that wait for a time. */
function clockOf() {
  const clock = { time: 0 };
  const waiting: { readonly at: number; readonly task: () => void }[] = [];
  const settled = async () => {
    for (let turn = 0; turn < 10; turn += 1) await null;
  };
  return {
    clock,
    wait: (task: () => void, ms: number) => void waiting.push({ at: clock.time + ms, task }),
    waits: () => waiting.length,
    /** Lets time pass and runs the tasks that are due. */
    async pass(by: number) {
      const end = clock.time + by;
      await settled();
      for (;;) {
        const next = waiting.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
        if (!next) break;
        waiting.splice(waiting.indexOf(next), 1);
        clock.time = Math.max(clock.time, next.at);
        next.task();
        await settled();
      }
      clock.time = Math.max(clock.time, end);
    },
  };
}

/** An analysis that calls `take` before each step. */
function analysisOf(take: (what: string) => void): Analysis {
  let latest = 0;
  return {
    compareWith(resume) {
      take('before');
      return { before: resume && { score: 40 }, troubles: [] };
    },
    look(step) {
      take(`draft ${step}`);
      latest = step;
      return { step } as DraftReport;
    },
    fillBank(resumes) {
      take(`bank of ${resumes.length}`);
      return [];
    },
    ideas: () => ({ step: latest }) as DraftIdeas,
    rehearse: () => take('rehearsal'),
  };
}

/** An analyst in a page whose clock the test controls. `ms`: how long each step and draft takes; `broken`: the step that throws. */
function started(change: { readonly foundation?: Partial<Foundation>; readonly isUnread?: boolean } = {}) {
  let [ms, broken]: [number, string | null] = [5, null];
  const { clock, wait, waits, pass } = clockOf();
  const told: string[] = [];
  const done: string[] = [];
  const live: { known: Partial<Live> } = { known: {} };
  const take = (what: string) => {
    if (broken !== null && what.startsWith(broken)) throw new Error('This cannot be judged.');
    clock.time += ms;
    done.push(what);
  };
  const analysis = analysisOf(take);
  const createAnalysis = () => {
    take('posting');
    return analysis;
  };
  const analyst = startAnalyst(
    { ...foundation, ...change.foundation },
    news => {
      live.known = { ...live.known, ...news };
      const step = (news.now ?? news.ideas)?.step;
      told.push([...Object.keys(news), step].join(' ').trim());
    },
    {
      load: async () => {
        if (change.isUnread) throw new Error('It cannot be read.');
        return { createAnalysis };
      },
      wait,
      now: () => clock.time,
    },
  );
  return {
    analyst,
    told,
    done,
    live,
    /** The steps of all drafts that were judged. */
    judged: () => done.filter(what => what.startsWith('draft')).map(what => Number(what.slice(6))),
    takes: (now: number) => {
      ms = now;
    },
    breaks: (what: string | null) => {
      broken = what;
    },
    look: (step: number) => analyst.look(step, { ...sampleDraft }),
    pass,
    waits,
  };
}

/** An opened analyst. Its first draft was judged twice, at normal speed. */
async function opened() {
  const all = started();
  all.look(0);
  await all.pass(30);
  all.look(1);
  all.told.splice(0);
  return all;
}

describe('an analyst', () => {
  test('opens in steps, then judges the newest draft, and reports nothing before', async () => {
    const { told, done, look, pass } = started();
    look(0);
    expect(done).toEqual([]);
    await pass(0);
    expect(done).toEqual(['posting']);
    look(1);
    await pass(0);
    expect(done).toEqual(['posting', 'before']);
    look(2);
    await pass(20);
    expect(done.slice(2, 4)).toEqual(['draft 2', 'bank of 0']);
    await pass(300);
    expect(told).toEqual(['before troubles', 'now isDead 2', 'bank', 'ideas 2', 'ideas 2']);
  });

  test('judges a draft synchronously, and has ideas after a pause', async () => {
    const { told, look, pass } = await opened();
    for (const step of [2, 3]) {
      look(step);
      expect(told.at(-1)).toBe(`now isDead ${step}`);
      await pass(100);
    }
    expect(told).toHaveLength(2);
    await pass(200);
    expect(told.slice(2)).toEqual(['ideas 3']);
  });

  test('if drafts are slow, lets the page draw first, and judges the newest in a pause', async () => {
    const { judged, look, pass, takes } = await opened();
    takes(45);
    look(2);
    look(3);
    expect(judged()).toEqual([0, 1, 2, 3]);
    for (const step of [4, 5, 6]) {
      look(step);
      await pass(60);
    }
    expect(judged()).toEqual([0, 1, 2, 3]);
    await pass(40);
    expect(judged()).toEqual([0, 1, 2, 3, 6]);
    takes(5);
    for (const step of [7, 8]) {
      look(step);
      await pass(100);
    }
    look(9);
    expect(judged().slice(5)).toEqual([7, 8, 9]);
    // A single slow draft after a fast one may be chance.
    takes(400);
    look(10);
    takes(5);
    look(11);
    expect(judged().slice(8)).toEqual([10, 11]);
  });

  test('says if a draft cannot be judged, and judges the next', async () => {
    const { live, judged, look, breaks, pass } = await opened();
    breaks('draft');
    expect(() => look(2)).not.toThrow();
    expect(live.known).toMatchObject({ now: { step: 1 }, isDead: true });
    await pass(600);
    breaks(null);
    look(3);
    expect(judged()).toEqual([0, 1, 3]);
    expect(live.known).toMatchObject({ now: { step: 3 }, isDead: false });
  });

  test.each([
    ['it cannot be read', { isUnread: true }, null],
    ['the posting cannot be read', {}, 'posting'],
    ['the resume cannot be judged', {}, 'before'],
  ])('says so if %s', async (_, change, what) => {
    const { live, look, breaks, pass } = started(change);
    breaks(what);
    look(0);
    await pass(100);
    expect(live.known).toEqual({ isDead: true });
    look(1);
    expect(live.known).toEqual({ isDead: true });
  });

  test('goes on opening if the first draft cannot be judged', async () => {
    const { live, look, breaks, pass } = started();
    breaks('draft');
    look(0);
    await pass(30);
    expect(live.known).toMatchObject({ before: { score: 40 }, bank: [], isDead: true });
    breaks(null);
    look(1);
    expect(live.known).toMatchObject({ now: { step: 1 }, isDead: false });
  });

  test('has an empty bank if the resumes cannot be read', async () => {
    const bank = () => Promise.reject(new Error('The disk is gone.'));
    const { live, look, pass } = started({ foundation: { bank, resume: null } });
    look(0);
    await pass(100);
    expect(live.known).toMatchObject({ before: null, bank: [], isDead: false });
  });

  test('rehearses while nobody types, for a few seconds in total', async () => {
    const { told, done, look, pass } = await opened();
    const count = () => done.filter(what => what === 'rehearsal').length;
    for (let step = 2; step < 12; step += 1) {
      look(step);
      await pass(500);
    }
    expect(count()).toBe(0);
    told.splice(0);
    await pass(3_000);
    expect(count()).toBeGreaterThan(50);
    expect(told).toEqual([]);
    const before = count();
    look(12);
    await pass(900);
    expect(count()).toBe(before);
    await pass(12_000);
    expect(count()).toBe(700);
  });

  test('rehearses slow drafts for the same total time, and stops if one throws', async () => {
    const slow = await opened();
    slow.takes(400);
    await slow.pass(9_000);
    expect(slow.done.filter(what => what === 'rehearsal')).toHaveLength(11);
    const broken = await opened();
    await broken.pass(500);
    broken.breaks('rehearsal');
    await expect(broken.pass(2_000)).rejects.toThrow('cannot be judged');
    broken.breaks(null);
    const { length } = broken.done;
    await broken.pass(5_000);
    expect(broken.done).toHaveLength(length);
    expect(broken.live.known.isDead).toBe(false);
  });

  test('does nothing after it has ended', async () => {
    const { analyst, told, done, look, pass } = await opened();
    const { length } = done;
    look(2);
    told.splice(0);
    analyst.end();
    await pass(3_000);
    expect([told, done.length]).toEqual([[], length + 1]);
    const early = started();
    early.look(0);
    early.analyst.end();
    await early.pass(1_000);
    expect([early.told, early.done, early.waits()]).toEqual([[], [], 0]);
    const unread = started({ isUnread: true });
    unread.analyst.end();
    await unread.pass(1_000);
    expect(unread.told).toEqual([]);
  });

  test('always judges the newest draft in the end, and none after a newer one, however long each takes', async () => {
    const key = fc.record({ ms: fc.constantFrom(1, 20, 40, 300), pause: fc.constantFrom(0, 30, 90, 700) });
    await fc.assert(
      fc.asyncProperty(fc.array(key, { minLength: 1, maxLength: 12 }), async keys => {
        const { judged, look, pass, takes, live } = started();
        look(0);
        for (const [at, { ms, pause }] of keys.entries()) {
          takes(ms);
          look(at + 1);
          await pass(pause);
        }
        await pass(2_000);
        expect(judged().at(-1)).toBe(keys.length);
        expect(judged()).toEqual([...new Set(judged())].sort((a, b) => a - b));
        expect(live.known).toMatchObject({ now: { step: keys.length }, ideas: { step: keys.length } });
      }),
      { numRuns: 60 },
    );
  });
});

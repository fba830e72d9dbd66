import { describe, expect, test } from 'vitest';
import type { MatchAnswer } from '../../../src/browser/messages/matching.ts';
import {
  firstState,
  marked,
  nextState,
  type PopupEvent,
  type PopupState,
  shownMatch,
} from '../../../src/ui/popup/popup-state.ts';
import { posting, report, resume } from '../report-fixture.ts';

const highlights = { on: true, missing: true, listed: true, proven: true, quiet: false };
const answer = (id: string, score = 60): MatchAnswer => ({
  report: { ...report, score },
  resume: { id, name: id, dismissed: {} },
  resumes: [
    { id: 'a', name: 'a' },
    { id: 'b', name: 'b' },
  ],
  settings: { highlights, ticks: {} },
  before: null,
});
const stateAfter = (...events: readonly PopupEvent[]): PopupState => events.reduce(nextState, firstState);
const matched = (id: string, turn: number, score = 60): PopupEvent => ({
  kind: 'matched',
  turn,
  job: posting,
  answer: answer(id, score),
  hasPage: true,
});
const begun: PopupEvent = { kind: 'begun' };
const match = (state: PopupState) => {
  const shown = shownMatch(state);
  if (!shown) throw new Error(`The popup is at “${state.screen.kind}”.`);
  return shown;
};

test('a notice disappears with its screen', () => {
  const said = { ...firstState, notice: 'Select first.' };
  expect(nextState(said, begun).notice).toBe('Select first.');
  expect(nextState(said, { kind: 'begun', screen: { kind: 'pasting', isRefused: false } }).notice).toBeNull();
});

describe('the popup’s next state', () => {
  test.each<[string, PopupEvent]>([
    ['a match', matched('a', 1)],
    ['a screen', { kind: 'shown', turn: 1, screen: { kind: 'no-resume' } }],
    ['a tab', { kind: 'tab-seen', turn: 1, tab: { id: 9, url: null, title: null } }],
  ])('drops %s that comes after another action was begun', (_what, late) => {
    const state = stateAfter(begun, begun);
    expect(nextState(state, late)).toBe(state);
    expect(nextState(stateAfter(begun), late)).not.toEqual(stateAfter(begun));
  });

  test('drops answers for another resume or posting than the shown one', () => {
    const first = stateAfter(begun, matched('a', 1));
    const second = nextState(nextState(first, begun), matched('b', 2));
    const late = match(first);
    expect(nextState(second, { kind: 'changed', of: late, part: { isHighlighted: false } })).toBe(second);
    expect(nextState(second, { kind: 'scored', of: late, resumeId: 'a', score: 1 })).toBe(second);
    const other = { ...match(second), job: { ...posting } };
    expect(nextState(second, { kind: 'changed', of: other, part: { isHighlighted: false } })).toBe(second);
  });

  test('keeps the screen while it reads the tab again, and clears it for another tab', () => {
    const tab = { id: 7, url: 'https://jobs.example.com/7', title: null };
    const shown = stateAfter(begun, { kind: 'tab-seen', turn: 1, tab }, matched('a', 1), begun);
    expect(shown.screen.kind).toBe('matched');
    expect(nextState(shown, { kind: 'tab-seen', turn: 2, tab }).screen.kind).toBe('matched');
    const moved = { ...tab, url: 'https://jobs.example.com/8' };
    expect(nextState(shown, { kind: 'tab-seen', turn: 2, tab: moved }).screen.kind).toBe('reading');
  });

  test('keeps the known scores, the loaded resume and the state of the page', () => {
    const first = stateAfter(begun, matched('a', 1, 60));
    const scored = nextState(first, { kind: 'scored', of: match(first), resumeId: 'b', score: 70 });
    const seen = nextState(scored, {
      kind: 'changed',
      of: match(scored),
      part: { resume, isHighlighted: false },
    });
    const again = match(nextState(nextState(seen, begun), matched('a', 2, 61)));
    expect(again.resumes.map(({ score, isBest }) => [score, isBest])).toEqual([
      [61, false],
      [70, true],
    ]);
    expect([again.resume, again.isHighlighted]).toEqual([resume, false]);
    const other = match(nextState(nextState(seen, begun), matched('b', 2, 70)));
    expect([other.resume, other.isHighlighted]).toEqual([null, true]);
  });

  test('shows an error beside a match, and without a match as the whole screen', () => {
    const failed: PopupEvent = { kind: 'failed', reason: 'No room.' };
    const state = stateAfter(begun, matched('a', 1), failed);
    expect([state.screen.kind, state.notice]).toEqual(['matched', 'No room.']);
    expect(stateAfter(begun, failed).screen).toEqual({ kind: 'failed', reason: 'No room.' });
  });
});

test.each([
  ['none while one score is known', [60, null], [false, false]],
  ['the first of a tie', [60, 60], [true, false]],
  ['the higher', [60, 61], [false, true]],
])('marks as best %s', (_what, scores, best) => {
  const resumes = scores.map((score, index) => ({ id: `${index}`, name: '', score, isBest: false }));
  expect(marked(resumes).map(({ isBest }) => isBest)).toEqual(best);
});

import { useEffect, useLayoutEffect, useMemo, useReducer, useRef } from 'preact/hooks';
import { type Change, onChange } from '../../browser/messages/changes.ts';
import { watchActiveTab, watchTab } from '../../browser/page/tabs.ts';
import type { FirstAnswers } from './first-answers.ts';
import { followChanges } from './follow-changes.ts';
import { attempt, type MatchHome, matchTab, type Store } from './match-tab.ts';
import { createActions, type MatchActions } from './popup-actions.ts';
import { firstState, nextState, type PopupEvent, type PopupState, type Screen } from './popup-state.ts';

// A notice stays as long as it takes to see and read it.
const NOTICE_MS = 2500;
const LETTER_MS = 70;

// Screens that a change made elsewhere may resolve, each with those changes: the tab is then read again.
const waitsFor: Partial<Record<Screen['kind'], readonly Change[]>> = {
  'off-limits': ['access'],
  'no-resume': ['resumes', 'everything'],
};

/** The popup's or panel's state, and what a person can do with it. */
export function usePopup(
  place: MatchHome = 'popup',
  first: FirstAnswers | null = null,
): {
  readonly state: PopupState;
  readonly actions: MatchActions;
} {
  const [, draw] = useReducer((count: number, _event: PopupEvent) => count + 1, 0);
  const state = useRef(firstState);
  const { store, actions } = useMemo(() => {
    // Tasks read the state between two steps, so it has to change at once and not at the next render.
    const made: Store = {
      place,
      now: () => state.current,
      dispatch: event => {
        state.current = nextState(state.current, event);
        draw(event);
      },
    };
    return { store: made, actions: createActions(made) };
  }, [place]);
  // A layout effect runs before the first paint, so that matching need not wait for it.
  useLayoutEffect(() => attempt(store, () => matchTab(store, first)), [store, first]);
  useEffect(() => {
    const follow = () => {
      // The form for pasting stays open while the person copies a text from another tab.
      if (state.current.screen.kind !== 'pasting') attempt(store, () => matchTab(store));
    };
    if (place === 'popup') return watchTab(() => state.current.tab?.id ?? null, follow);
    const unwatch = watchActiveTab(follow);
    const forget = onChange(change => {
      if (waitsFor[state.current.screen.kind]?.includes(change)) follow();
    });
    return () => {
      unwatch();
      forget();
    };
  }, [place, store]);
  useEffect(() => followChanges(store), [store]);
  const { notice } = state.current;
  useEffect(() => {
    if (notice === null) return;
    const shownMs = Math.max(NOTICE_MS, LETTER_MS * notice.length);
    const timer = setTimeout(() => store.dispatch({ kind: 'noticed', notice: null }), shownMs);
    return () => clearTimeout(timer);
  }, [notice, store]);
  return { state: state.current, actions };
}

import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Change, onChange } from '../../browser/changes.ts';
import { spokenLanguage } from '../../browser/strings.ts';
import { type PageTab, watchActiveTab } from '../../browser/tabs.ts';
import { createControls } from './match-controls.ts';
import type { Place } from './match-flow.ts';
import type { MatchSession } from './match-session.ts';
import type { MatchActions, MatchState } from './match-state.ts';

const noticeMs = 2500;

// The states that a change made elsewhere may lead out of.
const waitsFor: Partial<Record<MatchState['kind'], Change>> = {
  'off-limits': 'access',
  'no-resume': 'resumes',
};

/** The popup's or panel's state, what it can do, and the sentence about what was just done. */
export function useMatch(place: Place = 'popup'): {
  readonly state: MatchState;
  readonly actions: MatchActions;
  readonly notice: string | null;
} {
  const [state, setState] = useState<MatchState>({ kind: 'reading' });
  const [notice, setNotice] = useState<string | null>(null);
  const session = useRef<MatchSession | null>(null);
  const tab = useRef<PageTab | null>(null);
  const shown = useRef<MatchState['kind']>('reading');
  const { actions, follow, retell } = useMemo(() => {
    const show = (next: MatchState) => {
      shown.current = next.kind;
      setState(next);
    };
    return createControls({ place, session, tab, shown, setState: show, setNotice });
  }, [place]);
  useEffect(() => actions.retry(), [actions]);
  const language = spokenLanguage();
  const told = useRef(language);
  useEffect(() => {
    if (told.current === language) return;
    told.current = language;
    retell();
  }, [language, retell]);
  useEffect(() => {
    if (place === 'popup') return;
    const unwatch = watchActiveTab(follow);
    const forget = onChange(change => {
      if (waitsFor[shown.current] === change) follow();
    });
    return () => {
      unwatch();
      forget();
    };
  }, [place, follow]);
  useEffect(() => {
    if (notice === null) return;
    const timer = setTimeout(() => setNotice(null), noticeMs);
    return () => clearTimeout(timer);
  }, [notice]);
  return { state, actions, notice };
}

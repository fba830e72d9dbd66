import { onChange } from '../../browser/messages/changes.ts';
import { onSettingsChange, type Settings } from '../../browser/settings/settings.ts';
import { attempt, highlight, matchJob, type Store } from './match-tab.ts';
import { shownMatch } from './popup-state.ts';

/** Keeps the match on the screen true to what the person changes here, in another popup or panel, or on our pages. Returns a function that ends this. */
export function followChanges(store: Store): () => void {
  const { now, dispatch } = store;
  const matchAgain = () => {
    const match = shownMatch(now());
    if (!match) return;
    const { job, chosenId, isHighlighted } = match;
    attempt(store, () =>
      matchJob(store, job, { resumeId: chosenId, hasPage: isHighlighted !== null, isAgain: true }),
    );
  };
  const forget = onChange(change => {
    const match = shownMatch(now());
    if (!match || (change !== 'resumes' && change !== 'everything')) return;
    // What was read from it may be of an older version: the view that shows it loads it again.
    dispatch({ kind: 'changed', of: match, part: { resume: null } });
    matchAgain();
  });
  const forgetSettings = onSettingsChange((settings, before) => {
    const match = shownMatch(now());
    if (!match) return;
    const { highlights, ticks } = settings;
    dispatch({ kind: 'changed', of: match, part: { highlights, ticks } });
    // Turning them off clears every page.
    const on = highlights.on || !match.highlights.on;
    if (match.isHighlighted && areOther(highlights, match.highlights))
      attempt(store, () => highlight(store, { ...match, highlights }, on));
    if (areOther(judging(settings), judging(before))) matchAgain();
  });
  return () => {
    forget();
    forgetSettings();
  };
}

const areOther = (a: unknown, b: unknown) => JSON.stringify(a) !== JSON.stringify(b);

/** The settings on which a report depends. */
const judging = ({ rolePack, ownTerms }: Settings) => [rolePack, ownTerms];

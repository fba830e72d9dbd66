import type { MatchActions } from '../../../src/ui/popup/match-state.ts';

const nothing = () => undefined;

/** A popup in which nothing happens. */
export const noMatchActions: MatchActions = {
  retry: nothing,
  openResumes: nothing,
  openAddress: nothing,
  startPasting: nothing,
  matchPasted: nothing,
  useSelection: nothing,
  trust: nothing,
  choose: nothing,
  light: nothing,
  show: nothing,
  dismiss: nothing,
  restore: nothing,
  copyMissing: nothing,
  exportAs: nothing,
};

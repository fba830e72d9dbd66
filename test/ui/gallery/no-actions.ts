import type { HistoryActions } from '../../../src/ui/history/history-view.tsx';
import type { MatchActions } from '../../../src/ui/popup/popup-actions.ts';
import type { LibraryActions } from '../../../src/ui/resume/use-library.ts';
import type { SettingsActions } from '../../../src/ui/settings/settings-view.tsx';

const nothing = () => undefined;
const nothingLater = async () => undefined;

/** Actions of the popup that do nothing. */
export const noMatchActions: MatchActions = {
  retry: nothing,
  openResumes: nothing,
  openPlace: nothing,
  openAddress: nothing,
  startPasting: nothing,
  matchPasted: nothing,
  useSelection: nothing,
  trust: nothing,
  choose: nothing,
  highlight: nothing,
  show: nothing,
  showLine: nothing,
  highlightLines: nothing,
  vouch: nothing,
  dismiss: nothing,
  restore: nothing,
  loadResume: nothing,
  tick: nothing,
  copyMissing: nothing,
  exportAs: nothing,
  tailor: nothing,
  keepBeside: nothing,
};

/** Actions of the library that do nothing. */
export const noLibraryActions: LibraryActions = {
  add: nothing,
  addText: nothing,
  cancel: nothing,
  select: nothing,
  replace: nothing,
  rename: nothing,
  remove: nothing,
  makeDefault: nothing,
  restoreVersion: nothing,
  download: nothing,
  dismiss: nothing,
  restore: nothing,
  closeNotice: nothing,
};

const done = async () => true;

/** Actions of the history that do nothing. */
export const noHistoryActions: HistoryActions = {
  remove: done,
  restore: nothingLater,
  note: done,
  restoreNote: nothingLater,
  removeAll: done,
  exportAs: nothing,
  watch: () => nothing,
  view: nothing,
};

/** Actions of the settings that do nothing. */
export const noSettingsActions: SettingsActions = {
  change: nothing,
  allowBoards: nothing,
  withdrawBoards: nothing,
  openKeySettings: nothing,
  exportAll: nothing,
  importAll: nothing,
  closeNotice: nothing,
  deleteAll: nothing,
};

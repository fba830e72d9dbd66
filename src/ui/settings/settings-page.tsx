import { useEffect, useMemo, useState } from 'preact/hooks';
import { sentenceOf } from '../../browser/messages/sentence-of.ts';
import {
  allowAutomatic,
  followGrants,
  withdrawAutomatic,
} from '../../browser/permissions/automatic-score.ts';
import {
  defaultSettings,
  getSettings,
  onSettingsChange,
  type Settings,
  saveSettings,
} from '../../browser/settings/settings.ts';
import { format, plural, t } from '../../browser/settings/strings.ts';
import { textOfBackup } from '../../browser/storage/backup.ts';
import { deleteEverything } from '../../browser/storage/delete-everything.ts';
import { exportEverything, importEverything } from '../../browser/storage/move-everything.ts';
import { openingKeys, openKeySettings } from '../../browser/toolbar/shortcut.ts';
import { rolePacks } from '../../core/roles/index.ts';
import { saveFile } from '../components/save-file.ts';
import { type SettingsActions, type SettingsNotice, SettingsView } from './settings-view.tsx';

/** The page of the stored settings, the granted hosts, and the keyboard shortcut. */
export function SettingsPage() {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [keys, setKeys] = useState<string | null>(null);
  const [notice, setNotice] = useState<SettingsNotice | null>(null);
  useEffect(() => {
    // The person can change hosts and keys in the browser's own pages, so look again on each focus.
    const readKeys = () => openingKeys().then(setKeys, () => undefined);
    const look = () => {
      followGrants().catch(() => undefined);
      readKeys();
    };
    getSettings().then(setSettings, error => {
      // Show the page all the same, so that the person can still delete everything.
      setSettings(defaultSettings);
      setNotice({ words: () => sentenceOf(error), isFailure: true });
    });
    look();
    addEventListener('focus', look);
    const forget = onSettingsChange(setSettings);
    return () => {
      removeEventListener('focus', look);
      forget();
    };
  }, []);
  const actions = useMemo(() => createActions(setNotice), []);
  return (
    <SettingsView
      settings={settings}
      packs={rolePacks.map(({ id, title }) => ({ id, title: format(title) }))}
      keys={keys}
      notice={notice}
      actions={actions}
    />
  );
}

function createActions(show: (notice: SettingsNotice | null) => void): SettingsActions {
  const attempt = (task: Promise<unknown>) => {
    // Clear it first, so that the same error is announced again.
    show(null);
    task.catch(error => show({ words: () => sentenceOf(error), isFailure: true }));
  };
  // A function, not a string, as an import may have changed the language.
  const tell = (words: () => string) => show({ words, isFailure: false });
  return {
    change: part => attempt(saveSettings(part)),
    allowBoards: hosts => attempt(allowAutomatic(hosts)),
    withdrawBoards: hosts => attempt(withdrawAutomatic(hosts)),
    openKeySettings: () =>
      attempt(
        openKeySettings().then(isOpen => {
          if (!isOpen) tell(() => t('keysByHand'));
        }),
      ),
    exportAll: () => attempt(exportEverything().then(all => saveFile('evident-backup.json', all, all.type))),
    importAll: file =>
      attempt(
        textOfBackup(file)
          .then(importEverything)
          .then(({ resumes, matches, copies, skipped }) => {
            tell(() => {
              const drafts = copies > 0 ? ` ${plural('importCopies', copies)}` : '';
              const left = skipped.length > 0 ? ` ${plural('importSkipped', skipped.length)}` : '';
              return `${plural('importResumes', resumes)} ${plural('importMatches', matches)}${drafts}${left}`;
            });
          }),
      ),
    closeNotice: () => show(null),
    deleteAll: () => attempt(deleteEverything().then(() => tell(() => t('everythingDeleted')))),
  };
}

import { useEffect, useMemo, useState } from 'preact/hooks';
import { automaticHosts, turnOffAutomatic, turnOnAutomatic } from '../../browser/automatic-score.ts';
import { deleteEverything } from '../../browser/delete-everything.ts';
import { exportEverything, importEverything } from '../../browser/move-everything.ts';
import { getSettings, onSettingsChange, type Settings, saveSettings } from '../../browser/settings.ts';
import { openingKeys, openKeySettings } from '../../browser/shortcut.ts';
import { plural, t } from '../../browser/strings.ts';
import { rolePacks } from '../../core/roles/index.ts';
import { saveFile } from '../components/save-file.ts';
import { told } from '../components/told.ts';
import { type SettingsActions, SettingsView } from './settings-view.tsx';

/** The settings as they are stored. */
export function SettingsPage() {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [keys, setKeys] = useState<string | null>(null);
  const [notice, setNotice] = useState<string | null>(null);
  useEffect(() => {
    getSettings().then(setSettings);
    openingKeys().then(setKeys, () => undefined);
    return onSettingsChange(setSettings);
  }, []);
  const actions = useMemo(() => createActions(setNotice), []);
  return (
    <SettingsView
      settings={settings}
      packs={rolePacks.map(({ id, title }) => ({ id, title: told(title) }))}
      keys={keys}
      hosts={automaticHosts()}
      notice={notice}
      actions={actions}
    />
  );
}

function createActions(tell: (notice: string) => void): SettingsActions {
  const attempt = (task: Promise<unknown>) => {
    task.catch(error => tell(error instanceof Error ? error.message : String(error)));
  };
  return {
    change: part => attempt(saveSettings(part)),
    automatic: on => attempt(on ? turnOnAutomatic(automaticHosts()) : turnOffAutomatic()),
    changeKeys: () =>
      attempt(
        openKeySettings().then(isOpen => {
          if (!isOpen) tell(t('keysByHand'));
        }),
      ),
    exportAll: () => attempt(exportEverything().then(all => saveFile('evident-backup.json', all, all.type))),
    importAll: file =>
      attempt(
        file
          .text()
          .then(importEverything)
          .then(({ resumes, matches, skipped }) => {
            const left = skipped.length > 0 ? ` ${plural('importSkipped', skipped.length)}` : '';
            tell(`${plural('importResumes', resumes)} ${plural('importMatches', matches)}${left}`);
          }),
      ),
    deleteAll: () => attempt(deleteEverything().then(() => tell(t('everythingDeleted')))),
  };
}

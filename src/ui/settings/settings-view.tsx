import type { ComponentChildren } from 'preact';
import type { Settings } from '../../browser/settings/settings.ts';
import { type MessageKey, t } from '../../browser/settings/strings.ts';
import { LANGUAGES } from '../../core/messages/languages.ts';
import { Button } from '../components/button.tsx';
import { ConfirmButton } from '../components/confirm-button.tsx';
import { FileButton } from '../components/file-button.tsx';
import { Icon } from '../components/icon.tsx';
import { Notice } from '../components/notice.tsx';
import { BoardPicker } from './board-picker.tsx';
import { HighlightChoice } from './highlight-choice.tsx';
import { OwnTerms } from './own-terms.tsx';
import { Toggle } from './toggle.tsx';

/** The actions of the settings page. */
export type SettingsActions = {
  /** Takes a function for what depends on the settings as they are: another page may have changed them. */
  readonly change: (part: Partial<Settings> | ((now: Settings) => Partial<Settings>)) => void;
  readonly allowBoards: (hosts: readonly string[]) => void;
  readonly withdrawBoards: (hosts: readonly string[]) => void;
  /** Opens the browser's page for the keyboard shortcut that opens Evident. */
  readonly openKeySettings: () => void;
  readonly exportAll: () => void;
  readonly importAll: (file: File) => void;
  readonly deleteAll: () => void;
  readonly closeNotice: () => void;
};

/** A sentence that says what was just done, or why it failed. */
export type SettingsNotice = { readonly words: () => string; readonly isFailure: boolean };

type SettingsViewProps = {
  /** Null while the settings are being loaded. */
  readonly settings: Settings | null;
  readonly packs: readonly { readonly id: string; readonly title: string }[];
  readonly keys: string | null;
  readonly notice: SettingsNotice | null;
  readonly actions: SettingsActions;
};

/** All settings. */
export function SettingsView({ settings, packs, keys, notice, actions }: SettingsViewProps) {
  if (!settings) return <main class="page-body" aria-busy="true" />;
  const { change } = actions;
  return (
    <main class="page-body narrow settings">
      <h1 class="page-title">{t('navSettings')}</h1>
      {notice && (
        <Notice
          isCalm={!notice.isFailure}
          role={notice.isFailure ? 'alert' : 'status'}
          onClose={actions.closeNotice}
        >
          {notice.words()}
        </Notice>
      )}
      <SettingsGroup title="settingsRole">
        <RoleChoice rolePack={settings.rolePack} packs={packs} change={change} />
      </SettingsGroup>
      <SettingsGroup title="settingsTerms">
        <OwnTerms
          terms={settings.ownTerms}
          onChange={made => change(({ ownTerms }) => ({ ownTerms: made(ownTerms) }))}
        />
      </SettingsGroup>
      <SettingsGroup title="settingsHighlights">
        <HighlightChoice
          highlights={settings.highlights}
          onChange={part => change(({ highlights }) => ({ highlights: { ...highlights, ...part } }))}
        />
      </SettingsGroup>
      <SettingsGroup title="settingsAutomatic">
        <BoardPicker
          hosts={settings.automatic.hosts}
          onAllow={actions.allowBoards}
          onWithdraw={actions.withdrawBoards}
        />
      </SettingsGroup>
      <SettingsGroup title="settingsKeys">
        <p class="side-by-side">
          {keys ? <kbd>{keys}</kbd> : <span>{t('keysNone')}</span>}
          <Button class="quiet" name={t('keysChange')} onClick={actions.openKeySettings} />
        </p>
      </SettingsGroup>
      <SettingsGroup title="settingsLanguage">
        <LanguageChoice language={settings.language} change={change} />
      </SettingsGroup>
      <SettingsGroup title="settingsData">
        <DataChoice keepHistory={settings.keepHistory} actions={actions} />
      </SettingsGroup>
    </main>
  );
}

type SettingsGroupProps = { readonly title: MessageKey; readonly children: ComponentChildren };

/** A group of settings under a heading. */
function SettingsGroup({ title, children }: SettingsGroupProps) {
  return (
    <section class="settings-group">
      <h2 class="text-m">{t(title)}</h2>
      <div class="settings-body">{children}</div>
    </section>
  );
}

type RoleChoiceProps = Pick<Settings, 'rolePack'> &
  Pick<SettingsViewProps, 'packs'> &
  Pick<SettingsActions, 'change'>;

/** The choice of the role pack whose expectations the checks use. */
function RoleChoice({ rolePack, packs, change }: RoleChoiceProps) {
  // An unknown role pack, such as one from a newer version's backup, counts as automatic.
  const chosen = packs.find(({ id }) => id === rolePack)?.id ?? 'auto';
  return (
    <>
      <label class="labelled">
        {t('rolePack')}
        <select
          class="field"
          value={chosen}
          onChange={event => change({ rolePack: event.currentTarget.value })}
        >
          <option value="auto">{t('rolePackAuto')}</option>
          {packs.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <p class="faint">{t('rolePackNote')}</p>
    </>
  );
}

type LanguageChoiceProps = Pick<Settings, 'language'> & Pick<SettingsActions, 'change'>;

/** The choice of the language of all pages and of the popup. Each language is named in itself. */
function LanguageChoice({ language, change }: LanguageChoiceProps) {
  return (
    <>
      <select
        class="field"
        aria-label={t('settingsLanguage')}
        value={language}
        onChange={event => change({ language: event.currentTarget.value as Settings['language'] })}
      >
        <option value="auto">{t('languageAuto')}</option>
        {Object.entries(LANGUAGES).map(([code, { name }]) => (
          <option key={code} value={code} lang={code}>
            {name}
          </option>
        ))}
      </select>
      <p class="faint">{t('languageNote')}</p>
    </>
  );
}

type DataChoiceProps = Pick<Settings, 'keepHistory'> & Pick<SettingsViewProps, 'actions'>;

/** Whether the history is kept, and the buttons to export, import and delete all data. */
function DataChoice({ keepHistory, actions }: DataChoiceProps) {
  return (
    <>
      <Toggle
        name={t('keepHistory')}
        checked={keepHistory}
        onChange={keep => actions.change({ keepHistory: keep })}
      />
      <div class="side-by-side">
        <Button icon="download" name={t('exportAll')} onClick={actions.exportAll} />
        <FileButton accept=".json,application/json" onFiles={([file]) => actions.importAll(file)}>
          <Icon name="upload" />
          {t('importAll')}
        </FileButton>
        <ConfirmButton
          icon="trash"
          name={t('deleteEverything')}
          question={t('deleteEverythingQuestion')}
          onConfirm={actions.deleteAll}
        />
      </div>
      <p class="faint">{t('dataNote')}</p>
    </>
  );
}

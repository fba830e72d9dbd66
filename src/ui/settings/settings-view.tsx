import type { ComponentChildren } from 'preact';
import type { Settings } from '../../browser/settings/settings.ts';
import { type MessageKey, t } from '../../browser/settings/strings.ts';
import { Notice } from '../components/notice.tsx';
import { BoardPicker } from './board-picker.tsx';
import { DataChoice } from './data-choice.tsx';
import { HighlightChoice } from './highlight-choice.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { OwnTerms } from './own-terms.tsx';
import { RoleChoice } from './role-choice.tsx';
import { ShortcutChoice } from './shortcut-choice.tsx';

/** What can be changed here beside the settings themselves. */
export type SettingsActions = {
  readonly change: (part: Partial<Settings>) => void;
  readonly allowBoards: (hosts: readonly string[]) => void;
  readonly withdrawBoards: (hosts: readonly string[]) => void;
  readonly openKeySettings: () => void;
  /** Null where the browser lets only its own page set keys. */
  readonly changeKeys: ((keys: string) => void) | null;
  readonly exportAll: () => void;
  readonly importAll: (file: File) => void;
  readonly deleteAll: () => void;
  readonly closeNotice: () => void;
};

/** The sentence about what was just done, or why it was not. */
export type SettingsNotice = { readonly text: string; readonly isFailure: boolean };

type SettingsViewProps = {
  /** Null while they are being read. */
  readonly settings: Settings | null;
  readonly packs: readonly { readonly id: string; readonly title: string }[];
  readonly keys: string | null;
  readonly notice: SettingsNotice | null;
  readonly actions: SettingsActions;
};

/** All that a person can choose. */
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
          {notice.text}
        </Notice>
      )}
      <SettingsGroup title="settingsRole">
        <RoleChoice rolePack={settings.rolePack} packs={packs} onChange={rolePack => change({ rolePack })} />
      </SettingsGroup>
      <SettingsGroup title="settingsTerms">
        <OwnTerms terms={settings.ownTerms} onChange={ownTerms => change({ ownTerms })} />
      </SettingsGroup>
      <SettingsGroup title="settingsHighlights">
        <HighlightChoice highlights={settings.highlights} onChange={highlights => change({ highlights })} />
      </SettingsGroup>
      <SettingsGroup title="settingsAutomatic">
        <BoardPicker
          hosts={settings.automatic.hosts}
          onAllow={actions.allowBoards}
          onWithdraw={actions.withdrawBoards}
        />
      </SettingsGroup>
      <SettingsGroup title="settingsKeys">
        <ShortcutChoice keys={keys} onOpenSettings={actions.openKeySettings} onChange={actions.changeKeys} />
      </SettingsGroup>
      <SettingsGroup title="settingsLanguage">
        <LanguageChoice language={settings.language} onChange={language => change({ language })} />
      </SettingsGroup>
      <SettingsGroup title="settingsData">
        <DataChoice
          keepHistory={settings.keepHistory}
          onKeepHistory={keepHistory => change({ keepHistory })}
          onExport={actions.exportAll}
          onImport={actions.importAll}
          onDelete={actions.deleteAll}
        />
      </SettingsGroup>
    </main>
  );
}

type SettingsGroupProps = { readonly title: MessageKey; readonly children: ComponentChildren };

/** What belongs together on the page, under its name. */
function SettingsGroup({ title, children }: SettingsGroupProps) {
  return (
    <section class="settings-group">
      <h2>{t(title)}</h2>
      <div class="settings-body">{children}</div>
    </section>
  );
}

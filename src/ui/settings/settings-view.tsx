import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Settings } from '../../browser/settings.ts';
import { type MessageKey, t } from '../../browser/strings.ts';
import { ConfirmButton } from '../components/confirm-button.tsx';
import { Icon } from '../components/icon.tsx';
import { OwnTerms } from './own-terms.tsx';

/** What can be changed here beside the settings themselves. */
export type SettingsActions = {
  readonly change: (part: Partial<Settings>) => void;
  readonly automatic: (on: boolean) => void;
  readonly changeKeys: () => void;
  readonly exportAll: () => void;
  readonly importAll: (file: File) => void;
  readonly deleteAll: () => void;
};

type SettingsViewProps = {
  /** Null while they are being read. */
  readonly settings: Settings | null;
  readonly packs: readonly { readonly id: string; readonly title: string }[];
  readonly keys: string | null;
  /** The boards that the automatic score can be turned on for. */
  readonly hosts: readonly string[];
  /** The sentence about what was just done. */
  readonly notice: string | null;
  readonly actions: SettingsActions;
};

function Group({ title, children }: { title: MessageKey; children: ComponentChildren }) {
  return (
    <section class="settings-group">
      <h2>{t(title)}</h2>
      <div class="settings-body">{children}</div>
    </section>
  );
}

type ToggleProps = {
  readonly name: ComponentChildren;
  readonly note?: string;
  readonly checked: boolean;
  readonly onChange: (on: boolean) => void;
};

function Toggle({ name, note, checked, onChange }: ToggleProps) {
  const field = useId();
  return (
    <div class="setting">
      <input
        id={field}
        class="switch"
        type="checkbox"
        role="switch"
        checked={checked}
        aria-checked={checked}
        onChange={event => {
          const on = event.currentTarget.checked;
          // It shows what is stored: where the person says no to the browser's question, nothing would draw it anew.
          event.currentTarget.checked = checked;
          onChange(on);
        }}
      />
      <div>
        <label for={field}>{name}</label>
        {note && <p class="faint">{note}</p>}
      </div>
    </div>
  );
}

/** All that a person can choose. */
export function SettingsView({ settings, packs, keys, hosts, notice, actions }: SettingsViewProps) {
  const pack = useId();
  const language = useId();
  if (!settings) return <main class="page-body" aria-busy="true" />;
  const { highlights } = settings;
  const setLights = (part: Partial<Settings['highlights']>) =>
    actions.change({ highlights: { ...highlights, ...part } });
  return (
    <main class="page-body settings">
      <h1 class="page-title">{t('navSettings')}</h1>
      {notice && (
        <p class="notice" role="status">
          <Icon name="check" />
          {notice}
        </p>
      )}
      <Group title="settingsRole">
        <label class="field-label" for={pack}>
          {t('rolePack')}
        </label>
        <select
          id={pack}
          class="field"
          value={settings.rolePack}
          onChange={event => actions.change({ rolePack: event.currentTarget.value })}
        >
          <option value="auto">{t('rolePackAuto')}</option>
          {packs.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
        <p class="faint">{t('rolePackNote')}</p>
      </Group>
      <Group title="settingsTerms">
        <OwnTerms terms={settings.ownTerms} onChange={ownTerms => actions.change({ ownTerms })} />
      </Group>
      <Group title="settingsLights">
        <Toggle name={t('lightsOn')} checked={highlights.on} onChange={on => setLights({ on })} />
        <Toggle
          name={<span class="mark missing">{t('lightsMissing')}</span>}
          checked={highlights.missing}
          onChange={missing => setLights({ missing })}
        />
        <Toggle
          name={<span class="mark listed">{t('lightsListed')}</span>}
          checked={highlights.listed}
          onChange={listed => setLights({ listed })}
        />
        <Toggle
          name={<span class="mark proven">{t('lightsProven')}</span>}
          checked={highlights.proven}
          onChange={proven => setLights({ proven })}
        />
        <Toggle
          name={t('lightsQuiet')}
          note={t('lightsQuietNote')}
          checked={highlights.quiet}
          onChange={quiet => setLights({ quiet })}
        />
      </Group>
      {hosts.length > 0 && (
        <Group title="settingsAutomatic">
          <Toggle
            name={t('automaticOn')}
            note={t('automaticNote')}
            checked={settings.automatic.on}
            onChange={actions.automatic}
          />
        </Group>
      )}
      <Group title="settingsKeys">
        <p>
          {keys ? <kbd>{keys}</kbd> : t('keysNone')}{' '}
          <button type="button" class="button quiet" onClick={actions.changeKeys}>
            {t('keysChange')}
          </button>
        </p>
      </Group>
      <Group title="settingsLanguage">
        <label class="for-screen-readers" for={language}>
          {t('settingsLanguage')}
        </label>
        <select
          id={language}
          class="field"
          value={settings.language}
          onChange={event => actions.change({ language: event.currentTarget.value as Settings['language'] })}
        >
          <option value="auto">{t('languageAuto')}</option>
          <option value="en" lang="en">
            English
          </option>
          <option value="de" lang="de">
            Deutsch
          </option>
        </select>
      </Group>
      <Group title="settingsData">
        <Toggle
          name={t('keepHistory')}
          checked={settings.keepHistory}
          onChange={keepHistory => actions.change({ keepHistory })}
        />
        <DataButtons actions={actions} />
      </Group>
    </main>
  );
}

function DataButtons({ actions }: { actions: SettingsActions }) {
  const file = useId();
  return (
    <>
      <div class="form-actions">
        <button type="button" class="button" onClick={actions.exportAll}>
          <Icon name="share" />
          {t('exportAll')}
        </button>
        <label class="button file-button" for={file}>
          <Icon name="upload" />
          {t('importAll')}
          <input
            id={file}
            class="for-screen-readers"
            type="file"
            accept=".json,application/json"
            onChange={event => {
              const given = event.currentTarget.files?.[0];
              event.currentTarget.value = '';
              if (given) actions.importAll(given);
            }}
          />
        </label>
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

import type { ComponentChildren } from 'preact';
import { type MessageKey, t } from '../../browser/settings/strings.ts';

type SettingsGroupProps = {
  readonly title: MessageKey;
  readonly children: ComponentChildren;
};

/** What belongs together on the settings page, under its name. */
export function SettingsGroup({ title, children }: SettingsGroupProps) {
  return (
    <section class="settings-group">
      <h2>{t(title)}</h2>
      <div class="settings-body">{children}</div>
    </section>
  );
}

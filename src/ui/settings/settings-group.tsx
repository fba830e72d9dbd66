import type { ComponentChildren } from 'preact';
import { type MessageKey, t } from '../../browser/settings/strings.ts';

/** What belongs together on the settings page, under its name. */
export function SettingsGroup({
  title,
  children,
}: {
  readonly title: MessageKey;
  readonly children: ComponentChildren;
}) {
  return (
    <section class="settings-group">
      <h2>{t(title)}</h2>
      <div class="settings-body">{children}</div>
    </section>
  );
}

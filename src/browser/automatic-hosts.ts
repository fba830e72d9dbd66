import { extensionApi } from './extension-api.ts';
import { type Guard, list, object, text } from './shape.ts';

/** Under which key of `storage.local` the settings lie. */
export const settingsKey = 'settings';

/** Where the automatic score runs: host patterns as in the manifest, none while it is off. */
export type AutomaticScore = { readonly hosts: readonly string[] };

/** Accepts what the settings say of the automatic score. */
export const isAutomaticScore: Guard<AutomaticScore> = object<AutomaticScore>({
  hosts: list(text(300, 1), 500),
});

/**
 * Calls back with the hosts of the automatic score, now and whenever the person changes them, until the returned function
 * is called. Small enough for the content script, which needs no other setting.
 */
export function watchAutomaticHosts(changed: (hosts: readonly string[]) => void): () => void {
  const { storage } = extensionApi();
  const tell = (settings: unknown) => changed(hostsOf(settings));
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && Object.hasOwn(changes, settingsKey)) tell(changes[settingsKey]?.newValue);
  };
  storage.onChanged.addListener(listener);
  // Where nothing can be stored, nothing is turned on.
  storage.local.get(settingsKey).then(
    found => tell(found[settingsKey]),
    () => undefined,
  );
  return () => storage.onChanged.removeListener(listener);
}

function hostsOf(settings: unknown): readonly string[] {
  const automatic =
    typeof settings === 'object' && settings !== null ? Reflect.get(settings, 'automatic') : null;
  return isAutomaticScore(automatic) ? automatic.hosts : [];
}

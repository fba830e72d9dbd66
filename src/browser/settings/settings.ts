import { isLanguage } from '../../core/messages/languages.ts';
import type { Guard, Shaped } from '../../core/shape.ts';
import * as is from '../../core/shape.ts';
import type { OwnTerm } from '../../core/types.ts';
import { browser } from '../messages/browser-api.ts';
import { stored } from '../storage/storage-errors.ts';

const key = 'settings';

const isOwnTerm: Guard<OwnTerm> = is.object({ name: is.text(100, 1), aliases: is.list(is.text(100, 1), 50) });

/** Accepts the list of terms that a person added. */
export const isOwnTerms = is.list(isOwnTerm, 500);

const shapes = {
  /** Id of a role pack, or `auto`. */
  rolePack: is.text(100, 1),
  ownTerms: isOwnTerms,
  highlights: is.object({
    on: is.flag,
    missing: is.flag,
    listed: is.flag,
    proven: is.flag,
    /** Lines without a tint. */
    quiet: is.flag,
    /** Highlights whole lines that ask for something, in place of words; absent until somebody has chosen. */
    lines: is.optional(is.flag),
  }),
  /** The score on the toolbar icon, on the boards that the person has granted; host patterns as in the manifest. */
  automatic: is.object({ hosts: is.list(is.text(300, 1), 500) }),
  keepHistory: is.flag,
  /** What the person says they can or cannot explain, by the id of a role's proof. */
  ticks: is.record(is.flag, 500),
  language: is.either(is.oneOf('auto'), isLanguage),
};

/** What the person can choose. */
export type Settings = Shaped<typeof shapes>;

/** The settings of a fresh install. */
export const defaultSettings: Settings = {
  rolePack: 'auto',
  ownTerms: [],
  highlights: { on: true, missing: true, listed: true, proven: true, quiet: false },
  automatic: { hosts: [] },
  keepHistory: true,
  ticks: {},
  language: 'auto',
};

/** Those settings in `value` that make sense; the others are absent. */
export function someSettings(value: unknown): Partial<Settings> {
  const given = typeof value === 'object' && value !== null ? value : {};
  const chosen = Object.entries(shapes).filter(
    ([name, guard]) => Object.hasOwn(given, name) && (guard as Guard<unknown>)(Reflect.get(given, name)),
  );
  return Object.fromEntries(chosen.map(([name]) => [name, Reflect.get(given, name)]));
}

/** Settings from a stored value. Each setting that makes no sense falls back to its default. */
export const settingsFrom = (value: unknown): Settings => ({ ...defaultSettings, ...someSettings(value) });

const read = async () => settingsFrom((await browser.storage.local.get(key))[key]);

/** The settings as they are now. */
export const getSettings = (): Promise<Settings> => stored(read);

/** Changes settings and returns all of them; refuses nonsense. Pages take turns. https://developer.mozilla.org/en-US/docs/Web/API/Web_Locks_API */
export function saveSettings(
  change: Partial<Settings> | ((now: Settings) => Partial<Settings>),
): Promise<Settings> {
  const write = async () => {
    const now = await read();
    const next = { ...now, ...someSettings(typeof change === 'function' ? change(now) : change) };
    await browser.storage.local.set({ [key]: next });
    return next;
  };
  return stored(() => navigator.locks.request('evident-settings', write));
}

/** Notes that the person says they can explain a proof of a role, or cannot; returns all settings. */
export const tickProof = (id: string, on: boolean): Promise<Settings> =>
  saveSettings(({ ticks }) => ({ ticks: { ...ticks, [id]: on } }));

/** Calls back with the new settings and those before when any page changes them, until the returned function is called. */
export function onSettingsChange(changed: (settings: Settings, before: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown; oldValue?: unknown }>, area: string) => {
    const change = area === 'local' && Object.hasOwn(changes, key) ? changes[key] : undefined;
    if (change) changed(settingsFrom(change.newValue), settingsFrom(change.oldValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

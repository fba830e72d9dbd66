/** What of a key press tells which keys are held. */
export type KeyPress = Pick<KeyboardEvent, 'code' | 'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey'>;

const named: Readonly<Record<string, string>> = {
  Comma: 'Comma',
  Period: 'Period',
  Space: 'Space',
  Home: 'Home',
  End: 'End',
  PageUp: 'PageUp',
  PageDown: 'PageDown',
  Insert: 'Insert',
  Delete: 'Delete',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
};

/**
 * Keys as the `commands` API of the browsers writes them, `Alt+Shift+E`; null where they cannot be a shortcut: without Ctrl or Alt
 * only the function keys can.
 * https://developer.mozilla.org/en-US/docs/Mozilla/Add-ons/WebExtensions/manifest.json/commands#shortcut_values
 */
export function keysOf({ code, ctrlKey, altKey, shiftKey, metaKey }: KeyPress): string | null {
  const key = /^(?:Key([A-Z])|Digit(\d)|(F(?:[1-9]|1[0-2])))$/.exec(code);
  const name = key?.slice(1).find(Boolean) ?? (Object.hasOwn(named, code) ? named[code] : undefined);
  if (name === undefined || metaKey) return null;
  const isFunction = key?.[3] !== undefined;
  if (!ctrlKey && !altKey && !(isFunction && !shiftKey)) return null;
  const held = [ctrlKey && 'Ctrl', altKey && 'Alt', shiftKey && 'Shift'].filter(Boolean);
  return [...held, name].join('+');
}

import { useState } from 'preact/hooks';
import { t } from '../../browser/settings/strings.ts';
import { Button } from '../components/button.tsx';

type ShortcutChoiceProps = {
  /** As the browser writes them; null where none are set. */
  readonly keys: string | null;
  /** Opens the browser's own page for shortcuts. */
  readonly onOpenSettings: () => void;
  /** Sets other keys here; null where the browser only lets its own page do that. */
  readonly onChange: ((keys: string) => void) | null;
};

/** The keys that open Evident, and the way to others. */
export function ShortcutChoice({ keys, onOpenSettings, onChange }: ShortcutChoiceProps) {
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <p class="side-by-side">
        {keys ? <kbd>{keys}</kbd> : <span>{t('keysNone')}</span>}
        {onChange && <Button class="quiet" name={t('keysChange')} onClick={() => setAsking(true)} />}
        <Button class="quiet" name={t(onChange ? 'keysInBrowser' : 'keysChange')} onClick={onOpenSettings} />
      </p>
      {onChange && isAsking && (
        <KeysField
          onDone={pressed => {
            setAsking(false);
            if (pressed) onChange(pressed);
          }}
        />
      )}
    </>
  );
}

/** Takes the next keys that can be a shortcut; Escape, or going elsewhere, leaves them as they are. */
function KeysField({ onDone }: { onDone: (keys: string | null) => void }) {
  const [isUnfit, setUnfit] = useState(false);
  return (
    <div>
      <input
        class="field"
        readOnly
        value=""
        aria-label={t('keysPress')}
        placeholder={t('keysPress')}
        ref={element => element?.focus()}
        onBlur={() => onDone(null)}
        onKeyDown={event => {
          if (event.key === 'Tab') return;
          event.preventDefault();
          if (event.key === 'Escape') return onDone(null);
          if (['Control', 'Alt', 'Shift', 'Meta'].includes(event.key)) return;
          const keys = keysOf(event);
          if (keys) onDone(keys);
          else setUnfit(true);
        }}
      />
      <p class="faint" role="status">
        {isUnfit ? t('keysUnfit') : ''}
      </p>
    </div>
  );
}

/** What of a key press tells which keys are held. */
type KeyPress = Pick<KeyboardEvent, 'code' | 'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey'>;

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

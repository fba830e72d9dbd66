import { useState } from 'preact/hooks';
import { t } from '../../browser/settings/strings.ts';
import { Button } from '../components/button.tsx';
import { keysOf } from './keys-of.ts';

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

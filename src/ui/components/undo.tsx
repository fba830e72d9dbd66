import type { ComponentChild } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { sentenceOf } from '../../browser/messages/sentence-of.ts';
import { t } from '../../browser/settings/strings.ts';
import { Button } from './button.tsx';

/** What was done, in words, and the function that undoes it. */
export type Undoable = { readonly words: string; readonly undo: () => Promise<unknown> };

/** After a failed undo, the offer stays until it succeeds: the deleted thing exists nowhere else. */
type Offer = Undoable & { readonly hasFailed?: true };

const UNDO_MS = 8_000;

/** A bar that offers Undo (also Ctrl+Z) for eight seconds, longer while pointer or focus is on it; and the function that shows it. */
export function useUndo(): readonly [bar: ComponentChild, offer: (undoable: Undoable) => void] {
  const [offered, offer] = useState<Offer | null>(null);
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    if (!offered || offered.hasFailed || isHeld) return;
    const timer = setTimeout(() => offer(null), UNDO_MS);
    return () => clearTimeout(timer);
  }, [offered, isHeld]);
  const hold = () => setHeld(true);
  const release = () => setHeld(false);
  const undo = (undoable: Undoable) => {
    release();
    offer(null);
    undoable
      .undo()
      .catch(error => offer({ ...undoable, words: t('undoFailed', sentenceOf(error)), hasFailed: true }));
  };
  useEffect(() => {
    if (!offered) return;
    const onKey = (event: KeyboardEvent) => {
      // A text field has an undo of its own.
      const isUndo = event.key === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
      if (!isUndo || (event.target as Element).matches(':read-write')) return;
      event.preventDefault();
      undo(offered);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
  // Screen readers announce only changes in a status element that already exists.
  const bar = (
    <div role="status">
      {offered && (
        // biome-ignore lint/a11y/noStaticElementInteractions: what it waits for is no command
        <div class="undo" onMouseEnter={hold} onMouseLeave={release} onFocusIn={hold} onFocusOut={release}>
          <span>{offered.words}</span>
          <Button name={t('undo')} onClick={() => undo(offered)} />
        </div>
      )}
    </div>
  );
  return [bar, offer];
}

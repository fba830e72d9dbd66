import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from './button.tsx';

type SheetProps = {
  readonly title: string;
  readonly class?: string;
  /** The name of the button that closes the dialog and changes nothing. */
  readonly leave: string;
  /** The other buttons. */
  readonly actions: ComponentChildren;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
};

/** A dialog that opens as soon as it is rendered, with a title and, at the bottom, its buttons. */
export function Sheet({ title, class: name = '', leave, actions, onClose, children }: SheetProps) {
  const heading = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog class={`dialog sheet card ${name}`} ref={dialog} onClose={onClose} aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      {children}
      <form method="dialog" class="side-by-side">
        <Button name={leave} type="submit" />
        {actions}
      </form>
    </dialog>
  );
}

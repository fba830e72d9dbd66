import { useRef } from 'preact/hooks';
import { t } from '../../browser/settings/strings.ts';
import { Button } from './button.tsx';
import type { IconName } from './icon.tsx';

type ConfirmButtonProps = {
  readonly icon: IconName;
  readonly name: string;
  /** The question, which names what will be lost. */
  readonly question: string;
  readonly onConfirm: () => void;
};

/** A button that asks before it deletes something. The answer that keeps everything has the focus. */
export function ConfirmButton({ icon, name, question, onConfirm }: ConfirmButtonProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <Button class="danger" icon={icon} name={name} onClick={() => dialog.current?.showModal()} />
      <dialog class="dialog card" ref={dialog} aria-label={name}>
        <p>{question}</p>
        <form method="dialog" class="side-by-side">
          <Button name={t('keep')} type="submit" />
          <Button class="danger filled" name={name} type="submit" onClick={onConfirm} />
        </form>
      </dialog>
    </>
  );
}

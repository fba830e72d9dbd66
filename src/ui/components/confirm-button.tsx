import { useRef } from 'preact/hooks';
import { t } from '../../browser/settings/strings.ts';
import { Icon, type IconName } from './icon.tsx';

type ConfirmButtonProps = {
  readonly icon: IconName;
  readonly name: string;
  /** The question, with what will be lost. */
  readonly question: string;
  readonly onConfirm: () => void;
};

/** A button that asks before something is deleted; the answer that keeps everything has the focus. */
export function ConfirmButton({ icon, name, question, onConfirm }: ConfirmButtonProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <button type="button" class="button danger" onClick={() => dialog.current?.showModal()}>
        <Icon name={icon} />
        {name}
      </button>
      <dialog class="dialog" ref={dialog} aria-label={name}>
        <p>{question}</p>
        <form method="dialog" class="form-actions">
          <button type="submit" class="button">
            {t('keep')}
          </button>
          <button type="submit" class="button danger filled" onClick={onConfirm}>
            {name}
          </button>
        </form>
      </dialog>
    </>
  );
}

import type { ComponentChildren } from 'preact';
import { t } from '../../browser/settings/strings.ts';
import { IconButton } from './button.tsx';
import { Icon, type IconName } from './icon.tsx';

type NoticeProps = {
  /** True for good news; otherwise the notice is a warning. */
  readonly isCalm?: boolean;
  readonly icon?: IconName;
  readonly role?: 'alert' | 'status';
  /** Closes the notice. There is a button for it only if this is given. */
  readonly onClose?: () => void;
  readonly children: ComponentChildren;
};

/** A few sentences in a box: what just happened, or what the person must know before they go on. */
export function Notice({ isCalm = false, icon, role, onClose, children }: NoticeProps) {
  return (
    <div class={isCalm ? 'notice led calm' : 'notice led'} role={role}>
      <Icon name={icon ?? (isCalm ? 'check' : 'warning')} />
      <div>{children}</div>
      {onClose && <IconButton class="quiet" icon="close" name={t('close')} onClick={onClose} />}
    </div>
  );
}

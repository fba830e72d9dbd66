import type { ComponentChildren } from 'preact';
import { t } from '../../browser/settings/strings.ts';
import { IconButton } from './button.tsx';
import { Icon, type IconName } from './icon.tsx';

type NoticeProps = {
  /** True for what is as it should be; else it warns. */
  readonly isCalm?: boolean;
  readonly icon?: IconName;
  readonly role?: 'alert' | 'status';
  /** Takes it away; where it is given, there is a button for it. */
  readonly onClose?: () => void;
  readonly children: ComponentChildren;
};

/** A few sentences set apart: what just happened, or what has to be known before going on. */
export function Notice({ isCalm = false, icon, role, onClose, children }: NoticeProps) {
  return (
    <div class={isCalm ? 'notice led calm' : 'notice led'} role={role}>
      <Icon name={icon ?? (isCalm ? 'check' : 'warning')} />
      <div>{children}</div>
      {onClose && <IconButton class="quiet" icon="close" name={t('close')} onClick={onClose} />}
    </div>
  );
}

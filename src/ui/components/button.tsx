import type { ButtonHTMLAttributes } from 'preact';
import { Icon, type IconName } from './icon.tsx';

type ButtonProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'name' | 'icon' | 'children' | 'class'> & {
  readonly name: string;
  /** What sets it apart from other buttons: `primary`, `quiet`, `danger`, or a class of its own. */
  readonly class?: string;
};

/** A button with its name on it, behind a drawing where it has one. */
export function Button(props: ButtonProps & { readonly icon?: IconName | undefined }) {
  const { name, icon, class: kind = '', ...others } = props;
  return (
    <button type="button" class={`button ${kind}`} {...others}>
      {icon && <Icon name={icon} />}
      {name}
    </button>
  );
}

/** A button that shows a drawing alone; its name is said by screen readers, and shown where the pointer rests. */
export function IconButton(props: ButtonProps & { readonly icon: IconName }) {
  const { name, icon, class: kind = '', ...others } = props;
  return (
    <button type="button" class={`button icon-only ${kind}`} title={name} {...others}>
      <Icon name={icon} label={name} />
    </button>
  );
}

import type { ButtonHTMLAttributes } from 'preact';
import { Icon, type IconName } from './icon.tsx';

type ButtonProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'name' | 'icon' | 'children' | 'class'> & {
  readonly name: string;
  /** The kind of button: `primary`, `quiet`, `danger`, or other classes. */
  readonly class?: string;
};

/** A button that shows its name, after an icon if it has one. */
export function Button(props: ButtonProps & { readonly icon?: IconName | undefined }) {
  const { name, icon, class: kind = '', ...others } = props;
  return (
    <button type="button" class={`button ${kind}`} {...others}>
      {icon && <Icon name={icon} />}
      {name}
    </button>
  );
}

/** A button that shows only an icon. Its name is for screen readers, and for the tooltip. */
export function IconButton(props: ButtonProps & { readonly icon: IconName }) {
  const { name, icon, class: kind = '', ...others } = props;
  return (
    <button type="button" class={`button icon-only ${kind}`} title={name} {...others}>
      <Icon name={icon} label={name} />
    </button>
  );
}

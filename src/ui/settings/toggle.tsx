import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

type ToggleProps = {
  readonly name: ComponentChildren;
  readonly note?: string;
  readonly checked: boolean;
  readonly onChange: (on: boolean) => void;
};

/** A switch with its name and, if given, a note. */
export function Toggle({ name, note, checked, onChange }: ToggleProps) {
  const field = useId();
  return (
    <div class="setting">
      <input
        id={field}
        class="switch"
        type="checkbox"
        role="switch"
        checked={checked}
        aria-checked={checked}
        onChange={event => onChange(answered(event.currentTarget, checked))}
      />
      <div>
        <label for={field}>{name}</label>
        {note && <p class="faint">{note}</p>}
      </div>
    </div>
  );
}

/** Returns the new choice, but sets the box back to the stored value: if the person then refuses the permission, no redraw would correct it. */
export function answered(box: HTMLInputElement, stored: boolean): boolean {
  const on = box.checked;
  box.checked = stored;
  return on;
}

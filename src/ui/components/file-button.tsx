import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

type FileButtonProps = {
  /** The `accept` attribute: file extensions and media types, separated by commas. */
  readonly accept: string;
  readonly isPrimary?: boolean;
  readonly isMultiple?: boolean;
  readonly isDisabled?: boolean;
  /** Never called without a file. Also called if the person chooses the same file again. */
  readonly onFiles: (files: readonly [File, ...File[]]) => void;
  readonly children: ComponentChildren;
};

/** A button that opens the file picker. It is an ordinary file field, so that the keyboard reaches it. */
export function FileButton(props: FileButtonProps) {
  const { accept, isPrimary = false, isMultiple = false, isDisabled = false, onFiles, children } = props;
  const field = useId();
  return (
    <label class={`button ${isPrimary ? 'primary ' : ''}file-button`} for={field} data-disabled={isDisabled}>
      {children}
      <input
        id={field}
        class="for-screen-readers"
        type="file"
        accept={accept}
        multiple={isMultiple}
        disabled={isDisabled}
        onChange={event => {
          const [first, ...rest] = event.currentTarget.files ?? [];
          event.currentTarget.value = '';
          if (first) onFiles([first, ...rest]);
        }}
      />
    </label>
  );
}

import { createContext } from 'preact';
import { useContext, useLayoutEffect, useRef } from 'preact/hooks';
import { placeName, type TextPlace } from './text-places.ts';

/** True if the copy is open on another page, so that it cannot be changed here. */
export const ReadOnly = createContext(false);

type EditableTextProps = {
  readonly place: TextPlace;
  readonly text: string;
  /** The name of the text, for screen readers. Also shown as long as the text is empty. */
  readonly label: string;
  readonly class?: string;
};

/** A text that is edited in place. The editor around it handles its input events. */
export function EditableText({ place, text, label, class: name = '' }: EditableTextProps) {
  const isReadOnly = useContext(ReadOnly);
  const element = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const { current } = element;
    // Writing the same text again would move the caret.
    if (current && current.textContent !== text) current.textContent = text;
  }, [text]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: an input does not wrap, and a textarea does not grow with its text in every browser
    <span
      ref={element}
      class={`editable ${name}`}
      role="textbox"
      aria-label={label}
      aria-readonly={isReadOnly}
      aria-multiline="false"
      data-empty={text === '' ? label : undefined}
      data-place={placeName(place)}
      contentEditable={isReadOnly ? false : ('plaintext-only' as unknown as boolean)}
      tabIndex={0}
      dir="auto"
    />
  );
}

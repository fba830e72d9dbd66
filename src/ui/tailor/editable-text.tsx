import { createContext } from 'preact';
import { useContext, useLayoutEffect, useRef } from 'preact/hooks';
import { placeName, type TextPlace } from './text-places.ts';

/** True in a copy that is open on another page: nothing of it can be changed here. */
export const ReadOnly = createContext(false);

type EditableTextProps = {
  readonly place: TextPlace;
  readonly text: string;
  /** What is typed here, for screen readers; shown where nothing is, too. */
  readonly label: string;
  readonly class?: string;
};

/** A text that is typed in where it stands. What is typed is heard by the editor around it. */
export function EditableText({ place, text, label, class: name = '' }: EditableTextProps) {
  const isReadOnly = useContext(ReadOnly);
  const element = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const { current } = element;
    // The same text is left alone: writing it again would move the caret.
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

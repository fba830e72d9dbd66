import type { RefObject } from 'preact';

type SearchFieldProps = {
  readonly name: string;
  readonly value: string;
  readonly onSearch: (words: string) => void;
  readonly field?: RefObject<HTMLInputElement | null>;
};

/** A search field. It shows its name while it is empty. */
export function SearchField({ name, value, onSearch, field }: SearchFieldProps) {
  return (
    <input
      {...(field && { ref: field })}
      class="field"
      type="search"
      aria-label={name}
      placeholder={name}
      value={value}
      onInput={event => onSearch(event.currentTarget.value)}
    />
  );
}

// Many people type “Zurich” for “Zürich”.
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** True if the texts together contain every word of a search, in any order, whatever their accents. */
export function holdsWords(texts: readonly (string | null | undefined)[], search: string): boolean {
  const text = plain(texts.join(' '));
  return plain(search)
    .split(/\s+/)
    .every(word => text.includes(word));
}

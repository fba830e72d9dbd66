/** The names of our highlights in the page's registry, which is shared with the page: hence the prefix. */
export const highlightNames = {
  missing: 'evident-missing',
  listed: 'evident-listed',
  proven: 'evident-proven',
  flash: 'evident-flash',
} as const;

type Look = { readonly line: string; readonly colour: string; readonly tint: string };

// Mid tones and thin tints keep 3:1 against both white and near-black pages; the line's shape tells the levels apart
// where colour cannot.
const looks: Readonly<Record<'missing' | 'listed' | 'proven', Look>> = {
  missing: { line: 'wavy', colour: '#e8590c', tint: 'rgb(255 146 43 / 0.24)' },
  listed: { line: 'dotted', colour: '#4c7bf3', tint: 'rgb(92 138 255 / 0.16)' },
  proven: { line: 'solid', colour: '#2b9a66', tint: 'rgb(64 192 130 / 0.16)' },
};

/** The rules of the highlights. They name no element, so nothing else on the page can change by them. */
export function highlightSheet(quiet: boolean): string {
  const rules = Object.entries(looks).map(([id, { line, colour, tint }]) =>
    rule(id, quiet ? 'transparent' : tint, line, colour),
  );
  const forced = Object.entries(looks).map(([id, { line }]) => rule(id, 'transparent', line, 'LinkText'));
  return [
    ...rules,
    rule('flash', '#ffd43b; color: #1a1a1a', 'solid', '#1a1a1a'),
    `@media (forced-colors: active) { ${forced.join('')} ${rule('flash', 'Highlight; color: HighlightText', 'solid', 'HighlightText')} }`,
  ].join('');
}

function rule(id: string, background: string, line: string, colour: string): string {
  return `::highlight(evident-${id}) { background-color: ${background}; text-decoration: underline ${line} ${colour} 2px; }`;
}

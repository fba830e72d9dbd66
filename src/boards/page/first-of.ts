/** Up to `most` elements with the tag name, without listing the whole page: the live collection is read from its start. */
export function firstOf<Name extends keyof HTMLElementTagNameMap>(
  document: Document,
  name: Name,
  most: number,
): readonly HTMLElementTagNameMap[Name][] {
  const all = document.getElementsByTagName(name);
  const found: HTMLElementTagNameMap[Name][] = [];
  for (let index = 0; index < most; index++) {
    const element = all.item(index);
    if (!element) break;
    found.push(element as HTMLElementTagNameMap[Name]);
  }
  return found;
}

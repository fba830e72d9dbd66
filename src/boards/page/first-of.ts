/**
 * Up to `most` elements with the tag name, in document order. A live collection, asked one by one: the browser stops
 * looking where nobody asks on, and a walk by script over a page of a hundred thousand elements takes long.
 */
export function firstOf<Name extends keyof HTMLElementTagNameMap>(
  document: Document,
  name: Name,
  most: number,
): readonly HTMLElementTagNameMap[Name][] {
  const all = document.body?.getElementsByTagName(name);
  const found: HTMLElementTagNameMap[Name][] = [];
  for (let element = all?.item(0); element && found.length < most; element = all?.item(found.length))
    found.push(element);
  return found;
}

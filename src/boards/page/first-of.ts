import { caps } from './caps.ts';

/**
 * Up to `most` elements with the tag name, in document order. A plain walk: it stops where it has enough, while
 * `querySelectorAll` lists a whole hostile page first and a live collection counts from the start again in some DOMs.
 */
export function firstOf<Name extends keyof HTMLElementTagNameMap>(
  document: Document,
  name: Name,
  most: number,
): readonly HTMLElementTagNameMap[Name][] {
  const found: HTMLElementTagNameMap[Name][] = [];
  let element: Element | null = document.body;
  for (let budget: number = caps.nodes; element && budget > 0 && found.length < most; budget--) {
    if (element.localName === name) found.push(element as HTMLElementTagNameMap[Name]);
    element = element.firstElementChild ?? nextElement(element);
  }
  return found;
}

function nextElement(from: Element): Element | null {
  let element: Element | null = from;
  while (element && !element.nextElementSibling) element = element.parentElement;
  return element?.nextElementSibling ?? null;
}

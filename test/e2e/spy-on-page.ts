/**
 * Records in order what the page's own script can see of an extension. This function runs in the page, as text. `evidentSpy.begin()` clears the
 * record. `evidentSpy.end()` also records everything that sends no events but can be queried, and returns the record.
 */
export function spyOnPage(): void {
  const log: string[] = [];
  const say = (...what: unknown[]) => log.push(JSON.stringify(what));
  const nameOf = (node: Node) => (node instanceof Element ? node.outerHTML.slice(0, 400) : node.nodeName);
  new MutationObserver(records => {
    for (const { type, attributeName, addedNodes, removedNodes } of records)
      say('change', type, attributeName, [...addedNodes].map(nameOf), [...removedNodes].map(nameOf));
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  // Without `event`, because tests click in the page, and without `longtask`, which depends on the machine and not on the resume.
  for (const type of ['layout-shift', 'largest-contentful-paint', 'element', 'resource']) {
    if (!PerformanceObserver.supportedEntryTypes.includes(type)) continue;
    new PerformanceObserver(list => {
      for (const { name, entryType } of list.getEntries()) say('performance', entryType, name);
    }).observe({ type });
  }
  const sizes = new ResizeObserver(entries => {
    for (const { target, contentRect } of entries) say('size', target.tagName, contentRect.toJSON());
  });
  for (const element of document.querySelectorAll('*')) sizes.observe(element);
  const parts = ['::highlight(evident-missing)', '::highlight(evident-proven)', '::before', '::selection'];
  const look = () => {
    const ours = document.documentElement.lastElementChild as HTMLElement;
    const style = getComputedStyle(ours);
    say(
      'registry',
      [...CSS.highlights.keys()],
      document.adoptedStyleSheets.length,
      document.styleSheets.length,
    );
    say(
      'element',
      ours.outerHTML,
      ours.shadowRoot,
      ours.getBoundingClientRect(),
      ours.getClientRects().length,
    );
    say(
      'style',
      [...style].map(name => [name, style.getPropertyValue(name)]),
    );
    const { scrollHeight, scrollWidth } = document.documentElement;
    say('document', scrollHeight, scrollWidth, document.getAnimations().length);
    say('globals', Object.getOwnPropertySymbols(globalThis).length, Object.keys(globalThis).length);
    for (let x = 5; x < innerWidth; x += 40)
      for (let y = 5; y < innerHeight; y += 10)
        say(
          'point',
          document.elementsFromPoint(x, y).map(one => one.tagName),
        );
    for (const element of document.querySelectorAll('p, li, b'))
      for (const part of parts) {
        const { textDecorationLine, backgroundColor } = getComputedStyle(element, part);
        say('part', part, textDecorationLine, backgroundColor);
      }
  };
  // Clears what the page itself did while it was loading.
  const begin = () => void log.splice(0);
  const end = () => {
    look();
    return log;
  };
  Object.assign(globalThis, { evidentSpy: { begin, end } });
}

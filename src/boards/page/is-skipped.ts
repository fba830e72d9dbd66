const neverText = new Set(
  (
    'script style noscript template svg math head title link meta iframe object embed canvas audio video picture img map ' +
    'input select option textarea datalist progress meter dialog'
  ).split(' '),
);
const headingLike = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'dt', 'summary']);
const forScreenReaders =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-(?:text|only)|a11y-text|accessibility-hidden)(?:\s|$)/;
const invisible = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const proseChars = 200;
const mostForms = 50;

/** The `class` attribute as a string; SVG elements have an object there. */
export function classOf(element: Element): string {
  return element.getAttribute('class') ?? '';
}

/** True where the markup itself (not a style sheet) hides the element. */
export function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  return style !== null && style.length < 2000 && invisible.test(style);
}

/** The test, for one walk, of elements that never carry the posting's text: scripts, widgets, buttons, forms, hidden scraps. */
export function skipper(): (element: Element) => boolean {
  let forms = 0;
  return element => {
    const name = element.localName;
    if (neverText.has(name)) return true;
    // A button inside a heading is an accordion's heading; elsewhere it is “show more”, “save”, “apply”.
    if (name === 'button') return !headingLike.has(element.parentElement?.localName ?? '');
    if (name === 'form') return ++forms > mostForms || !isPageWrapper(element);
    if (!element.hasAttributes()) return false;
    const classes = classOf(element);
    if (classes && classes.length < 1000 && forScreenReaders.test(classes)) return true;
    // A collapsed part of the text is kept: people open it. A short hidden scrap is a state message or a label.
    return isHidden(element) && !hasProse(element);
  };
}

/** ASP.NET and some career sites wrap the whole page in one form. */
function isPageWrapper(form: Element): boolean {
  if (form.querySelector('h1, h2, main, article') === null) return false;
  return form.querySelectorAll('input:not([type=hidden]), textarea, select').length <= 3;
}

/** Whether the element holds more than a scrap of text; stops reading as soon as it does. */
function hasProse(element: Element): boolean {
  const texts = element.ownerDocument.createTreeWalker(element, 4);
  let chars = 0;
  for (let steps = 0; steps < 500 && chars < proseChars; steps++) {
    const text = texts.nextNode();
    if (!text) return false;
    chars += (text as Text).data.trim().length;
  }
  return chars >= proseChars;
}

import { namesCookies } from './asks-consent.ts';
import {
  attributeOf,
  find,
  findAll,
  firstChildOf,
  hasAttributes,
  isElement,
  isText,
  nameOf,
  nextSiblingOf,
  parentOf,
  rawText,
  rootOf,
} from './dom.ts';
import { isFilledIn } from './input-type.ts';

const neverText = new Set(
  (
    'script style noscript template svg math head title link meta iframe object embed canvas audio video picture img map ' +
    'select option textarea datalist progress meter'
  ).split(' '),
);
const headingLike = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'dt', 'summary']);
const forScreenReaders =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-(?:text|only)|a11y-text|accessibility-hidden)(?:\s|$)/;
/** Matches what site builders' style sheets hide until a form has been sent, or for good. */
const unshown = /(?:^|\s)(?:w-form-done|w-form-fail|w-condition-invisible|wpcf7-response-output)(?:\s|$)/;
const invisible = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const panels = /\btab-?(?:pane|panel|content)\b|accordion|collaps/i;
const PROSE_OF_PANEL = 40;
const PROSE_CHARS = 200;
const PROSE_OF_FORM = 400;
const LONG_LINE = 60;
const MOST_FORMS = 50;
const LONGEST_STYLE = 2000;
const LONGEST_CLASS = 1000;
const MOST_STEPS = 2000;
// How many characters of a dialog are searched for what it asks.
const MOST_ASKED = 2000;

/** The `class` attribute as a string; the property `className` of SVG elements is an object. */
export const classOf = (element: Element): string => attributeOf(element, 'class') ?? '';

/** True if the markup itself (not a style sheet) hides the element. */
export function isHidden(element: Element): boolean {
  if (attributeOf(element, 'hidden') !== null || attributeOf(element, 'aria-hidden') === 'true') return true;
  const style = attributeOf(element, 'style');
  return style !== null && style.length < LONGEST_STYLE && invisible.test(style);
}

/** Returns a test, for one walk, that is true for elements without text of the posting: scripts, widgets, buttons, forms, hidden scraps. */
export function skipper(): (element: Element) => boolean {
  let forms = 0;
  let opened: ReadonlySet<string | null> | undefined;
  return element => {
    const name = nameOf(element);
    if (neverText.has(name)) return true;
    // A button inside a heading is an accordion's heading; elsewhere it is “show more”, “save”, “apply”.
    if (name === 'button') return !isInHeading(element);
    if (name === 'form') return ++forms > MOST_FORMS || !holdsPosting(element);
    if (name === 'dialog') return attributeOf(element, 'open') === null || isConsent(element);
    if (!hasAttributes(element)) return false;
    const classes = classOf(element);
    if (
      classes &&
      classes.length < LONGEST_CLASS &&
      (forScreenReaders.test(classes) || unshown.test(classes))
    )
      return true;
    // A collapsed part of the text is kept, since people open it. A short hidden scrap is a state message or a label.
    if (!isHidden(element)) return false;
    opened ??= openedByHeadings(element);
    const isOpened = isPanel(element) || opened.has(attributeOf(element, 'id'));
    return !hasProse(element, isOpened ? PROSE_OF_PANEL : PROSE_CHARS);
  };
}

/** True for a dialog that asks for consent to cookies, which never shows a posting. */
const isConsent = (dialog: Element) => namesCookies(rawText(dialog).slice(0, MOST_ASKED));

const isInHeading = (button: Element) => {
  const parent = parentOf(button);
  return parent !== null && isElement(parent) && headingLike.has(nameOf(parent));
};

/** Fields in which ASP.NET and Java servers keep the state of a page, in a form around all of it. */
const pageState = 'input[name="__VIEWSTATE"], input[name$="faces.ViewState"]';

/** True for a form that such a server puts around the whole page. */
export const isAroundPage = (form: Element): boolean => find(form, pageState) !== null;

/** True if a form holds a posting. Many systems put the whole page into one form, so its content decides, not the tag. Without a field, it is no form. */
function holdsPosting(form: Element): boolean {
  if (isAroundPage(form)) return true;
  const isAsking = findAll(form, 'input').some(isFilledIn);
  return isAsking ? charsOf(form, LONG_LINE, PROSE_OF_FORM) >= PROSE_OF_FORM : hasProse(form, PROSE_CHARS);
}

/** True if the element holds at least `least` characters. */
const hasProse = (element: Element, least: number) => charsOf(element, 1, least) >= least;

/** True for a panel of tabs or of an accordion, which is shown when somebody opens it. */
const isPanel = (element: Element) =>
  attributeOf(element, 'role') === 'tabpanel' || panels.test(classOf(element).slice(0, LONGEST_CLASS));

/** The ids of the elements that buttons in the page's headings open. */
const openedByHeadings = (element: Element) =>
  new Set(
    findAll(rootOf(element) as ParentNode, ':is(h1, h2, h3, h4, h5, h6, dt) [aria-controls]').map(button =>
      attributeOf(button, 'aria-controls'),
    ),
  );

/** The number of characters in texts of at least `least` characters under `root`; stops reading at `enough`. */
function charsOf(root: Element, least: number, enough: number): number {
  let chars = 0;
  let node: Node | null = firstChildOf(root);
  for (let steps = 0; node && steps < MOST_STEPS && chars < enough; steps++) {
    const length = isText(node) ? node.data.trim().length : 0;
    if (length >= least) chars += length;
    const isOpen = isElement(node) && !neverText.has(nameOf(node));
    let next: Node | null = isOpen ? firstChildOf(node) : null;
    for (let from: Node | null = node; !next && from && from !== root; from = parentOf(from))
      next = nextSiblingOf(from);
    node = next;
  }
  return chars;
}

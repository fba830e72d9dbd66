import { classOf, isHidden, isSkipped } from '../page/is-skipped.ts';

const roles = new Set([
  'navigation',
  'banner',
  'contentinfo',
  'search',
  'dialog',
  'alertdialog',
  'complementary',
  'menu',
  'menubar',
  'tablist',
  'toolbar',
]);
const names = new Set(['nav', 'footer', 'aside', 'button']);
// Whole words of class names and ids, so that `navigate-job` or `sharepoint` stay.
const words =
  /(?:^|[\s_-])(?:nav|navbar|navigation|menu|megamenu|footer|cookies?|consent|gdpr|onetrust|modal|popup|newsletter|breadcrumbs?|share|sharing|social|related|similar|recommended|comments?|sidebar|subscribe|banner|toast|skip-?links?|lightbox|overlay)(?=$|[\s_-])/i;
const transparent = new Set(['html', 'body', 'main', 'article']);
const collapsible =
  /collaps|accordion|toggle|expand|dropdown-?(?:inner|content)|tab-?(?:pane|panel|content)|more/i;

/** True for what surrounds a page's content: navigation, footers, cookie bars, dialogs, lists of other jobs. */
export function isChrome(element: Element, share: (element: Element) => number): boolean {
  const name = element.localName;
  if (transparent.has(name)) return false;
  if (isSkipped(element)) return true;
  if (names.has(name)) return name === 'button' ? false : share(element) < 0.5;
  if (name === 'header') return element.querySelector('nav, [role=navigation]') !== null;
  const role = element.getAttribute('role');
  if (role && roles.has(role)) return true;
  const marks = `${classOf(element).slice(0, 500)} ${element.id.slice(0, 100)}`;
  if (isHidden(element) && !collapsible.test(marks)) return true;
  return words.test(marks) && share(element) < 0.4;
}

import { classOf, isHidden } from '../page/is-skipped.ts';

const roles = new Set(
  'navigation banner contentinfo search dialog alertdialog complementary menu menubar tablist toolbar'.split(
    ' ',
  ),
);
// As a whole class name or its last part (`site-nav`): `nav-content` and `navigate-job` are content.
const lastWords =
  /(?:^|[\s_-])(?:nav|navbar|navigation|menu|megamenu|footer|modal|popup|share|sharing|social|related|similar|recommended|comments?|sidebar|subscribe|toast|skip-?links?|lightbox|overlay)(?=\s|$)/i;
const anywhere =
  /cookie|consent|gdpr|onetrust|breadcrumb|newsletter|(?:related|similar|recommended|other|more)[-_]?(?:jobs?|posts?|positions?|articles?|offers?|vacanc|opening)/i;
const transparent = new Set(['html', 'body', 'main', 'article']);
const collapsible =
  /collaps|accordion|toggle|expand|dropdown-?(?:inner|content)|tab-?(?:pane|panel|content)|more/i;

/**
 * True for what surrounds a page's content: navigation, footers, cookie bars, dialogs, lists of other jobs. `share` is an
 * element's part of the page's text: what holds most of it is the content, whatever it is called.
 */
export function isChrome(element: Element, share: (element: Element) => number): boolean {
  const name = element.localName;
  if (transparent.has(name)) return false;
  if (name === 'header') return element.querySelector('nav, [role=navigation]') !== null;
  if (name !== 'nav' && name !== 'footer' && name !== 'aside' && !element.hasAttributes()) return false;
  const marks = `${classOf(element).slice(0, 500)} ${element.id.slice(0, 100)}`;
  const isNamed =
    name === 'nav' ||
    name === 'footer' ||
    name === 'aside' ||
    roles.has(element.getAttribute('role') ?? '') ||
    (isHidden(element) && !collapsible.test(marks)) ||
    lastWords.test(marks) ||
    anywhere.test(marks);
  return isNamed && share(element) < 0.4;
}

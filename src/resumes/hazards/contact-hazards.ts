import { message } from '../../core/messages/message.ts';
import type { Box, Hazard } from '../../core/types.ts';
import { isProfile } from '../contact/link-address.ts';
import type { ReadPage } from '../pdf/read-page.ts';
import type { BuiltResume } from '../structure/build-resume.ts';
import { boxOfRun, quoteOf } from './boxes.ts';

const topShare = 0.15;
const marginShare = 0.09;

/** Contact details that stand only at the foot of a page, or in a header that repeats on every page. */
export function marginContactHazards(
  { resume, lines }: BuiltResume,
  pages: readonly ReadPage[],
): readonly Hazard[] {
  const details = [resume.email, resume.phone].filter(detail => detail !== null);
  const holding = details.map(detail =>
    lines.filter(line => squeeze(line.text).includes(squeeze(detail)) && line.box !== null),
  );
  const inMargin = holding.flatMap(found => {
    const [first] = found;
    return first && found.every(line => isInMargin(line, pages)) ? [first] : [];
  });
  const [line] = inMargin;
  if (!line) return [];
  return [
    {
      id: 'contact-in-header-or-footer',
      page: line.page,
      box: line.box,
      message: message('hazards.contactAtFoot'),
      quote: quoteOf(line.text),
    },
  ];
}

const squeeze = (text: string): string => text.toLowerCase().replace(/\s/g, '');

function isInMargin(
  line: { readonly page: number | null; readonly box: Box | null; readonly isRunning: boolean },
  pages: readonly ReadPage[],
): boolean {
  const page = pages.find(({ number }) => number === line.page);
  if (!page || !line.box) return false;
  const [, top, , height] = line.box;
  const middle = top + height / 2;
  const isTop = line.page === 1 && middle < topShare * page.height;
  // A page that is all text runs to its foot; a footer stands apart from it.
  const isFooterRun = (y: number) => y > (1 - marginShare - 0.05) * page.height;
  const isApart = !page.runs.some(
    run => run.y < top - 2 && run.y > top - 3.2 * height && !isFooterRun(run.y),
  );
  return line.isRunning || (!isTop && middle > (1 - marginShare - 0.03) * page.height && isApart);
}

const vague =
  /^(?:link|here|click here|demo|live|live demo|website|web|site|portfolio|code|source|source code|repo|repository|github|linkedin|linked in|git|blog|url|view|view project|profile|email|e-mail|mail|my website|homepage|github link|project link)$/i;

/** Links whose text names neither the address nor the handle: a parser that drops annotations loses them. */
export function bareLinkHazards({ resume }: BuiltResume, pages: readonly ReadPage[]): readonly Hazard[] {
  return pages.flatMap(page =>
    page.links.flatMap(({ url, box }): readonly Hazard[] => {
      const under = page.runs.filter(run => overlaps(boxOfRun(run), box));
      const text = under
        .map(run => run.text)
        .join(' ')
        .replace(/[^\p{L}\p{N}@./\s-]/gu, ' ')
        .replace(/\s+/g, ' ')
        .trim();
      if (text === '' || namesAddress(text, url) || isPrinted(url, resume.text)) return [];
      const isOwn =
        /^(?:mailto|tel):/i.test(url) || (/(?:github|linkedin)\.com/i.test(url) && isProfile(url));
      if (!vague.test(text) && !(isOwn && text.split(' ').length <= 3)) return [];
      return [
        {
          id: 'link-without-address',
          page: page.number,
          box,
          message: message('hazards.linkWithoutAddress', { text, url: url.slice(0, 100) }),
          quote: quoteOf(text),
        },
      ];
    }),
  );
}

function overlaps(run: Box, link: Box): boolean {
  const middle = run[1] + run[3] / 2;
  return (
    middle > link[1] - 1 &&
    middle < link[1] + link[3] + 1 &&
    run[0] + run[2] > link[0] + 1 &&
    run[0] < link[0] + link[2] - 1
  );
}

/** Does the text hold a domain, an @, digits of a number, or the last part of the address? */
function namesAddress(text: string, url: string): boolean {
  const handle =
    url
      .replace(/^[a-z]+:\/{0,2}/i, '')
      .replace(/[?#].*$/s, '')
      .split('/')
      .filter(Boolean)
      .at(-1) ?? '';
  const folded = squeeze(text).replace(/[^\p{L}\p{N}]/gu, '');
  return (
    /@|\.\p{L}{2,}|\d{5}/u.test(text) ||
    /\d{3}/.test(text) ||
    (handle.length > 2 && folded.includes(squeeze(handle).replace(/[^\p{L}\p{N}]/gu, '')))
  );
}

/** The address stands elsewhere on the page. */
function isPrinted(url: string, text: string): boolean {
  const plain = squeeze(url)
    .replace(/^(?:mailto|tel):/, '')
    .replace(/^[a-z]+:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/+$/, '');
  return plain !== '' && squeeze(text).includes(plain);
}

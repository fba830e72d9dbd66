import { message } from '../../core/messages/message.ts';
import type { Box, Hazard } from '../../core/types.ts';
import type { ReadPage } from '../pdf/read-page.ts';
import type { BuiltResume } from '../structure/build-resume.ts';
import { quoteOf } from './boxes.ts';

const topShare = 0.15;
const marginShare = 0.09;

/** Contact details that stand only at the foot of a page, or in a line that repeats on every page and is no first line. */
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
  return !isTop && (line.isRunning || (middle > (1 - marginShare - 0.03) * page.height && isApart));
}

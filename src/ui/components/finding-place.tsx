import { t } from '../../browser/strings.ts';
import type { Box, Finding, Span } from '../../core/types.ts';

/** A place in a resume: a box on a page, an offset of its text, or words that stand in it. */
export type PagePlace =
  | { readonly kind: 'box'; readonly page: number; readonly box: Box | null }
  | { readonly kind: 'offset'; readonly offset: number }
  | { readonly kind: 'quote'; readonly text: string };

const LONGEST_QUOTE = 160;

/** The part of our page's address that shows where a finding is, on the pages of a resume. */
export function findingPart(resumeId: string, { page, box, quote }: Finding): string {
  if (box || !quote) return `pages/${resumeId}/${page ?? 1}/${box?.join(',') ?? ''}`;
  return `pages/${resumeId}/quote/${encodeURIComponent(quote.slice(0, LONGEST_QUOTE))}`;
}

/** The part of our page's address that shows a line of a resume. */
export function quotePart(resumeId: string, { start }: Span): string {
  return `pages/${resumeId}/at/${start}`;
}

/** The place that the words of an address name; the first page where they name none. */
export function placeFrom(kind = '', value = ''): PagePlace {
  if (kind === 'at' && /^\d{1,7}$/.test(value)) return { kind: 'offset', offset: Number(value) };
  if (kind === 'quote') return { kind: 'quote', text: decoded(value) };
  return { kind: 'box', page: /^[1-9]\d{0,3}$/.test(kind) ? Number(kind) : 1, box: boxFrom(value) };
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return '';
  }
}

function boxFrom(value: string): Box | null {
  const [x, y, width, height, ...more] = value.split(',').map(Number);
  const isBox = more.length === 0 && [x, y, width, height].every(Number.isFinite);
  return isBox ? [x ?? 0, y ?? 0, width ?? 0, height ?? 0] : null;
}

/** “page 1”: leads to the place where there is somebody to lead there. */
export function FindingPlace({
  finding,
  onPlace,
}: {
  readonly finding: Finding;
  readonly onPlace: ((finding: Finding) => void) | null;
}) {
  if (finding.page === undefined) return null;
  const words = t('onPage', finding.page);
  if (!onPlace) return <span class="faint"> {words}</span>;
  return (
    <button type="button" class="button quiet place-button" onClick={() => onPlace(finding)}>
      {words}
    </button>
  );
}

/** Words of the resume; pressed, they lead to where they stand. */
export function ResumeWords({
  text,
  note,
  onPlace,
}: {
  readonly text: string;
  /** What is said of them, behind a dash. */
  readonly note?: string;
  /** Null where there is nothing to lead to. */
  readonly onPlace: (() => void) | null;
}) {
  return (
    <blockquote>
      {onPlace ? (
        <button type="button" class="quote-button" title={t('seeOnResume')} onClick={onPlace}>
          {text}
        </button>
      ) : (
        text
      )}
      {note && <span class="faint"> — {note}</span>}
    </blockquote>
  );
}

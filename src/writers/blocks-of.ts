import type { Sheet, SheetEntry, SheetSection } from '../core/tailor/sheet-of.ts';
import { detailsOf } from '../core/tailor/sheet-of.ts';

/** What a block of text is; `title` begins an entry, `where` is its second line. */
export type BlockRole = 'name' | 'headline' | 'contact' | 'heading' | 'text' | 'title' | 'where' | 'bullet';

/** A stretch of a block, which may lead somewhere. */
export type BlockPiece = { readonly text: string; readonly url: string };

/** A paragraph to be set, in whatever format. */
export type Block = {
  readonly role: BlockRole;
  readonly pieces: readonly BlockPiece[];
  /** Stands at the right end of the same line: an entry's dates. */
  readonly right: string;
  /** No page ends after it. */
  readonly isKept: boolean;
};

/** A sheet as the paragraphs that all paged formats set. */
export function blocksOf(sheet: Sheet): readonly Block[] {
  return [
    ...block('name', sheet.name),
    ...block('headline', sheet.headline),
    ...contactBlock(sheet),
    ...sheet.sections.flatMap(sectionBlocks),
  ];
}

/** A block's text in one. */
export function textOf({ pieces }: Block): string {
  return pieces.map(({ text }) => text).join('');
}

/** What parts the details of the contact line. */
const BAR = ' | ';

function contactBlock(sheet: Sheet): readonly Block[] {
  const pieces = detailsOf(sheet).flatMap((detail, index) =>
    index === 0 ? [detail] : [{ text: BAR, url: '' }, detail],
  );
  return pieces.length === 0 ? [] : [{ role: 'contact', pieces, right: '', isKept: false }];
}

function sectionBlocks({ heading, lines, entries }: SheetSection): readonly Block[] {
  return [
    ...block('heading', heading, { isKept: true }),
    ...lines.flatMap(({ text }) => block('text', text)),
    ...entries.flatMap(entryBlocks),
  ];
}

function entryBlocks({ title, where, dates, lines }: SheetEntry): readonly Block[] {
  const hasMore = lines.length > 0;
  const [first = title, right = title === '' ? '' : dates] = title === '' ? [dates] : [];
  return [
    ...block('title', first, { right, isKept: where !== '' || hasMore }),
    ...block('where', where, { isKept: hasMore }),
    ...lines.flatMap(({ text }) => block('bullet', text)),
  ];
}

function block(
  role: BlockRole,
  text: string,
  { right = '', isKept = false }: Partial<Pick<Block, 'right' | 'isKept'>> = {},
): readonly Block[] {
  return text === '' && right === '' ? [] : [{ role, pieces: [{ text, url: '' }], right, isKept }];
}

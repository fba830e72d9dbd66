import { BAR, detailsOf, type Sheet, type SheetEntry, type SheetSection } from '../core/tailor/sheet-of.ts';
import type { LookMeasures } from './look.ts';

/** What a block of text is; `title` begins an entry, `where` is its second line. */
export type BlockRole = 'name' | 'headline' | 'contact' | 'heading' | 'text' | 'title' | 'where' | 'bullet';

/** A piece of a block's text, which may be a link. */
export type BlockPiece = { readonly text: string; readonly url: string; readonly isBold: boolean };

/** A paragraph of an export, in any format. */
export type Block = {
  readonly role: BlockRole;
  readonly pieces: readonly BlockPiece[];
  /** It stays on the same page as the next block. */
  readonly isKept: boolean;
};

/** The paragraphs of a sheet, for all formats with pages. */
export function blocksOf(sheet: Sheet): readonly Block[] {
  const contact = detailsOf(sheet).map(detail => ({ ...detail, isBold: false }));
  return [
    ...block('name', [bold(sheet.name)]),
    ...block('headline', [plain(sheet.headline)]),
    ...block('contact', contact),
    ...sheet.sections.flatMap(sectionBlocks),
  ];
}

/** The whole text of a block. */
export const textOf = ({ pieces }: Pick<Block, 'pieces'>): string => pieces.map(({ text }) => text).join('');

/** The space above a block in points, by its role and that of the block above it. */
export function gapAbove({ role }: Block, above: Block | null, { gaps }: LookMeasures): number {
  if (role === 'heading') return gaps.heading;
  if (role === 'title') return above?.role === 'heading' ? 2 : gaps.entry;
  return role === 'bullet' ? gaps.bullet : 0;
}

const plain = (text: string): BlockPiece => ({ text, url: '', isBold: false });
const bold = (text: string): BlockPiece => ({ text, url: '', isBold: true });

function sectionBlocks({ heading, lines, entries }: SheetSection): readonly Block[] {
  return [
    ...block('heading', [bold(heading)], true),
    ...lines.flatMap(({ text }) => block('text', [plain(text)])),
    ...entries.flatMap(entryBlocks),
  ];
}

/** Dates come directly behind the title: at the end of the line, parsers would take them for a column. */
function entryBlocks({ title, where, dates, lines }: SheetEntry): readonly Block[] {
  const hasMore = lines.length > 0;
  return [
    ...block('title', [bold(title), plain(dates)], where !== '' || hasMore),
    ...block('where', [plain(where)], hasMore),
    ...lines.flatMap(({ text }) => block('bullet', [plain(text)])),
  ];
}

/** A block of the pieces that are not empty, with bars between them. */
function block(role: BlockRole, pieces: readonly BlockPiece[], isKept = false): readonly Block[] {
  const filled = pieces.filter(({ text }) => text !== '');
  const parted = filled.flatMap((piece, index) => (index === 0 ? [piece] : [plain(BAR), piece]));
  return parted.length === 0 ? [] : [{ role, pieces: parted, isKept }];
}

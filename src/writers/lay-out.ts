import { type Block, type BlockPiece, gapAbove, textOf } from './blocks-of.ts';
import { type LookMeasures, SMALLEST } from './look.ts';

/** The width of a text in points. */
export type Measure = (text: string, isBold: boolean, size: number) => number;

/** A text at its place; `x` is its distance from the page's left edge. */
export type PlacedText = BlockPiece & { readonly x: number; readonly isMark?: true };

/** A line of a block on its page; `y` is its top. */
export type PlacedLine = { readonly page: number; readonly y: number; readonly texts: readonly PlacedText[] };

/** A block, broken into lines. */
export type PlacedBlock = {
  readonly block: Block;
  readonly size: number;
  readonly lines: readonly PlacedLine[];
};

type Frame = {
  readonly look: LookMeasures;
  readonly width: number;
  readonly height: number;
  readonly measure: Measure;
};

type SetBlock = Omit<PlacedBlock, 'lines'> & {
  readonly gap: number;
  readonly leading: number;
  readonly rows: readonly (readonly PlacedText[])[];
};

/** Breaks blocks into lines and lines into pages. No page ends between a title and its first line. */
export function layOut(blocks: readonly Block[], frame: Frame): readonly PlacedBlock[] {
  const set = blocks.map((block, index) => setBlock(block, blocks[index - 1] ?? null, frame));
  const bottom = frame.height - frame.look.margin;
  let page = 0;
  let y = frame.look.margin;
  const turn = (): void => {
    page += 1;
    y = frame.look.margin;
  };
  return set.map(({ rows, gap, leading, ...rest }, index) => {
    const isTop = y === frame.look.margin;
    const starts = !set[index - 1]?.block.isKept;
    if (!isTop) y += gap;
    if (!isTop && starts && y + heightKept(set, index) > bottom) turn();
    const lines: PlacedLine[] = [];
    rows.forEach((texts, row) => {
      if (y !== frame.look.margin && y + leading * linesKept(rows.length, row) > bottom) turn();
      lines.push({ page, y, texts });
      y += leading;
    });
    return { ...rest, lines };
  });
}

/** How many lines from a row on stay on one page: two at the start of a paragraph, and two at its end. */
function linesKept(count: number, row: number): number {
  const isFirst = row === 0 && count > 1;
  const isLastButOne = row > 0 && row === count - 2;
  return isFirst ? Math.min(count, count === 3 ? 3 : 2) : isLastButOne ? 2 : 1;
}

/** The height that must stay together from a block on: the kept blocks, and the first lines of the block behind them. */
function heightKept(set: readonly SetBlock[], from: number): number {
  let height = 0;
  for (let index = from; index < set.length; index += 1) {
    const { rows, gap, leading, block } = set[index] as SetBlock;
    const lines = block.isKept ? rows.length : linesKept(rows.length, 0);
    height += (index === from ? 0 : gap) + lines * leading;
    if (!block.isKept) break;
  }
  return height;
}

function setBlock(block: Block, above: Block | null, frame: Frame): SetBlock {
  const { look, width, measure } = frame;
  const inner = width - 2 * look.margin;
  const size = sizeOf(block, look, inner, measure);
  const wide: Wide = (text, isBold) => measure(text, isBold, size);
  const indent = block.role === 'bullet' ? look.indent : 0;
  const rows = wrapped(block.pieces, inner - indent, wide).map(row =>
    placeRow(row, look.margin + indent, wide),
  );
  const [first = [], ...others] = rows;
  const mark: PlacedText = { text: '•', url: '', isBold: false, x: look.margin, isMark: true };
  return {
    block,
    size,
    gap: block.role === 'text' || block.role === 'contact' ? look.body * 0.2 : gapAbove(block, above, look),
    leading: size * look.leading,
    rows: block.role === 'bullet' ? [[mark, ...first], ...others] : rows,
  };
}

type Wide = (text: string, isBold: boolean) => number;

/** The font size of a block. The contact line gets a smaller one if it then fits onto one line. */
function sizeOf(block: Block, look: LookMeasures, width: number, measure: Measure): number {
  const { role } = block;
  if (role === 'name' || role === 'headline' || role === 'heading') return look[role];
  if (role !== 'contact') return look.body;
  const share = width / Math.max(1, measure(textOf(block), false, look.body));
  const fitting = Math.floor(look.body * share * 10) / 10;
  return fitting >= SMALLEST ? Math.min(look.body, fitting) : look.body;
}

function placeRow(row: readonly BlockPiece[], left: number, wide: Wide): readonly PlacedText[] {
  let x = left;
  return row.map(piece => {
    const placed = { ...piece, x };
    x += wide(piece.text, piece.isBold);
    return placed;
  });
}

/** Breaks pieces into lines at spaces. A word that is wider than a line is broken at the line's end. */
function wrapped(
  pieces: readonly BlockPiece[],
  width: number,
  wide: Wide,
): readonly (readonly BlockPiece[])[] {
  const rows: BlockPiece[][] = [];
  let row: BlockPiece[] = [];
  let x = 0;
  const close = (): void => {
    const last = row.at(-1);
    if (last) row[row.length - 1] = { ...last, text: last.text.trimEnd() };
    rows.push(row.filter(({ text }) => text !== ''));
    row = [];
    x = 0;
  };
  const add = (text: string, piece: BlockPiece): void => {
    const last = row.at(-1);
    const isSame = last?.url === piece.url && last.isBold === piece.isBold;
    if (last && isSame) row[row.length - 1] = { ...last, text: last.text + text };
    else row.push({ ...piece, text });
    x += wide(text, piece.isBold);
  };
  for (const piece of pieces) {
    const own = (text: string) => wide(text, piece.isBold);
    // `front- and back-end`: we never break after a hyphen, as parsers take a hyphen at a line's end for a broken word.
    for (const word of piece.text.match(/\s*(?:\S+-\s+)*\S+|\s+/g) ?? []) {
      let rest = word;
      if (x > 0 && x + own(rest.trimEnd()) > width) {
        close();
        rest = rest.trimStart();
      }
      while (own(rest) > width) {
        const cut = fitting(rest, width, own);
        add(rest.slice(0, cut), piece);
        close();
        rest = rest.slice(cut);
      }
      if (rest !== '') add(rest, piece);
    }
  }
  if (row.length > 0) close();
  return rows;
}

/** How many letters of a word fit, at least one. A letter stays together with its combining marks. */
function fitting(word: string, width: number, wide: (text: string) => number): number {
  const letters = word.match(/\P{M}\p{M}*/gu) ?? [word];
  let end = 0;
  let x = 0;
  for (const letter of letters) {
    x += wide(letter);
    if (end > 0 && x > width) break;
    end += letter.length;
  }
  return Math.max(1, end);
}

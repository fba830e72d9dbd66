import type { LabelledLine, LabelledPosting } from './line-examples.ts';

const BULLET = /^\s*[-–—*•·▪◦‣→✔✓➢►●○]\s*/u;
const WISH = 'heading:wish';

/** Headings by what they open. A copy of a posting gets some of them in the place of its own. */
export type Headings = ReadonlyMap<string, readonly string[]>;

/** All headings of the postings, by what they open. */
export function headingsOf(postings: readonly LabelledPosting[]): Headings {
  const headings = new Map<string, string[]>();
  for (const { label, text } of postings.flatMap(({ lines }) => lines)) {
    if (!label.startsWith('heading:')) continue;
    const known = headings.get(label);
    if (known) known.push(text);
    else headings.set(label, [text]);
  }
  return headings;
}

/**
 * The posting as another employer could have written it: without headings or with others, without bullets or blank lines, or with lines joined
 * into paragraphs. The same seed gives the same posting.
 */
export function varyPosting(posting: LabelledPosting, seed: string, headings: Headings): LabelledPosting {
  const chance = chances(`${posting.id}/${seed}`);
  let lines = posting.lines;
  if (chance() < 0.35) lines = withoutHeadings(lines);
  else lines = otherHeadings(lines, chance, headings);
  if (chance() < 0.35) lines = lines.map(line => ({ ...line, text: line.text.replace(BULLET, '') }));
  if (chance() < 0.35) lines = lines.map(line => ({ ...line, gap: line.gap === '\n\n' ? '\n' : line.gap }));
  if (chance() < 0.3) lines = runTogether(lines, chance);
  return { ...posting, lines: lines.filter(({ text }) => text.trim() !== '') };
}

/**
 * A part of the posting as somebody would paste it: one to three sections, often with few of their lines. It keeps the model from learning roles
 * from the position in the text. The same seed gives the same part.
 */
export function partOf(posting: LabelledPosting, seed: string): LabelledPosting {
  const chance = chances(`${posting.id}/part/${seed}`);
  const begins = posting.lines.flatMap(({ label }, at) => (label.startsWith('heading:') ? [at] : []));
  const draw = (below: number) => Math.floor(chance() * below);
  const from = begins.length > 0 && chance() < 0.85 ? draw(begins.length) : -1;
  const start = begins[from] ?? draw(posting.lines.length);
  const end = from < 0 ? start + 2 + draw(8) : (begins[from + 1 + draw(3)] ?? posting.lines.length);
  const isTerse = chance() < 0.5;
  let since = 0;
  const lines = posting.lines.slice(start, end).filter(({ label }) => {
    since = label.startsWith('heading:') ? 0 : since + 1;
    return !isTerse || since < 6;
  });
  return { ...posting, lines };
}

/** Headings of wishes stay, because often nothing else tells wishes from musts. */
const withoutHeadings = (lines: readonly LabelledLine[]) =>
  lines.filter(({ label }) => !label.startsWith('heading:') || label === WISH);

function otherHeadings(lines: readonly LabelledLine[], chance: () => number, headings: Headings) {
  return lines.map(line => {
    if (!line.label.startsWith('heading:') || chance() < 0.4) return line;
    const known = headings.get(line.label) ?? [line.text];
    return { ...line, text: known[Math.floor(chance() * known.length)] ?? line.text };
  });
}

function runTogether(lines: readonly LabelledLine[], chance: () => number): readonly LabelledLine[] {
  let isTogether = false;
  return lines.map(line => {
    if (line.label.startsWith('heading:') || line.label === 'meta' || line.label === 'title') {
      isTogether = chance() < 0.5;
      return line;
    }
    if (!isTogether) return line;
    const text = line.text.replace(BULLET, '');
    return { ...line, gap: ' ', text: /[.!?:;]$/.test(text) ? text : `${text}.` };
  });
}

/** A generator of pseudo-random numbers from 0 to 1; the name is its seed (FNV-1a, mulberry32). */
export function chances(name: string): () => number {
  let state = 0x811c9dc5;
  for (let at = 0; at < name.length; at += 1) state = Math.imul(state ^ name.charCodeAt(at), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

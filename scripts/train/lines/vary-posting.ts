import type { LabelledLine, LabelledPosting } from './line-examples.ts';

const BULLET = /^\s*[-–—*•·▪◦‣→✔✓➢►●○]\s*/u;
const MUST = 'heading:must';
const WISH = 'heading:wish';

/** Headings by what they open, to be put in the place of others. */
export type Headings = ReadonlyMap<string, readonly string[]>;

/** All headings of some postings, by what they open. */
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
 * The posting as another employer could have put it: without headings or with others, without bullets or blank lines, run together
 * into paragraphs, with wishes among the requirements, with “Requirements” over the duties. The same seed gives the same posting.
 */
export function varyPosting(posting: LabelledPosting, seed: string, headings: Headings): LabelledPosting {
  const chance = chances(`${posting.id}/${seed}`);
  let lines = posting.lines;
  if (chance() < 0.35) lines = withoutHeadings(lines, chance);
  else lines = otherHeadings(lines, chance, headings);
  if (chance() < 0.3) lines = withWishesMoved(lines, chance);
  if (chance() < 0.35) lines = lines.map(line => ({ ...line, text: line.text.replace(BULLET, '') }));
  if (chance() < 0.35) lines = lines.map(line => ({ ...line, gap: line.gap === '\n\n' ? '\n' : line.gap }));
  if (chance() < 0.3) lines = runTogether(lines, chance);
  return { ...posting, lines: lines.filter(({ text }) => text.trim() !== '') };
}

function withoutHeadings(lines: readonly LabelledLine[], chance: () => number) {
  return lines.filter(({ label }) => !label.startsWith('heading:') || (label === WISH && chance() < 0.8));
}

function otherHeadings(lines: readonly LabelledLine[], chance: () => number, headings: Headings) {
  return lines.map(line => {
    if (!line.label.startsWith('heading:') || chance() < 0.4) return line;
    const isMisnamed = line.label === 'heading:duty' && chance() < 0.12;
    const known = headings.get(isMisnamed ? MUST : line.label) ?? [line.text];
    return { ...line, text: known[Math.floor(chance() * known.length)] ?? line.text };
  });
}

/** Wishes that say so themselves stand as well among the requirements. */
function withWishesMoved(lines: readonly LabelledLine[], chance: () => number): readonly LabelledLine[] {
  const moved = lines.filter(({ label }) => label === 'wish' && chance() < 0.5);
  const targets = lines.flatMap(({ label }, at) => (label === 'must' || label === 'duty' ? [at] : []));
  if (targets.length === 0 || moved.length === 0 || !lines.some(({ label }) => label === WISH)) return lines;
  const SAYS =
    /plus|bonus|nice|prefer|ideal|asset|advantage|desir|benefi|optional|great|good|welcome|apprec|love|if you|would/i;
  const said = moved.filter(({ text }) => SAYS.test(text));
  const kept: LabelledLine[] = lines.filter(line => !said.includes(line));
  for (const line of said) kept.splice(targets[Math.floor(chance() * targets.length)] as number, 0, line);
  return kept;
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

/** Numbers from 0 to 1 that look like chance and follow from a name (FNV-1a, mulberry32). */
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

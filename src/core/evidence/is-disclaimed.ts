import { isDenied } from '../keywords/is-negated.ts';

// What stands between the words that take a name back and the name: others in a row with it.
const ROW = String.raw`\s(?:(?:more|about|how|new|technologies|such as|like|any|using|relying on|the (?:use|help) of)\s)*(?:[\w.#+-]+(?:\s[\w.#+-]+)?(?:,?\s(?:and|or|und|oder|et|ou|e|y)\s|,\s|\s?/\s?))*$`;

const CUES = [
  ...[
    // “A compiler written without LLVM”; “with or without it” says nothing against it.
    String.raw`(?<!\b(?:and|or|oder|und|ou|et|o|y) )\b(?:without|ohne|sans|senza|zonder|rather than|unlike|as opposed to|new to)${ROW}`,
    // “Eager to learn Go and Rust”: what somebody wishes to know.
    String.raw`\b(?<!\bwho )(?:(?:eager|keen|willing(?:ness)?|ready|happy|want|love|like|hop(?:e|ing)|aim(?:ing)?|plan(?:ning)?|open|interested) (?:to|in) (?:learn(?:ing)?|pick up|master|get (?:to know|into)))(?! (?:new )?(?:technologies|things|skills|languages|tools),)${ROW}`,
    String.raw`(?:wish ?list|to learn(?: next)?|not yet|next on my list)\s?:[^\n]*$`,
  ].map(words => [new RegExp(words, 'i'), /^/] as const),
  [/$/, /^\s?[:(–—-]\s?(?:none(?! of)|not yet|(?:want )?to learn|no experience)\b/i],
  // “Needs no jQuery.”, but not “no code reviews until I came”.
  [/\b(?:needs?|ha[ds]|are|were|with|using) no $|\(no $/i, /^\s*(?:[.,;)]|$)/],
] as const;
// “Nobody had used it before I came”, “taught people without experience to write it”.
const MEANS_MORE = /\bnobody\b|\bto \w+ $/i;
const REACH = 160;

/** Is what a resume names there said to be what the person has not done: never used, only wished for? */
export function isDisclaimed(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  return (
    (isDenied(before) && !MEANS_MORE.test(before)) ||
    CUES.some(([left, right]) => left.test(before) && right.test(after))
  );
}

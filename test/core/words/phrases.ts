import { type SyntaxNode, sources, walk } from '../../architecture/source-files.ts';

/** A call of `say` in the source; `words` is null where they are not written out. */
export type SaidPhrase = { readonly place: string; readonly words: string | null };

/** Every sentence that the core and the reader of resumes can say, as its source has it. */
export const saidPhrases: readonly SaidPhrase[] = sources
  .filter(({ file }) => /^src\/(?:core|resumes)\//.test(file) && file !== 'src/core/words/phrase.ts')
  .flatMap(({ file, program, text }) => {
    const found: SaidPhrase[] = [];
    walk(program, node => {
      const words = wordsOfCall(node);
      if (words === undefined) return;
      found.push({ place: `${file}:${text.slice(0, node.start).split('\n').length}`, words });
    });
    return found;
  });

function wordsOfCall(node: SyntaxNode): string | null | undefined {
  if (node.type !== 'CallExpression' || (node.callee as { name?: unknown }).name !== 'say') return undefined;
  const [first] = node.arguments as readonly { type: string; value?: unknown }[];
  return first?.type === 'Literal' && typeof first.value === 'string' ? first.value : null;
}

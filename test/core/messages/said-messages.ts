import { type SyntaxNode, sources, walk } from '../../architecture/source-files.ts';

type Called = { readonly callee: { readonly name?: string }; readonly arguments: readonly SyntaxNode[] };

/** How messages are named in the source: ids that are written out, and patterns of those that hold a variable. */
export const saidIds: readonly RegExp[] = sources
  .filter(({ file }) => /^src\/(?!core\/messages\/\w+\/)/.test(file))
  .flatMap(({ program }) => {
    const found: RegExp[] = [];
    walk(program, node => {
      const { callee, arguments: given } = node as unknown as Called;
      if (node.type === 'CallExpression' && callee.name === 'message' && given[0]) found.push(idOf(given[0]));
    });
    return found;
  });

function idOf(node: SyntaxNode): RegExp {
  if (node.type === 'TSAsExpression') return idOf(node.expression as SyntaxNode);
  if (node.type === 'Literal') return new RegExp(`^${String(node.value).replace('.', '\\.')}$`);
  if (node.type !== 'TemplateLiteral') throw new Error('A message is named by a text.');
  const parts = node.quasis as readonly { readonly value: { readonly cooked: string } }[];
  return new RegExp(`^${parts.map(({ value }) => value.cooked.replace('.', '\\.')).join('[\\w-]+')}$`);
}

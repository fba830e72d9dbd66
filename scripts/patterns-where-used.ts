import { parseAst } from 'vite';

/** A syntax node of a module. */
type Node = { readonly type: string; readonly start: number; readonly end: number } & Readonly<
  Record<string, unknown>
>;
/** A use of a name, with the nodes around it, the outermost first. */
type Use = { readonly at: Node; readonly parents: readonly Node[] };
/** A `const` of its own at the top of a module. */
type Constant = { readonly statement: Node; readonly made: Node; readonly uses: Use[] };
type Edit = { readonly start: number; readonly end: number; readonly by: string };

/**
 * Changes a module so that each pattern is made at its first use. An engine runs all top-level code before anything else, but a page needs only some of
 * the hundreds of patterns. A pattern that is used in one place is moved there; others, and lists of them, are made when first needed.
 */
export function patternsWhereUsed(code: string): string {
  const program = parseAst(code) as unknown as Node;
  const constants = new Map<string, Constant>();
  for (const statement of program.body as readonly Node[]) {
    const [declarator, ...others] = childrenOf(statement, 'declarations');
    const { id, init } = declarator ?? statement;
    if (statement.kind !== 'const' || others.length > 0 || !isNode(init) || !holdsPattern(init)) continue;
    if (isNode(id) && id.type === 'Identifier')
      constants.set(id.name as string, { statement, made: init, uses: [] });
  }
  const declared: string[] = [];
  visit(program, [], (at, parents) => {
    for (const binding of bindingsOf(at)) visit(binding, [], one => declared.push(String(one.name)));
    if (at.type === 'Identifier' && !isOnlyName(at, parents.at(-1)))
      constants.get(at.name as string)?.uses.push({ at, parents });
  });
  return [...constants]
    .filter(([name]) => declared.filter(other => other === name).length === 1)
    .flatMap(([name, constant]) => editsOf(code, name, constant))
    .sort((one, other) => other.start - one.start)
    .reduce((text, { start, end, by }) => text.slice(0, start) + by + text.slice(end), code);
}

function editsOf(code: string, name: string, { statement, made, uses: [, ...uses] }: Constant): Edit[] {
  const isInFunctions = uses.every(({ parents }) => parents.some(({ type }) => type.includes('Function')));
  const isShort = uses.some(({ parents }) => parents.at(-1)?.shorthand === true);
  if (uses.length === 0 || !isInFunctions || isShort) return [];
  const text = code.slice(made.start, made.end);
  const [only, ...others] = uses;
  const isWrittenThere = others.length === 0 && only && forgets(made, only);
  const by = isWrittenThere ? text : `${name}()`;
  const declaration = `let ${name}$made;const ${name}=()=>${name}$made??=${text};`;
  return [
    { start: statement.start, end: statement.end, by: isWrittenThere ? '' : declaration },
    ...uses.map(({ at }) => ({ start: at.start, end: at.end, by })),
  ];
}

// Methods that always search from the start of a text and keep no state.
const WHOLE = ['replace', 'replaceAll', 'match', 'matchAll', 'split', 'search'];

/** True for a pattern without state: with `g` or `y`, it keeps its position between searches. */
function forgets({ regex }: Node, { at, parents }: Use): boolean {
  const { flags } = (regex ?? {}) as { readonly flags?: string };
  if (flags === undefined || !/[gy]/.test(flags)) return flags !== undefined;
  const call = parents.at(-1);
  const { property } = (call?.callee ?? {}) as { readonly property?: Node };
  const isFirst = call !== undefined && childrenOf(call, 'arguments')[0] === at;
  return !flags.includes('y') && isFirst && WHOLE.includes(String(property?.name));
}

// Nodes that only build a value, so that they can also run later.
const LAID_OUT = [
  'ArrayExpression',
  'ObjectExpression',
  'Property',
  'Literal',
  'TemplateLiteral',
  'TemplateElement',
];

/** True for a pattern, or for a list or table of nothing but patterns and texts. */
function holdsPattern(made: Node): boolean {
  let patterns = 0;
  let others = 0;
  visit(made, [], node => {
    if (node.type === 'Literal' && node.regex) patterns += 1;
    else if (!LAID_OUT.includes(node.type) && !(node.type === 'Identifier')) others += 1;
  });
  return (patterns > 0 && others === 0) || isBuilt(made);
}

const isBuilt = ({ type, callee }: Node): boolean =>
  type === 'NewExpression' && isNode(callee) && callee.name === 'RegExp';

/** The names that a node declares. */
function bindingsOf(node: Node): readonly Node[] {
  if (node.type === 'VariableDeclarator' || node.type === 'ClassDeclaration') return childrenOf(node, 'id');
  if (node.type === 'CatchClause') return childrenOf(node, 'param');
  if (node.type.startsWith('Import')) return childrenOf(node, 'local');
  return node.type.includes('Function') ? [...childrenOf(node, 'id'), ...childrenOf(node, 'params')] : [];
}

/** True if a word names a member or a key, not a variable. */
const isOnlyName = (at: Node, parent: Node | undefined): boolean =>
  parent !== undefined &&
  parent.computed !== true &&
  parent.shorthand !== true &&
  (parent.property === at || parent.key === at);

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

const childrenOf = (node: Node, key: string): readonly Node[] => [node[key]].flat().filter(isNode);

function visit(
  node: Node,
  parents: readonly Node[],
  see: (node: Node, parents: readonly Node[]) => void,
): void {
  see(node, parents);
  const within = [...parents, node];
  for (const child of Object.values(node).flat()) if (isNode(child)) visit(child, within, see);
}

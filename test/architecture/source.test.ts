import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesUnder, type SourceFile, sources, walk } from './source-files.ts';

/** Names that may not occur in the product, and why. */
const banned: Record<string, string> = {
  fetch: 'sends a request',
  XMLHttpRequest: 'sends a request',
  WebSocket: 'sends a request',
  EventSource: 'sends a request',
  WebTransport: 'sends a request',
  RTCPeerConnection: 'sends a request',
  sendBeacon: 'sends a request',
  importScripts: 'runs code that is not in the package',
  eval: 'runs text as code',
  Function: 'runs text as code',
  innerHTML: 'turns text into markup',
  outerHTML: 'turns text into markup',
  insertAdjacentHTML: 'turns text into markup',
  dangerouslySetInnerHTML: 'turns text into markup',
  innerText: 'depends on the layout, and jsdom has none',
};

// A quick test, so that only files with such a name are searched. With `\\u`, a name can be written as an escape.
const suspect = new RegExp(String.raw`\\u|\b(?:${Object.keys(banned).join('|')})\b`);

function bannedNames(source: SourceFile): string[] {
  const { file, text } = source;
  const found: string[] = [];
  if (!suspect.test(text)) return found;
  walk(source.program, node => {
    const name = node.type === 'Identifier' || node.type === 'JSXIdentifier' ? String(node.name) : null;
    // `Function` as a type runs no code, and biome already refuses it.
    if (name === null || !Object.hasOwn(banned, name)) return;
    const line = text.slice(0, node.start).split('\n').length;
    found.push(`${file}:${line} ${name} ${banned[name]}`);
  });
  return found;
}

/** Exported declarations without a doc comment directly above them. */
function undocumented({ file, text, comments }: SourceFile): string[] {
  return [...text.matchAll(/^export (?!(?:type )?[{*])/gm)]
    .map(({ index: start }) => start)
    .filter(start => {
      const above = comments.filter(({ end }) => end <= start).at(-1);
      const isDoc = above?.type === 'Block' && above.value.startsWith('*');
      return !isDoc || text.slice(above.end, start).trim() !== '';
    })
    .map(start => `${file}: ${text.slice(start, text.indexOf('\n', start))}`);
}

describe('the source', () => {
  test('never sends a request, runs text as code, or turns text into markup', () => {
    // The background imports one script, which is in the package. The content security policy allows no other.
    const packaged = /^src\/background\/analysis\.ts:\d+ importScripts/;
    expect(sources.flatMap(bannedNames).filter(found => !packaged.test(found))).toEqual([]);
  });

  test('documents every exported symbol', () => {
    expect(sources.flatMap(undocumented)).toEqual([]);
  });

  test('has no folder or file for mixed helpers', () => {
    const drawer = /(?:^|[/-])(?:utils?|common|helpers?|services?|misc|shared|lib)(?:[./-]|$)/i;
    const files = [...filesUnder('src'), ...filesUnder('test')].map(file =>
      file.replace('service-worker', ''),
    );
    expect(files.filter(file => drawer.test(file))).toEqual([]);
  });

  test('names files in kebab-case and components in PascalCase', () => {
    const odd = filesUnder('src').filter(file => {
      const name = path.posix.basename(file).replace(/(?:\.d)?\.\w+$/, '');
      const component = file.startsWith('src/ui/') && file.endsWith('.tsx') && /^[A-Z][A-Za-z]*$/.test(name);
      return !component && !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name);
    });
    expect(odd).toEqual([]);
  });

  test('keeps modules short; data may be long', () => {
    const long = sources
      // `types.ts` has the types that all code shares, which are best read together.
      .filter(
        ({ file }) =>
          !/^src\/(?:core\/(?:models\/[\w-]+-weights\.ts|evidence\/[\w-]+-list(?:-[\w-]+)?\.ts$|lexicon\/|roles\/|messages\/|types\.ts$)|boards\/(?:site|system)s\.ts$)/.test(
            file,
          ),
      )
      .filter(({ text }) => text.split('\n').length > 300);
    expect(long.map(({ file, text }) => `${file}: ${text.split('\n').length} lines`)).toEqual([]);
  });

  test('narrows the popup by the size of its letters, so that larger letters wrap where a narrow window does', () => {
    const folder = 'src/ui/components';
    const widths = readdirSync(folder)
      .filter(name => name.endsWith('.css'))
      .flatMap(name => readFileSync(path.join(folder, name), 'utf8').match(/@media \(max-width: .*/g) ?? []);
    expect(widths.length).toBeGreaterThan(0);
    expect(widths.filter(width => width.includes('px'))).toEqual([]);
  });

  test('has no TODO comments', () => {
    const marked = sources.filter(({ comments }) =>
      comments.some(({ value }) => /\b(?:TODO|FIXME|XXX|HACK)\b/.test(value)),
    );
    expect(marked.map(({ file }) => file)).toEqual([]);
  });
});

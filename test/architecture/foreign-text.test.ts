import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from './source-files.ts';

/** On some machines, the labelled files and the guide are beside the project. They belong to others, so we may not ship them. */
const beside = path.resolve(root, '../shared');

type Tracked = { readonly file: string; readonly bytes: Buffer };

let found: readonly Tracked[] | null = null;

function tracked(): readonly Tracked[] {
  found ??= execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  })
    .split('\0')
    .filter(file => file !== '' && existsSync(path.join(root, file)))
    .map(file => ({ file, bytes: readFileSync(path.join(root, file)) }));
  return found;
}

const pathsIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => path.join(entry.parentPath, entry.name));
const filesIn = (folder: string) => pathsIn(folder).map(file => readFileSync(file));

const isText = (bytes: Buffer) => !bytes.subarray(0, 4000).includes(0);
const digest = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9+#]+/g, ' ')
    .trim();

/** The sentences of a text that are long enough to be recognised as copied. */
const sentencesOf = (text: string) =>
  text
    .split(/[.!?\n]/)
    .map(plain)
    .filter(sentence => sentence.split(' ').length >= 9);

describe.skipIf(!existsSync(path.join(beside, 'corpus')))('the corpus', () => {
  test('has no file in the project', () => {
    const sizes = new Set(tracked().map(({ bytes }) => bytes.length));
    sizes.delete(0);
    // To read all files takes a second. A file whose size occurs in no project file cannot be a copy, so it is not read.
    const alike = pathsIn(path.join(beside, 'corpus')).filter(file => sizes.has(statSync(file).size));
    const theirs = new Set(alike.map(file => digest(readFileSync(file))));
    const copied = tracked().filter(({ bytes }) => theirs.has(digest(bytes)));
    expect(copied.map(({ file }) => file)).toEqual([]);
  });

  test('has no sentence of its postings in the project', () => {
    const prose = filesIn(path.join(beside, 'corpus/keywords')).filter(isText);
    const theirs = new Set(prose.flatMap(bytes => sentencesOf(bytes.toString().replaceAll('\\n', '\n'))));
    const ours = tracked().filter(({ file, bytes }) => /^(?:test|scripts|src)\//.test(file) && isText(bytes));
    const copied = ours.flatMap(({ file, bytes }) =>
      sentencesOf(bytes.toString().replace(/<[^>]+>/g, '\n'))
        .filter(sentence => theirs.has(sentence))
        .map(sentence => `${file}: ${sentence}`),
    );
    expect(copied).toEqual([]);
  });
});

describe.skipIf(!existsSync(path.join(beside, 'guide')))('the guide', () => {
  test('has no sentence in the project', () => {
    const theirs = filesIn(path.join(beside, 'guide')).flatMap(bytes => sentencesOf(bytes.toString()));
    const ours = tracked().filter(({ bytes }) => isText(bytes));
    const copied = ours.flatMap(({ file, bytes }) => {
      const text = plain(bytes.toString());
      return theirs.filter(sentence => text.includes(sentence)).map(sentence => `${file}: ${sentence}`);
    });
    expect(copied).toEqual([]);
  });
});

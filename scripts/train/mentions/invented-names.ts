import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** A skill with sentences that name it, and sentences in which the word means something else. */
export type NameCase = {
  readonly name: string;
  readonly yes: readonly string[];
  readonly no: readonly string[];
};

const folder = fileURLToPath(new URL('./invented/', import.meta.url));

/**
 * Words that are a skill in some sentences and an ordinary word in others, by file. All sentences are invented. `# Name` begins a skill, `+` a
 * sentence that names it, `-` a sentence that does not.
 */
export const inventedFiles: ReadonlyMap<string, readonly NameCase[]> = new Map(
  readdirSync(folder)
    .filter(file => file.endsWith('.txt'))
    .sort()
    .map(file => [file, casesOf(readFileSync(path.join(folder, file), 'utf8'))]),
);

/** The cases of all files. */
export const inventedNames: readonly NameCase[] = [...inventedFiles.values()].flat();

function casesOf(text: string): readonly NameCase[] {
  return text
    .split(/^# /m)
    .slice(1)
    .map(part => {
      const [name = '', ...lines] = part.trimEnd().split('\n');
      const marked = (mark: string) =>
        lines.filter(line => line.startsWith(`${mark} `)).map(line => line.slice(2));
      return { name, yes: marked('+'), no: marked('-') };
    });
}

/**
 * Replaces the bullets of lists by hyphens, padded to the same length. `mark` matches an indent and a bullet: in its second or third group, or in
 * none if it is a number. Without a neighbouring line with the same bullet it is no list: “3. Requirements”, “🚀 Your tasks”.
 */
export function withPlainMarks(lines: readonly string[], mark: RegExp): readonly string[] {
  const told = lines.flatMap((line, at) => (line.trim() === '' ? [] : [{ at, mark: markOf(line, mark) }]));
  const marks = new Map(
    told.map((one, place) => {
      const isListed =
        one.mark !== null && [told[place - 1], told[place + 1]].some(other => other?.mark === one.mark);
      return [one.at, isListed];
    }),
  );
  return lines.map((line, at) =>
    marks.get(at) ? line.replace(mark, (found, indent: string) => `${indent}-`.padEnd(found.length)) : line,
  );
}

function markOf(line: string, mark: RegExp): string | null {
  const found = mark.exec(line);
  return found && (found[2] ?? found[3] ?? 'figure');
}

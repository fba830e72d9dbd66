/**
 * Lines with a hyphen, padded to the same length, in place of what marks the items of a list. `mark` takes an indent, then a mark by one of two groups, or by none where it is
 * a figure. One that no line beside it has is no mark of a list: “3. Requirements”, “🚀 Your tasks”.
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

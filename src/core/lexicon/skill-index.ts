/** Opens an index with lines of `key number step step` in base 36. Returns a function for the numbers of a key, parsed when asked for. */
export function readIndex(data: string): (key: string) => readonly number[] {
  const rows = new Map(
    data.split('\n').map(line => {
      const tab = line.indexOf('\t');
      return [line.slice(0, tab), line.slice(tab + 1)] as const;
    }),
  );
  return key => {
    let number = 0;
    const steps = rows.get(key)?.split(' ') ?? [];
    return steps.map(step => {
      number += Number.parseInt(step, 36);
      return number;
    });
  };
}

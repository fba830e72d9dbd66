import { at } from '../../core/text/at.ts';

/** A row of two texts side by side; null if one has no line there. */
export type DiffRow = {
  readonly left: string | null;
  readonly right: string | null;
  readonly isSame: boolean;
};

/** Compares two lists by their longest common subsequence. Items removed and added at the same place share a row. */
export function diffRows(left: readonly string[], right: readonly string[]): readonly DiffRow[] {
  const common = commonLengths(left, right);
  const rows: DiffRow[] = [];
  let [out, put]: [string[], string[]] = [[], []];
  const settle = () => {
    for (let nth = 0; nth < Math.max(out.length, put.length); nth += 1)
      rows.push({ left: out[nth] ?? null, right: put[nth] ?? null, isSame: false });
    [out, put] = [[], []];
  };
  let [l, r] = [0, 0];
  while (l < left.length || r < right.length) {
    const [a, b] = [left[l], right[r]];
    if (a !== undefined && a === b) {
      settle();
      rows.push({ left: a, right: a, isSame: true });
      l += 1;
      r += 1;
    } else if (b === undefined || (a !== undefined && at(at(common, l + 1), r) >= at(at(common, l), r + 1))) {
      if (a !== undefined) out.push(a);
      l += 1;
    } else {
      put.push(b);
      r += 1;
    }
  }
  settle();
  return rows;
}

/** `lengths[l][r]`: the length of the longest common subsequence of `left` from `l` on and `right` from `r` on. */
function commonLengths(left: readonly string[], right: readonly string[]): readonly Uint16Array[] {
  const lengths = Array.from({ length: left.length + 1 }, () => new Uint16Array(right.length + 1));
  for (let l = left.length - 1; l >= 0; l -= 1) {
    const [row, below] = [at(lengths, l), at(lengths, l + 1)];
    for (let r = right.length - 1; r >= 0; r -= 1)
      row[r] = left[l] === right[r] ? at(below, r + 1) + 1 : Math.max(at(below, r), at(row, r + 1));
  }
  return lengths;
}

import type { LabelledPosting } from './line-examples.ts';

const ASKS = /^(?:must|wish|mixed)$/;
const groupOf = (role: string) =>
  role === 'duty' || role === 'stack'
    ? 'work'
    : /^(?:must|wish|mixed|heading)$/.test(role)
      ? role
      : 'nothing';

/** The shares of lines with the right group and role, and of requirements that are found and that are right. */
export function figuresOf(
  postings: readonly LabelledPosting[],
  judged: readonly (readonly string[])[],
): string {
  let [all, group, exact, asked, found, said, right] = [0, 0, 0, 0, 0, 0, 0];
  for (const [at, { lines }] of postings.entries()) {
    for (const [row, { label, fair }] of lines.entries()) {
      const role = (judged[at]?.[row] ?? '').split(':')[0] as string;
      all += 1;
      exact += fair.includes(role) ? 1 : 0;
      group += fair.some(one => groupOf(one) === groupOf(role)) ? 1 : 0;
      asked += ASKS.test(label) ? 1 : 0;
      said += ASKS.test(role) ? 1 : 0;
      found += ASKS.test(label) && ASKS.test(role) ? 1 : 0;
      right += ASKS.test(role) && fair.some(one => ASKS.test(one)) ? 1 : 0;
    }
  }
  const share = (part: number, of: number) => (part / Math.max(1, of)).toFixed(3);
  return `${postings.length} postings not trained on, ${all} lines: group ${share(group, all)}, role ${share(exact, all)}, requirements found ${share(found, asked)}, right ${share(right, said)}.`;
}

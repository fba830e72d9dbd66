import { readLines } from '../../src/core/posting/read-lines.ts';
import type { LineRole } from '../../src/core/types.ts';
import type { GoldenPosting } from '../../test/golden/read-golden.ts';
import { type Fault, f1, type Scored, shareOf } from './measures.ts';
import { askedBy } from './score-golden.ts';

const asks = (role: LineRole | null) => role === 'must' || role === 'wish' || role === 'mixed';
function groupOf(role: LineRole | null): string {
  if (role === 'duty' || role === 'stack') return 'work';
  return role === 'heading' || asks(role) ? `${role}` : 'nothing';
}

/** Measures the role of each line (must, wish, work, heading or nothing asked), and whether the ledger contains the lines that ask. */
export function scoreLines(postings: readonly GoldenPosting[]): Scored {
  const rows = postings.flatMap(({ id, text, title, lines }) => {
    const read = readLines(text, title);
    return lines.map(({ start, end, role }) => {
      const middle = Math.floor((start + end) / 2);
      const said = read.find(line => line.start <= middle && middle < line.end)?.role ?? null;
      return { id, gold: role, said, words: text.slice(start, end) };
    });
  });
  const pair = (is: (role: LineRole | null) => boolean) => {
    const both = rows.filter(({ gold, said }) => is(gold) && is(said)).length;
    const [gold, said] = [rows.filter(row => is(row.gold)).length, rows.filter(row => is(row.said)).length];
    return { precision: shareOf(both, said), recall: shareOf(both, gold), gold, said };
  };
  const score = (group: string) => {
    const { precision, recall, gold } = pair(role => groupOf(role) === group);
    return { value: f1(precision, recall), of: gold };
  };
  const wrong = rows.filter(({ gold, said }) => groupOf(gold) !== groupOf(said));
  const [must, wish, work] = [score('must'), score('wish'), score('work')];
  const ledger = pair(asks);
  return {
    measures: {
      'line group': { value: 1 - shareOf(wrong.length, rows.length), of: rows.length },
      'must F1': must,
      'wish F1': wish,
      'work F1': work,
      'macro F1': { value: (must.value + wish.value + work.value) / 3, of: rows.length },
      'ledger recall': { value: ledger.recall, of: ledger.gold },
      'ledger precision': { value: ledger.precision, of: ledger.said },
    },
    faults: wrong.map(({ id, gold, said, words }) => ({
      measure: 'lines',
      id,
      what: `${gold}, said ${said}: ${words}`,
    })),
  };
}

/** Measures the kinds of things that the lines of the ledger ask for: skill, years, a degree … */
export function scoreKinds(postings: readonly GoldenPosting[]): Scored {
  const faults: Fault[] = [];
  let [right, gold, said] = [0, 0, 0];
  for (const posting of postings) {
    const { id, text, lines } = posting;
    const ledger = askedBy(posting).lines;
    for (const line of lines.filter(({ role }) => asks(role))) {
      const middle = Math.floor((line.start + line.end) / 2);
      const found = ledger.find(({ start, end }) => start <= middle && middle < end)?.kinds;
      if (!found) continue;
      right += found.filter(kind => line.kinds.includes(kind)).length;
      gold += line.kinds.length;
      said += found.length;
      if (`${[...found].sort()}` === `${[...line.kinds].sort()}`) continue;
      faults.push({
        measure: 'kinds',
        id,
        what: `${line.kinds}, said ${found}: ${text.slice(line.start, line.end)}`,
      });
    }
  }
  return {
    measures: {
      'kinds precision': { value: shareOf(right, said), of: said },
      'kinds recall': { value: shareOf(right, gold), of: gold },
    },
    faults,
  };
}

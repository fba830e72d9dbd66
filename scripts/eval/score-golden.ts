import { extractKeywords } from '../../src/core/keywords/extract-keywords.ts';
import { sameKeyword } from '../../src/core/lexicon/same-keyword.ts';
import { readLines } from '../../src/core/posting/read-lines.ts';
import type { Keyword, LineRole, Span } from '../../src/core/types.ts';
import { goldenNeeds } from '../../test/golden/golden-needs.ts';
import type { AmbiguousSentence, GoldenPosting } from '../../test/golden/read-golden.ts';

const shareOf = (part: number, all: number) => (all === 0 ? 0 : part / all);

/** What was measured: a share of 0 to 1 by name, and how many cases it was taken from. */
export type Measures = Readonly<Record<string, { readonly value: number; readonly of: number }>>;

/** Something that was not read as labelled, in words. */
export type Fault = { readonly measure: string; readonly id: string; readonly what: string };

type Scored = { readonly measures: Measures; readonly faults: readonly Fault[] };

const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
const asks = (role: LineRole | null) => role === 'must' || role === 'wish' || role === 'mixed';
const f1 = (precision: number, recall: number) =>
  precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);

function groupOf(role: LineRole | null): string {
  if (role === 'duty' || role === 'stack') return 'work';
  return role === 'heading' || asks(role) ? `${role}` : 'nothing';
}

/** What each line is for: required, wished, work, a heading or nothing asked; and whether the ledger holds what is asked. */
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

/** Which keywords are asked for, and whether as required or preferred. */
export function scoreKeywords(postings: readonly GoldenPosting[]): Scored {
  const faults: Fault[] = [];
  const n = { gold: 0, found: 0, false: 0, need: 0, preferredGold: 0, preferredSaid: 0, preferredBoth: 0 };
  for (const posting of postings) {
    const said = extractKeywords(posting.text, posting.title).keywords.filter(({ count }) => count > 0);
    const fault = (what: string) => faults.push({ measure: 'keywords', id: posting.id, what });
    const labelled = goldenNeeds(posting);
    const standsFor = ({ name, spans }: Keyword, gold: (typeof labelled)[number]) =>
      sameKeyword(name, gold.name) || spans.some(span => gold.spans.some(one => overlap(span, one)));
    for (const gold of labelled.filter(({ need }) => need !== 'mentioned')) {
      const keywords = said.filter(keyword => standsFor(keyword, gold));
      const same = keywords.find(({ need }) => need === gold.need) ?? keywords[0];
      n.gold += 1;
      n.found += same ? 1 : 0;
      n.need += same?.need === gold.need ? 1 : 0;
      if (gold.need === 'preferred') n.preferredGold += 1;
      if (gold.need === 'preferred' && same?.need === 'preferred') n.preferredBoth += 1;
      if (gold.need !== 'preferred' && same?.need === 'preferred') n.preferredSaid += 1;
      if (!same) fault(`not found: ${gold.name} (${gold.need})`);
      else if (same.need !== gold.need) fault(`${gold.need}, said ${same.need}: ${gold.name}`);
    }
    for (const keyword of said.filter(({ need }) => need !== 'mentioned')) {
      if (labelled.some(gold => standsFor(keyword, gold))) continue;
      n.false += 1;
      fault(`false: ${keyword.name} (${keyword.need})`);
    }
  }
  const precision = shareOf(n.found, n.found + n.false);
  const recall = shareOf(n.found, n.gold);
  const preferred = n.preferredBoth + n.preferredSaid;
  return {
    measures: {
      precision: { value: precision, of: n.found + n.false },
      recall: { value: recall, of: n.gold },
      F1: { value: f1(precision, recall), of: n.gold },
      need: { value: shareOf(n.need, n.found), of: n.found },
      'preferred precision': { value: shareOf(n.preferredBoth, preferred), of: preferred },
      'preferred recall': { value: shareOf(n.preferredBoth, n.preferredGold), of: n.preferredGold },
    },
    faults,
  };
}

/** Whether a word that may be a skill is taken for one exactly where it is. */
export function scoreAmbiguous(sentences: readonly AmbiguousSentence[]): Scored {
  const judged = sentences.map(sentence => {
    const hits = extractKeywords(sentence.text, null).keywords.filter(({ spans }) =>
      spans.some(span => overlap(span, sentence)),
    );
    // A firm that is only named, “Splunk alumni founded us”, may be mentioned.
    const isWrongly = hits.some(({ name, need }) => need !== 'mentioned' && sameKeyword(name, sentence.name));
    return { sentence, isRight: sentence.isSkill ? hits.length > 0 : !isWrongly };
  });
  const share = (some: typeof judged) => ({
    value: shareOf(some.filter(({ isRight }) => isRight).length, some.length),
    of: some.length,
  });
  return {
    measures: {
      ambiguous: share(judged),
      'is the skill': share(judged.filter(({ sentence }) => sentence.isSkill)),
      'is not': share(judged.filter(({ sentence }) => !sentence.isSkill)),
    },
    faults: judged
      .filter(({ isRight }) => !isRight)
      .map(({ sentence: { isSkill, name, text } }) => ({
        measure: 'ambiguous',
        id: `${isSkill ? '+' : '-'} ${name}`,
        what: text,
      })),
  };
}

import { extractKeywords } from '../../src/core/keywords/extract-keywords.ts';
import { sameKeyword } from '../../src/core/keywords/same-keyword.ts';
import type { Keyword, Requirements, Span } from '../../src/core/types.ts';
import { type GoldenNeed, goldenNeeds } from '../../test/golden/golden-needs.ts';
import type { AmbiguousSentence, GoldenPosting } from '../../test/golden/read-golden.ts';

import { type Fault, f1, type Scored, shareOf } from './measures.ts';

const readings = new WeakMap<GoldenPosting, Requirements>();

/** What a posting asks for. Each posting is read only once, for all measures. */
export function askedBy(posting: GoldenPosting): Requirements {
  const read = readings.get(posting) ?? extractKeywords(posting.text, posting.title);
  readings.set(posting, read);
  return read;
}

const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

/** Measures which keywords are asked for, as required or preferred, and which are only named, as in a perk or the employer's business. */
export function scoreKeywords(postings: readonly GoldenPosting[]): Scored {
  const rows: Row[] = [];
  const faults: Fault[] = [];
  for (const posting of postings) {
    const own = rowsOf(posting);
    rows.push(...own);
    for (const { gold, said, what } of own)
      if (gold !== said)
        faults.push({ measure: 'keywords', id: posting.id, what: `${gold}, said ${said}: ${what}` });
  }
  const count = (is: (row: Row) => boolean) => rows.filter(is).length;
  const asked = (need: string) => need === 'required' || need === 'preferred';
  const of = {
    gold: count(({ gold }) => asked(gold)),
    found: count(({ gold, said }) => asked(gold) && said !== 'nothing'),
    false: count(({ gold, said }) => gold === 'nothing' && asked(said)),
    named: count(({ gold, said }) => gold === 'only named' && said !== 'nothing'),
  };
  const exact = count(({ gold, said }) => asked(gold) && gold === said);
  const kept = count(({ gold, said }) => gold === 'only named' && said === 'only named');
  const preferred = count(({ gold, said }) => gold === 'preferred' && said === 'preferred');
  const saidPreferred = count(({ gold, said }) => asked(gold) && said === 'preferred');
  const goldPreferred = count(({ gold }) => gold === 'preferred');
  const precision = shareOf(of.found, of.found + of.false);
  const recall = shareOf(of.found, of.gold);
  return {
    measures: {
      precision: { value: precision, of: of.found + of.false },
      recall: { value: recall, of: of.gold },
      F1: { value: f1(precision, recall), of: of.gold },
      need: { value: shareOf(exact, of.found), of: of.found },
      'preferred precision': { value: shareOf(preferred, saidPreferred), of: saidPreferred },
      'preferred recall': { value: shareOf(preferred, goldPreferred), of: goldPreferred },
      'named, not asked': { value: shareOf(kept, of.named), of: of.named },
    },
    faults,
  };
}

/** A keyword with its label (`gold`) and our result (`said`). `only named` keywords must not count as asked for. */
type Row = { readonly gold: string; readonly said: string; readonly what: string };

function rowsOf(posting: GoldenPosting): readonly Row[] {
  const said = askedBy(posting).keywords.filter(({ count }) => count > 0);
  const labelled = goldenNeeds(posting);
  const standsFor = ({ name, spans }: Keyword, gold: GoldenNeed) =>
    sameKeyword(name, gold.name) || spans.some(span => gold.spans.some(one => overlap(span, one)));
  const ofGold = labelled.flatMap((gold): readonly Row[] => {
    const found = said.filter(keyword => standsFor(keyword, gold));
    const need = (found.find(one => one.need === gold.need) ?? found[0])?.need ?? 'nothing';
    if (gold.need !== 'mentioned') return [{ gold: gold.need, said: need, what: gold.name }];
    if (!gold.isOnlyNamed || need === 'nothing') return [];
    return [{ gold: 'only named', said: need === 'mentioned' ? 'only named' : need, what: gold.name }];
  });
  const others = said.filter(one => one.need !== 'mentioned' && !labelled.some(gold => standsFor(one, gold)));
  return [...ofGold, ...others.map(({ name, need }) => ({ gold: 'nothing', said: need, what: name }))];
}

/** Measures whether the years and the degree that are asked for are exactly right. */
export function scoreFacts(postings: readonly GoldenPosting[]): Scored {
  const faults: Fault[] = [];
  const share = (name: string, of: (posting: GoldenPosting) => readonly [gold: unknown, said: unknown]) => {
    const wrong = postings.filter(posting => {
      const [gold, said] = of(posting);
      if (gold !== said) faults.push({ measure: name, id: posting.id, what: `${gold}, said ${said}` });
      return gold !== said;
    });
    return { value: 1 - shareOf(wrong.length, postings.length), of: postings.length };
  };
  return {
    measures: {
      years: share('years', one => [one.years, askedBy(one).years]),
      degree: share('degree', one => [one.degree ?? 'none', askedBy(one).degree ?? 'none']),
    },
    faults,
  };
}

/** Measures whether an ambiguous word is taken as a skill exactly where it means the skill. */
export function scoreAmbiguous(sentences: readonly AmbiguousSentence[]): Scored {
  const judged = sentences.map(sentence => {
    const hits = extractKeywords(sentence.text, null).keywords.filter(({ spans }) =>
      spans.some(span => overlap(span, sentence)),
    );
    // A company may count as only mentioned: “Splunk alumni founded us”.
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

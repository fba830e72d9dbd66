import { type ChainModel, decode, marginalsOf, readChainModel } from '../../core/models/chain-model.ts';
import { type Features, scoresOf } from '../../core/models/linear-model.ts';
import { RESUME_LINES_WEIGHTS } from '../../core/models/resume-lines-weights.ts';
import type { EntryKind } from '../../core/types.ts';
import type { Heading } from './heading-candidates.ts';
import { lineFeatures } from './line-features.ts';
import { ruleFeatures } from './rule-features.ts';
import type { StyledLine } from './styled-line.ts';

/** What a line is for, and how likely it begins an entry of each kind, 0 to 1. */
export type LineReading = {
  readonly role: string;
  readonly headingOdds: number;
  readonly startOdds: number;
  readonly kindOdds: Readonly<Record<EntryKind | 'other', number>>;
};

let model: ChainModel | null = null;

/** Reads what each line is for, all lines of a document at once. */
export function readLines(
  lines: readonly StyledLine[],
  headings: readonly Heading[],
  nameLines: readonly number[],
): readonly LineReading[] {
  model ??= readChainModel(RESUME_LINES_WEIGHTS);
  return readingsBy(model, lineRows(lines, headings, nameLines));
}

/** What a model says of a document's lines, by their features. */
export function readingsBy(chain: ChainModel, rows: readonly Features[]): readonly LineReading[] {
  if (rows.length === 0) return [];
  const odds = marginalsOf(
    rows.map(row => scoresOf(chain, row)),
    chain.transitions,
  );
  return decode(chain, rows).map(({ label }, index) => {
    const of = (kind: string): number => odds[index]?.[chain.labels.indexOf(`start:${kind}`)] ?? 0;
    const kindOdds = {
      experience: of('experience'),
      projects: of('projects'),
      education: of('education'),
      certifications: of('certifications'),
      other: of('other'),
    };
    const startOdds = Object.values(kindOdds).reduce((sum, one) => sum + one, 0);
    const headingOdds = odds[index]?.[chain.labels.indexOf('heading')] ?? 0;
    return { role: label, headingOdds, startOdds, kindOdds };
  });
}

/** The features of a document's lines, the rules' verdicts among them. */
export function lineRows(
  lines: readonly StyledLine[],
  headings: readonly Heading[],
  nameLines: readonly number[],
): readonly Features[] {
  const ruled = ruleFeatures(lines, headings, nameLines);
  return lineFeatures(lines).map((row, index) => [...row, ...(ruled[index] ?? [])]);
}

import { practicesOfAnyTrade } from '../lexicon/any-trade.ts';
import { skillByName } from '../lexicon/lexicon.ts';
import { remembered } from '../text/remembered.ts';
import { splitSentences } from '../text/sentences.ts';
import type { Quote, ResumeEntry, Span } from '../types.ts';
import { type Bullet, quoteOf } from './bullets.ts';
import { LONG_STATEMENT } from './sentence-at.ts';
import { isToldInWords, type Sign, signsIn } from './signs.ts';

/** A line outside the statements of jobs and projects, with its text. */
export type Remark = Span & { readonly text: string };

/** Which practices a resume describes without their names. */
export type Told = {
  /** True if a job or project describes the practice. */
  readonly tells: (name: string) => boolean;
  /** The statements that describe it, with the level of their part of the resume; a mere conclusion gives `covered`, a foreign name outside jobs `listed`. */
  readonly toldIn: (name: string) => readonly Quote[];
};

/** Reads what the lines of a resume describe. Lines of a job in another trade count only for practices of any trade. */
export function findTold(
  bullets: readonly Bullet[],
  remarks: readonly Remark[],
  others: ReadonlySet<ResumeEntry | null>,
): Told {
  const signs = bullets.map(({ text, entry }) => {
    const signOf = signsIn(text);
    return others.has(entry) ? (name: string) => (isOfAnyTrade(name) ? signOf(name) : null) : signOf;
  });
  const signsOfRemarks = remarks.map(({ text }) => signsIn(text));
  return {
    tells: remembered(name => isToldInWords(name) && signs.some(signOf => isSaid(signOf(name)))),
    toldIn(name) {
      if (!isToldInWords(name)) return [];
      const told = bullets.flatMap((bullet, at) => quotesOf(bullet, signs[at]?.(name) ?? null, name));
      if (told.length > 0) return told;
      return remarks
        .map((remark, at) => ({ ...remark, sign: signsOfRemarks[at]?.(name) ?? null }))
        .filter(({ sign }) => sign !== null)
        .map(({ start, end, text, sign }) => ({
          start,
          end,
          text: text.trim(),
          level: sign === 'named' ? 'listed' : 'covered',
        }));
    },
  };
}

const isOfAnyTrade = (name: string): boolean =>
  practicesOfAnyTrade.has(name) || skillByName(name)?.kind === 'method';

const isSaid = (sign: Sign | null): boolean => sign === 'told' || sign === 'named';

function quotesOf(bullet: Bullet, sign: Sign | null, name: string): readonly Quote[] {
  if (sign === null) return [];
  const quote = quoteOf(bullet);
  const { text } = quote;
  const said =
    text.length > LONG_STATEMENT ? sentencesOf(text).find(one => signsIn(one)(name) === sign) : undefined;
  return [{ ...quote, text: said ?? text, level: isSaid(sign) ? quote.level : 'covered' }];
}

const sentencesOf = remembered((text: string) =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end)),
);

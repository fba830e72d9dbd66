import { withoutBullet } from '../text/bullet.ts';
import { joinLines } from '../text/join-lines.ts';
import type { AnsweredLine, Report } from '../types.ts';

/** A requirement of the posting and the person's own line that answers it. */
export type LetterPair = { readonly asked: string; readonly own: string };

/** Marks where the person has to write. */
const LETTER_BLANK = '[…]';

const MOST_PAIRS = 6;
const LONGEST = 300;

/** The requirements that a resume line answers: musts before wishes, full before partial answers, each resume line once. */
export function letterPairs(report: Report, description: string): readonly LetterPair[] {
  const rank = ({ role, answer }: AnsweredLine) => (role === 'wish' ? 2 : 0) + (answer === 'shown' ? 0 : 1);
  const told = new Set<string>();
  return report.ledger
    .filter(({ answer, nearest }) => nearest !== null && (answer === 'shown' || answer === 'partly'))
    .sort((a, b) => rank(a) - rank(b))
    .flatMap(line => {
      const own = joinLines(line.nearest?.text ?? '');
      if (line.nearest?.level === 'listed' || told.has(own)) return [];
      told.add(own);
      return [
        { asked: joinLines(withoutBullet(description.slice(line.start, line.end))).slice(0, LONGEST), own },
      ];
    })
    .slice(0, MOST_PAIRS);
}

/** A letter skeleton to copy: pairs of a requirement and the person's line, with blanks between. No sentence is invented. */
export function letterSkeleton(report: Report, description: string): string {
  const pairs = letterPairs(report, description).flatMap(({ asked, own }) => [
    `“${asked}”`,
    LETTER_BLANK,
    `“${own}”`,
    LETTER_BLANK,
  ]);
  return pairs.length === 0 ? '' : [LETTER_BLANK, ...pairs].join('\n\n');
}

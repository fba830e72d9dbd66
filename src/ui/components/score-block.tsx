import { plural, t } from '../../browser/strings.ts';
import type { KeywordMatch, Report } from '../../core/types.ts';
import { PartBars } from './part-bars.tsx';
import { scoreBand } from './score-band.ts';
import { ScoreRing } from './score-ring.tsx';

function found(keywords: readonly KeywordMatch[]): string | null {
  // “Python or Go” asks for one.
  const wanted = keywords.filter(keyword => keyword.satisfiedBy === null);
  const required = wanted.filter(keyword => keyword.need === 'required');
  const asked = required.length > 0 ? required : wanted.filter(keyword => keyword.need === 'preferred');
  if (asked.length === 0) return null;
  const there = asked.filter(keyword => keyword.evidence !== 'missing').length;
  return plural(required.length > 0 ? 'requiredFound' : 'preferredFound', asked.length, there);
}

/** The verdict at a glance: ring, number, word, one sentence, and the three parts it adds up from. */
export function ScoreBlock({ report }: { readonly report: Report }) {
  const { score } = report;
  const sentence = found(report.keywords);
  return (
    <section class="score" aria-label={t('scoreLabel')}>
      <div class="score-top">
        <ScoreRing report={report} />
        <div class="score-words">
          <h2 class="score-band">
            {score !== null && <span class="for-screen-readers">{t('scoreSpoken', score)}, </span>}
            {t(scoreBand(report))}
          </h2>
          {sentence && <p class="soft">{sentence}</p>}
          {report.why && <p class="soft">{report.why}</p>}
        </div>
      </div>
      {score !== null && <PartBars parts={report.parts} />}
    </section>
  );
}

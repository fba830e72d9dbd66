import { format, t } from '../../browser/strings.ts';
import type { Report } from '../../core/types.ts';
import { PartBars } from './part-bars.tsx';
import { scoreBand } from './score-band.ts';
import { ScoreRing } from './score-ring.tsx';

/** The verdict at a glance: ring, number, word, the sentence, the parts it adds up from, and how the checklist stands. */
export function ScoreBlock({ report }: { readonly report: Report }) {
  const { score, verdict, isRough, checklist } = report;
  return (
    <section class="score" aria-label={t('scoreLabel')}>
      <div class="score-top">
        <ScoreRing report={report} />
        <div class="score-words">
          <h2 class="score-band">
            {score !== null && <span class="for-screen-readers">{t('scoreSpoken', score)}, </span>}
            {t(scoreBand(report))}
            {isRough && <span class="faint"> {t('scoreRough')}</span>}
          </h2>
          {verdict.length > 0 && <p class="soft">{verdict.map(format).join(' ')}</p>}
          {report.why.length > 0 && <p class="soft">{report.why.map(format).join(' ')}</p>}
        </div>
      </div>
      {score !== null && <PartBars parts={report.parts} />}
      {checklist.judged > 0 && <p class="faint">{t('checksPass', checklist.passed, checklist.judged)}</p>}
    </section>
  );
}

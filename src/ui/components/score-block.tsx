import type { ComponentChildren } from 'preact';
import { format, type MessageKey, t } from '../../browser/strings.ts';
import type { Report, ReportPart } from '../../core/types.ts';
import { Disclosure } from './disclosure.tsx';
import { scoreBand } from './score-band.ts';
import { ScoreRing } from './score-ring.tsx';
import { useOpened } from './use-opened.ts';
import { wholeParts } from './whole-parts.ts';

const partNames: Readonly<Record<ReportPart['id'], MessageKey>> = {
  keywords: 'partKeywords',
  fit: 'partFit',
};

function PartsLine({ parts }: { parts: readonly ReportPart[] }) {
  return (
    <span class="parts">
      {parts.map(({ id, points, max }) => (
        <span key={id}>
          {t(partNames[id])} <strong>{points}</strong>
          <span class="faint">/{max}</span>
        </span>
      ))}
    </span>
  );
}

type ScoreBlockProps = {
  readonly report: Report;
  /** Leads to the checklist; null where it stands below anyway, and the sum is open. */
  readonly onChecks: (() => void) | null;
  /** What stands under the verdict. */
  readonly children?: ComponentChildren;
};

/** The verdict at a glance: ring, sentence, the parts that the score adds up from, and how the checklist stands. */
export function ScoreBlock({ report, onChecks, children }: ScoreBlockProps) {
  const { score, isRough, checklist } = report;
  const opened = useOpened();
  const sentences = [...report.verdict, ...report.why].map(format).join(' ').trim();
  const line = score !== null && <PartsLine parts={wholeParts(report.parts, score)} />;
  const checks = checklist.judged > 0 && t('checksPass', checklist.passed, checklist.judged);
  return (
    <section class="score" aria-label={t('scoreLabel')}>
      <div class="score-top">
        <ScoreRing score={score} />
        <div class="score-words">
          <h2 class={score === null ? 'score-band' : 'for-screen-readers'}>
            {score !== null && `${t('scoreSpoken', score)}, `}
            {t(scoreBand(report))}
          </h2>
          {sentences && (
            <p class={score === null ? 'soft' : 'verdict'}>
              {sentences}
              {isRough && <span class="faint"> {t('scoreRough')}</span>}
            </p>
          )}
        </div>
      </div>
      {children}
      {score !== null && onChecks && (
        <Disclosure
          class="why"
          summary={
            <>
              <span class="why-name">{t('whyScore', score)}</span>
              {line}
            </>
          }
        >
          {opened && <opened.ScoreSum report={report} />}
        </Disclosure>
      )}
      {checks && onChecks && (
        <button type="button" class="checks-line" onClick={onChecks}>
          {checks}
        </button>
      )}
      {!onChecks && (
        <p class="soft">
          {line} {checks}
        </p>
      )}
    </section>
  );
}

import type { ComponentChildren } from 'preact';
import { format, t } from '../../browser/settings/strings.ts';
import type { Report, ReportPart } from '../../core/types.ts';
import { Disclosure } from './disclosure.tsx';
import { ScoreTop } from './score-top.tsx';
import { useOpened } from './use-opened.ts';

/** “Keywords 46 + Fit 22”: the parts of the score. */
function PartsLine({ parts }: { parts: readonly ReportPart[] }) {
  return (
    <span class="parts">
      {parts.map(({ id, points }, index) => (
        <span key={id}>
          {index > 0 && <span class="faint">+ </span>}
          {t(id === 'fit' ? 'partFit' : 'viewKeywords')} <strong>{points}</strong>
        </span>
      ))}
    </span>
  );
}

type ScoreBlockProps = {
  readonly report: Report;
  /** Goes to the checklist; null on a page that shows the checklist and the full sum below. */
  readonly onChecks: (() => void) | null;
  /** Content under the verdict. */
  readonly children?: ComponentChildren;
};

/** The verdict at a glance: ring, sentence, the parts of the score, and how many checks pass. */
export function ScoreBlock({ report, onChecks, children }: ScoreBlockProps) {
  const { score, checklist } = report;
  const opened = useOpened();
  // Without a score, the reason for that comes first.
  const said = score === null ? [...report.why, ...report.verdict] : [...report.verdict, ...report.why];
  const sentences = said.map(format).join(' ').trim();
  const line = score !== null && <PartsLine parts={wholeParts(report.parts, score)} />;
  const { passed, judged } = checklist;
  const checks = judged > 0 && t('checksPass', passed, judged);
  return (
    <section class="score" aria-label={t('scoreLabel')}>
      <ScoreTop score={score} words={sentences}>
        <h2 class={score === null ? 'text-m' : 'for-screen-readers'}>
          {score === null ? t('noScore') : t('scoreSpoken', score)}
        </h2>
        {sentences && <p class={score === null ? 'soft' : 'verdict'}>{sentences}</p>}
      </ScoreTop>
      {children}
      {onChecks && (
        <div class="score-line">
          {score !== null && (
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
          {checks && (
            <button type="button" class="checks-line wash" title={checks} onClick={onChecks}>
              {t('checksShort', passed, judged)}
            </button>
          )}
        </div>
      )}
      {!onChecks && (
        <p class="soft">
          {line}
          {line && checks && ' · '}
          {checks}
        </p>
      )}
    </section>
  );
}

/** The parts rounded to whole numbers that still add up to the score. */
export function wholeParts(parts: readonly ReportPart[], score: number): readonly ReportPart[] {
  let left = score;
  let room = 100;
  return parts.map((part, index) => {
    const isLast = index === parts.length - 1;
    const points = isLast ? left : Math.min(left, Math.round(part.points));
    const max = isLast ? room : Math.round(part.max);
    left -= points;
    room -= max;
    return { ...part, points, max };
  });
}

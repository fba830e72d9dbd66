import { useState } from 'preact/hooks';
import { format, t } from '../../browser/settings/strings.ts';
import type { Report } from '../../core/types.ts';
import { levelNames } from '../components/ladder.tsx';
import { scoreBand } from '../components/score-band.ts';
import { ScoreRing } from '../components/score-ring.tsx';
import { fitNames } from '../components/score-sum.tsx';
import { type ReportChange, reportChanges } from './report-changes.ts';

const SHOWN_CHANGES = 3;

type LiveScoreProps = {
  /** The resume as it was; null where it is gone. */
  readonly before: Report | null;
  readonly now: Report;
  /** Which draft this is the score of. */
  readonly step: number;
};

/** The score of the draft as it stands, what it was with the resume, and what made the difference. */
export function LiveScore({ before, now, step }: LiveScoreProps) {
  const changes = before ? reportChanges(before, now) : [];
  return (
    <section class="live-score" aria-label={t('scoreLabel')} data-step={step}>
      <div class="score-top">
        <ScoreRing score={now.score} />
        <div class="score-words">
          <h2 class="live-sum">
            <span class="for-screen-readers">
              {now.score !== null && `${t('scoreSpoken', now.score)}, `}
              {t(scoreBand(now))}
            </span>
            {before && now.score !== null && <Change before={before} now={now.score} by={changes.length} />}
          </h2>
          <p class="soft verdict-line">{[...now.verdict, ...now.why].map(format).join(' ')}</p>
        </div>
      </div>
      {changes.length > 0 && <Changes changes={changes} />}
    </section>
  );
}

type ChangeProps = { readonly before: Report; readonly now: number; readonly by: number };

/** From which score to which; where it is the same, whether that is because nothing that counts has changed. */
function Change({ before, now, by }: ChangeProps) {
  const { score: was } = before;
  if (was === null) return null;
  if (was === now) return <span class="same-score">{t(by === 0 ? 'scoreUnchanged' : 'scoreSame')}</span>;
  return (
    <>
      {t('scoreChange', was, now)}
      <span class={now > was ? 'change-up' : 'faint'}> {now > was ? `+${now - was}` : `−${was - now}`}</span>
    </>
  );
}

function Changes({ changes }: { readonly changes: readonly ReportChange[] }) {
  const [isOpen, setOpen] = useState(false);
  const shown = isOpen ? changes : changes.slice(0, SHOWN_CHANGES);
  return (
    <>
      <ul class="changes" aria-label={t('whatChanged')}>
        {shown.map(change => (
          <li key={change.kind === 'fit' ? change.id : change.name}>
            <span class={change.isBetter ? 'change-mark up' : 'change-mark'} aria-hidden="true">
              {change.isBetter ? '+' : '−'}
            </span>
            {change.kind === 'fit' ? (
              <span>{t(fitNames[change.id])}</span>
            ) : (
              <span>
                <strong>{change.name}</strong>{' '}
                <span class="soft">
                  {t('levelChange', t(levelNames[change.from]), t(levelNames[change.to]))}
                </span>
              </span>
            )}
          </li>
        ))}
      </ul>
      {changes.length > SHOWN_CHANGES && (
        <button type="button" class="button quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? t('showFewer') : t('showMore', changes.length - SHOWN_CHANGES)}
        </button>
      )}
    </>
  );
}

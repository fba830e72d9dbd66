import { useState } from 'preact/hooks';
import { format, keyOf, t } from '../../browser/settings/strings.ts';
import { Button } from '../components/button.tsx';
import { evidenceNames } from '../components/ladder.tsx';
import { ScoreTop } from '../components/score-top.tsx';
import type { DraftReport } from './draft-report.ts';
import type { ReportChange } from './report-changes.ts';

const SHOWN_CHANGES = 3;

type LiveScoreProps = {
  /** The score of the resume as it was; null where it has none or is gone. */
  readonly before: number | null;
  readonly now: Pick<DraftReport, 'step' | 'score' | 'verdict' | 'why' | 'changes'>;
};

/** The score of the draft as it stands, what it was with the resume, and what made the difference. */
export function LiveScore({ before, now }: LiveScoreProps) {
  const { changes } = now;
  const sentences = [...now.verdict, ...now.why].map(format).join(' ');
  return (
    <section class="live-score" aria-label={t('scoreLabel')} data-step={now.step}>
      <ScoreTop score={now.score} words={sentences}>
        <h2 class="live-sum">
          <span class="for-screen-readers">
            {now.score === null ? t('noScore') : t('scoreSpoken', now.score)}
          </span>
          {before !== null && now.score !== null && (
            <Change was={before} now={now.score} by={changes.length} />
          )}
        </h2>
        <p class="soft verdict-line">{sentences}</p>
      </ScoreTop>
      {changes.length > 0 && <Changes changes={changes} />}
    </section>
  );
}

type ChangeProps = { readonly was: number; readonly now: number; readonly by: number };

/** From which score to which; where it is the same, whether that is because nothing that counts has changed. */
function Change({ was, now, by }: ChangeProps) {
  if (was === now) return <span class="same-score">{t(by === 0 ? 'scoreUnchanged' : 'scoreSame')}</span>;
  return (
    <>
      {t('fromTo', was, now)}
      <span class={now > was ? 'change-up' : 'faint'}> {now > was ? `+${now - was}` : `−${was - now}`}</span>
    </>
  );
}

function Changes({ changes }: { readonly changes: readonly ReportChange[] }) {
  const [isOpen, setOpen] = useState(false);
  const shown = isOpen ? changes : changes.slice(0, SHOWN_CHANGES);
  return (
    <>
      <ul class="above-2 changes" aria-label={t('whatChanged')}>
        {shown.map(change => (
          <li key={change.kind === 'fit' ? change.id : change.name}>
            <span class={change.isBetter ? 'change-mark up' : 'change-mark'} aria-hidden="true">
              {change.isBetter ? '+' : '−'}
            </span>
            {change.kind === 'fit' ? (
              <span>{t(keyOf('fit', change.id))}</span>
            ) : (
              <span>
                <strong>{change.name}</strong>{' '}
                <span class="soft">
                  {t('fromTo', t(evidenceNames[change.from]), t(evidenceNames[change.to]))}
                </span>
              </span>
            )}
          </li>
        ))}
      </ul>
      {changes.length > SHOWN_CHANGES && (
        <Button
          class="quiet"
          name={isOpen ? t('showFewer') : t('showMore', changes.length - SHOWN_CHANGES)}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        />
      )}
    </>
  );
}

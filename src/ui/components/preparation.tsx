import { format, t } from '../../browser/settings/strings.ts';
import type { Report } from '../../core/types.ts';
import { Fold } from './disclosure.tsx';

type PreparationProps = {
  readonly report: Pick<Report, 'proofs' | 'summaries' | 'rolePack'>;
  /** What the person ticked or unticked, by the proof's id. */
  readonly ticks: Readonly<Record<string, boolean>>;
  readonly onTick: (proofId: string, on: boolean) => void;
};

/** Help for the interview and for rewriting the resume: the role pack's proofs, and patterns for a summary. Never scored. */
export function Preparation({ report, ticks, onTick }: PreparationProps) {
  if (report.proofs.length === 0 && report.summaries.length === 0) return null;
  return (
    <Fold title={t('preparation')}>
      <p class="faint group-note">{t('preparationNote', format(report.rolePack.title))}</p>
      {report.proofs.length > 0 && <Proofs proofs={report.proofs} ticks={ticks} onTick={onTick} />}
      {report.summaries.length > 0 && <Summaries summaries={report.summaries} />}
    </Fold>
  );
}

function Proofs({
  proofs,
  ticks,
  onTick,
}: Pick<PreparationProps, 'ticks' | 'onTick'> & Pick<Report, 'proofs'>) {
  return (
    <div class="evidence above-3 preparation-part">
      <h4>{t('proofsTitle')}</h4>
      <ul class="proofs">
        {proofs.map(proof => (
          <li key={proof.id}>
            <label class="proof led">
              <input
                type="checkbox"
                checked={ticks[proof.id] ?? proof.quotes.length > 0}
                onChange={event => onTick(proof.id, event.currentTarget.checked)}
              />
              <span>{format(proof.text)}</span>
            </label>
            {proof.quotes[0] && <blockquote>{proof.quotes[0].text}</blockquote>}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Summaries({ summaries }: { summaries: Report['summaries'] }) {
  const inOrder = summaries.toSorted((a, b) => Number(b.fits) - Number(a.fits));
  return (
    <div class="evidence above-3 preparation-part">
      <h4>{t('summariesTitle')}</h4>
      <p class="faint">{t('summariesNote')}</p>
      {inOrder.map(pattern => (
        <div class="pattern" key={pattern.id}>
          <p class="strong">
            {format(pattern.label)}
            {pattern.fits && <span class="chip">{t('patternFits')}</span>}
          </p>
          <p class="soft">{pattern.text}</p>
        </div>
      ))}
    </div>
  );
}

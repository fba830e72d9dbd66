import { useState } from 'preact/hooks';
import { t } from '../../browser/strings.ts';
import type { Report } from '../../core/types.ts';
import { Disclosure } from './disclosure.tsx';

/** For the interview and the rewrite, never scored: the role's proofs, and patterns for a summary. */
export function Preparation({
  report,
}: {
  readonly report: Pick<Report, 'proofs' | 'summaries' | 'rolePack'>;
}) {
  if (report.proofs.length === 0 && report.summaries.length === 0) return null;
  return (
    <Disclosure class="fold" summary={<span class="fold-title">{t('preparation')}</span>}>
      <p class="faint group-note">{t('preparationNote', report.rolePack.title)}</p>
      {report.proofs.length > 0 && <Proofs proofs={report.proofs} />}
      {report.summaries.length > 0 && <Summaries summaries={report.summaries} />}
    </Disclosure>
  );
}

function Proofs({ proofs }: { proofs: Report['proofs'] }) {
  return (
    <div class="evidence">
      <h4>{t('proofsTitle')}</h4>
      <ul class="proofs">
        {proofs.map(proof => (
          <Proof key={proof.id} proof={proof} />
        ))}
      </ul>
    </div>
  );
}

function Proof({ proof }: { proof: Report['proofs'][number] }) {
  const quote = proof.quotes[0];
  const [ticked, setTicked] = useState(quote !== undefined);
  return (
    <li>
      <label class="proof">
        <input type="checkbox" checked={ticked} onChange={event => setTicked(event.currentTarget.checked)} />
        <span>{proof.text}</span>
      </label>
      {quote && <blockquote>{quote.text}</blockquote>}
    </li>
  );
}

function Summaries({ summaries }: { summaries: Report['summaries'] }) {
  const inOrder = summaries.toSorted((a, b) => Number(b.fits) - Number(a.fits));
  return (
    <div class="evidence">
      <h4>{t('summariesTitle')}</h4>
      <p class="faint">{t('summariesNote')}</p>
      {inOrder.map(pattern => (
        <div class="pattern" key={pattern.id}>
          <p class="pattern-label">
            {pattern.label}
            {pattern.fits && <span class="chip">{t('patternFits')}</span>}
          </p>
          <p class="soft">{pattern.text}</p>
        </div>
      ))}
    </div>
  );
}

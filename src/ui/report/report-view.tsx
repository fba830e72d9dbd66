import { format, formatNumber, t } from '../../browser/strings.ts';
import type { CheckResult, JobPosting, KeywordMatch, Report } from '../../core/types.ts';
import { sourcesOf } from '../components/check-row.tsx';
import { evidenceWords } from '../components/evidence-words.ts';
import { rowName } from '../components/keyword-row.tsx';
import { isRequired, keywordRows, rowGain, sortedRows } from '../components/keyword-rows.ts';
import { dateWords } from '../components/measures.ts';
import { ScoreBlock } from '../components/score-block.tsx';
import { ScoreSum } from '../components/score-sum.tsx';

type ReportViewProps = {
  readonly job: JobPosting;
  readonly report: Report;
  readonly resumeName: string;
  readonly at: number;
};

/** The report on paper: everything the popup says, with nothing to press. */
export function ReportView({ job, report, resumeName, at }: ReportViewProps) {
  const failed = report.checks.filter(check => check.outcome === 'fail' && !check.dismissed);
  return (
    <main class="page-body report">
      <p class="report-tools">
        <button type="button" class="button primary" onClick={() => print()}>
          {t('exportPrint')}
        </button>
      </p>
      <h1 class="page-title">{job.title ?? t('untitledPosting')}</h1>
      <p class="soft">
        {[job.company, job.location, job.board].filter(Boolean).join(' · ')}
        <br />
        {t('chooserLabel')}: {resumeName} · {dateWords(at)} · {t('methodVersion', report.algorithm)}
        {job.url && (
          <>
            <br />
            <span class="mono">{job.url}</span>
          </>
        )}
      </p>
      <ScoreBlock report={report} onChecks={null} />
      {report.score !== null && <ScoreSum report={report} />}
      {report.advice.length > 0 && (
        <section>
          <h2>{t('biggestGains')}</h2>
          <ol class="report-list">
            {report.advice.map(({ about, title, text, gain }) => (
              <li key={about}>
                <strong>{format(title)}</strong>
                {gain >= 0.05 && ` (${t('gain', formatNumber(gain, 1))})`}. {format(text)}
              </li>
            ))}
          </ol>
        </section>
      )}
      <KeywordTable keywords={report.keywords} />
      <Failures checks={failed} />
      <section>
        <h2>{t('notChecked')}</h2>
        <ul class="report-list">
          {report.limitations.map((limitation, index) => (
            <li key={index}>{format(limitation)}</li>
          ))}
        </ul>
      </section>
    </main>
  );
}

function KeywordTable({ keywords }: { keywords: readonly KeywordMatch[] }) {
  const rows = sortedRows(keywordRows(keywords), 'gain');
  if (rows.length === 0) return null;
  return (
    <section>
      <h2>{t('viewKeywords')}</h2>
      <table class="table">
        <thead>
          <tr>
            <th scope="col">{t('reportKeyword')}</th>
            <th scope="col">{t('reportEvidence')}</th>
            <th scope="col" class="number">
              {t('reportGain')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <tr key={row.lead.name}>
              <th scope="row">
                {rowName(row)}
                {!isRequired(row) && <span class="faint"> {t('preferred')}</span>}
              </th>
              <td>
                {evidenceWords(row.lead)}
                {row.lead.quotes[0] && (
                  <span class="faint"> {t('reportQuote', row.lead.quotes[0].text)}</span>
                )}
              </td>
              <td class="number">{rowGain(row) >= 0.05 ? t('gain', formatNumber(rowGain(row), 1)) : ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Failures({ checks }: { checks: readonly CheckResult[] }) {
  if (checks.length === 0) return null;
  return (
    <section>
      <h2>{t('checksFailed')}</h2>
      <ul class="report-list">
        {checks.map(check => (
          <li key={check.id}>
            <strong>{format(check.title)}.</strong>{' '}
            {check.evidence.map(({ message }) => format(message)).join(' ')} {format(check.description)}{' '}
            <span class="faint">{t('source', sourcesOf(check))}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

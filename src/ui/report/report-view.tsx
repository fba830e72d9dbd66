import { HIGHLIGHT_STYLES } from '../../browser/page/highlight-term.ts';
import { format, formatNumber, keyOf, t } from '../../browser/settings/strings.ts';
import { message } from '../../core/messages/message.ts';
import { checkTitle, ended, findingSentences, findingsBesideTitle } from '../../core/report/check-words.ts';
import { withoutBullet } from '../../core/text/bullet.ts';
import type { AnsweredLine, CheckResult, JobPosting, KeywordMatch, Report } from '../../core/types.ts';
import { Button } from '../components/button.tsx';
import { sourcesOf } from '../components/check-row.tsx';
import {
  isRequired,
  type KeywordRowData,
  keywordRows,
  rowGain,
  rowName,
  sortedRows,
} from '../components/keyword-rows.ts';
import { evidenceWords } from '../components/ladder.tsx';
import { dateWords } from '../components/measures.ts';
import { ledgerCounts } from '../components/report-names.ts';
import { ScoreBlock } from '../components/score-block.tsx';
import { ScoreSum } from '../components/score-sum.tsx';
import { useOpened } from '../components/use-opened.ts';

type ReportViewProps = { job: JobPosting; report: Report; resumeName: string; at: number };

/** The report for one sheet of paper: the content of the popup, the most important first, without controls. */
export function ReportView({ job, report, resumeName, at }: ReportViewProps) {
  const opened = useOpened();
  return (
    <main class="page-body narrow report">
      <p class="report-tools">
        <Button class="primary" name={t('print')} onClick={() => print()} />
      </p>
      <h1 class="page-title">{job.title ?? t('untitledPosting')}</h1>
      <p class="soft">
        {[job.company, job.location, job.board].filter(Boolean).join(' · ')}
        <br />
        {t('chooserLabel')}: {resumeName} · {dateWords(at)} · {t('methodVersion', report.algorithm)}
        {job.url && (
          <>
            <br />
            <span class="mono report-address">{job.url}</span>
          </>
        )}
      </p>
      <ScoreBlock report={report} onChecks={null} />
      {report.score !== null && <ScoreSum report={report} />}
      <AdviceList advice={report.advice} />
      {opened && <opened.SentAlong job={job} report={report} />}
      <Keywords keywords={report.keywords} />
      <OpenLines lines={report.ledger} description={job.description} />
      <Failures checks={report.checks.filter(check => check.outcome === 'fail' && !check.dismissed)} />
      {report.notes.length > 0 && (
        <section>
          <h2>{format(message('report.notes'))}</h2>
          <ul class="report-list">
            {report.notes.map(({ title, text }) => (
              <li key={title.id}>
                <strong>{ended(format(title))}</strong> {format(text)}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section class="report-limits">
        <h2>{t('notChecked')}</h2>
        <p class="soft">{report.limitations.map(format).join(' ')}</p>
      </section>
    </main>
  );
}

function AdviceList({ advice }: Pick<Report, 'advice'>) {
  if (advice.length === 0) return null;
  return (
    <section>
      <h2>
        {t('startHere')} <span class="gains-note">· {t('startHereNote')}</span>
      </h2>
      <ol class="report-list">
        {advice.map(({ about, title, text, gain }) => (
          <li key={about}>
            <strong>{format(title)}</strong>
            {gain >= 0.05 && ` (${t('gain', formatNumber(gain, 1))})`}. {format(text)}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The keywords by state. Most are required, so only the others are marked. */
function Keywords({ keywords }: { readonly keywords: readonly KeywordMatch[] }) {
  const rows = sortedRows(keywordRows(keywords), 'gain');
  if (rows.length === 0) return null;
  return (
    <section>
      <h2>{t('viewKeywords')}</h2>
      {HIGHLIGHT_STYLES.map(state => {
        const here = rows.filter(row => row.state === state);
        if (here.length === 0) return null;
        return (
          <div key={state} class="report-group">
            <h3>
              {t(keyOf('group', state))} <span class="group-count">{here.length}</span>
            </h3>
            <ul class="report-keywords">
              {[...here.filter(isRequired), ...here.filter(row => !isRequired(row))].map(row => (
                <Keyword key={row.lead.name} row={row} />
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}

function Keyword({ row }: { readonly row: KeywordRowData }) {
  const gain = rowGain(row);
  const quote = row.lead.quotes[0]?.text;
  return (
    <li>
      <strong>{rowName(row)}</strong>
      {!isRequired(row) && <span class="faint"> {t('preferred')}</span>}
      {gain >= 0.05 && ` ${t('gain', formatNumber(gain, 1))}`}
      {row.state !== 'missing' && (
        <span class="faint report-quote">
          {' '}
          {evidenceWords(row.lead)}
          {quote && ` ${t('reportQuote', quote)}`}
        </span>
      )}
    </li>
  );
}

/** The lines of the posting that the resume does not answer, or not in full. */
function OpenLines({ lines, description }: { lines: readonly AnsweredLine[]; description: string }) {
  const { shown, all } = ledgerCounts(lines);
  if (all === 0) return null;
  const open = lines.filter(
    ({ answer, isVouched }) => !isVouched && (answer === 'not-shown' || answer === 'partly'),
  );
  return (
    <section>
      <h2>{t('viewRequirements')}</h2>
      <p>{t('ledgerAnswered', shown, all)}</p>
      {open.length > 0 && (
        <>
          <p>{t('ledgerOpen')}</p>
          <ul class="report-list">
            {open.map(({ start, end, answer }) => (
              <li key={start}>
                {withoutBullet(description.slice(start, end))}
                <span class="faint"> ({format(message(`answers.${answer}`))})</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

const SHOWN_FINDINGS = 3;

function Failures({ checks }: { checks: readonly CheckResult[] }) {
  if (checks.length === 0) return null;
  return (
    <section>
      <h2>{t('checksFailed')}</h2>
      <ul class="report-list">
        {checks.map(check => {
          const findings = findingsBesideTitle(check, format);
          const hidden = findings.length - SHOWN_FINDINGS;
          const found = findingSentences(findings.slice(0, SHOWN_FINDINGS), format, check.title);
          const words = hidden > 0 ? [...found, t('moreFindings', hidden)] : found;
          return (
            <li key={check.id}>
              <strong>{ended(checkTitle(check, format))}</strong> {words.length > 0 && ended(words.join(' '))}
              <span class="report-why">
                {' '}
                {format(check.description)} <span class="faint">{t('source', sourcesOf(check))}</span>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

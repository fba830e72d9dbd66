import { useEffect, useRef, useState } from 'preact/hooks';
import { format, plural, t } from '../../browser/settings/strings.ts';
import type { KeywordMatch, Report } from '../../core/types.ts';
import { AdviceRows } from '../components/advice-rows.tsx';
import { useOpenRows } from '../components/disclosure.tsx';
import { isRequired, type KeywordRowData, keywordRows } from '../components/keyword-rows.ts';
import { MatchFooter } from '../components/match-footer.tsx';
import { PostingHeader } from '../components/posting-header.tsx';
import { ResumeChooser } from '../components/resume-chooser.tsx';
import { checkRowId, keywordRowId } from '../components/row-ids.ts';
import { ScoreBlock } from '../components/score-block.tsx';
import { BetterResume, betterResume, isWorthSaying, SeenBeforeLine } from '../components/score-notes.tsx';
import { Tabs } from '../components/tabs.tsx';
import { useOpened } from '../components/use-opened.ts';
import { matchTabs, type ViewId } from './match-tabs.tsx';
import type { MatchActions } from './popup-actions.ts';
import type { Match } from './popup-state.ts';

function Status({ match }: { match: Match }) {
  const { score, keywords } = match.report;
  if (score === null)
    return (
      <p
        role="status"
        class="for-screen-readers"
      >{`${t('noScore')}. ${match.report.why.map(format).join(' ')}`}</p>
    );
  return (
    <p role="status" class="for-screen-readers">
      {t('scoreSpoken', score)}. {missingWords(keywords)}
    </p>
  );
}

function missingWords(keywords: readonly KeywordMatch[]): string | null {
  const required = keywordRows(keywords).filter(isRequired);
  if (required.length === 0) return null;
  const missing = required.filter(({ state }) => state === 'missing').length;
  return missing === 0 ? t('noneMissing') : plural('requiredMissing', missing);
}

/** The chosen view, the open rows of all views, and `openAdvice`, which leads from a piece of advice to its row. */
function useViews(rows: readonly KeywordRowData[], first: ViewId, opened: ReturnType<typeof useOpened>) {
  const [view, setView] = useState(first);
  const keywords = useOpenRows();
  const checks = useOpenRows();
  const [target, setTarget] = useState<string | null>(null);
  // A new number redraws the keywords without filter and search, so that the row is visible.
  const [fresh, setFresh] = useState(0);
  useEffect(() => {
    const row = target && document.getElementById(target);
    if (!row) return;
    row.scrollIntoView({ block: 'center' });
    row.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
    setTarget(null);
    // `opened` is listed because the code that draws the row may still be loading.
  }, [target, opened]);
  const openAdvice = (about: string) => {
    const [kind, name] = [about.slice(0, about.indexOf(':')), about.slice(about.indexOf(':') + 1)];
    if (kind === 'check') {
      setView('checklist');
      checks.open(name);
      setTarget(checkRowId(name));
    } else {
      const lead =
        rows.find(({ members }) => members.some(member => member.name === name))?.lead.name ?? name;
      setView('keywords');
      setFresh(count => count + 1);
      keywords.open(lead);
      setTarget(keywordRowId(lead));
    }
  };
  return { view, setView, open: { fresh, keywords, checks }, openAdvice };
}

/** The view to show first. Without a score: the requirements, or, where the resume could not be read, what the parser did read. */
function firstView({ score, verdict, ledger }: Report): ViewId {
  if (score !== null) return 'keywords';
  return verdict.length > 0 && ledger.length > 0 ? 'requirements' : 'parser';
}

/** A posting matched with a resume: the popup's and the panel's whole body. */
export function Matched({ match, actions }: { readonly match: Match; readonly actions: MatchActions }) {
  const { job, report, resume } = match;
  const frame = useRef<HTMLDivElement>(null);
  const opened = useOpened();
  const rows = keywordRows(report.keywords);
  const first = firstView(report);
  const { view, setView, open, openAdvice } = useViews(rows, first, opened);

  useEffect(() => frame.current?.querySelector('h1')?.focus({ preventScroll: true }), []);
  const needsResume = view === 'parser' && resume === null;
  useEffect(() => {
    if (needsResume) actions.loadResume();
  }, [needsResume, actions]);

  const missing = rows.filter(({ state }) => state === 'missing').length;
  const tabs = matchTabs(match, actions, opened, open);
  const better = betterResume(match.resumes, match.chosenId);
  return (
    <>
      <div class="match" ref={frame}>
        <PostingHeader job={{ ...job, salary: job.salary ?? report.pay }} />
        {match.isCut && <p class="faint">{t('highlightsCut')}</p>}
        <ResumeChooser
          resumes={match.resumes}
          chosenId={match.chosenId}
          onChoose={actions.choose}
          onOpenLibrary={() => actions.openResumes()}
          onTailor={actions.tailor}
          onKeepBeside={actions.keepBeside}
        />
        <Status match={match} />
        <ScoreBlock report={report} onChecks={() => setView('checklist')}>
          {match.before && isWorthSaying(match.before, Date.now()) && (
            <SeenBeforeLine before={match.before} score={report.score} />
          )}
          {better && <BetterResume resume={better} onSwitch={actions.choose} />}
        </ScoreBlock>
        <AdviceRows advice={report.advice} onOpen={openAdvice} />
        {opened && <opened.SentAlong job={job} report={report} />}
        <Tabs label={t('views')} tabs={tabs} selected={view} onSelect={setView} />
      </div>
      <MatchFooter
        isHighlighted={report.keywords.length > 0 ? match.isHighlighted : null}
        missing={missing}
        onHighlight={actions.highlight}
        onCopy={actions.copyMissing}
        onExport={actions.exportAs}
      />
    </>
  );
}

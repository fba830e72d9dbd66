import { useEffect, useRef, useState } from 'preact/hooks';
import { format, formatNumber, plural, t } from '../../browser/strings.ts';
import type { KeywordMatch } from '../../core/types.ts';
import { checkRowId } from '../components/check-row.tsx';
import { Checklist } from '../components/checklist.tsx';
import { DoFirst } from '../components/do-first.tsx';
import { FitList } from '../components/fit-list.tsx';
import { groupKeywords } from '../components/keyword-groups.ts';
import { keywordRowId } from '../components/keyword-row.tsx';
import { KeywordView } from '../components/keyword-view.tsx';
import { MatchFooter } from '../components/match-footer.tsx';
import { ParserSummary } from '../components/parser-summary.tsx';
import { PostingHeader } from '../components/posting-header.tsx';
import { Preparation } from '../components/preparation.tsx';
import { ResumeChooser } from '../components/resume-chooser.tsx';
import { scoreBand } from '../components/score-band.ts';
import { ScoreBlock } from '../components/score-block.tsx';
import { type Tab, Tabs } from '../components/tabs.tsx';
import type { MatchActions } from './popup-actions.ts';
import type { Match } from './popup-state.ts';

/** The views under the score. */
export type ViewId = 'keywords' | 'checklist' | 'parser';

type MatchedProps = {
  readonly match: Match;
  readonly actions: MatchActions;
  readonly view?: ViewId;
};

function toggled(set: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(id)) next.add(id);
  return next;
}

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
      {t('scoreSpoken', score)}, {t(scoreBand(match.report))}. {missingWords(keywords)}
    </p>
  );
}

function missingWords(keywords: readonly KeywordMatch[]): string | null {
  if (keywords.every(({ need }) => need !== 'required')) return null;
  const missing = groupKeywords(keywords).missingRequired.length;
  return missing === 0 ? t('noneMissing') : plural('requiredMissing', missing);
}

/** A posting matched with a resume: the popup's and the panel's whole body. */
export function Matched({ match, actions, view: firstView }: MatchedProps) {
  const { job, report, resume } = match;
  const [view, setView] = useState<ViewId>(firstView ?? (report.score === null ? 'parser' : 'keywords'));
  const [keywords, setKeywords] = useState<ReadonlySet<string>>(new Set());
  const [checks, setChecks] = useState<ReadonlySet<string>>(new Set());
  const [target, setTarget] = useState<string | null>(null);
  const frame = useRef<HTMLDivElement>(null);

  useEffect(() => frame.current?.querySelector('h1')?.focus({ preventScroll: true }), []);
  const needsResume = view === 'parser' && resume === null;
  useEffect(() => {
    if (needsResume) actions.loadResume();
  }, [needsResume, actions]);
  useEffect(() => {
    if (!target) return;
    const row = document.getElementById(target);
    row?.scrollIntoView({ block: 'center' });
    row?.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
    setTarget(null);
  }, [target]);

  const openSuggestion = (id: string) => {
    const [kind, name] = [id.slice(0, id.indexOf(':')), id.slice(id.indexOf(':') + 1)];
    setView(kind === 'check' ? 'checklist' : 'keywords');
    if (kind === 'check') setChecks(open => new Set(open).add(name));
    else setKeywords(open => new Set(open).add(name));
    setTarget(kind === 'check' ? checkRowId(name) : keywordRowId(name));
  };

  const groups = groupKeywords(report.keywords);
  const missing = groups.missingRequired.length + groups.missingPreferred.length;
  const failed = report.checks.filter(check => check.outcome === 'fail' && !check.dismissed).length;
  const tabs: readonly Tab<ViewId>[] = [
    {
      id: 'keywords',
      name: t('viewKeywords'),
      count: { shown: formatNumber(missing), spoken: plural('keywordsMissing', missing) },
      render: () => (
        <KeywordView
          asides={report.asides}
          whyEmpty={report.score === null ? t('noKeywordsUnreadable') : t('noKeywords')}
          context={{
            description: job.description,
            all: report.keywords,
            opened: keywords,
            onToggle: name => setKeywords(open => toggled(open, name)),
            onShow: match.lit === null ? null : (keyword, direction) => actions.show(keyword.name, direction),
          }}
        />
      ),
    },
    {
      id: 'checklist',
      name: t('viewChecklist'),
      count: { shown: formatNumber(failed), spoken: plural('checksFailing', failed) },
      render: () => (
        <>
          <Checklist
            checks={report.checks}
            actions={{ onDismiss: actions.dismiss, onRestore: actions.restore, reasons: match.reasons }}
            opened={checks}
            onToggle={id => setChecks(open => toggled(open, id))}
          />
          <FitList fit={report.fit} />
          <Preparation report={report} ticks={match.ticks} onTick={actions.tick} />
        </>
      ),
    },
    {
      id: 'parser',
      name: t('viewParser'),
      render: () =>
        resume && (
          <ParserSummary
            resume={resume}
            hazards={report.hazards}
            onOpen={() => actions.openResumes(`pages/${match.chosenId}`)}
          />
        ),
    },
  ];

  return (
    <>
      <div class="match" ref={frame}>
        <PostingHeader job={job} />
        {match.isCut && <p class="faint">{t('highlightsCut')}</p>}
        <ResumeChooser
          resumes={match.resumes}
          chosenId={match.chosenId}
          onChoose={actions.choose}
          onOpenLibrary={() => actions.openResumes()}
        />
        <Status match={match} />
        <ScoreBlock report={report} />
        <DoFirst suggestions={report.advice} onOpen={openSuggestion} />
        <Tabs label={t('views')} tabs={tabs} selected={view} onSelect={setView} />
      </div>
      <MatchFooter
        lit={report.keywords.length > 0 ? match.lit : null}
        missing={missing}
        onLight={actions.light}
        onCopy={actions.copyMissing}
        onExport={actions.exportAs}
        onKeepBeside={actions.keepBeside}
      />
    </>
  );
}

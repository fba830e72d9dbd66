import { useEffect, useRef, useState } from 'preact/hooks';
import { format, formatNumber, plural, t } from '../../browser/strings.ts';
import type { Finding, KeywordMatch, Quote } from '../../core/types.ts';
import { BetterResume, betterResume } from '../components/better-resume.tsx';
import { BiggestGains } from '../components/biggest-gains.tsx';
import { checkRowId } from '../components/check-row.tsx';
import { Checklist } from '../components/checklist.tsx';
import { findingPart, quotePart } from '../components/finding-place.tsx';
import { keywordRowId } from '../components/keyword-row.tsx';
import { isRequired, keywordRows } from '../components/keyword-rows.ts';
import { KeywordView } from '../components/keyword-view.tsx';
import { Ledger, ledgerCounts } from '../components/ledger.tsx';
import { MatchFooter } from '../components/match-footer.tsx';
import { ParserSummary } from '../components/parser-summary.tsx';
import { PostingHeader } from '../components/posting-header.tsx';
import { Preparation } from '../components/preparation.tsx';
import { ResumeChooser } from '../components/resume-chooser.tsx';
import { scoreBand } from '../components/score-band.ts';
import { ScoreBlock } from '../components/score-block.tsx';
import { isWorthSaying, SeenBeforeLine } from '../components/seen-before.tsx';
import { type Tab, Tabs } from '../components/tabs.tsx';
import type { MatchActions } from './popup-actions.ts';
import type { Match } from './popup-state.ts';

/** The views under the score. */
export type ViewId = 'keywords' | 'requirements' | 'checklist' | 'parser';

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
  const required = keywordRows(keywords).filter(isRequired);
  if (required.length === 0) return null;
  const missing = required.filter(({ state }) => state === 'missing').length;
  return missing === 0 ? t('noneMissing') : plural('requiredMissing', missing);
}

/** A posting matched with a resume: the popup's and the panel's whole body. */
export function Matched({ match, actions, view: firstView }: MatchedProps) {
  const { job, report, resume } = match;
  const [view, setView] = useState<ViewId>(firstView ?? (report.score === null ? 'parser' : 'keywords'));
  const [keywords, setKeywords] = useState<ReadonlySet<string>>(new Set());
  const [checks, setChecks] = useState<ReadonlySet<string>>(new Set());
  const [target, setTarget] = useState<string | null>(null);
  // Counts up where a row has to be seen whatever was filtered before.
  const [fresh, setFresh] = useState(0);
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

  const rows = keywordRows(report.keywords);
  const missing = rows.filter(({ state }) => state === 'missing').length;
  const { shown: answered, all: answerable } = ledgerCounts(report.ledger);
  const openAdvice = (about: string) => {
    const [kind, name] = [about.slice(0, about.indexOf(':')), about.slice(about.indexOf(':') + 1)];
    if (kind === 'check') {
      setView('checklist');
      setChecks(open => new Set(open).add(name));
      setTarget(checkRowId(name));
    } else if (kind === 'keyword') {
      const lead =
        rows.find(({ members }) => members.some(member => member.name === name))?.lead.name ?? name;
      setView('keywords');
      setFresh(count => count + 1);
      setKeywords(open => new Set(open).add(lead));
      setTarget(keywordRowId(lead));
    } else setView('requirements');
  };

  const failed = report.checks.filter(check => check.outcome === 'fail' && !check.dismissed).length;
  const { openPlace } = actions;
  const showPlace = openPlace && ((finding: Finding) => openPlace(findingPart(match.chosenId, finding)));
  const showQuote = openPlace && ((quote: Quote) => openPlace(quotePart(match.chosenId, quote)));
  const tabs: readonly Tab<ViewId>[] = [
    {
      id: 'keywords',
      name: t('viewKeywords'),
      count: { shown: formatNumber(missing), spoken: plural('keywordsMissing', missing) },
      render: () => (
        <KeywordView
          key={fresh}
          asides={report.asides}
          whyEmpty={report.score === null ? t('noKeywordsUnreadable') : t('noKeywords')}
          context={{
            description: job.description,
            all: report.keywords,
            opened: keywords,
            place: match.place,
            onToggle: name => setKeywords(open => toggled(open, name)),
            onShow: match.lit === null ? null : (keyword, direction) => actions.show(keyword.name, direction),
            onQuote: showQuote,
          }}
        />
      ),
    },
    {
      id: 'requirements',
      name: t('viewRequirements'),
      count: {
        shown: formatNumber(answerable - answered),
        spoken: t('ledgerAnswered', answered, answerable),
      },
      render: () => (
        <Ledger
          lines={report.ledger}
          description={job.description}
          areLit={match.lit === true && match.highlights.lines === true}
          actions={{
            onVouch: actions.vouch,
            onShow: match.lit === null ? null : line => actions.showLine(line),
            onLight: match.lit === null ? null : actions.lightLines,
            onQuote: showQuote,
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
            actions={{
              onDismiss: actions.dismiss,
              onRestore: actions.restore,
              onPlace: showPlace,
              reasons: match.reasons,
            }}
            opened={checks}
            onToggle={id => setChecks(open => toggled(open, id))}
          />
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
            onPlace={showPlace}
          />
        ),
    },
  ];

  const better = betterResume(match.resumes, match.chosenId);
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
        <BiggestGains advice={report.advice} onOpen={openAdvice} />
        <Tabs label={t('views')} tabs={tabs} selected={view} onSelect={setView} />
      </div>
      <MatchFooter
        lit={report.keywords.length > 0 ? match.lit : null}
        missing={missing}
        onLight={actions.light}
        onCopy={actions.copyMissing}
        onExport={actions.exportAs}
      />
    </>
  );
}

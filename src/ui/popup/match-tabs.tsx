import { formatNumber, plural, t } from '../../browser/settings/strings.ts';
import type { Finding, Quote } from '../../core/types.ts';
import { keywordRows } from '../components/keyword-rows.ts';
import { KeywordView } from '../components/keyword-view.tsx';
import { ledgerCounts } from '../components/ledger-counts.ts';
import { findingPart, quotePart } from '../components/page-place.ts';
import type { Tab } from '../components/tabs.tsx';
import type { useOpened } from '../components/use-opened.ts';
import type { MatchActions } from './popup-actions.ts';
import type { Match } from './popup-state.ts';

/** The views under the score. */
export type ViewId = 'keywords' | 'requirements' | 'checklist' | 'parser';

/** What is open in the views, and how that changes. */
export type OpenRows = {
  /** Another number draws the keywords anew, without filter and search. */
  readonly fresh: number;
  readonly keywords: ReadonlySet<string>;
  readonly checks: ReadonlySet<string>;
  readonly toggleKeyword: (name: string) => void;
  readonly toggleCheck: (id: string) => void;
};

/** The four views of a match: keywords, requirements, checklist, and what the parser read. */
export function matchTabs(
  match: Match,
  actions: MatchActions,
  opened: ReturnType<typeof useOpened>,
  open: OpenRows,
): readonly Tab<ViewId>[] {
  const { job, report, resume } = match;
  const { shown: answered, all: answerable } = ledgerCounts(report.ledger);
  const missing = keywordRows(report.keywords).filter(row => row.state === 'missing').length;
  const failed = report.checks.filter(check => check.outcome === 'fail' && !check.dismissed).length;
  const { openPlace } = actions;
  const showPlace = openPlace && ((finding: Finding) => openPlace(findingPart(match.chosenId, finding)));
  const showQuote = openPlace && ((quote: Quote) => openPlace(quotePart(match.chosenId, quote)));
  return [
    {
      id: 'keywords',
      name: t('viewKeywords'),
      count: { shown: formatNumber(missing), spoken: plural('keywordsMissing', missing) },
      render: () => (
        <KeywordView
          key={open.fresh}
          asides={report.asides}
          whyEmpty={report.score === null ? t('noKeywordsUnreadable') : t('noKeywords')}
          context={{
            description: job.description,
            all: report.keywords,
            opened: open.keywords,
            place: match.place,
            onToggle: open.toggleKeyword,
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
      render: () =>
        opened && (
          <opened.Ledger
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
      render: () =>
        opened && (
          <>
            <opened.Checklist
              checks={report.checks}
              actions={{
                onDismiss: actions.dismiss,
                onRestore: actions.restore,
                onPlace: showPlace,
                reasons: match.reasons,
              }}
              opened={open.checks}
              onToggle={open.toggleCheck}
            />
            <opened.Preparation report={report} ticks={match.ticks} onTick={actions.tick} />
          </>
        ),
    },
    {
      id: 'parser',
      name: t('viewParser'),
      render: () =>
        opened &&
        resume && (
          <opened.ParserSummary
            resume={resume}
            hazards={report.hazards}
            onOpen={() => actions.openResumes(`pages/${match.chosenId}`)}
            onPlace={showPlace}
          />
        ),
    },
  ];
}

import { formatNumber, plural, t } from '../../browser/settings/strings.ts';
import type { Finding, Quote } from '../../core/types.ts';
import type { useOpenRows } from '../components/disclosure.tsx';
import { keywordRows } from '../components/keyword-rows.ts';
import { KeywordView } from '../components/keyword-view.tsx';
import { findingPart, quotePart } from '../components/page-place.ts';
import { ledgerCounts, ledgerWords } from '../components/report-names.ts';
import type { Tab } from '../components/tabs.tsx';
import type { useOpened } from '../components/use-opened.ts';
import type { MatchActions } from './popup-actions.ts';
import type { Match } from './popup-state.ts';

/** The views under the score. */
export type ViewId = 'keywords' | 'requirements' | 'checklist' | 'parser';

/** What is open in the views. */
export type OpenRows = {
  /** A new number redraws the keywords without filter and search. */
  readonly fresh: number;
  readonly keywords: ReturnType<typeof useOpenRows>;
  readonly checks: ReturnType<typeof useOpenRows>;
};

/** What the views need to be drawn. */
type Shown = {
  readonly match: Match;
  readonly actions: MatchActions;
  readonly opened: ReturnType<typeof useOpened>;
  readonly open: OpenRows;
  /** Opens the place of a finding, or of a quote, on the resume's pages; null where there are no pages to open. */
  readonly showPlace: ((finding: Finding) => void) | null;
  readonly showQuote: ((quote: Quote) => void) | null;
};

/** The four views of a match: keywords, requirements, checklist, and what the parser read. */
export function matchTabs(
  match: Match,
  actions: MatchActions,
  opened: ReturnType<typeof useOpened>,
  open: OpenRows,
): readonly Tab<ViewId>[] {
  const { openPlace } = actions;
  const { chosenId } = match;
  const showPlace = openPlace && ((finding: Finding) => openPlace(findingPart(chosenId, finding)));
  const showQuote = openPlace && ((quote: Quote) => openPlace(quotePart(chosenId, quote)));
  const shown = { match, actions, opened, open, showPlace, showQuote };
  return [keywordsTab(shown), requirementsTab(shown), checklistTab(shown), parserTab(shown)];
}

function keywordsTab({ match, actions, open, showQuote }: Shown): Tab<ViewId> {
  const { job, report } = match;
  const missing = keywordRows(report.keywords).filter(row => row.state === 'missing').length;
  return {
    id: 'keywords',
    name: t('viewKeywords'),
    count: { shown: formatNumber(missing), spoken: plural('keywordsMissing', missing) },
    render: () => (
      <KeywordView
        key={open.fresh}
        otherRequirements={report.otherRequirements}
        whyEmpty={report.score === null ? t('noKeywordsUnreadable') : t('noKeywords')}
        context={{
          description: job.description,
          all: report.keywords,
          opened: open.keywords.rows,
          place: match.place,
          onToggle: open.keywords.toggle,
          onShow:
            match.isHighlighted === null
              ? null
              : (keyword, direction) => actions.show(keyword.name, direction),
          onQuote: showQuote,
        }}
      />
    ),
  };
}

function requirementsTab({ match, actions, opened, showQuote }: Shown): Tab<ViewId> {
  const { job, report } = match;
  const { shown: answered, all: answerable } = ledgerCounts(report.ledger);
  return {
    id: 'requirements',
    name: t('viewRequirements'),
    count: { shown: formatNumber(answerable - answered), spoken: ledgerWords(report.ledger) },
    render: () =>
      opened && (
        <opened.Ledger
          lines={report.ledger}
          description={job.description}
          areHighlighted={match.isHighlighted === true && match.highlights.lines === true}
          actions={{
            onVouch: actions.vouch,
            onShow: match.isHighlighted === null ? null : line => actions.showLine(line),
            onHighlight: match.isHighlighted === null ? null : actions.highlightLines,
            onQuote: showQuote,
          }}
        />
      ),
  };
}

function checklistTab({ match, actions, opened, open, showPlace }: Shown): Tab<ViewId> {
  const { report } = match;
  const failed = report.checks.filter(check => check.outcome === 'fail' && !check.dismissed).length;
  return {
    id: 'checklist',
    name: t('viewChecklist'),
    count: { shown: formatNumber(failed), spoken: plural('checksFailing', failed) },
    render: () =>
      opened && (
        <>
          <opened.Checklist
            checks={report.checks}
            notes={report.notes}
            actions={{
              onDismiss: actions.dismiss,
              onRestore: actions.restore,
              onPlace: showPlace,
              reasons: match.reasons,
            }}
            opened={open.checks.rows}
            onToggle={open.checks.toggle}
          />
          <opened.Preparation report={report} ticks={match.ticks} onTick={actions.tick} />
        </>
      ),
  };
}

function parserTab({ match, actions, opened, showPlace }: Shown): Tab<ViewId> {
  const { report, resume, chosenId } = match;
  return {
    id: 'parser',
    name: t('viewParser'),
    render: () =>
      opened &&
      resume && (
        <opened.ParserSummary
          resume={resume}
          hazards={report.hazards}
          onOpen={() => actions.openResumes(`pages/${chosenId}`)}
          onPlace={showPlace}
        />
      ),
  };
}

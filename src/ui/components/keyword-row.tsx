import { formatNumber, plural, t } from '../../browser/strings.ts';
import type { KeywordMatch } from '../../core/types.ts';
import { Disclosure } from './disclosure.tsx';
import { evidenceWords } from './evidence-words.ts';
import { KeywordEvidence, type KeywordRowContext } from './keyword-evidence.tsx';
import { Ladder } from './ladder.tsx';

/** The id of a keyword's row in the page, for scrolling to it. */
export function keywordRowId(name: string): string {
  return `keyword-${name.replace(/[^\w-]/g, character => `_${character.codePointAt(0)?.toString(16)}`)}`;
}

/** One keyword: its name, count, ladder and gain on one line; opened, the two texts that say so. */
export function KeywordRow({
  match,
  context,
}: {
  readonly match: KeywordMatch;
  readonly context: KeywordRowContext;
}) {
  const gain = match.gain >= 0.05 ? t('gain', formatNumber(match.gain, 1)) : '';
  return (
    <li>
      <Disclosure
        class="keyword"
        id={keywordRowId(match.name)}
        open={context.opened.has(match.name)}
        onToggle={() => context.onToggle(match.name)}
        summary={
          <>
            <span class="keyword-name">{match.name}</span>
            <span class="keyword-count" aria-hidden="true">
              {t('times', match.count)}
            </span>
            <span class="for-screen-readers">
              , {plural('namedTimes', match.count)}, {evidenceWords(match)}
            </span>
            <Ladder level={match.evidence} />
            <span class="keyword-gain">{gain}</span>
            {gain && <span class="for-screen-readers"> {t('points')}</span>}
          </>
        }
      >
        <KeywordEvidence match={match} context={context} />
      </Disclosure>
    </li>
  );
}

import { Fragment } from 'preact';
import { t } from '../../browser/settings/strings.ts';
import type { Finding } from '../../core/types.ts';
import { Button } from './button.tsx';

type FindingPlaceProps = { readonly finding: Finding; readonly onPlace: ((finding: Finding) => void) | null };

/** “page 1”: a button that leads to the place, or plain text without `onPlace`. */
function FindingPlace({ finding, onPlace }: FindingPlaceProps) {
  if (finding.page === undefined) return null;
  const words = t('onPage', finding.page);
  if (!onPlace) return <span class="faint"> {words}</span>;
  return (
    <>
      {' '}
      <Button class="quiet place-button" name={words} onClick={() => onPlace(finding)} />
    </>
  );
}

type ResumeWordsProps = {
  readonly text: string;
  /** A remark on the words, shown after a dash. */
  readonly note?: string;
  /** Null if there is no place to go to. */
  readonly onPlace: (() => void) | null;
};

/** Quoted words of the resume. A click leads to their place in it. */
export function ResumeWords({ text, note, onPlace }: ResumeWordsProps) {
  return (
    <blockquote>
      {onPlace ? (
        <button type="button" class="quote-button" title={t('seeOnResume')} onClick={onPlace}>
          {text}
        </button>
      ) : (
        text
      )}
      {note && <span class="faint"> — {note}</span>}
    </blockquote>
  );
}

type SameFindingsProps = {
  readonly sentence: string;
  readonly findings: readonly Finding[];
  readonly onPlace: ((finding: Finding) => void) | null;
};

/** The sentence that several findings share, then the place and the quote of each. */
export function SameFindings({ sentence, findings, onPlace }: SameFindingsProps) {
  return (
    <>
      {sentence}
      {findings.map((finding, index) => (
        <Fragment key={index}>
          <FindingPlace finding={finding} onPlace={onPlace} />
          {finding.quote && (
            <ResumeWords text={finding.quote} onPlace={onPlace && (() => onPlace(finding))} />
          )}
        </Fragment>
      ))}
    </>
  );
}

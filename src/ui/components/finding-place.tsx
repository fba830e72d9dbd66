import { Fragment } from 'preact';
import { t } from '../../browser/settings/strings.ts';
import type { Finding } from '../../core/types.ts';
import { Button } from './button.tsx';

type FindingPlaceProps = { readonly finding: Finding; readonly onPlace: ((finding: Finding) => void) | null };

/** “page 1”: leads to the place where there is somebody to lead there. */
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
  /** What is said of them, behind a dash. */
  readonly note?: string;
  /** Null where there is nothing to lead to. */
  readonly onPlace: (() => void) | null;
};

/** Words of the resume; pressed, they lead to where they stand. */
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

/** What findings say in one sentence, then the place and the words of each. */
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

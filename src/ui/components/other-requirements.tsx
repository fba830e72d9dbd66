import { format, keyOf, t } from '../../browser/settings/strings.ts';
import type { OtherRequirement, Quote, Report } from '../../core/types.ts';
import { Fold } from './disclosure.tsx';
import { excerptAround } from './excerpt.ts';
import { ResumeWords } from './finding-place.tsx';

const kinds = ['certification', 'soft-skill', 'spoken-language', 'permit', 'place', 'other-term'] as const;

type OtherRequirementsProps = {
  readonly otherRequirements: Report['otherRequirements'];
  readonly description: string;
  readonly onQuote: ((quote: Quote) => void) | null;
};

/** The other requirements, which no keyword match can judge. Shown separately, never scored. */
export function OtherRequirements({ otherRequirements, description, onQuote }: OtherRequirementsProps) {
  if (otherRequirements.length === 0) return null;
  return (
    <Fold title={t('othersTitle')} count={otherRequirements.length}>
      <p class="faint group-note">{t('othersNote')}</p>
      {kinds.map(kind => {
        const found = otherRequirements.filter(other => other.kind === kind);
        if (found.length === 0) return null;
        return (
          <div class="evidence" key={kind}>
            <h4>{t(keyOf('other', kind))}</h4>
            <ul class="other-requirements">
              {found.map(other => (
                <li key={other.name}>
                  {format(other.label)}
                  <OtherSentence other={other} description={description} />
                  {other.shown && <OwnLine shown={other.shown} onQuote={onQuote} />}
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </Fold>
  );
}

function OwnLine({ shown, onQuote }: { shown: Quote } & Pick<OtherRequirementsProps, 'onQuote'>) {
  return (
    <ResumeWords
      text={shown.text.trim()}
      note={t('onYourResume')}
      onPlace={onQuote && (() => onQuote(shown))}
    />
  );
}

function OtherSentence({ other, description }: { other: OtherRequirement; description: string }) {
  const span = other.spans[0];
  if (!span) return null;
  const { before, marked, after } = excerptAround(description, span);
  return (
    <span class="faint">
      {' '}
      — {before}
      {marked}
      {after}
    </span>
  );
}

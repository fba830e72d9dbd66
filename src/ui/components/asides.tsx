import { format, type MessageKey, t } from '../../browser/settings/strings.ts';
import type { Aside } from '../../core/types.ts';
import { Fold } from './disclosure.tsx';
import { excerptAround } from './excerpt.ts';

const kinds: readonly (readonly [Aside['kind'], MessageKey])[] = [
  ['certification', 'asideCertifications'],
  ['soft-skill', 'asideSoftSkills'],
  ['spoken-language', 'asideLanguages'],
  ['work-authorisation', 'asideAuthorisation'],
  ['place', 'placeName'],
  ['other-term', 'asideOther'],
];

type AsidesProps = {
  readonly asides: readonly Aside[];
  readonly description: string;
};

/** What the posting also asks for and no keyword match can judge: shown apart, never scored. */
export function Asides({ asides, description }: AsidesProps) {
  if (asides.length === 0) return null;
  return (
    <Fold title={t('asidesTitle')} count={asides.length}>
      <p class="faint group-note">{t('asidesNote')}</p>
      {kinds.map(([kind, title]) => {
        const found = asides.filter(aside => aside.kind === kind);
        if (found.length === 0) return null;
        return (
          <div class="evidence" key={kind}>
            <h4>{t(title)}</h4>
            <ul class="asides">
              {found.map(aside => (
                <li key={aside.name}>
                  {format(aside.label)}
                  <AsideSentence aside={aside} description={description} />
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </Fold>
  );
}

function AsideSentence({ aside, description }: { aside: Aside; description: string }) {
  const span = aside.spans[0];
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

import { HIGHLIGHT_STYLES, type HighlightStyle } from '../../browser/page/highlight-term.ts';
import type { Settings } from '../../browser/settings/settings.ts';
import { keyOf, t } from '../../browser/settings/strings.ts';
import { Toggle } from './toggle.tsx';

type Highlights = Settings['highlights'];

type HighlightChoiceProps = { highlights: Highlights; onChange: (part: Partial<Highlights>) => void };

/** The choices of what is highlighted in a posting and how, with a preview. */
export function HighlightChoice({ highlights, onChange: set }: HighlightChoiceProps) {
  return (
    <>
      <Toggle name={t('highlightsOn')} checked={highlights.on} onChange={on => set({ on })} />
      {HIGHLIGHT_STYLES.map(style => (
        <Toggle
          key={style}
          name={<span class={`mark ${style}`}>{t(keyOf('highlights', style))}</span>}
          checked={highlights[style]}
          onChange={on => set({ [style]: on })}
        />
      ))}
      <Toggle
        name={t('highlightsLines')}
        note={t('highlightsLinesNote')}
        checked={highlights.lines === true}
        onChange={lines => set({ lines })}
      />
      <Toggle
        name={t('highlightsQuiet')}
        note={t('highlightsQuietNote')}
        checked={highlights.quiet}
        onChange={quiet => set({ quiet })}
      />
      <Preview highlights={highlights} />
    </>
  );
}

/** A line as in a posting, highlighted as chosen. Names of skills stay English in every language. */
function Preview({ highlights }: { highlights: Highlights }) {
  const marked = (style: HighlightStyle, skill: string) =>
    highlights[style] ? <span class={`mark ${style}`}>{skill}</span> : skill;
  return (
    <figure class={`highlights-preview${highlights.quiet ? ' quiet' : ''}${highlights.on ? '' : ' off'}`}>
      <figcaption class="faint">{t(highlights.on ? 'highlightsPreview' : 'highlightsPreviewOff')}</figcaption>
      <p>
        {marked('missing', 'Kubernetes')}, {marked('listed', 'Redis')}, {marked('proven', 'PostgreSQL')}
      </p>
    </figure>
  );
}

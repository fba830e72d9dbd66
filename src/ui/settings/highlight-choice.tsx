import type { Settings } from '../../browser/settings/settings.ts';
import { type MessageKey, t } from '../../browser/settings/strings.ts';
import { Toggle } from './toggle.tsx';

type Highlights = Settings['highlights'];

type HighlightChoiceProps = {
  readonly highlights: Highlights;
  readonly onChange: (highlights: Highlights) => void;
};

const styles = ['missing', 'listed', 'proven'] as const;
const names: Readonly<Record<(typeof styles)[number], MessageKey>> = {
  missing: 'lightsMissing',
  listed: 'lightsListed',
  proven: 'lightsProven',
};

/** What is lit in a posting and how, with a sentence that shows it. */
export function HighlightChoice({ highlights, onChange }: HighlightChoiceProps) {
  const set = (part: Partial<Highlights>) => onChange({ ...highlights, ...part });
  return (
    <>
      <Toggle name={t('lightsOn')} checked={highlights.on} onChange={on => set({ on })} />
      {styles.map(style => (
        <Toggle
          key={style}
          name={<span class={`mark ${style}`}>{t(names[style])}</span>}
          checked={highlights[style]}
          onChange={on => set({ [style]: on })}
        />
      ))}
      <Toggle
        name={t('lightsLines')}
        note={t('lightsLinesNote')}
        checked={highlights.lines === true}
        onChange={lines => set({ lines })}
      />
      <Toggle
        name={t('lightsQuiet')}
        note={t('lightsQuietNote')}
        checked={highlights.quiet}
        onChange={quiet => set({ quiet })}
      />
      <Preview highlights={highlights} />
    </>
  );
}

/** A line as a posting has it, lit as chosen. Names of skills are English everywhere. */
function Preview({ highlights }: { highlights: Highlights }) {
  const lit = (style: (typeof styles)[number], skill: string) =>
    highlights[style] ? <span class={`mark ${style}`}>{skill}</span> : skill;
  return (
    <figure class={`lights-preview${highlights.quiet ? ' quiet' : ''}${highlights.on ? '' : ' off'}`}>
      <figcaption class="faint">{t(highlights.on ? 'lightsPreview' : 'lightsPreviewOff')}</figcaption>
      <p>
        {lit('missing', 'Kubernetes')}, {lit('listed', 'Redis')}, {lit('proven', 'PostgreSQL')}
      </p>
    </figure>
  );
}

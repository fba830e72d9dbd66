import { t } from '../../browser/settings/strings.ts';
import { hasBlank } from '../../core/tailor/blanks.ts';
import type { DraftEntry, DraftLine, DraftSection } from '../../core/tailor/draft.ts';
import { Button } from '../components/button.tsx';
import { EditableText } from './editable-text.tsx';
import { MoveHandle, PartTools } from './part-tools.tsx';
import { useKept } from './use-kept.ts';

type LineProps = { readonly line: DraftLine; readonly isReadOnly: boolean };

function Line({ line, isReadOnly }: LineProps) {
  const { id, text, isHidden } = line;
  return (
    <li class="draft-line" data-part={id} data-hidden={isHidden} data-blank={hasBlank(line)}>
      {!isReadOnly && <MoveHandle id={id} />}
      <EditableText
        place={{ kind: 'line', id }}
        text={text}
        label={t('partLine')}
        isReadOnly={isReadOnly}
        class="line-field"
      />
      {isHidden && <span class="hidden-mark">{t('hiddenPart')}</span>}
      {!isReadOnly && <PartTools id={id} what="line" isHidden={isHidden} />}
    </li>
  );
}

type LinesProps = {
  readonly lines: readonly DraftLine[];
  readonly isReadOnly: boolean;
};

function Lines({ lines, isReadOnly }: LinesProps) {
  const draw = useKept<DraftLine>([isReadOnly], line => (
    <Line key={line.id} line={line} isReadOnly={isReadOnly} />
  ));
  return lines.length > 0 ? <ul class="draft-lines">{lines.map(draw)}</ul> : null;
}

const entryFields = [
  { field: 'title', label: 'entryTitle' },
  { field: 'dates', label: 'entryDates' },
  { field: 'organisation', label: 'entryOrganisation' },
  { field: 'place', label: 'placeName' },
] as const;

function Entry({ entry, isReadOnly }: { readonly entry: DraftEntry; readonly isReadOnly: boolean }) {
  const { id, isHidden, lines } = entry;
  return (
    <li class="draft-entry" data-part={id} data-hidden={isHidden}>
      <div class="entry-head">
        {!isReadOnly && <MoveHandle id={id} />}
        {entryFields.map(({ field, label }) => (
          <EditableText
            key={field}
            place={{ kind: 'entry', id, field }}
            text={entry[field]}
            label={t(label)}
            isReadOnly={isReadOnly}
            class={`entry-${field}`}
          />
        ))}
        {isHidden && <span class="hidden-mark">{t('hiddenPart')}</span>}
        {!isReadOnly && <PartTools id={id} what="entry" isHidden={isHidden} />}
      </div>
      <Lines lines={lines} isReadOnly={isReadOnly} />
    </li>
  );
}

type SectionProps = { readonly section: DraftSection; readonly isReadOnly: boolean };

/** A section of the draft: its heading, the lines that belong to no entry, its entries. */
export function Section({ section, isReadOnly }: SectionProps) {
  const { id, heading, isHidden, lines, entries, kind } = section;
  const draw = useKept<DraftEntry>([isReadOnly], entry => (
    <Entry key={entry.id} entry={entry} isReadOnly={isReadOnly} />
  ));
  return (
    <section class="draft-section" data-part={id} data-hidden={isHidden} aria-label={heading || undefined}>
      <div class="section-head">
        {!isReadOnly && <MoveHandle id={id} />}
        <EditableText
          place={{ kind: 'section', id }}
          text={heading}
          label={t('sectionHeading')}
          isReadOnly={isReadOnly}
          class="section-heading"
        />
        {isHidden && <span class="hidden-mark">{t('hiddenPart')}</span>}
        {!isReadOnly && <PartTools id={id} what="section" isHidden={isHidden} />}
      </div>
      <Lines lines={lines} isReadOnly={isReadOnly} />
      {entries.length > 0 && <ul class="draft-entries">{entries.map(draw)}</ul>}
      {!isReadOnly && (
        <p class="section-adds">
          {kind === 'summary' || kind === 'skills' || kind === 'other' || entries.length === 0 ? (
            <Button class="quiet add-button" name={`+ ${t('partLine')}`} data-do="add-line" data-of={id} />
          ) : null}
          {kind !== 'summary' && kind !== 'skills' && (
            <Button class="quiet add-button" name={`+ ${t('partEntry')}`} data-do="add-entry" data-of={id} />
          )}
        </p>
      )}
    </section>
  );
}

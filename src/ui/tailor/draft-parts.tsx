import { useContext } from 'preact/hooks';
import { keyOf, t } from '../../browser/settings/strings.ts';
import { hasBlank } from '../../core/tailor/blanks.ts';
import type { DraftEntry, DraftLine, DraftSection } from '../../core/tailor/draft.ts';
import { Button, IconButton } from '../components/button.tsx';
import { Icon } from '../components/icon.tsx';
import { EditableText, ReadOnly } from './editable-text.tsx';
import { useKept } from './use-kept.ts';

function Line({ line }: { readonly line: DraftLine }) {
  const { id, text, isHidden } = line;
  return (
    <li class="draft-line" data-part={id} data-hidden={isHidden} data-blank={hasBlank(line)}>
      <MoveHandle id={id} />
      <EditableText place={{ kind: 'line', id }} text={text} label={t('partLine')} class="line-field" />
      <PartTools id={id} what="line" isHidden={isHidden} />
    </li>
  );
}

function Lines({ lines }: { readonly lines: readonly DraftLine[] }) {
  const draw = useKept<DraftLine>([], line => <Line key={line.id} line={line} />);
  return lines.length > 0 ? <ul class="draft-lines">{lines.map(draw)}</ul> : null;
}

const entryFields = [
  { field: 'title', label: 'entryTitle' },
  { field: 'dates', label: 'entryDates' },
  { field: 'organisation', label: 'entryOrganisation' },
  { field: 'place', label: 'placeName' },
] as const;

function Entry({ entry }: { readonly entry: DraftEntry }) {
  const { id, isHidden, lines } = entry;
  return (
    <li class="draft-entry" data-part={id} data-hidden={isHidden}>
      <div class="entry-head">
        <MoveHandle id={id} />
        {entryFields.map(({ field, label }) => (
          <EditableText
            key={field}
            place={{ kind: 'entry', id, field }}
            text={entry[field]}
            label={t(label)}
            class={`entry-${field}`}
          />
        ))}
        <PartTools id={id} what="entry" isHidden={isHidden} />
      </div>
      <Lines lines={lines} />
    </li>
  );
}

/** A section of the draft: its heading, its lines outside of entries, and its entries. */
export function Section({ section }: { readonly section: DraftSection }) {
  const isReadOnly = useContext(ReadOnly);
  const { id, heading, isHidden, lines, entries, kind } = section;
  const draw = useKept<DraftEntry>([], entry => <Entry key={entry.id} entry={entry} />);
  return (
    <section
      class="draft-section above-4"
      data-part={id}
      data-hidden={isHidden}
      aria-label={heading || undefined}
    >
      <div class="section-head">
        <MoveHandle id={id} />
        <EditableText
          place={{ kind: 'section', id }}
          text={heading}
          label={t('sectionHeading')}
          class="section-heading"
        />
        <PartTools id={id} what="section" isHidden={isHidden} />
      </div>
      <Lines lines={lines} />
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

type PartToolsProps = { id: string; what: 'line' | 'entry' | 'section'; isHidden: boolean };

/** The handle by which a part of the draft is dragged. With the keyboard, Alt and an arrow key in its text move the part. */
function MoveHandle({ id }: { readonly id: string }) {
  if (useContext(ReadOnly)) return null;
  return (
    <span class="move-handle wash" draggable data-drag={id} title={t('moveHandle')} aria-hidden="true">
      <Icon name="grip" />
    </span>
  );
}

/** The “hidden” mark and the buttons of a part of the draft. The editor around it handles their clicks. */
function PartTools({ id, what, isHidden }: PartToolsProps) {
  const isReadOnly = useContext(ReadOnly);
  return (
    <>
      {isHidden && <span class="small hidden-mark">{t('hiddenPart')}</span>}
      {!isReadOnly && (
        <span class="part-tools">
          {what === 'entry' && (
            <IconButton class="quiet" icon="plus" name={t('partLine')} data-do="add-line" data-of={id} />
          )}
          <IconButton
            class="quiet"
            icon={isHidden ? 'eye' : 'eyeOff'}
            name={t(isHidden ? 'showPart' : 'hidePart')}
            data-do={isHidden ? 'show' : 'hide'}
            data-of={id}
          />
          <IconButton
            class="quiet"
            icon="trash"
            name={t(keyOf('remove', what))}
            data-do="remove"
            data-of={id}
          />
        </span>
      )}
    </>
  );
}

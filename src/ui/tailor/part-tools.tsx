import { useContext } from 'preact/hooks';
import { t } from '../../browser/settings/strings.ts';
import { IconButton } from '../components/button.tsx';
import { Icon } from '../components/icon.tsx';
import { ReadOnly } from './editable-text.tsx';

type PartToolsProps = {
  readonly id: string;
  readonly what: 'line' | 'entry' | 'section';
  readonly isHidden: boolean;
};

const removeNames = { line: 'removeLine', entry: 'removeEntry', section: 'removeSection' } as const;

/** Where a part of the draft is taken hold of to be moved. The keyboard moves it from its text, by Alt and an arrow. */
export function MoveHandle({ id }: { readonly id: string }) {
  if (useContext(ReadOnly)) return null;
  return (
    <span class="move-handle wash" draggable data-drag={id} title={t('moveHandle')} aria-hidden="true">
      <Icon name="grip" />
    </span>
  );
}

/** Whether a part of the draft is hidden, and what can be done with it beside typing in it; the editor around hears the clicks. */
export function PartTools({ id, what, isHidden }: PartToolsProps) {
  const isReadOnly = useContext(ReadOnly);
  return (
    <>
      {isHidden && <span class="hidden-mark">{t('hiddenPart')}</span>}
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
          <IconButton class="quiet" icon="trash" name={t(removeNames[what])} data-do="remove" data-of={id} />
        </span>
      )}
    </>
  );
}

import { t } from '../../browser/settings/strings.ts';
import { IconButton } from '../components/button.tsx';
import { Icon } from '../components/icon.tsx';

type PartToolsProps = {
  readonly id: string;
  readonly what: 'line' | 'entry' | 'section';
  readonly isHidden: boolean;
};

const removeNames = { line: 'removeLine', entry: 'removeEntry', section: 'removeSection' } as const;

/** Where a part of the draft is taken hold of to be moved. The keyboard moves it from its text, by Alt and an arrow. */
export function MoveHandle({ id }: { readonly id: string }) {
  return (
    <span class="move-handle" draggable data-drag={id} title={t('moveHandle')} aria-hidden="true">
      <Icon name="grip" />
    </span>
  );
}

/** What can be done with a part of the draft beside typing in it; the editor around hears the clicks. */
export function PartTools({ id, what, isHidden }: PartToolsProps) {
  const hideName = t(isHidden ? 'showPart' : 'hidePart');
  return (
    <span class="part-tools">
      {what === 'entry' && (
        <IconButton class="quiet" icon="plus" name={t('partLine')} data-do="add-line" data-of={id} />
      )}
      <IconButton
        class="quiet"
        icon={isHidden ? 'eye' : 'eyeOff'}
        name={hideName}
        data-do={isHidden ? 'show' : 'hide'}
        data-of={id}
      />
      <IconButton class="quiet" icon="trash" name={t(removeNames[what])} data-do="remove" data-of={id} />
    </span>
  );
}

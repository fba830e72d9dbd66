import { useId } from 'preact/hooks';
import { t } from '../../browser/settings/strings.ts';

type RoleChoiceProps = {
  readonly rolePack: string;
  readonly packs: readonly { readonly id: string; readonly title: string }[];
  readonly onChange: (rolePack: string) => void;
};

/** Which role's expectations the checks go by. */
export function RoleChoice({ rolePack, packs, onChange }: RoleChoiceProps) {
  const field = useId();
  return (
    <>
      <label class="field-label" for={field}>
        {t('rolePack')}
      </label>
      <select
        id={field}
        class="field"
        value={rolePack}
        onChange={event => onChange(event.currentTarget.value)}
      >
        <option value="auto">{t('rolePackAuto')}</option>
        {packs.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
      <p class="faint">{t('rolePackNote')}</p>
    </>
  );
}

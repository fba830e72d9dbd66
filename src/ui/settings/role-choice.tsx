import { t } from '../../browser/settings/strings.ts';

type RoleChoiceProps = {
  readonly rolePack: string;
  readonly packs: readonly { readonly id: string; readonly title: string }[];
  readonly onChange: (rolePack: string) => void;
};

/** Which role's expectations the checks go by. */
export function RoleChoice({ rolePack, packs, onChange }: RoleChoiceProps) {
  // One that is not known here, as of a newer backup, is taken for none.
  const chosen = packs.find(({ id }) => id === rolePack)?.id ?? 'auto';
  return (
    <>
      <label class="labelled">
        {t('rolePack')}
        <select class="field" value={chosen} onChange={event => onChange(event.currentTarget.value)}>
          <option value="auto">{t('rolePackAuto')}</option>
          {packs.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <p class="faint">{t('rolePackNote')}</p>
    </>
  );
}

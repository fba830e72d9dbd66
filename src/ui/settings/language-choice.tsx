import type { Settings } from '../../browser/settings/settings.ts';
import { t } from '../../browser/settings/strings.ts';
import { LANGUAGES } from '../../core/messages/languages.ts';

type LanguageChoiceProps = {
  readonly language: Settings['language'];
  readonly onChange: (language: Settings['language']) => void;
};

/** The language of every page and of the popup; each is named in itself. */
export function LanguageChoice({ language, onChange }: LanguageChoiceProps) {
  return (
    <>
      <select
        class="field"
        aria-label={t('settingsLanguage')}
        value={language}
        onChange={event => onChange(event.currentTarget.value as Settings['language'])}
      >
        <option value="auto">{t('languageAuto')}</option>
        {Object.entries(LANGUAGES).map(([code, { name }]) => (
          <option key={code} value={code} lang={code}>
            {name}
          </option>
        ))}
      </select>
      <p class="faint">{t('languageNote')}</p>
    </>
  );
}

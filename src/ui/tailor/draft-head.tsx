import { useContext } from 'preact/hooks';
import { t } from '../../browser/settings/strings.ts';
import type { Draft, DraftLink } from '../../core/tailor/draft.ts';
import { Button, IconButton } from '../components/button.tsx';
import { EditableText, ReadOnly } from './editable-text.tsx';

const details = [
  { field: 'email', label: 'fieldEmail' },
  { field: 'phone', label: 'fieldPhone' },
  { field: 'place', label: 'placeName' },
] as const;

/** The printed text of a link, and its address if that differs from the text. */
function HeadLink({ link, index }: { readonly link: DraftLink; readonly index: number }) {
  const isReadOnly = useContext(ReadOnly);
  return (
    <span class="head-link">
      <EditableText
        place={{ kind: 'link', index, field: 'text' }}
        text={link.text}
        label={t('linkText', index + 1)}
      />
      {link.url !== link.text && (
        <EditableText
          place={{ kind: 'link', index, field: 'url' }}
          text={link.url}
          label={t('linkAddress', index + 1)}
          class="faint link-url"
        />
      )}
      {!isReadOnly && (
        <IconButton
          class="quiet small-tool"
          icon="close"
          name={t('removeLink', link.text)}
          data-do="remove-link"
          data-of={String(index)}
        />
      )}
    </span>
  );
}

/** The head of the draft: name, headline and contact details. */
export function DraftHead({ draft }: { readonly draft: Pick<Draft, 'name' | 'headline' | 'contact'> }) {
  const { name, headline, contact } = draft;
  const isReadOnly = useContext(ReadOnly);
  return (
    <header class="draft-head">
      <EditableText
        place={{ kind: 'head', field: 'name' }}
        text={name}
        label={t('fieldName')}
        class="head-name"
      />
      <EditableText
        place={{ kind: 'head', field: 'headline' }}
        text={headline}
        label={t('headHeadline')}
        class="text-m"
      />
      <div class="head-details side-by-side">
        {details.map(({ field, label }) => (
          <EditableText key={field} place={{ kind: 'head', field }} text={contact[field]} label={t(label)} />
        ))}
        {contact.links.map((link, index) => (
          <HeadLink key={index} link={link} index={index} />
        ))}
        {!isReadOnly && (
          <Button class="quiet add-button" name={`+ ${t('partLink')}`} data-do="add-link" data-of="" />
        )}
      </div>
    </header>
  );
}

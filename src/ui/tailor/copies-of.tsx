import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { t } from '../../browser/settings/strings.ts';
import { postingKey } from '../../browser/storage/posting-key.ts';
import { addressOfCopy, type TailoredCopy } from '../../browser/storage/tailored-copy.ts';
import { isolated } from '../../core/text/isolated.ts';
import type { JobPosting } from '../../core/types.ts';
import { useAttempts } from '../components/attempts.tsx';
import { Button } from '../components/button.tsx';
import { dateWords } from '../components/measures.ts';

/** Facts about a copy: its resume, the last change, its score, and the last export. */
export function CopyFacts({ copy }: { readonly copy: TailoredCopy }) {
  const sent = copy.sent.at(-1);
  const facts = [
    // Copies for one posting have the same name, so the resume's name tells them apart.
    t('copyOf', isolated(copy.resumeName)),
    t('copyChanged', dateWords(copy.updatedAt)),
    copy.score !== null && t('copyScore', copy.score),
    sent ? t('copySent', dateWords(sent.at), sent.fileName) : t('copyNotSent'),
  ];
  return <span class="faint copy-facts">{facts.filter(Boolean).join(' · ')}</span>;
}

/** Lists copies and makes new ones. */
export type CopyShelf = {
  /** Calls back with all copies, now and after each change, until the returned function is called. */
  readonly watch: (changed: (copies: readonly TailoredCopy[]) => void) => () => void;
  readonly make: (posting: JobPosting, resumeId: string) => Promise<void>;
};

/** The page's access to stored copies; null if the page provides none. */
export const CopyShelfHere = createContext<CopyShelf | null>(null);

type CopiesOfProps = {
  readonly resumeId: string;
  /** Null for all copies of the resume. */
  readonly posting: JobPosting | null;
};

/** The copies for a posting, or of a resume, each with its facts. If a posting has none, offers to make one. */
export function CopiesOf({ resumeId, posting }: CopiesOfProps) {
  const key = posting && postingKey(posting);
  const shelf = useContext(CopyShelfHere);
  const [all, setAll] = useState<readonly TailoredCopy[]>([]);
  const [notice, attempt] = useAttempts();
  useEffect(() => shelf?.watch(setAll), [shelf]);
  const copies = all.filter(copy => (key === null ? copy.resumeId === resumeId : copy.postingKey === key));
  if (!shelf || (copies.length === 0 && !posting)) return null;
  return (
    <section class="copies-of above-4" aria-label={t('tailoredCopies')}>
      <h3 class="abreast">{t('tailoredCopies')}</h3>
      {notice}
      {copies.length > 0 && (
        <ul class="copies">
          {copies.map(copy => (
            <li key={copy.id}>
              <a href={addressOfCopy(copy.id)}>
                <bdi>{copy.name}</bdi>
              </a>
              <CopyFacts copy={copy} />
            </li>
          ))}
        </ul>
      )}
      {posting && copies.length === 0 && (
        <Button
          icon="pencil"
          name={t('tailorResume')}
          onClick={() => attempt(() => shelf.make(posting, resumeId))}
        />
      )}
    </section>
  );
}

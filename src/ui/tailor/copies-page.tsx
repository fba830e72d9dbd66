import { useEffect, useState } from 'preact/hooks';
import { sentenceOf } from '../../browser/messages/sentence-of.ts';
import { t } from '../../browser/settings/strings.ts';
import {
  deleteCopy,
  type ListedCopies,
  listCopies,
  restoreCopy,
  watchCopies,
} from '../../browser/storage/tailored-copies.ts';
import { addressOfCopy, type TailoredCopy } from '../../browser/storage/tailored-copy.ts';
import { useAttempts } from '../components/attempts.tsx';
import { IconButton } from '../components/button.tsx';
import { CannotOpen } from '../components/cannot-open.tsx';
import { Notice } from '../components/notice.tsx';
import { useUndo } from '../components/undo.tsx';
import { CopyFacts } from './copies-of.tsx';

/** All copies, the last changed first. Deleting one can be undone for 8 seconds. */
export function CopiesPage({ isGone }: { readonly isGone: boolean }) {
  const [listed, setListed] = useState<ListedCopies | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [undoBar, offerUndo] = useUndo();
  const [notice, attempt] = useAttempts();
  useEffect(
    () => watchCopies(() => void listCopies().then(setListed, error => setFailure(sentenceOf(error)))),
    [],
  );
  if (failure !== null) return <CannotOpen reason={failure} />;
  if (!listed) return <main class="page-body" aria-busy="true" />;
  const remove = async (copy: TailoredCopy) => {
    await deleteCopy(copy.id);
    offerUndo({ words: t('copyDeleted', copy.name), undo: () => restoreCopy(copy) });
  };
  return (
    <main class="page-body">
      <h1 class="page-title">{t('tailoredCopies')}</h1>
      {isGone && <Notice>{t('copyGone')}</Notice>}
      {notice}
      {listed.copies.length === 0 && <p class="soft">{t('copiesEmpty')}</p>}
      <ul class="copies with-actions">
        {listed.copies.map(copy => (
          <li key={copy.id}>
            <a href={addressOfCopy(copy.id)}>
              <bdi>{copy.name}</bdi>
            </a>
            <CopyFacts copy={copy} />
            <DeleteButton name={t('deleteCopy', copy.name)} onClick={() => attempt(() => remove(copy))} />
          </li>
        ))}
        {listed.damaged.map(({ id }) => (
          <li key={id}>
            <span>{t('damagedCopy')}</span>
            <DeleteButton name={t('delete')} onClick={() => attempt(() => deleteCopy(id))} />
          </li>
        ))}
      </ul>
      {undoBar}
    </main>
  );
}

function DeleteButton({ name, onClick }: { readonly name: string; readonly onClick: () => void }) {
  return <IconButton class="quiet pushed" icon="trash" name={name} onClick={onClick} />;
}

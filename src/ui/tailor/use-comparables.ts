import { useEffect, useState } from 'preact/hooks';
import { sentenceOf } from '../../browser/messages/sentence-of.ts';
import { t } from '../../browser/settings/strings.ts';
import { listCopies } from '../../browser/storage/tailored-copies.ts';
import type { TailoredCopy } from '../../browser/storage/tailored-copy.ts';
import { dateWords } from '../components/measures.ts';
import type { Comparable } from './compare-view.tsx';
import type { Foundation } from './foundation.ts';

/** What a copy can be compared with. `failure` says why the other copies are missing, if they cannot be read. */
export type Comparables = { readonly others: readonly Comparable[]; readonly failure: string | null };

/** Loads all that a copy can be compared with: the resume that it was made of, its exports, the other copies and their exports. */
export function useComparables(copy: TailoredCopy, { resume }: Foundation, isWanted: boolean): Comparables {
  const [found, setFound] = useState<Comparables>({ others: [], failure: null });
  const { id, sent, resumeName } = copy;
  useEffect(() => {
    if (!isWanted) return;
    const gather = async () => {
      const [{ copies, failure }, { draftOf }] = await Promise.all([
        listCopies().then(
          listed => ({ copies: listed.copies, failure: null }),
          error => ({ copies: [], failure: sentenceOf(error) }),
        ),
        import('../../core/tailor/draft-of.ts'),
      ]);
      let count = 0;
      const own = resume
        ? [{ id: 'resume', name: t('compareResume', resumeName), draft: draftOf(resume, () => `${count++}`) }]
        : [];
      const others = copies
        .filter(other => other.id !== id)
        .flatMap(({ id, name, draft, sent }) => [{ id, name, draft }, ...sentOf(id, sent)]);
      setFound({ others: [...own, ...sentOf(id, sent), ...others], failure });
    };
    void gather().catch(error => setFound({ others: [], failure: sentenceOf(error) }));
  }, [isWanted, id, sent, resume, resumeName]);
  return found;
}

function sentOf(id: string, sent: TailoredCopy['sent']): readonly Comparable[] {
  return sent
    .map(({ at, fileName, draft }) => ({
      id: `${id} ${at}`,
      name: t('compareSent', fileName, dateWords(at)),
      draft,
    }))
    .toReversed();
}

import { useEffect, useState } from 'preact/hooks';
import { t } from '../../browser/settings/strings.ts';
import { listCopies } from '../../browser/storage/tailored-copies.ts';
import type { TailoredCopy } from '../../browser/storage/tailored-copy.ts';
import { dateWords } from '../components/measures.ts';
import type { Comparable } from './compare-view.tsx';
import type { Foundation } from './foundation.ts';

/** All that a copy can be compared with: the resume it was made of, what was sent of it, the other copies with what was sent of those. */
export function useComparables(
  copy: TailoredCopy,
  { resume }: Foundation,
  isWanted: boolean,
): readonly Comparable[] {
  const [found, setFound] = useState<readonly Comparable[]>([]);
  const { id, sent, resumeName } = copy;
  useEffect(() => {
    if (!isWanted) return;
    const gather = async () => {
      const [{ copies }, { draftOf }] = await Promise.all([
        listCopies(),
        import('../../core/tailor/draft-of.ts'),
      ]);
      let count = 0;
      const own = resume
        ? [{ id: 'resume', name: t('compareResume', resumeName), draft: draftOf(resume, () => `${count++}`) }]
        : [];
      const others = copies
        .filter(other => other.id !== id)
        .flatMap(other => [
          { id: other.id, name: other.name, draft: other.draft },
          ...sentOf(other.id, other.sent),
        ]);
      setFound([...own, ...sentOf(id, sent), ...others]);
    };
    void gather().catch(() => setFound([]));
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

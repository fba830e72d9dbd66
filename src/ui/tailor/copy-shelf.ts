import { onChange } from '../../browser/messages/changes.ts';
import { openTailor } from '../../browser/page/open-tailor.ts';
import { listCopies } from '../../browser/storage/tailored-copies.ts';
import type { CopyShelf } from './copies-of.tsx';

/** The copies as they are stored. */
export const copyShelf: CopyShelf = {
  watch(changed) {
    // A store that cannot be opened is told by the page around; a list of copies is then empty.
    const load = () =>
      void listCopies().then(
        ({ copies }) => changed(copies),
        () => undefined,
      );
    load();
    return onChange(change => (change === 'copies' || change === 'everything') && load());
  },
  make: (job, resumeId) => void openTailor({ job, resumeId }),
};

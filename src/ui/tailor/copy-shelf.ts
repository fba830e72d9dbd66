import { openTailor } from '../../browser/page/open-tailor.ts';
import { listCopies, watchCopies } from '../../browser/storage/tailored-copies.ts';
import type { CopyShelf } from './copies-of.tsx';

/** The copies as they are stored. */
export const copyShelf: CopyShelf = {
  watch(changed) {
    // A store that cannot be opened is told by the page around; a list of copies is then empty.
    return watchCopies(() => {
      listCopies().then(
        ({ copies }) => changed(copies),
        () => undefined,
      );
    });
  },
  make: (job, resumeId) => openTailor({ job, resumeId }),
};

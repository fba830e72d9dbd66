import { openTailor } from '../../browser/page/open-tailor.ts';
import { listCopies, watchCopies } from '../../browser/storage/tailored-copies.ts';
import type { CopyShelf } from './copies-of.tsx';

/** The shelf that reads and writes the stored copies. */
export const copyShelf: CopyShelf = {
  watch(changed) {
    // The page around the list reports a store that cannot be opened. The list then stays empty.
    return watchCopies(() => {
      listCopies().then(
        ({ copies }) => changed(copies),
        () => undefined,
      );
    });
  },
  make: (job, resumeId) => openTailor({ job, resumeId }),
};

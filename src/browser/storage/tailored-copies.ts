import { oneLine } from '../../core/text/one-line.ts';
import type { JobPosting } from '../../core/types.ts';
import { onChange } from '../messages/changes.ts';
import { t } from '../settings/strings.ts';
import { database, written } from './database.ts';
import { postingKey } from './posting-key.ts';
import { stored } from './storage-errors.ts';
import { type DamagedRecord, partedRecords } from './stored-resume.ts';
import { isTailoredCopy, type TailoredCopy } from './tailored-copy.ts';

/** The copies as pages list them. */
export type ListedCopies = {
  readonly copies: readonly TailoredCopy[];
  readonly damaged: readonly DamagedRecord[];
};

/** All copies, the latest change first, and the records that are damaged. */
export function listCopies(): Promise<ListedCopies> {
  return stored(async () => {
    const { store } = (await database()).transaction('copies');
    const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
    const { sound, damaged } = partedRecords(keys, values, isTailoredCopy);
    return { copies: sound.toSorted((a, b) => b.updatedAt - a.updatedAt), damaged };
  });
}

const CHANGES_PAUSE_MS = 1_000;

/** Calls `look` now and after changes of copies, until the returned function is called. Of changes in quick succession, only the first and the last count. */
export function watchCopies(look: () => void): () => void {
  let changedAt = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;
  look();
  const forget = onChange(change => {
    if (change !== 'copies' && change !== 'everything') return;
    clearTimeout(timer);
    const now = Date.now();
    if (now - changedAt > CHANGES_PAUSE_MS) look();
    else timer = setTimeout(look, CHANGES_PAUSE_MS);
    changedAt = now;
  });
  return () => {
    clearTimeout(timer);
    forget();
  };
}

/** The copy with that id; null if it is missing or damaged. */
export function getCopy(id: string): Promise<TailoredCopy | null> {
  return stored(async () => {
    const copy = await (await database()).get('copies', id);
    return isTailoredCopy(copy) ? copy : null;
  });
}

/** The copies made for a posting, the latest change first. */
export async function copiesFor(posting: JobPosting): Promise<readonly TailoredCopy[]> {
  const key = postingKey(posting);
  return (await listCopies()).copies.filter(copy => copy.postingKey === key);
}

/** What a new copy is made of. */
export type NewCopy = Pick<TailoredCopy, 'resumeId' | 'resumeName' | 'basedOnVersion' | 'posting' | 'draft'>;

/** Makes a copy, named after the posting. */
export async function addCopy(given: NewCopy, at: number = Date.now()): Promise<TailoredCopy> {
  const copy: TailoredCopy = {
    ...given,
    id: crypto.randomUUID(),
    name: nameAfter(given.posting),
    postingKey: postingKey(given.posting),
    createdAt: at,
    updatedAt: at,
    revision: 1,
    scoreBefore: null,
    score: null,
    ticks: [],
    sent: [],
  };
  if (!isTailoredCopy(copy)) throw new Error(t('copyTooLarge'));
  await written('copies', ({ store }) => store.put(copy, copy.id));
  return copy;
}

const nameAfter = ({ title, company }: JobPosting): string =>
  oneLine([title ?? t('untitledPosting'), company].filter(Boolean).join(', ')) ?? t('untitledPosting');

/** Saves a copy and returns it with its new revision; null if it was saved elsewhere since it was read. Throws if it was deleted or is too large. */
export async function saveCopy(copy: TailoredCopy, at: number = Date.now()): Promise<TailoredCopy | null> {
  const next: TailoredCopy = { ...copy, updatedAt: at, revision: copy.revision + 1 };
  if (!isTailoredCopy(next)) throw new Error(t('copyTooLarge'));
  const [there, isSeen] = await written('copies', async ({ store }) => {
    const there: unknown = await store.get(copy.id);
    const isSeen = isTailoredCopy(there) && there.revision === copy.revision;
    if (isSeen) await store.put(next, copy.id);
    return [there, isSeen];
  });
  if (there === undefined) throw new Error(t('copyGone'));
  return isSeen ? next : null;
}

/** Deletes a copy, damaged or not. */
export async function deleteCopy(id: string): Promise<void> {
  await written('copies', ({ store }) => store.delete(id));
}

/** Puts a deleted copy back. */
export async function restoreCopy(copy: TailoredCopy): Promise<void> {
  await written('copies', ({ store }) => store.put(copy, copy.id));
}

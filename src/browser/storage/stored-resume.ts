import type { Guard, Guarded } from '../../core/shape.ts';
import * as is from '../../core/shape.ts';
import { at } from '../../core/text/at.ts';
import type { Resume } from '../../core/types.ts';

/** The most lines for which a resume is vouched; the oldest are dropped. */
export const MOST_VOUCHED = 2_000;

/** One version of a resume: the file it came from and when it was added. */
export type ResumeVersion = Guarded<typeof isVersion>;

const isVersion = is.object({
  version: is.whole(1, 1_000_000),
  fileName: is.text(1_000),
  fileType: is.text(200),
  fileBytes: is.whole(0, 1_000_000_000),
  addedAt: is.instant,
});

/** A resume record as stored. The default is stored elsewhere, so that there is only ever one. */
export type ResumeRecord = Guarded<typeof hasRecordShape>;

const hasRecordShape = is.object({
  id: is.text(100, 1),
  name: is.text(300, 1),
  addedAt: is.instant,
  /** Oldest first, never empty; the last one is current. */
  versions: is.list(isVersion, 10_000),
  /** Checks that the person dismissed, by id, with the reason they gave. */
  dismissed: is.record(is.text(2_000), 500),
  /** Lines of postings that the person says this resume shows; absent if there are none. */
  vouched: is.optional(is.list(is.text(5_000), MOST_VOUCHED)),
});

/** Accepts a resume record that has versions with rising numbers. */
export const isResumeRecord: Guard<ResumeRecord> = (value): value is ResumeRecord =>
  hasRecordShape(value) &&
  value.versions.length > 0 &&
  value.versions.every((item, index) => index === 0 || item.version > at(value.versions, index - 1).version);

/** A resume in the library, without its text and files. */
export type StoredResume = ResumeRecord & { readonly isDefault: boolean };

/** A resume together with what was read from one of its versions. */
export type LoadedResume = StoredResume & { readonly version: number; readonly resume: Resume };

/** A stored record that no longer makes sense. It is left in place and shown, and can be deleted. */
export type DamagedRecord = { readonly id: string };

/** Parts stored records into those that make sense under their key and the damaged others, so that one bad record hides no other. */
export function partedRecords<T extends { readonly id: string }>(
  keys: readonly string[],
  values: readonly unknown[],
  isSound: Guard<T>,
): { readonly sound: readonly T[]; readonly damaged: readonly DamagedRecord[] } {
  const sound = values.filter((value, index): value is T => isSound(value) && value.id === keys[index]);
  const ids = new Set(sound.map(({ id }) => id));
  return { sound, damaged: keys.filter(key => !ids.has(key)).map(id => ({ id })) };
}

/** What the library holds. */
export type Library = {
  /** The default first, then the newest. */
  readonly resumes: readonly StoredResume[];
  readonly damaged: readonly DamagedRecord[];
};

/** A file to store. */
export type GivenFile = { readonly name: string; readonly type: string; readonly bytes: Uint8Array };

/** The current version of a stored resume. */
export const currentVersion = ({ versions }: Pick<StoredResume, 'versions'>): ResumeVersion =>
  at(versions, versions.length - 1);

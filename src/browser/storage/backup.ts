import { resumeFrom } from '../../core/resume.ts';
import type { Guard, Guarded } from '../../core/shape.ts';
import * as is from '../../core/shape.ts';
import type { Resume } from '../../core/types.ts';
import { type Settings, someSettings } from '../settings/settings.ts';
import { t } from '../settings/strings.ts';
import { fromBase64 } from './base64.ts';
import { isMatchRecord, type MatchRecord } from './match-record.ts';
import { type DamagedRecord, isResumeRecord, type ResumeRecord } from './stored-resume.ts';
import { isTailoredCopy, type TailoredCopy } from './tailored-copy.ts';

const isVersion = is.object({
  version: is.whole(1, 1_000_000),
  resume: is.anything,
  file: is.nullable(is.text(200_000_000)),
});

/** One version of a resume in a backup: what was read from it, which is checked separately, and its file as base64. */
export type BackupVersion = Guarded<typeof isVersion> & { readonly resume: Resume };

/** Everything Evident keeps, as one JSON file. */
export type Backup = {
  readonly format: 'evident-backup';
  readonly formatVersion: 1;
  readonly exportedAt: string;
  readonly settings: Settings;
  readonly defaultResume: string | null;
  readonly resumes: readonly { readonly record: ResumeRecord; readonly versions: readonly BackupVersion[] }[];
  readonly history: readonly MatchRecord[];
  /** Absent in backups of an Evident that could not make copies. */
  readonly copies?: readonly TailoredCopy[];
};

/** A resume out of a backup, its files as bytes. */
export type RestoredResume = {
  readonly record: ResumeRecord;
  readonly versions: readonly (Omit<BackupVersion, 'file'> & {
    readonly file: Uint8Array<ArrayBuffer> | null;
  })[];
};

/** What could be read from a backup. What makes no sense is left out and listed in `skipped`. */
export type ReadBackup = {
  /** Those settings that make sense; the others stay as they are here. */
  readonly settings: Partial<Settings>;
  readonly defaultResume: string | null;
  readonly resumes: readonly RestoredResume[];
  readonly history: readonly MatchRecord[];
  readonly copies: readonly TailoredCopy[];
  readonly skipped: readonly DamagedRecord[];
};

const LARGEST_BYTES = 400_000_000;

const isBackup = is.object({ format: is.oneOf('evident-backup'), formatVersion: is.whole(1, 1_000) });

const isOutline = is.object({
  settings: is.anything,
  defaultResume: is.nullable(is.text(100)),
  resumes: is.list(is.anything, 10_000),
  history: is.list(is.anything, 100_000),
  copies: is.optional(is.list(is.anything, 100_000)),
});

const isBackupResume = is.object({ record: isResumeRecord, versions: is.list(isVersion, 10_000) });

/** The text of a file that may be a backup. Refuses a file that is too large unread: browsers take minutes for gigabytes, or fail in their own words. */
export async function textOfBackup(file: Blob): Promise<string> {
  if (file.size > LARGEST_BYTES) throw new Error(t('backupTooLarge'));
  return file.text();
}

/** Reads a backup. Throws a sentence if the file is no backup at all; a damaged part is left out alone. */
export function readBackup(json: string): ReadBackup {
  const outline = outlineOf(json);
  const skipped: DamagedRecord[] = [];
  const resumes: RestoredResume[] = [];
  outline.resumes.forEach((value, index) => {
    const restored = isBackupResume(value) ? restore(value) : null;
    if (restored) resumes.push(restored);
    else skipped.push({ id: `resume ${index + 1}` });
  });
  const sound = <T>(values: readonly unknown[], guard: Guard<T>, what: string): readonly T[] =>
    values.filter((value, index): value is T => {
      const isSound = guard(value);
      if (!isSound) skipped.push({ id: `${what} ${index + 1}` });
      return isSound;
    });
  const history = sound(outline.history, isMatchRecord, 'match');
  const copies = sound(outline.copies ?? [], isTailoredCopy, 'copy');
  // The browser grants hosts, not a file.
  const { automatic: _granted, ...settings } = someSettings(outline.settings);
  return { settings, defaultResume: outline.defaultResume, resumes, history, copies, skipped };
}

function outlineOf(json: string): Guarded<typeof isOutline> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new Error(t('backupForeign'));
  }
  // First the version: a newer format may have another outline.
  if (isBackup(value) && value.formatVersion > 1) throw new Error(t('backupNewer'));
  if (!isBackup(value) || !isOutline(value)) throw new Error(t('backupForeign'));
  return value;
}

/** A resume whose current version can be read; older versions that cannot are removed from its list. Else null. */
function restore({ record, versions }: Guarded<typeof isBackupResume>): RestoredResume | null {
  const restored = versions.flatMap(({ version, resume, file }) => {
    const read = resumeFrom(resume);
    return read ? [{ version, resume: read, file: file === null ? null : fromBase64(file) }] : [];
  });
  const known = record.versions.filter(({ version }) => restored.some(one => one.version === version));
  if (known.at(-1)?.version !== record.versions.at(-1)?.version) return null;
  return {
    record: { ...record, versions: known },
    versions: restored.filter(({ version }) => known.some(one => one.version === version)),
  };
}

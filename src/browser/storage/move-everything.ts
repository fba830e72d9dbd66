import type { OwnTerm } from '../../core/types.ts';
import { defaultSettings, getSettings, type Settings, saveSettings } from '../settings/settings.ts';
import { type Backup, type BackupVersion, type ReadBackup, readBackup } from './backup.ts';
import { toBase64 } from './base64.ts';
import { type Writing, written } from './database.ts';
import { listHistory } from './history.ts';
import { isMatchRecord, sameMatch } from './match-record.ts';
import { postingKey } from './posting-key.ts';
import { getResume, listResumes, readResumeFile } from './resume-library.ts';
import { defaultKey, tidyName } from './resume-records.ts';
import {
  currentVersion,
  type DamagedRecord,
  isResumeRecord,
  type ResumeRecord,
  type StoredResume,
} from './stored-resume.ts';
import { listCopies } from './tailored-copies.ts';
import { isTailoredCopy } from './tailored-copy.ts';

/** What an import brought in (`matches` counts postings), and what it had to leave out. */
export type ImportOutcome = {
  readonly resumes: number;
  readonly matches: number;
  readonly copies: number;
  readonly skipped: readonly DamagedRecord[];
};

/** Everything Evident keeps as one JSON file: resumes with their files, copies, history, settings. Damaged records stay out. */
export async function exportEverything(): Promise<Blob> {
  const [{ resumes }, { matches }, { copies }, settings] = await Promise.all([
    listResumes(),
    listHistory(),
    listCopies(),
    getSettings(),
  ]);
  const backup: Backup = {
    format: 'evident-backup',
    formatVersion: 1,
    exportedAt: new Date().toISOString(),
    settings,
    defaultResume: resumes.find(({ isDefault }) => isDefault)?.id ?? null,
    resumes: await Promise.all(resumes.map(backupOf)),
    history: matches,
    copies,
  };
  return new Blob([JSON.stringify(backup)], { type: 'application/json' });
}

async function backupOf({ isDefault: _kept, ...record }: StoredResume): Promise<Backup['resumes'][number]> {
  const versions: BackupVersion[] = [];
  for (const { version } of record.versions) {
    const loaded = await getResume(record.id, version);
    if (!loaded) continue;
    const file = await readResumeFile(record.id, version);
    const bytes = file && new Uint8Array(await file.arrayBuffer());
    versions.push({ version, resume: loaded.resume, file: bytes && toBase64(bytes) });
  }
  return { record, versions };
}

/** Imports a backup. What is here stays, unless the backup knows more of it. Writes all records or none; throws if the file is no backup. */
export async function importEverything(json: string): Promise<ImportOutcome> {
  const backup = readBackup(json);
  const outcome = await written('everything', transaction => write(backup, transaction));
  await saveSettings(here => sameSettings(here, backup.settings));
  return { ...outcome, skipped: backup.skipped };
}

/** The imported settings, except those that were chosen here, and the terms and ticks of both. */
function sameSettings(here: Settings, { ownTerms = [], ticks, ...brought }: ReadBackup['settings']) {
  const isChosen = (name: keyof Settings) =>
    JSON.stringify(here[name]) !== JSON.stringify(defaultSettings[name]);
  const named = new Map<string, OwnTerm>();
  // The form refuses a term without a name, and a second one of the same name.
  for (const term of [...here.ownTerms, ...ownTerms])
    if (term.name.trim() !== '' && !named.has(term.name)) named.set(term.name, term);
  return {
    ...Object.fromEntries(Object.entries(brought).filter(([name]) => !isChosen(name as keyof Settings))),
    ownTerms: [...named.values()],
    ticks: { ...ticks, ...here.ticks },
  };
}

/** The imported resume with what the person has said about it here; the resume here if that is newer. */
function sameResume(here: ResumeRecord, brought: ResumeRecord): ResumeRecord {
  const isOlder = currentVersion(brought).addedAt < currentVersion(here).addedAt;
  if (isOlder || here.versions.length > brought.versions.length) return here;
  const together = {
    ...brought,
    name: here.name,
    dismissed: { ...brought.dismissed, ...here.dismissed },
    vouched: [...new Set([...(brought.vouched ?? []), ...(here.vouched ?? [])])],
  };
  return isResumeRecord(together) ? together : here;
}

async function write(
  backup: ReadBackup,
  transaction: Writing<'everything'>,
): Promise<Omit<ImportOutcome, 'skipped'>> {
  const records = transaction.objectStore('resumes');
  const readings = transaction.objectStore('readings');
  const files = transaction.objectStore('files');
  let resumes = 0;
  for (const { record, versions } of backup.resumes) {
    const here = await records.get(record.id);
    const kept = isResumeRecord(here) ? sameResume(here, record) : record;
    if (kept === here) continue;
    resumes += 1;
    await records.put({ ...kept, name: tidyName(kept.name) }, record.id);
    for (const { version, resume, file } of versions) {
      await readings.put(resume, [record.id, version]);
      const type = record.versions.find(one => one.version === version)?.fileType ?? '';
      if (file) await files.put(new Blob([file], { type }), [record.id, version]);
    }
  }
  const matches = new Set<string>();
  const history = transaction.objectStore('history');
  for (const match of backup.history) {
    const here = await history.get(match.key);
    const kept = isMatchRecord(here) ? sameMatch(here, match) : match;
    if (kept === here) continue;
    matches.add(postingKey(match.posting));
    await history.put(kept, match.key);
  }
  let copies = 0;
  const drafts = transaction.objectStore('copies');
  for (const copy of backup.copies) {
    const here = await drafts.get(copy.id);
    if (isTailoredCopy(here) && here.updatedAt >= copy.updatedAt) continue;
    copies += 1;
    await drafts.put(copy, copy.id);
  }
  const choices = transaction.objectStore('choices');
  if (backup.defaultResume && (await choices.get(defaultKey)) === undefined) {
    await choices.put(backup.defaultResume, defaultKey);
  }
  return { resumes, matches: matches.size, copies };
}

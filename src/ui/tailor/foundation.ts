import { getSettings } from '../../browser/settings/settings.ts';
import { listResumes, loadResume } from '../../browser/storage/resume-library.ts';
import { listCopies } from '../../browser/storage/tailored-copies.ts';
import type { TailoredCopy } from '../../browser/storage/tailored-copy.ts';
import { monthOf } from '../../core/dates/month-of.ts';
import type { BankResume } from '../../core/tailor/bank.ts';
import { resumeOf } from '../../core/tailor/resume-of.ts';
import type { AnalyzeOptions, JobPosting, Resume } from '../../core/types.ts';

/** What a copy is judged with: its posting, the resume that it was made of, the settings, and all other lines of the person. */
export type Foundation = {
  readonly posting: JobPosting;
  /** Null if the resume, or that version of it, is gone. */
  readonly resume: Resume | null;
  readonly options: AnalyzeOptions;
  /** Every version of every resume, and all other copies. */
  readonly bank: () => Promise<readonly BankResume[]>;
};

/** Loads what a copy is judged with. */
export async function foundationOf(copy: TailoredCopy): Promise<Foundation> {
  const [{ resumes }, settings] = await Promise.all([listResumes(), getSettings()]);
  const stored = resumes.find(({ id }) => id === copy.resumeId);
  const loaded = stored ? await loadResume(stored, copy.basedOnVersion) : null;
  const { rolePack, ownTerms } = settings;
  return {
    posting: copy.posting,
    resume: loaded?.resume ?? null,
    options: {
      today: monthOf(new Date()),
      rolePack,
      ownTerms,
      dismissed: Object.keys(stored?.dismissed ?? {}),
      vouched: stored?.vouched ?? [],
    },
    bank: () => bankResumes(copy.id),
  };
}

async function bankResumes(ownId: string): Promise<readonly BankResume[]> {
  const [{ resumes }, { copies }] = await Promise.all([listResumes(), listCopies()]);
  const versions = resumes.flatMap(resume =>
    resume.versions.map(async ({ version }): Promise<readonly BankResume[]> => {
      const loaded = await loadResume(resume, version);
      return loaded ? [{ resumeId: resume.id, name: resume.name, version, resume: loaded.resume }] : [];
    }),
  );
  const drafts = copies
    .filter(({ id }) => id !== ownId)
    .map(({ id, name, revision, draft }) => ({
      resumeId: id,
      name,
      version: revision,
      resume: resumeOf(draft),
    }));
  return [...(await Promise.all(versions)).flat(), ...drafts];
}

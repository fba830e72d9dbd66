import { database } from './database.ts';
import { stored } from './storage-errors.ts';

/** True if there is any resume, damaged or not. */
export const hasResumes = async (): Promise<boolean> =>
  (await stored(async () => (await database()).count('resumes'))) > 0;

import { browser } from '../messages/browser-api.ts';
import { announce } from '../messages/changes.ts';
import { tellPages } from '../messages/tell-pages.ts';
import { turnOffAutomatic } from '../permissions/automatic-score.ts';
import { deleteDatabase } from './database.ts';
import { stored } from './storage-errors.ts';

/** Deletes resumes, files, history, settings, granted hosts and highlights. If one step fails, the others are still done, and the reason is thrown. */
export async function deleteEverything(): Promise<void> {
  const steps = [
    () => tellPages('clear'),
    () => stored(deleteDatabase),
    turnOffAutomatic,
    () => stored(() => browser.storage.local.clear()),
    () => stored(() => browser.storage.session.clear()),
  ];
  const failures: unknown[] = [];
  for (const step of steps) await step().catch(error => failures.push(error));
  announce('everything');
  if (failures.length > 0) throw failures[0];
}

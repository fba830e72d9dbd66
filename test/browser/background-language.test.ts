import { expect, test, vi } from 'vitest';
import { followLanguageInBackground } from '../../src/browser/settings/background-language.ts';
import { saveSettings } from '../../src/browser/settings/settings.ts';
import { t } from '../../src/browser/settings/strings.ts';
import german from '../../src/core/messages/de/pages.json';
import { freshBrowser } from './stand-in.ts';

vi.mock('../../src/browser/messages/browser-api.ts', () => import('./stand-in.ts'));

test('the background’s few words are in the language that the person chose', async () => {
  freshBrowser();
  await saveSettings({ language: 'de' });
  await followLanguageInBackground(() => undefined);
  expect([t('actionTitle'), t('matchSelection'), t('scoreSpoken', 68)]).toEqual([
    german.actionTitle.message,
    german.matchSelection.message,
    german.scoreSpoken.message.replace('$1', '68'),
  ]);
});

import { followGrants, isAutomaticPage } from '../browser/automatic-score.ts';
import { followLanguageInBackground } from '../browser/background-language.ts';
import { nameMenuAndIcon, onInstalled, onPermissionsRemoved, onSelectionMenu } from '../browser/events.ts';
import { backgroundTakes } from '../browser/from-pages.ts';
import { matchTakes } from '../browser/matching.ts';
import { answer } from '../browser/messaging.ts';
import { onSettingsChange } from '../browser/settings.ts';
import { openResumePage } from '../browser/tabs.ts';
import { tellPages } from '../browser/tell-pages.ts';
import { keepStorageFromPages } from '../browser/trusted-storage.ts';
import { answerMatches } from './match-posting.ts';
import { offerSelection } from './offer-selection.ts';
import { scorePage } from './score-page.ts';

void keepStorageFromPages();
followLanguageInBackground(() => void nameMenuAndIcon());
onInstalled(async fresh => {
  if (fresh) await openResumePage();
  await followGrants();
});
onPermissionsRemoved(async () => {
  await followGrants();
  await tellPages('automaticChanged');
});
onSettingsChange((settings, before) => {
  if (String(settings.automatic.hosts) !== String(before.automatic.hosts)) void tellPages('automaticChanged');
  if (before.highlights.on && !settings.highlights.on) void tellPages('clear');
});
onSelectionMenu(offerSelection);
answer('match', matchTakes, answerMatches);
answer('background', backgroundTakes, {
  isAutomatic: (_nothing, { url }) => isAutomaticPage(url),
  postingShown: scorePage,
});

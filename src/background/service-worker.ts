import '../browser/messages/install-api.ts';
import { backgroundTakes } from '../browser/messages/from-pages.ts';
import { matchTakes } from '../browser/messages/matching.ts';
import { answer } from '../browser/messages/messaging.ts';
import { tellPages } from '../browser/messages/tell-pages.ts';
import { openResumePage } from '../browser/page/tabs.ts';
import { followGrants, isAutomaticPage } from '../browser/permissions/automatic-score.ts';
import { followLanguageInBackground } from '../browser/settings/background-language.ts';
import { onSettingsChange } from '../browser/settings/settings.ts';
import { forgetReports } from '../browser/storage/remembered-reports.ts';
import { keepStorageFromPages } from '../browser/storage/trusted-storage.ts';
import {
  nameMenuAndIcon,
  onInstalled,
  onPermissionsRemoved,
  onSelectionMenu,
} from '../browser/toolbar/events.ts';
import { keepAnalysis } from './analysis.ts';
import { answerMatches } from './match-posting.ts';
import { offerSelection } from './offer-selection.ts';
import { scorePage } from './score-page.ts';

keepAnalysis();
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
  if (before.keepHistory && !settings.keepHistory) forgetReports().catch(() => undefined);
  if (before.highlights.on && !settings.highlights.on) void tellPages('clear');
});
onSelectionMenu(offerSelection);
answer('match', matchTakes, answerMatches);
answer('background', backgroundTakes, {
  isAutomatic: (_nothing, { url }) => isAutomaticPage(url),
  postingShown: scorePage,
});

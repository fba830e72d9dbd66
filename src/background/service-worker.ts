import { followSettings } from '../browser/automatic-score.ts';
import { onInstalled, onPermissionsRemoved, onSelectionMenu } from '../browser/events.ts';
import { openResumePage } from '../browser/tabs.ts';
import { offerSelection } from './offer-selection.ts';

onInstalled(async fresh => {
  if (fresh) await openResumePage();
  await followSettings();
});
onPermissionsRemoved(followSettings);
onSelectionMenu(offerSelection);

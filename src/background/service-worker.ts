import { analysisTakes } from '../browser/analysis.ts';
import { followSettings } from '../browser/automatic-score.ts';
import { onInstalled, onPermissionsRemoved, onSelectionMenu } from '../browser/events.ts';
import { backgroundTakes } from '../browser/from-pages.ts';
import { answer } from '../browser/messaging.ts';
import { openResumePage } from '../browser/tabs.ts';
import { answerAnalysis } from './answer-analysis.ts';
import { offerSelection } from './offer-selection.ts';
import { scorePage } from './score-page.ts';

onInstalled(async fresh => {
  if (fresh) await openResumePage();
  await followSettings();
});
onPermissionsRemoved(followSettings);
onSelectionMenu(offerSelection);
answer('analysis', analysisTakes, answerAnalysis);
answer('background', backgroundTakes, { postingShown: scorePage });

import { followGrants } from '../browser/automatic-score.ts';
import { followLanguageInBackground } from '../browser/background-language.ts';
import { nameMenuAndIcon, onInstalled, onPermissionsRemoved, onSelectionMenu } from '../browser/events.ts';
import { backgroundTakes } from '../browser/from-pages.ts';
import { matchTakes } from '../browser/matching.ts';
import { answer } from '../browser/messaging.ts';
import { openResumePage } from '../browser/tabs.ts';
import { answerMatches } from './match-posting.ts';
import { offerSelection } from './offer-selection.ts';
import { scorePage } from './score-page.ts';

followLanguageInBackground(() => void nameMenuAndIcon());
onInstalled(async fresh => {
  if (fresh) await openResumePage();
  await followGrants();
});
onPermissionsRemoved(followGrants);
onSelectionMenu(offerSelection);
answer('match', matchTakes, answerMatches);
answer('background', backgroundTakes, { postingShown: scorePage });

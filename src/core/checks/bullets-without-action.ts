import { openingAbroad, openingOf } from '../evidence/action-verbs.ts';
import { withoutNames } from '../evidence/rows-of-names.ts';
import { message } from '../messages/message.ts';
import { type Check, failAtEach, notApplicable, pass, unsure } from './check.ts';

const MOST_SHARE = 0.25;
const MOST_FAULTS = 1;

/** Fails if more than one bullet, and more than a quarter of them, names a duty or a thing instead of an action. */
export const bulletsWithoutAction: Check = {
  id: 'bullets-without-action',
  impact: 'moderate',
  sources: ['guide'],
  run(context) {
    const { language } = context.facts;
    // A description beside the name of a project needs no verb.
    const bullets = context.facts.bullets.filter(
      ({ text, entry, place }) =>
        withoutNames(text) !== '' && !(place === 'projects' && entry?.bullets.length === 0),
    );
    if (bullets.length === 0) return notApplicable;
    if (language === null) return unsure(message('shared.bulletsNotRead'));
    const opening = language === 'English' ? openingOf : openingAbroad;
    const judged = bullets.map(bullet => ({ ...bullet, opening: opening(bullet.text) }));
    const faults = judged.filter(({ opening }) => opening === 'empty-phrase' || opening === 'fragment');
    if (faults.length <= MOST_FAULTS || faults.length <= bullets.length * MOST_SHARE) return pass;
    return failAtEach(context, faults, ({ opening }) =>
      message(`bullets-without-action.${opening === 'fragment' ? 'noVerb' : 'duty'}`),
    );
  },
};

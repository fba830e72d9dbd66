import { grouped } from '../text/grouped.ts';
import { wordSet } from '../text/word-lists.ts';

const lists = {
  wish: `plus pluses bonus ideal ideally preferably preferred prefer preference desirable desired advantage advantageous asset
    nice beneficial helpful optional optionally appreciated welcome merit meritorious valued favorable favourable useful handy
    regarded extra kudos vorteil wünschenswert idealerweise atout apprécié souhaité valorable deseable výhodou`,
  must: 'must required require requires mandatory essential need needed minimum necessary least strong solid deep proven excellent',
  know: `experience experienced knowledge proficiency proficient expertise familiarity familiar understanding skill skills skilled
    fluent fluency background command competent competency comfortable mastery exposure expert years ability degree
    know kenntnisse erfahrung expérience experiencia`,
  do: `develop developing design designing build building write writing implement implementing maintain maintaining create creating
    deploy deploying manage managing automate support supporting drive lead leading ensure improve optimize integrate integrating
    work working contribute own operate`,
  we: "we our us we're we've",
  you: "you your you'll you're you've candidate candidates",
  people: `engineers developers designers teams team managers colleagues scientists analysts stakeholders owners specialists
    architects testers researchers professionals departments people leads experts partners peers founders ceo cto`,
  together:
    'collaborate collaborating collaboration collaborates partner partnering alongside liaise together mentor coach support hire report',
  client:
    'customers customer clients client users companies investors businesses brands enterprises organizations industry industries market markets',
  learn:
    'learn learning training train trained grow courses workshops certification certifications teach mentorship conferences',
  not: "no not don't doesn't isn't aren't won't without never instead rather unlike neither nor longer",
  example: 'such like including include includes eg example examples instance etc',
  offer:
    'offer offers benefits salary perks budget insurance vacation allowance discount laptop macbook free bonus',
  other: 'other similar equivalent any another one either more related comparable following various etc',
  use: 'use uses using used powered stack built written runs running based consists hosted',
  group:
    'company platform product products solution solutions leader leading provider mission founded startup customers suite portfolio',
  kind: `languages language frameworks framework libraries library databases database tools tool platforms platform technologies
    technology clouds cloud providers provider services systems broker brokers queues environment environments`,
  away: 'migrate migrating migration replace replacing legacy moving away from retire sunset deprecated',
};

/** What a word says about the names around it: a wish, a duty, a person, a customer … */
export type Cue = keyof typeof lists;

/** The cues of each word, by the word's normalized form. */
export const cuesOf: ReadonlyMap<string, readonly Cue[]> = grouped(
  (Object.entries(lists) as [Cue, string][]).flatMap(([cue, list]) =>
    Array.from(wordSet(list), word => [word, cue] as const),
  ),
);

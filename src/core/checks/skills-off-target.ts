import { requiredUnits, unitNames } from '../evidence/units.ts';
import { impliedBy } from '../lexicon/lexicon.ts';
import { isWayOrField } from '../lexicon/skill.ts';
import { message } from '../messages/message.ts';
import { type Check, failBy, notApplicable, pass } from './check.ts';

const ENOUGH_SHARE = 0.5;
const FEWEST_TOOLS = 4;

/** Fails if the skills list neither names nor implies half of the required tools. Under four tools, it does not apply. */
export const skillsOffTarget: Check = {
  id: 'skills-off-target',
  impact: 'serious',
  sources: ['guide'],
  needsPosting: true,
  run({ resume, facts, posting }) {
    if (!resume.sections.some(section => section.kind === 'skills')) return notApplicable;
    const required = requiredUnits(posting.keywords);
    // A skills list is for tools; practices such as code review are better shown in a bullet.
    const tools = required.filter(unit => unit.some(keyword => !isWayOrField(keyword.kind)));
    if (tools.length < FEWEST_TOOLS) return notApplicable;
    const inList = [...facts.skills.values()].filter(({ places }) => places.has('skills'));
    const listed = new Set(inList.flatMap(({ name }) => [name, ...impliedBy(name)]));
    const lacking = tools.filter(unit => !unit.some(({ name }) => listed.has(name)));
    if (1 - lacking.length / tools.length >= ENOUGH_SHARE) return pass;
    const [found, all] = [tools.length - lacking.length, tools.length];
    return failBy(message('skills-off-target.listed', { found, all, names: unitNames(lacking) }));
  },
};

import { requiredUnits, unitName } from '../evidence/units.ts';
import { listed, message } from '../messages/message.ts';
import type { SkillKind } from '../types.ts';
import { type Check, fail, notApplicable, pass } from './check.ts';

const ENOUGH_SHARE = 0.5;
const ENOUGH_TOOLS = 3;

/** Fails where fewer than half of the required tools are in the skills list. */
export const skillsOffTarget: Check = {
  id: 'skills-off-target',
  impact: 'serious',
  sources: ['guide'],
  needsPosting: true,
  run({ resume, facts, posting }) {
    if (posting === null || !resume.sections.some(section => section.kind === 'skills')) return notApplicable;
    const required = requiredUnits(posting.keywords);
    // A skills list names tools; practices such as code review are better told in a bullet.
    const tools = required.filter(unit => unit.some(keyword => !told.has(keyword.kind)));
    const asked = tools.length >= ENOUGH_TOOLS ? tools : required;
    if (asked.length === 0) return notApplicable;
    const lacking = asked.filter(
      unit => !unit.some(({ name }) => facts.skills.get(name)?.places.has('skills')),
    );
    if (1 - lacking.length / asked.length >= ENOUGH_SHARE) return pass;
    const names = lacking.slice(0, 6).map(unitName);
    return fail({
      message: message('skills-off-target.listed', {
        found: asked.length - lacking.length,
        all: asked.length,
        names: listed(names),
      }),
    });
  },
};

const told = new Set<SkillKind>(['practice', 'concept', 'method', 'domain']);

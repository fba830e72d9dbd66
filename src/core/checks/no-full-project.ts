import { contains } from '../evidence/places.ts';
import { listed, message } from '../messages/message.ts';
import type { ProjectPart } from '../roles/role-pack.ts';
import { joinLines } from '../text/join-lines.ts';
import type { ResumeEntry } from '../types.ts';
import { type Check, type CheckContext, fail, findingAt, notApplicable, pass, unsure } from './check.ts';

const JUNIOR_YEARS = 3;

/** Fails where no project or job shows an API, a database and tests together. */
export const noFullProject: Check = {
  id: 'no-full-project',
  impact: 'serious',
  sources: ['guide'],
  run(context) {
    const { pack, facts, resume } = context;
    if (pack.projectParts.length === 0 || (facts.years !== null && facts.years >= JUNIOR_YEARS))
      return notApplicable;
    if (!facts.english) return unsure(message('no-full-project.notEnglish'));
    const works = resume.entries.filter(({ kind }) => kind === 'projects' || kind === 'experience');
    if (works.length === 0)
      return facts.bullets.length > 0 ? unsure(message('no-full-project.notTold')) : notApplicable;
    if (works.some(work => pack.projectParts.every(part => shows(context, work, part)))) return pass;
    const lacking = works.map(work => ({
      work,
      parts: pack.projectParts.filter(part => !shows(context, work, part)),
    }));
    const projects = lacking.filter(({ work }) => work.kind === 'projects');
    const apart = pack.projectParts.every(part => lacking.some(({ parts }) => !parts.includes(part)));
    // Jobs are many projects in one, and told by what stood out.
    if (projects.length === 0 && apart) return unsure(message('no-full-project.inDifferentJobs'));
    const nearest = [...(projects.length > 0 ? projects : lacking)].sort(
      (a, b) => a.parts.length - b.parts.length,
    );
    return fail(
      ...nearest.slice(0, 3).map(({ work, parts }) =>
        findingAt(
          context,
          headOf(context, work),
          message('no-full-project.lacks', {
            parts: listed(
              parts.map(part => part.label),
              'or',
            ),
          }),
        ),
      ),
    );
  },
};

/** True where a skill or a line of the entry shows the part. */
function shows({ resume, facts }: CheckContext, work: ResumeEntry, part: ProjectPart): boolean {
  const named = part.skills.some(skill =>
    facts.skills.get(skill)?.spans.some(span => contains(work, span.start)),
  );
  if (named) return true;
  const text = joinLines(resume.text.slice(work.start, work.end));
  return part.recognisers.some(recogniser => recogniser.test(text));
}

function headOf({ resume }: CheckContext, work: ResumeEntry) {
  const end = resume.text.indexOf('\n', work.start);
  return { start: work.start, end: end < 0 ? work.end : Math.min(end, work.end) };
}

import { listed, message } from '../messages/message.ts';
import { isRecognised, type ProjectPart } from '../roles/role-pack.ts';
import { joinLines } from '../text/join-lines.ts';
import { firstLineOf } from '../text/spans.ts';
import type { ResumeEntry } from '../types.ts';
import { type Check, type CheckContext, failAtEach, notApplicable, pass, unsure } from './check.ts';

const JUNIOR_YEARS = 3;

/** Fails if no project or job shows an API, a database and tests together. */
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
    const lacking = works.map(work => ({ work, parts: partsLacking(context, work) }));
    if (lacking.some(({ parts }) => parts.length === 0)) return pass;
    const projects = lacking.filter(({ work }) => work.kind === 'projects');
    const apart = pack.projectParts.every(part => lacking.some(({ parts }) => !parts.includes(part)));
    // A job covers many projects, and people describe only what stood out.
    if (projects.length === 0 && apart) return unsure(message('no-full-project.inDifferentJobs'));
    const told = projects.length > 0 ? projects : lacking;
    const nearest = told.toSorted((a, b) => a.parts.length - b.parts.length).slice(0, 3);
    const places = nearest.map(({ work, parts }) => ({ ...firstLineOf(resume.text, work), parts }));
    return failAtEach(context, places, ({ parts }) =>
      message('no-full-project.lacks', { parts: listed(labelsOf(parts), 'or') }),
    );
  },
};

const labelsOf = (parts: readonly ProjectPart[]) => parts.map(({ label }) => label);

/** The parts of a full project that neither a skill nor the text of the entry shows. */
function partsLacking({ resume, facts, pack }: CheckContext, work: ResumeEntry): readonly ProjectPart[] {
  const text = joinLines(resume.text.slice(work.start, work.end));
  const named = facts.namedIn(work);
  return pack.projectParts.filter(
    ({ skills, recognisers }) => !skills.some(skill => named.has(skill)) && !isRecognised(text, recognisers),
  );
}

import { contains } from '../evidence/places.ts';
import { say } from '../words/phrase.ts';
import { type Check, fail, findingAt, notApplicable, pass, unsure } from './check.ts';

/** Fails where projects have code and no link leads to any. */
export const noGithubLink: Check = {
  id: 'no-github-link',
  impact: 'serious',
  title: say('The code of the projects can be found'),
  failureTitle: say('There are projects with code and no GitHub link'),
  description: say('Code that can be read is the strongest evidence early in a career.'),
  sources: ['guide'],
  needsPosting: false,
  advice: say('Add the address of your GitHub profile or of the project, if the code is yours to show.'),
  run(context) {
    const { resume, facts } = context;
    const projects = resume.entries.filter(entry => entry.kind === 'projects');
    if (projects.length === 0) return notApplicable;
    const linked = resume.links.some(({ kind, url }) => kind === 'github' || codeHost.test(url));
    if (linked || codeHost.test(resume.text)) return pass;
    if (/\bgit(?:hub|lab)\s*[:@/]/i.test(resume.text))
      return unsure(say('GitHub is named, but no address was found.'));
    const skills = [...facts.skills.values()].filter(skill => skill.places.has('projects'));
    const withCode = projects.find(project =>
      skills.some(({ spans }) => spans.some(span => contains(project, span.start))),
    );
    if (!withCode) return unsure(say('The projects may not have code.'));
    const end = resume.text.indexOf('\n', withCode.start);
    return fail(
      findingAt(
        context,
        { start: withCode.start, end: end < 0 ? withCode.end : end },
        say('This project has code, and no link leads to it.'),
      ),
    );
  },
};

const codeHost =
  /\b(?:github\.(?:com|io)|gitlab\.(?:com|io)|bitbucket\.org|codeberg\.org|sr\.ht|huggingface\.co)\b/i;

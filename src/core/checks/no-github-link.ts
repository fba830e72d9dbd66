import { isProgrammedWith } from '../evidence/work-shown.ts';
import { message } from '../messages/message.ts';
import { contains, firstLineOf } from '../text/spans.ts';
import { asksNoCode, type Check, failAt, notApplicable, pass, toDo, unsure } from './check.ts';

/** Fails if projects have code, but no link leads to any. */
export const noGithubLink: Check = {
  id: 'no-github-link',
  impact: 'serious',
  sources: ['guide'],
  advise: () => toDo('no-github-link', 10.03),
  run(context) {
    const { resume, facts, posting } = context;
    if (asksNoCode(posting)) return notApplicable;
    const projects = resume.entries.filter(entry => entry.kind === 'projects');
    const isForEmployer = projects.some(({ start, end }) => ofEmployer.test(resume.text.slice(start, end)));
    if (projects.length === 0 || isForEmployer) return notApplicable;
    const linked = resume.links.some(({ kind, url }) => kind === 'github' || codeHost.test(url));
    if (linked || codeHost.test(resume.text)) return pass;
    if (/\bgit(?:hub|lab)\s*[:@/]/i.test(resume.text)) return unsure(message('no-github-link.noAddress'));
    const skills = [...facts.skills.values()].filter(
      ({ name, places }) => places.has('projects') && isProgrammedWith(name),
    );
    const withCode = projects.find(project =>
      skills.some(({ spans }) => spans.some(span => contains(project, span.start))),
    );
    if (!withCode) return unsure(message('no-github-link.maybeNoCode'));
    return failAt(context, firstLineOf(resume.text, withCode), message('no-github-link.noLink'));
  },
};

// Labels of projects that were done for an employer: their code is not the person's to show.
const ofEmployer =
  /^\W*(?:role|client|customer|team size|environment|duration|organi[sz]ation|company|employer)(?: name)?\s*[:–-]/im;
const codeHost =
  /\b(?:github\.(?:com|io)|gitlab\.(?:com|io)|bitbucket\.org|codeberg\.org|sr\.ht|huggingface\.co)\b/i;

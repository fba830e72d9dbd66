import type { AnalyzeOptions, ProvenElsewhere, Resume } from '../types.ts';
import { gatherFacts } from './gather-facts.ts';

const LONGEST_LINE = 200;

/** Every keyword that a resume shows in a project or job, with the line: a compact table, to be told beside another resume. */
export function provenLines(
  resume: Resume,
  name: string,
  options: Pick<AnalyzeOptions, 'today' | 'ownTerms'>,
): readonly ProvenElsewhere[] {
  return [...gatherFacts(resume, options).skills.values()].flatMap(skill => {
    const [best] = skill.quotes;
    if (!best || best.level === 'listed') return [];
    return [{ keyword: skill.name, resume: name, line: best.text.slice(0, LONGEST_LINE) }];
  });
}

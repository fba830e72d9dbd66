import { findingOfHazard } from '../checks/check.ts';
import type { Finding, Resume } from '../types.ts';
import type { Tell } from '../words/tell.ts';

/** What on the resume's pages parsers trip over, in one language. */
export function tellHazards({ hazards }: Pick<Resume, 'hazards'>, tell: Tell): readonly Finding[] {
  return hazards.map(findingOfHazard).map(({ message, ...place }) => ({ message: tell(message), ...place }));
}

import type { Candidate } from './find-skills.ts';
import type { GuardContext } from './is-skill-here.ts';

const ACTS =
  /^['’]?s?\s+(?:is (?:investing|hiring|looking|seeking|committed|proud|a (?:leading|global|company|fast))|are hiring|was founded|has raised|raised|announced|employs|believes|offers you)\b/i;
const PEOPLE =
  /\b(?:(?:ceo|cto|cfo|coo|founders?|co-founders?|president|vp|employees|customers?|clients|investors?|alumni|teams|partners?|brands|acquired by|backed by|funded by|trusted by) ?(?:of|at|from|like|such as|including|by|\()?|ex-|formerly(?: at| of)?|(?:who (?:started|founded|built|left)|folks behind|people behind|team behind)|worked at) ?(?:[A-Z][\w.]+(?:, | and |, and |,? ex-)){0,4}$/i;
// A proper name that goes on: “Unity Hospital”, “Swift Airlines”.
const GOES_ON =
  /^ (?:Hospital|Clinic|Street|Road|Avenue|University|College|School|Church|Hotel|Airlines?|Insurance|Ltd|LLC|GmbH)\b/;
const PLACE = /\b(?:find|follow|see|check out|visit|star|connect with)\b[^.\n]{0,40}\bon $/i;

/** The name stands for the company, not the tool: “the CEO of Docker”, “Unity is investing”, “follow us on GitHub”. */
export function isBrandAsActor({ first, end }: Candidate, { text, tokens }: GuardContext): boolean {
  const [from, to] = [tokens[first]?.start ?? 0, tokens[end - 1]?.end ?? 0];
  if (text[from] !== text[from]?.toUpperCase()) return false;
  const before = text.slice(Math.max(0, from - 80), from);
  const after = text.slice(to, to + 40);
  return ACTS.test(after) || GOES_ON.test(after) || PEOPLE.test(before) || PLACE.test(before);
}

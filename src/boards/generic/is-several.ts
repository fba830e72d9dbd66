import { applyWords, type SectionKind, sectionKind } from '../../core/vocabulary/section-words.ts';
import { isAlike, sameTitle } from '../fields/same-title.ts';
import type { Block } from '../page/blocks-of.ts';
import { isHeadingLike } from './is-heading-like.ts';
import { jobRoles } from './job-words.ts';
import { mostTimes } from './most-times.ts';

/** True for a short line that is mostly a link and names a role, as in a list of jobs. */
export const isLinkedRole = ({ text, linked }: Block): boolean =>
  text.length < 120 && linked > text.length * 0.6 && jobRoles.test(text);

/** True if there are several ads: at least five linked roles, or a heading of duties and one of requirements that each occur twice. */
export function isSeveral(blocks: readonly Block[]): boolean {
  if (blocks.filter(isLinkedRole).length >= 5) return true;
  const headed = (kind: SectionKind) =>
    blocks.flatMap(block =>
      isHeadingLike(block) && sectionKind(block.text) === kind ? [block.text.toLowerCase()] : [],
    );
  return mostTimes(headed('duties')) > 1 && mostTimes(headed('requirements')) > 1;
}

/** True for a heading that names a role. */
export const isRoleHeading = ({ kind, text }: Block) =>
  kind === 'heading' && text.length < 90 && jobRoles.test(text);

const FARTHEST = 6;

/** True if headings of one rank name roles, with a few lines under each: three of them, or two that each lead to an application. A heading that is a link leads to another page and does not count. */
export function isRoleAfterRole(blocks: readonly Block[]): boolean {
  let [roles, level, since, applications] = [0, 0, 0, 0];
  for (const block of blocks) {
    since++;
    if (block.kind !== 'heading') {
      if (block.linked > 0 && saysApply(block)) applications++;
    } else if (isRoleHeading(block) && !block.linked) {
      const isNext = block.level === level && since <= FARTHEST;
      if (!isNext) [roles, applications] = [0, 0];
      roles++;
      [level, since] = [block.level, 0];
    } else [roles, applications] = [0, 0];
    if (roles >= 3 || (roles === 2 && applications >= 2)) return true;
  }
  return false;
}

const LONGEST_ROLE = 70;

/** True if the title is only one of at least three roles in a list, and no heading: then the page is about all of them. */
export function isTitleOfList(blocks: readonly Block[], title: string | null): boolean {
  if (title === null || blocks.some(block => isHeadingLike(block) && sameTitle(block.text, title)))
    return false;
  let [roles, named] = [0, false];
  return blocks.some(({ kind, text }) => {
    const isRole =
      kind === 'item' && text.length < LONGEST_ROLE && jobRoles.test(text) && !text.endsWith('.');
    roles = isRole ? roles + 1 : 0;
    named = isRole && (named || isAlike(text, title));
    return roles >= 3 && named;
  });
}

/** A heading that tells about a role: “Life as an engineer”, “Meet our designers”. It is part of the ad. */
const tellsOf = /\b(?:an?|our|your|meet|life|with|why|how|what|unser\w*|als|notre|nos|como|come)\b/i;

/** True if headings of one rank name two different roles, and each is followed by a link to an application, however long the ads are. */
export function isApplyAfterApply(blocks: readonly Block[]): boolean {
  const applied = new Map<number, readonly string[]>();
  let last: Block | null = null;
  for (const block of blocks) {
    if (isRoleHeading(block) && !block.linked && !tellsOf.test(block.text)) last = block;
    if (!last || block.kind === 'heading' || block.linked === 0 || !saysApply(block)) continue;
    const { level, text } = last;
    const before = applied.get(level) ?? [];
    if (before.some(one => !sameTitle(one, text))) return true;
    applied.set(level, [text]);
    last = null;
  }
  return false;
}

/** True if a heading of duties or of requirements comes again after another role's heading, so that one ad follows another. */
export function isAdAfterAd(blocks: readonly Block[]): boolean {
  const met = new Map<string, number>();
  let roles = 0;
  return blocks.filter(isHeadingLike).some(({ text, kind }) => {
    const section = sectionKind(text);
    if (section === null && kind === 'heading' && jobRoles.test(text)) roles++;
    if (section !== 'duties' && section !== 'requirements') return false;
    const before = met.get(text) ?? roles;
    met.set(text, before);
    return before < roles;
  });
}

/** True if the line says to apply, or ends with that. */
const saysApply = ({ text }: Block) =>
  applyWords.test(text) || /\bapply(?: now| for [\w ]{1,30})?[.!]?$/i.test(text);

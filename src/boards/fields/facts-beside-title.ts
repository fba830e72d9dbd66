import { sectionKind } from '../../core/vocabulary/section-words.ts';
import { isHeadingLike } from '../generic/is-heading-like.ts';
import type { FieldPage } from './candidate.ts';
import { employmentTypeOf, saysOnlyEmployment } from './employment-type.ts';
import { indexOfTitle, isRowLabel, LONGEST_PLACE, money, partsOf } from './place-candidates.ts';

const BEHIND = 8;
/** Matches sums that may be pay. “$40M” is what a company has raised. */
const pay = /\d{3}(?!\s?[MB])|\dk| k/i;

/** Finds the kind of employment and the pay that short lines below the job's heading say without a label: “Leiden · Full-time · €50,000–60,000”. */
export function factsBesideTitle(page: FieldPage, title: string | null) {
  const { blocks, frames } = page.tree;
  const at = indexOfTitle(page, title);
  const lines = blocks.slice(at + 1, at + 1 + BEHIND);
  const end = lines.findIndex(
    block => block.text.length > LONGEST_PLACE || (isHeadingLike(block) && sectionKind(block.text)),
  );
  const facts = lines
    .slice(0, end < 0 ? BEHIND : end)
    .filter(({ linked, frame }) => linked === 0 && !isRowLabel(frames[frame]))
    .flatMap(({ text, frame }) => [...partsOf(frames[frame]), text])
    .flatMap(text => text.split(/[|·•:]|, (?!\d)|\p{So}/u));
  return {
    employmentType: employmentTypeOf(
      facts.flatMap(fact => fact.split(/[/,;()]|\s[–—-]\s/)).filter(saysOnlyEmployment),
    ),
    salary: facts.find(fact => money.test(fact) && pay.test(fact)) ?? null,
  };
}

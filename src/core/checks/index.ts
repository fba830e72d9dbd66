import { bulletsWithoutAction } from './bullets-without-action.ts';
import type { Check } from './check.ts';
import { contactInHeaderOrFooter } from './contact-in-header-or-footer.ts';
import { contactNotOnOneLine } from './contact-not-on-one-line.ts';
import { degreeNotShown } from './degree-not-shown.ts';
import { exaggeratedScale } from './exaggerated-scale.ts';
import { fileTooLarge } from './file-too-large.ts';
import { hiddenText } from './hidden-text.ts';
import { keywordStuffing } from './keyword-stuffing.ts';
import { linkWithoutAddress } from './link-without-address.ts';
import { missingContact } from './missing-contact.ts';
import { missingPillar } from './missing-pillar.ts';
import { missingSection } from './missing-section.ts';
import { multiColumn } from './multi-column.ts';
import { noFullProject } from './no-full-project.ts';
import { noGithubLink } from './no-github-link.ts';
import { noMeasure } from './no-measure.ts';
import { noReliability } from './no-reliability.ts';
import { noSummary } from './no-summary.ts';
import { noTextLayer } from './no-text-layer.ts';
import { nonStandardHeading } from './non-standard-heading.ts';
import { skillsOffTarget } from './skills-off-target.ts';
import { summaryOffTarget } from './summary-off-target.ts';
import { table } from './table.ts';
import { textBox } from './text-box.ts';
import { thinStack } from './thin-stack.ts';
import { tinyText } from './tiny-text.ts';
import { titleNotShown } from './title-not-shown.ts';
import { tooLong } from './too-long.ts';
import { tooManySkills } from './too-many-skills.ts';
import { unclearDates } from './unclear-dates.ts';
import { unprovenKeywords } from './unproven-keywords.ts';
import { unreadableCharacters } from './unreadable-characters.ts';
import { yearsShort } from './years-short.ts';

/** Every check, in the order of the report. */
export const checks: readonly Check[] = [
  noTextLayer,
  missingContact,
  hiddenText,
  multiColumn,
  table,
  textBox,
  contactInHeaderOrFooter,
  unreadableCharacters,
  missingSection,
  nonStandardHeading,
  contactNotOnOneLine,
  linkWithoutAddress,
  unclearDates,
  fileTooLarge,
  tinyText,
  tooLong,
  noSummary,
  summaryOffTarget,
  tooManySkills,
  skillsOffTarget,
  unprovenKeywords,
  noFullProject,
  bulletsWithoutAction,
  noReliability,
  noMeasure,
  exaggeratedScale,
  noGithubLink,
  keywordStuffing,
  titleNotShown,
  yearsShort,
  degreeNotShown,
  missingPillar,
  thinStack,
];

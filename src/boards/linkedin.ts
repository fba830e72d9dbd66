import { jobAddress } from './address/job-address.ts';
import type { Board, BoardReading } from './board.ts';
import { namesEmploymentType } from './fields/employment-type.ts';
import { attributeOf, find, findAll, findAttribute, follows } from './page/dom.ts';
import { firstField, readFields } from './page/read-fields.ts';
import { fieldOf, textOf } from './page/text-of.ts';

/** LinkedIn in three layouts: the one for guests, the classic one for members, and the new one with hashed class names. */
export const linkedin: Board = {
  id: 'linkedin',
  name: 'LinkedIn',
  kind: 'site',
  isChecked: true,
  matches: ['https://*.linkedin.com/jobs/*', 'https://*.linkedin.com/jobs-guest/*'],
  read(document, url): BoardReading {
    const { id } = jobAddress(url);
    if (!id || !/\/(?:view|jobPosting)\/|currentJobId=/.test(url.href)) return 'list';
    const found = newLayout(document, id) ?? classicLayout(document, id) ?? guestLayout(document, id);
    return found ?? (url.searchParams.has('currentJobId') ? 'not-ready' : null);
  },
};

/** Reads the new layout. Its class names are hashes, so `componentkey` and `data-sdui-*` name the parts. “About the company” has the same test ids. */
function newLayout(document: Document, id: string): BoardReading {
  const pane = find(document, '[data-sdui-screen*="JobDetails"]');
  if (!pane) return null;
  const about =
    find(pane, `[componentkey="JobDetails_AboutTheJob_${plainId(id)}"]`) ??
    find(pane, '[componentkey^="JobDetails_AboutTheJob_"], [data-sdui-component*="aboutTheJob"]');
  const key = about && attributeOf(about, 'componentkey');
  if (!about || (key && !key.endsWith(`_${id}`))) return 'not-ready';
  const titleLink = find(pane, `p > a[href*="/jobs/view/${plainId(id)}"]`);
  // The first line with text after the title: “place · age · applicants”.
  const line = findAll(pane, 'p > span', 30).find(
    span => titleLink && follows(span, titleLink) && fieldOf(span),
  );
  const chips = findAll(pane, `a[href*="${plainId(id)}"] span`)
    .map(chip => fieldOf(chip))
    .filter(Boolean);
  return {
    title: fieldOf(titleLink),
    company: firstField(pane, ['[aria-label^="Company, "] a', 'a[href*="/company/"]']),
    location: fieldOf(line),
    employmentType: chips.find(isEmploymentType) ?? null,
    salary: chips.find(chip => /\d.*\/(?:hr|yr|mo)|[$€£]\s?\d/.test(chip ?? '')) ?? null,
    description: withoutHeading(about),
  };
}

function classicLayout(document: Document, id: string): BoardReading {
  const pane = find(
    document,
    '.jobs-search__job-details--container, .scaffold-layout__detail, .job-view-layout',
  );
  const box = pane && find(pane, '#job-details, .jobs-box__html-content');
  if (!pane || !box) return null;
  if (isOther(findAttribute(pane, 'h1 a[href*="/jobs/view/"]', 'href'), id)) return 'not-ready';
  const chips = findAll(pane, '.job-details-fit-level-preferences button strong').map(chip => fieldOf(chip));
  const found = readFields(pane, {
    title: ['.job-details-jobs-unified-top-card__job-title h1'],
    company: [
      '.job-details-jobs-unified-top-card__company-name a',
      '.job-details-jobs-unified-top-card__company-name',
    ],
    location: ['.job-details-jobs-unified-top-card__primary-description-container .tvm__text'],
    description: ['#job-details'],
  });
  return (
    found && {
      ...found,
      employmentType: chips.find(isEmploymentType) ?? null,
      description: withoutHeading(box),
    }
  );
}

function guestLayout(document: Document, id: string): BoardReading {
  if (isOther(findAttribute(document, 'a.topcard__link', 'href'), id)) return 'not-ready';
  const found = readFields(document, {
    title: ['h1.top-card-layout__title', 'h2.top-card-layout__title', '.topcard__title'],
    company: ['a.topcard__org-name-link', '.topcard__flavor'],
    location: ['.topcard__flavor--bullet'],
    salary: ['.compensation__salary', '.salary'],
    description: ['.show-more-less-html__markup', '.description__text'],
  });
  const criteria = findAll(document, '.description__job-criteria-text, .job-criteria__text').map(text =>
    fieldOf(text),
  );
  // The first criterion is the seniority, which may also be “Internship”.
  const type = criteria.slice(1).find(isEmploymentType) ?? criteria.find(isEmploymentType) ?? null;
  return found?.description ? { ...found, employmentType: type } : null;
}

/** True if the link leads to another job. */
function isOther(link: string | null, id: string): boolean {
  const shown = /\/jobs\/view\/(?:[^/?]*-)?(\d+)/.exec(link ?? '')?.[1];
  return shown !== undefined && shown !== id;
}

// The criteria have no class or id of their own, and stand in the language of the interface.
const isEmploymentType = (text: string | null) =>
  text !== null && text.length < 40 && namesEmploymentType(text);

/** The text of a box without its heading “About the job”, which stands in the language of the interface. */
function withoutHeading(box: Element): string {
  const heading = find(box, 'h2');
  const text = textOf(box);
  const first = heading ? textOf(heading) : '';
  return first && text.startsWith(first) ? text.slice(first.length).trim() : text;
}

const plainId = (id: string) => id.replace(/[^\w-]/g, '');

import { jobAddress } from '../../src/boards/address/job-address.ts';
import { boardOf } from '../../src/boards/board-of.ts';
import { likeliest, type Pooled, pooled } from '../../src/boards/fields/best-candidate.ts';
import { type FieldPage, type ScoredField, textOfAd } from '../../src/boards/fields/candidate.ts';
import { companyCandidates } from '../../src/boards/fields/company-candidates.ts';
import { knownForCompany, knownForTitle } from '../../src/boards/fields/fields-of-page.ts';
import { placeCandidates } from '../../src/boards/fields/place-candidates.ts';
import { titleCandidates } from '../../src/boards/fields/title-candidates.ts';
import { adPageOf } from '../../src/boards/generic/ad-page.ts';
import { findStructured } from '../../src/boards/structured/find-structured.ts';
import type { LinearModel } from '../../src/core/models/linear-model.ts';
import { crossValidate } from './cross-validate.ts';
import { type Example, fitLinear } from './fit-linear.ts';
import { inventedPages } from './invented/invented-pages.ts';
import { type GoldPage, goldPages, siteOf, withHtml, withPage } from './saved-pages.ts';
import { writeModel } from './write-model.ts';
import { writtenPages } from './written-pages.ts';

// Examples: all candidates for a field on the page of a saved posting, labelled right if a person read that value there. Each page counts
// twice, with its structured data and without, because most unknown pages have none.
const options = { l2: 0.5, least: 3, iterations: 120 };
const LABELS = ['no', 'yes'];
const FIELDS = ['title', 'company', 'location'] as const;
const invented = { count: 150, weight: 0.05 };
/** Smaller weights change no result, so they are left out. */
const smallest = 0.32;
const weightOfWritten = 1.5;

type Truth = Pick<GoldPage, 'title' | 'title_alt' | 'company' | 'company_alt' | 'location' | 'location_alt'>;
/** One field of one page: its candidates, and the right value. */
export type FieldTask = {
  readonly gold: Truth;
  /** The saved page; null if we made the page ourselves. */
  readonly saved: GoldPage | null;
  readonly field: ScoredField;
  readonly hasData: boolean;
  /** Its weight in training. If absent, a saved page counts 1 and an invented one `invented.weight`. */
  readonly weight?: number;
  readonly values: readonly Pooled[];
};

/** Each field of a page with its candidates, once with the page's structured data and once without. */
function tasksOf(document: Document, url: URL, gold: Truth, saved: GoldPage | null): readonly FieldTask[] {
  const data = findStructured(document, url, jobAddress(url), gold.title).found;
  const ad = { ...adPageOf(document, url), board: boardOf(document, url) };
  return (data ? [data, null] : [null]).flatMap(given => {
    const page: FieldPage = { ...ad, data: given };
    const text = textOfAd(page);
    const { title, company } = gold;
    const values = {
      title: pooled('title', titleCandidates(page), page, knownForTitle(page)),
      company: pooled('company', companyCandidates(page, title), page, knownForCompany(page, title)),
      location: pooled('location', placeCandidates(page, title, company), page, { title, text }),
    };
    // A page without a place is also an example: it teaches that most lines beside a title are no place.
    return FIELDS.filter(field => field === 'location' || gold[field]).map(field => {
      return { gold, saved, field, hasData: given !== null, values: values[field] };
    });
  });
}

/** All fields of all saved pages with a posting. */
export const savedTasks = (): readonly FieldTask[] =>
  goldPages()
    .filter(({ expected }) => expected === 'job')
    .flatMap(gold => withPage(gold, document => tasksOf(document, new URL(gold.url), gold, gold)));

const inventedTasks = (): readonly FieldTask[] =>
  inventedPages(invented.count)
    .filter(({ kind }) => kind === 'posting')
    .flatMap(page =>
      withHtml(page.html, page.url, document => tasksOf(document, new URL(page.url), page, null)),
    );

const folded = (text: string) =>
  text
    .replace(/[‘’´`]/g, "'")
    .replace(/[‐-―−]/g, '-')
    .replace(/\s+/g, ' ')
    .toLowerCase()
    .replace(/^[\s.,;:|-]+|[\s.,;:|-]+$/g, '');

/** Titles and companies must be equal. A place is right if one contains the other. */
function isRight({ gold, field }: FieldTask, value: string): boolean {
  const given = folded(value);
  const accepted = [gold[field], ...(gold[`${field}_alt`] ?? [])].filter(text => text !== null).map(folded);
  if (field !== 'location') return accepted.includes(given);
  return given.length > 1 && accepted.some(text => text.includes(given) || given.includes(text));
}

const examplesOf = (tasks: readonly FieldTask[]): readonly Example[] =>
  tasks.flatMap(task =>
    task.values.map(({ value, features }) => ({
      features,
      label: isRight(task, value) ? 'yes' : 'no',
      weight: task.weight ?? (task.saved ? 1 : invented.weight),
    })),
  );

/** Returns a function that fits the model to the given tasks and to those of our own pages. The model picks title, company and place. */
export function fieldsFitter() {
  const written = (['learnt', 'told', 'named'] as const)
    .flatMap(writtenPages)
    .filter(({ expected }) => expected === 'job')
    .flatMap(gold => withPage(gold, document => tasksOf(document, new URL(gold.url), gold, null)))
    .map(task => ({ ...task, weight: weightOfWritten }));
  const made = [...inventedTasks(), ...written];
  return (tasks: readonly FieldTask[]) => fitLinear(LABELS, examplesOf([...tasks, ...made]), options);
}

/** Trains the model that picks title, company and place among the candidates of a page. */
export function trainFields(): void {
  const saved = savedTasks();
  const fitted = fieldsFitter();
  const site = ({ saved: page }: FieldTask) => (page ? siteOf(page) : '');
  const judged = crossValidate(saved, site, fitted, judge, 8);
  const figures = FIELDS.flatMap(field =>
    [true, false].map(hasData => {
      const list = judged.filter(
        ({ task }) => task.field === field && task.hasData === hasData && task.gold[field],
      );
      const share = (of: 'right' | 'possible') => list.filter(one => one[of]).length;
      return `${field} ${hasData ? 'with data' : 'by the page'} ${share('right')} of ${list.length} (${share('possible')} possible)`;
    }),
  ).join(', ');
  console.log(figures);
  writeModel('fields', fitted(saved), `${figures}.`, { smallest });
}

function judge(model: LinearModel, task: FieldTask) {
  const value = likeliest(model, task.field, task.values);
  const right = value !== null && isRight(task, value);
  const possible = task.values.some(one => isRight(task, one.value));
  if (!right && process.argv.includes('--wrong'))
    console.log(
      `  ${task.field} ${task.hasData ? 'data' : 'page'} ${task.saved?.file}: ${value} | ${task.gold[task.field]}${possible ? '' : ' (no candidate)'}`,
    );
  return { task, right, possible };
}

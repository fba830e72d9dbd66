import type { EntryKind, Resume } from '../../src/core/types.ts';

/** The true fields of a resume. Fields that are null are not measured. */
export type TrueFields = {
  readonly name: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  /** Addresses of the profiles, as printed. */
  readonly github?: string;
  readonly linkedin?: string;
  readonly headings: readonly string[] | null;
  readonly columns: number | null;
  readonly entries: Readonly<Partial<Record<EntryKind, number | null>>>;
  readonly skills: readonly string[];
};

/** For each field, how many values are right, and of how many. */
export type Tally = Map<string, { right: number; all: number }>;

const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s:]+/g, ' ')
    .trim();
const bareAddress = (text: string): string => fold(text.replace(/^(?:https?:\/\/)?(?:www\.)?|\/+$/g, ''));
const digits = (text: string): string => text.replace(/\D/g, '');

/** Adds one resume to the tally, and returns the fields that were wrong. */
export function countFields(tally: Tally, truth: TrueFields, resume: Resume | null): readonly string[] {
  const wrong: string[] = [];
  const count = (field: string, right: number, all: number): void => {
    const known = tally.get(field) ?? { right: 0, all: 0 };
    tally.set(field, { right: known.right + right, all: known.all + all });
    if (right < all) wrong.push(field);
  };
  const same = (field: string, wanted: string | null, got: string | null | undefined, by = fold): void => {
    if (wanted !== null) count(field, by(wanted) === by(got ?? '') ? 1 : 0, 1);
  };
  same('name', truth.name, resume?.name);
  same('email', truth.email, resume?.email);
  same('phone', truth.phone, resume?.phone, digits);
  for (const site of ['github', 'linkedin'] as const) {
    const link = resume?.links.find(({ kind }) => kind === site)?.url;
    if (truth[site]) same(site, truth[site], link, bareAddress);
  }
  const printed = (resume?.sections ?? []).map(({ heading }) => fold(heading));
  const wanted = truth.headings?.map(fold);
  if (wanted) {
    count('headings recall', wanted.filter(heading => printed.includes(heading)).length, wanted.length);
    count('headings precision', printed.filter(heading => wanted.includes(heading)).length, printed.length);
  }
  if (truth.columns !== null)
    count('layout', truth.columns > 1 === (resume?.layout.columns ?? 1) > 1 ? 1 : 0, 1);
  for (const [kind, number] of Object.entries(truth.entries)) {
    if (number === null) continue;
    const found = (resume?.entries ?? []).filter(entry => entry.kind === kind).length;
    count(kind, found === number ? 1 : 0, 1);
  }
  const listed = new Set(resume?.skills.map(fold));
  count('skills', truth.skills.filter(skill => listed.has(fold(skill))).length, truth.skills.length);
  return wrong;
}

/** The tally as text, one line per field: the share that is right, and of how many. */
export function tableOf(tally: Tally): string {
  return [...tally]
    .map(
      ([field, { right, all }]) => `${field.padEnd(20)} ${(right / Math.max(all, 1)).toFixed(3)}  of ${all}`,
    )
    .join('\n');
}

import type { Box } from '../../core/types.ts';
import { foldHeading, knownHeading } from '../structure/heading-words.ts';
import type { StyledLine } from '../structure/styled-line.ts';
import { emailsIn, HEADER_LINES } from './find-email.ts';
import { accountUnder, isOfPerson } from './find-handles.ts';
import { restUnder } from './join-broken.ts';
import { isKin } from './name-readings.ts';

type Lines = readonly StyledLine[];

/** A line in which we look for contact details, and whether it stands where they usually do. */
export type ContactLine = {
  readonly text: string;
  readonly page: number;
  readonly box: Box | null;
  readonly isContact: boolean;
};

/** The share of the first page's height that a header takes. */
const HEADER_SHARE = 0.22;
const LINES_BESIDE_EMAIL = 4;
const LINES_UNDER_HEADING = 10;
const headings =
  /^(?:contact(?: me| info\w*| details?)?|personal (?:info\w*|details?|data)|links|profiles?|social(?: media| links)?|kontakt(?:daten)?|persönliche (?:daten|angaben)|contacto|datos personales|contatto|contatti|dati personali|contato|dados pessoais|coordonnées|contactgegevens|persoonsgegevens|persoonlijke gegevens|personalia|kontaktuppgifter|personuppgifter|kontaktoplysninger|personlige oplysninger|kontaktinformasjon|yhteystiedot|henkilötiedot|osobní údaje|kontaktní údaje|informations personnelles|información de contacto|informazioni personali|recapiti|informações pessoais|get in touch|dane (?:osobowe|kontaktowe)|контакты|контакти|iletişim|kişisel bilgiler)$/;

/** Does a heading stand over contact details? */
export const isContactHeading = (text: string): boolean => headings.test(foldHeading(text));

const account = /(?:linkedin\.com\/in|github\.com)\/([\p{L}\p{N}_%-]+)/giu;
const referees =
  /^(?:(?:professional |personal |character )?references?|referees?|referenzen|r[ée]f[ée]rences?(?: professionnelles)?|referencias(?: \p{L}+)?|referências|referenze|referenties|referencje|referenser|referanslar|рекомендации|рекомендації)$/u;

/** The lines from an opening heading down to the next known heading, or to another column. */
function linesUnder(lines: Lines, opens: (text: string) => boolean): ReadonlySet<StyledLine> {
  let heading: StyledLine | null = null;
  return new Set(
    lines.filter(line => {
      if (opens(line.text)) heading = line;
      else if (heading?.column !== line.column || knownHeading(line.text) !== null) heading = null;
      return heading !== null;
    }),
  );
}

/** The lines in sections for jobs, projects or degrees: an e-mail address or a number there is seldom the person's. */
export const linesOfWork = (lines: Lines): ReadonlySet<StyledLine> => linesUnder(lines, isOfWork);

// `Work` and `Portfolio` may also be the labels of a number and of a link.
const isOfWork = (text: string): boolean =>
  /^(?:experience|projects|education)$/.test(knownHeading(text) ?? '') && !/^(?:work|portfolio)$/i.test(text);

/** The lines without the referees' details. All lines stay if an address there has the person's name, and so does a line with such an account. */
export function withoutReferees(lines: Lines, name: string): Lines {
  const theirs = linesUnder(lines, text => referees.test(foldHeading(text)));
  const isOwn = [...theirs].some(({ text }) => emailsIn(text).some(email => isKin(name, email)));
  const hasAccount = ({ text }: StyledLine) =>
    [...text.matchAll(account)].some(([, handle = '']) => isOfPerson(handle, name));
  return isOwn ? lines : lines.filter(line => !theirs.has(line) || hasAccount(line));
}

/** The lines without a letterhead above the larger name: it has only addresses of somebody else, and the person's own is below the name. */
export function withoutLetterhead(lines: Lines, nameAt: number, name: string): Lines {
  const [above, below] = [lines.slice(0, nameAt), lines.slice(nameAt)];
  const areSmaller = above.every(({ look }) => look.size < (below[0]?.look.size ?? 0));
  const [theirs, own] = [above, below].map(some =>
    some.flatMap(({ text }) => emailsIn(text)).map(email => isKin(name, email)),
  );
  const isLetterhead = theirs?.length !== 0 && !theirs?.includes(true) && own?.includes(true);
  return areSmaller && isLetterhead ? below : lines;
}

/** All lines with text. Those at the top, near the e-mail address or under a contact heading count as contact lines. */
export function contactLines(lines: Lines, email: string | null): readonly ContactLine[] {
  const own = lines.filter(line => line.text !== '');
  const work = linesOfWork(own);
  const isOnFirst = (line: StyledLine) => (line.page ?? 1) === 1;
  const foot = Math.max(0, ...own.filter(isOnFirst).map(({ box }) => (box ? box[1] + box[3] : 0)));
  const emailAt =
    email === null ? -1 : own.findIndex(({ text }) => text.toLowerCase().includes(email.toLowerCase()));
  let headingAt = Number.NEGATIVE_INFINITY;
  return own.map((line, at) => {
    if (isContactHeading(line.text)) headingAt = at;
    const isHigh = isOnFirst(line) && line.box !== null && line.box[1] < HEADER_SHARE * foot;
    const isBeside = emailAt >= 0 && Math.abs(at - emailAt) <= LINES_BESIDE_EMAIL;
    const isPlace = (isOnFirst(line) && at < HEADER_LINES) || isHigh || at - headingAt <= LINES_UNDER_HEADING;
    // Under a job's heading, only lines near an e-mail address there count, and lines without letters: a number alone belongs to no job.
    const isWithEmail = isBeside && work.has(own[emailAt] ?? line);
    const isOpen = !work.has(line) || isWithEmail || /^\P{L}+$/u.test(line.text);
    const isContact = isOpen && (isPlace || isBeside);
    const text = isContact ? [withLabel(line), ...accountsUnder(own, at)].join('\n') : line.text;
    return { text, page: line.page ?? 1, box: line.box, isContact };
  });
}

/** Adds a colon behind the bold start of a line, which is a label: “GitHub” in `GitHub nightowl`. */
function withLabel({ text, parts: [first] }: StyledLine): string {
  const lead = first.text.slice(0, first.boldLead).trimEnd();
  return /[\p{L}\p{N}]$/u.test(lead) ? text.replace(lead, `${lead}:`) : text;
}

/** An account is at most this many lines below the name of its site: lines of another column may come between. */
const LINES_DOWN = 3;

/** The accounts that stand below the names of their sites in this line, as in a column or a table. */
function accountsUnder(lines: Lines, at: number): readonly string[] {
  const line = lines[at];
  return (line?.parts ?? []).flatMap((part, rank) => {
    const below = lines.slice(at + 1, at + 1 + LINES_DOWN).flatMap(next => {
      // Without positions, the cell below is the one with the same index in a row with as many cells.
      const isRow = line?.box === null && line.parts.length > 1 && next.parts.length === line.parts.length;
      const under = line && ((isRow ? next.parts[rank] : undefined) ?? restUnder(part, line, next));
      return under ? [under.text] : [];
    });
    const [first = '', rest = ''] = below;
    // A narrow cell breaks an account at its hyphen or underscore.
    const isCut = /[\p{L}\p{N}][-_]$/u.test(first) && /^[\p{L}\p{N}_-]+$/u.test(rest);
    const account = accountUnder(part.text, isCut ? first + rest : first);
    return account === null ? [] : [account];
  });
}

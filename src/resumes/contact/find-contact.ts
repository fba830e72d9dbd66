import type { ResumeLink } from '../../core/types.ts';
import type { StyledLine } from '../structure/styled-line.ts';
import { choosePhone } from './choose-phone.ts';
import { contactLines, linesOfWork, withoutLetterhead, withoutReferees } from './contact-lines.ts';
import { chooseEmail } from './find-email.ts';
import { type AnnotatedLink, findLinks, liesOn } from './find-links.ts';
import { type FoundName, findName } from './find-name.ts';
import { joinBroken } from './join-broken.ts';

/** The person's name and contact details. */
export type Contact = {
  readonly name: FoundName | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly links: readonly ResumeLink[];
};

/** Reads name, e-mail, phone and links from the lines and from the link annotations. */
export function findContact(lines: readonly StyledLine[], annotations: readonly AnnotatedLink[]): Contact {
  const unsure = findName(lines, null);
  const probable = unsure?.name ?? '';
  const about = withoutReferees(withoutLetterhead(lines, unsure?.lines[0] ?? 0, probable), probable);
  const left = lines.filter(line => !about.includes(line));
  const links = annotations.filter(link => !left.some(line => liesOn(link, line)));
  const urls = links.map(({ url }) => url);
  const whole = joinBroken(about, { name: probable, kin: '' });
  const work = linesOfWork(whole);
  const textsOf = (isWork: boolean) =>
    whole.filter(line => work.has(line) === isWork).map(({ text }) => text);
  const email = chooseEmail(textsOf(false), urls, probable, textsOf(true));
  const name = findName(lines, email);
  const person = `${name?.name ?? ''} ${name?.name.replaceAll(' ', '') ?? ''} ${email?.split('@')[0] ?? ''}`;
  const own = contactLines(joinBroken(about, { name: name?.name ?? '', kin: person }), email);
  return { name, email, phone: choosePhone(own, urls), links: findLinks(own, links, person) };
}

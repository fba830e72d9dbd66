import type { ResumeLink } from '../../core/types.ts';
import type { StyledLine } from '../structure/styled-line.ts';
import { emailOfLink, emailsIn } from './find-email.ts';
import { type AnnotatedLink, findLinks } from './find-links.ts';
import { type FoundName, findName } from './find-name.ts';
import { phoneOfLink, phonesIn } from './find-phone.ts';

/** Whom the resume is about and how to reach them. */
export type Contact = {
  readonly name: FoundName | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly links: readonly ResumeLink[];
};

/** Reads name, e-mail, phone and links from the lines and from the link annotations. */
export function findContact(
  lines: readonly StyledLine[],
  text: string,
  annotations: readonly AnnotatedLink[],
): Contact {
  const own = lines.filter(line => line.text !== '');
  const email = firstEmail(own, annotations);
  const name = findName(lines, email);
  const headerEnd = headerLength(own);
  return {
    name,
    email,
    phone: bestPhone(own, email, annotations),
    links: findLinks(text, headerEnd, annotations),
  };
}

/** The first address printed; a link's address where none is, or where letters are missing from it or came to it. */
function firstEmail(lines: readonly StyledLine[], annotations: readonly AnnotatedLink[]): string | null {
  const linked = annotations.map(({ url }) => emailOfLink(url)).filter(found => found !== null);
  const texts = lines.map(line => line.text);
  const printed = texts.flatMap((text, index) => {
    const found = emailsIn(text);
    // A narrow column breaks a long address after the @ or before it.
    return found.length > 0
      ? found
      : /@/.test(text)
        ? emailsIn(text.trimEnd() + (texts[index + 1] ?? '').trimStart())
        : [];
  });
  const [first] = printed;
  if (first === undefined) return linked[0] ?? null;
  return linked.find(link => isPartOf(first, link) || isBeginning(link, first)) ?? first;
}

/** What follows an address in the next column may come to it. */
function isBeginning(short: string, long: string): boolean {
  return short.length < long.length && long.toLowerCase().startsWith(short.toLowerCase());
}

/** Does one address begin or end as the other does, and go on? */
function isPartOf(short: string, long: string): boolean {
  const [a, b] = [short.toLowerCase(), long.toLowerCase()];
  return a !== b && (b.startsWith(a) || b.endsWith(a));
}

const contactLineCount = 14;

function bestPhone(
  lines: readonly StyledLine[],
  email: string | null,
  annotations: readonly AnnotatedLink[],
): string | null {
  const emailAt =
    email === null ? -1 : lines.findIndex(line => line.text.toLowerCase().includes(email.toLowerCase()));
  const found = lines.flatMap((line, index) => {
    const isNearEmail = emailAt >= 0 && Math.abs(index - emailAt) <= 4;
    const isTop = (line.page ?? 1) === 1 && index < contactLineCount;
    return phonesIn(line.text, isNearEmail || isTop).map(({ phone, score }) => ({
      phone,
      score: score + (isNearEmail ? 1 : 0) + (isTop ? 1 : 0) - index / 1000 - ((line.page ?? 1) > 1 ? 1 : 0),
    }));
  });
  const best = found.reduce<(typeof found)[number] | null>(
    (a, b) => (a === null || b.score > a.score ? b : a),
    null,
  );
  const linked = annotations.map(({ url }) => phoneOfLink(url)).find(phone => phone !== null) ?? null;
  return linked !== null && (best === null || isScrambled(best.phone, linked))
    ? linked
    : (best?.phone ?? linked);
}

/** The same digits in another order: a right-to-left page mixed up the groups. */
function isScrambled(printed: string, linked: string): boolean {
  const sorted = (phone: string) => phone.replace(/\D/g, '').split('').sort().join('');
  return sorted(printed) === sorted(linked) && printed.replace(/\D/g, '') !== linked.replace(/\D/g, '');
}

/** How much text stands in the lines that a header takes. */
function headerLength(lines: readonly StyledLine[]): number {
  return lines.slice(0, contactLineCount).reduce((sum, line) => sum + line.text.length + 1, 0);
}

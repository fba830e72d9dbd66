import type {
  Draft,
  DraftContact,
  DraftEntry,
  DraftLine,
  DraftLink,
  DraftSection,
} from '../../core/tailor/draft.ts';
import { isSectionKind } from './resume-guard.ts';
import { flag, type Guard, list, nullable, object, text } from './shape.ts';

const id = text(200, 1);
const words = text(100_000);

const isLine = object<DraftLine>({ id, text: words, isHidden: flag, from: nullable(text(1_000)) });

const isEntry = object<DraftEntry>({
  id,
  title: words,
  organisation: words,
  place: words,
  dates: words,
  isHidden: flag,
  lines: list(isLine, 10_000),
});

const isSection = object<DraftSection>({
  id,
  kind: isSectionKind,
  heading: words,
  isHidden: flag,
  entries: list(isEntry, 10_000),
  lines: list(isLine, 10_000),
});

const isContact = object<DraftContact>({
  email: words,
  phone: words,
  place: words,
  links: list(object<DraftLink>({ text: words, url: text(8_000) }), 1_000),
});

/** Accepts a draft of a sane size. */
export const isDraft: Guard<Draft> = object<Draft>({
  language: text(100),
  name: words,
  headline: words,
  contact: isContact,
  sections: list(isSection, 1_000),
});

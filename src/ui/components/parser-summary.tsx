import type { ComponentChildren } from 'preact';
import { format, keyOf, language, type MessageKey, plural, t } from '../../browser/settings/strings.ts';
import { presentDoubt } from '../../core/advice/present-doubt.ts';
import { monthOf } from '../../core/dates/month-of.ts';
import { findingsBySentence } from '../../core/report/check-words.ts';
import type { Finding, Resume, ResumeEntry, YearMonth } from '../../core/types.ts';
import { Button } from './button.tsx';
import { Group } from './disclosure.tsx';
import { SameFindings } from './finding-place.tsx';
import { Icon } from './icon.tsx';

const entryKinds = ['experience', 'projects', 'education', 'certifications'] as const;

/** How many links the brief view shows: some resumes have forty. */
const SHOWN_LINKS = 6;

function Fact({ name, children }: { name: MessageKey; children: ComponentChildren }) {
  return (
    <div class="fact">
      <dt class="faint">{t(name)}</dt>
      <dd>{children}</dd>
    </div>
  );
}

const orNothing = (value: string | null): ComponentChildren =>
  value ?? <span class="not-found">{t('notFound')}</span>;

type ParsedFieldsProps = { readonly resume: Resume; readonly inFull?: boolean };

/** The fields that a parser reads from the resume. In full, it also names every entry and skill. */
export function ParsedFields({ resume, inFull = false }: ParsedFieldsProps) {
  const links = resume.links.slice(0, inFull ? undefined : SHOWN_LINKS);
  const doubt = presentDoubt(resume, monthOf(new Date()));
  const hiddenLinks = resume.links.length - links.length;
  return (
    <dl class="rows facts">
      <Fact name="fieldName">{orNothing(resume.name)}</Fact>
      <Fact name="fieldEmail">{orNothing(resume.email)}</Fact>
      <Fact name="fieldPhone">{orNothing(resume.phone)}</Fact>
      <Fact name="fieldLinks">
        {resume.links.length === 0
          ? orNothing(null)
          : links.map(link => (
              <span class="block" key={link.url}>
                {link.url.replace(/^https?:\/\/(www\.)?/, '')}
              </span>
            ))}
        {hiddenLinks > 0 && <span class="block faint">{t('moreFindings', hiddenLinks)}</span>}
      </Fact>
      <Fact name="fieldSections">
        {orNothing(resume.sections.map(section => section.heading).join(' · ') || null)}
      </Fact>
      <Fact name="fieldEntries">
        {resume.entries.length === 0 ? orNothing(null) : entryCounts(resume.entries)}
        {inFull &&
          resume.entries.map(entry => (
            <span class="block soft" dir="auto" key={entry.start}>
              {entryWords(entry)}
            </span>
          ))}
        {doubt && <span class="block">{format(doubt.text)}</span>}
      </Fact>
      <Fact name="fieldSkills">
        {resume.skills.length === 0 ? orNothing(null) : plural('skillsRead', resume.skills.length)}
        {inFull && resume.skills.length > 0 && <span class="block soft">{resume.skills.join(', ')}</span>}
      </Fact>
      <Fact name="fieldLayout">
        {[
          resume.format === 'pdf' ? plural('pagesCount', resume.layout.pages) : t('noPages'),
          resume.format === 'text' ? null : plural('columnsCount', resume.layout.columns),
          resume.layout.tables > 0 ? plural('tablesCount', resume.layout.tables) : null,
          resume.layout.images > 0 ? plural('imagesCount', resume.layout.images) : null,
        ]
          .filter(part => part !== null)
          .join(' · ')}
      </Fact>
    </dl>
  );
}

/** “3 jobs · 1 degree”. Says “0 jobs”, too, but leaves out other kinds that are missing. */
const entryCounts = (entries: readonly ResumeEntry[]): string =>
  entryKinds
    .map(kind => [kind, entries.filter(entry => entry.kind === kind).length] as const)
    .filter(([kind, count]) => count > 0 || kind === 'experience')
    .map(([kind, count]) => plural(keyOf('entries', kind), count))
    .join(' · ');

function monthWords(at: YearMonth | 'present' | null): string | null {
  if (at === null) return null;
  if (at === 'present') return t('present');
  if (at.month === null) return String(at.year);
  const { format } = new Intl.DateTimeFormat(language(), { year: 'numeric', month: 'short' });
  return format(new Date(at.year, at.month - 1, 15));
}

function entryWords(entry: ResumeEntry): string {
  const dates = [monthWords(entry.from), monthWords(entry.to)].filter(date => date !== null).join(' – ');
  return [entry.title, entry.organisation, dates].filter(Boolean).join(' · ');
}

type HazardsProps = { hazards: readonly Finding[]; onPlace: ((finding: Finding) => void) | null };

/** The hazards on the resume's pages, each kind once, with its places. */
export function Hazards({ hazards, onPlace }: HazardsProps) {
  const kinds = [...findingsBySentence(hazards, format)];
  return (
    <Group title={t('parserHazards')} count={kinds.length}>
      {kinds.length === 0 ? (
        <p class="soft group-note">{t('hazardsNone')}</p>
      ) : (
        <ul class="rows hazards">
          {kinds.map(([sentence, findings]) => (
            <li class="led" key={sentence}>
              <Icon name="warning" />
              <span>
                <SameFindings sentence={sentence} findings={findings} onPlace={onPlace} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </Group>
  );
}

/** The name of the button that leads to the drawn pages, or to the text if there are none. */
export const parserOpenWords = (resume: Resume): string =>
  t(resume.format === 'pdf' ? 'parserOpen' : 'parserOpenText');

type ParserSummaryProps = {
  readonly resume: Resume;
  readonly hazards: readonly Finding[];
  readonly onOpen: () => void;
  readonly onPlace: ((finding: Finding) => void) | null;
};

/** The popup's last view: what a parser reads, the hazards, and a button that leads to the drawn pages. */
export function ParserSummary({ resume, hazards, onOpen, onPlace }: ParserSummaryProps) {
  return (
    <>
      <section class="group">
        <h3 class="abreast">{t('parserFields')}</h3>
        <ParsedFields resume={resume} />
      </section>
      <Hazards hazards={hazards} onPlace={onPlace} />
      <Button class="parser-open" icon="eye" name={parserOpenWords(resume)} onClick={onOpen} />
    </>
  );
}

import type { ComponentChildren } from 'preact';
import { format, language, type MessageKey, plural, t } from '../../browser/settings/strings.ts';
import type { EntryKind, Finding, Resume, ResumeEntry, YearMonth } from '../../core/types.ts';
import { Button } from './button.tsx';
import { FindingPlace, ResumeWords } from './finding-place.tsx';
import { Icon } from './icon.tsx';

const entryNames: Readonly<
  Record<EntryKind, 'entriesExperience' | 'entriesProjects' | 'entriesEducation' | 'entriesCertifications'>
> = {
  experience: 'entriesExperience',
  projects: 'entriesProjects',
  education: 'entriesEducation',
  certifications: 'entriesCertifications',
};

function Fact({ name, children }: { name: MessageKey; children: ComponentChildren }) {
  return (
    <div class="fact">
      <dt>{t(name)}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function orNothing(value: string | null): ComponentChildren {
  return value ?? <span class="not-found">{t('fieldNotFound')}</span>;
}

/** The fields a parser takes from the resume; in full, every entry and skill by name. */
export function ParsedFields({
  resume,
  inFull = false,
}: {
  readonly resume: Resume;
  readonly inFull?: boolean;
}) {
  return (
    <dl class="facts">
      <Fact name="fieldName">{orNothing(resume.name)}</Fact>
      <Fact name="fieldEmail">{orNothing(resume.email)}</Fact>
      <Fact name="fieldPhone">{orNothing(resume.phone)}</Fact>
      <Fact name="fieldLinks">
        {resume.links.length === 0
          ? orNothing(null)
          : resume.links.map(link => (
              <span class="fact-line" key={link.url}>
                {link.url.replace(/^https?:\/\/(www\.)?/, '')}
              </span>
            ))}
      </Fact>
      <Fact name="fieldSections">
        {resume.sections.length === 0
          ? orNothing(null)
          : resume.sections.map(section => section.heading).join(' · ')}
      </Fact>
      <Fact name="fieldEntries">
        {(Object.keys(entryNames) as EntryKind[])
          .map(kind => [kind, resume.entries.filter(entry => entry.kind === kind).length] as const)
          .filter(([kind, count]) => count > 0 || kind === 'experience')
          .map(([kind, count]) => plural(entryNames[kind], count))
          .join(' · ')}
        {inFull &&
          resume.entries.map(entry => (
            <span class="fact-line soft" key={entry.start}>
              {entryWords(entry)}
            </span>
          ))}
      </Fact>
      <Fact name="fieldSkills">
        {resume.skills.length === 0 ? orNothing(null) : plural('skillsRead', resume.skills.length)}
        {inFull && resume.skills.length > 0 && <span class="fact-line soft">{resume.skills.join(', ')}</span>}
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

/** What on the resume's pages trips a parser up, each with its place in words. */
export function HazardList({
  hazards,
  onPlace,
}: {
  readonly hazards: readonly Finding[];
  readonly onPlace: ((finding: Finding) => void) | null;
}) {
  if (hazards.length === 0) return <p class="soft group-note">{t('hazardsNone')}</p>;
  return (
    <ul class="hazards">
      {hazards.map((hazard, index) => (
        <li key={index}>
          <Icon name="warning" />
          <span>
            {format(hazard.message)}
            <FindingPlace finding={hazard} onPlace={onPlace} />
            {hazard.quote && <ResumeWords text={hazard.quote} onPlace={onPlace && (() => onPlace(hazard))} />}
          </span>
        </li>
      ))}
    </ul>
  );
}

type ParserSummaryProps = {
  readonly resume: Resume;
  readonly hazards: readonly Finding[];
  readonly onOpen: () => void;
  readonly onPlace: ((finding: Finding) => void) | null;
};

/** The popup's third view: the fields and the trouble, and the way to the drawn pages. */
export function ParserSummary({ resume, hazards, onOpen, onPlace }: ParserSummaryProps) {
  return (
    <>
      <section class="group">
        <h3 class="group-title">{t('parserFields')}</h3>
        <ParsedFields resume={resume} />
      </section>
      <section class="group">
        <h3 class="group-title">
          {t('parserHazards')} <span class="group-count">{hazards.length}</span>
        </h3>
        <HazardList hazards={hazards} onPlace={onPlace} />
      </section>
      <Button class="parser-open" icon="eye" name={t('parserOpen')} onClick={onOpen} />
    </>
  );
}

import { often } from '../../core/text/grouped.ts';
import type { EntryKind } from '../../core/types.ts';
import type { LinePart, StyledLine } from './styled-line.ts';

/** What a label within an entry says of the text behind it. */
export type EntryLabel = 'title' | 'organisation' | 'client' | 'other';

/** A text behind a label; empty if the label stands alone. */
export type LabelledText = { readonly label: EntryLabel; readonly text: string };

// Forms of many agencies give each job in such lines, each behind a label; so does the European Union's form of 2004, in all its languages.
// https://eur-lex.europa.eu/eli/dec/2004/2241/oj
const words: Readonly<Record<EntryLabel, string>> = {
  title:
    'role|roles|position|position role|role position|role in project|project role|job title|title|designation|job role|rolle|funktion|tätigkeit als|poste|fonction|rôle|cargo|puesto|rol|função|papel|ruolo|posizione|functie|stanowisko|rola|pozice|должность|роль|позиция|посада|occupation or position held|title of qualification awarded|beruf oder funktion|bezeichnung der erworbenen qualifikation|fonction ou poste occupé|intitulé du certificat ou diplôme délivré|profesión o cargo desempeñado|título de la cualificación obtenida|lavoro o posizione ricoperti|titolo della qualifica rilasciata|função ou cargo ocupado|designação da qualificação atribuída|zawód lub zajmowane stanowisko',
  organisation:
    'company|company name|employer|organisation|organization|organization name|arbeitgeber|firma|unternehmen|entreprise|employeur|société|empresa|empleador|empregador|azienda|datore di lavoro|werkgever|bedrijf|pracodawca|компания|организация|компанія|name and address of employer|name and type of organisation|name and type of organisation providing education and training|name und adresse des arbeitgebers|name und art der bildungs oder ausbildungseinrichtung|nom et adresse de l’employeur|nom et type de l’établissement d’enseignement ou de formation|nombre y dirección de la empresa o empleador|nombre y tipo de la organización educativa o formativa|nome e indirizzo del datore di lavoro|nome e tipo d’organizzazione erogatrice dell’istruzione e formazione|nome e morada do empregador|nome e tipo da organização de ensino ou formação|nazwa i adres pracodawcy',
  client:
    'client|clients|client name|end client|customer|customers|kunde|auftraggeber|cliente|klant|klient|заказчик|клиент|замовник',
  other: [
    'project|project name|project title|project type|developed by|project overview|project description|projects|about the project|description|overview|domain|industry|team|team size|team structure|duration|period|dates|location|place|type|platform',
    'environment|technical environment|technology|technologies|technologies used|technology stack|technical stack|tech stack|stack|tools|tools used|tools and technologies|technologies and tools|skills used|languages|database|databases|operating system|methodology|methodologies',
    'responsibilities|responsibility|roles responsibilities|roles and responsibilities|role and responsibilities|key responsibilities|duties|tasks|main tasks|key tasks|activities|achievements|key achievements|contribution|contributions',
    'projekt|projektbeschreibung|branche|zeitraum|dauer|ort|technologien|werkzeuge|umgebung|aufgaben|aufgabenbereich|verantwortung|projet|durée|lieu|environnement|environnement technique|technologies utilisées|outils|missions|tâches|réalisations',
    'main activities and responsibilities|type of business or sector|principal subjects|principal subjects occupational skills covered|level in national or international classification|datum|date|daty|okres|wichtigste tätigkeiten und zuständigkeiten|tätigkeitsbereich oder branche|principales activités et responsabilités|type ou secteur d’activité|fechas|funciones y responsabilidades principales|tipo de empresa o sector|principali attività e responsabilità|tipo di attività o settore|datas|principais actividades e responsabilidades|tipo de empresa ou sector|główne zadania i obowiązki',
    'proyecto|duración|tecnologías|herramientas|funciones|responsabilidades|tareas|logros|projeto|tecnologias|ferramentas|atividades|progetto|tecnologie|attività|technologie|narzędzia|obowiązki|zadania|проект|описание проекта|технологии|обязанности|задачи|достижения|технології|обовʼязки',
  ].join('|'),
};

/** True if labels name the entries' titles and organisations. `first` is the label of the entry's first line, which education needs; a project's name itself may stand behind a label. */
export const isToldByLabels = (kind: EntryKind, first: EntryLabel | null | undefined): boolean =>
  kind === 'experience' || (kind === 'education' && first != null);

const labels = new Map(
  (Object.keys(words) as EntryLabel[]).flatMap(label =>
    words[label].split('|').map(word => [word, label] as const),
  ),
);

const LONGEST = 80;
/** A label that goes on in the next line of its column is recognised by at least this many words. */
const LEAST_BEGUN = 3;
const longLabels = [...labels].filter(([label]) => label.split(' ').length > LEAST_BEGUN);
/** The most fields that a form has above or below any of its fields. */
const MOST_FIELDS = 12;

/** The words of a label in small letters, without numbers and signs. */
const wordsOf = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll("'", '’')
    .replace(/[^\p{L}’]+/gu, ' ')
    .trim();

function labelIn(text: string): EntryLabel | null {
  if (text.length > LONGEST) return null;
  const words = wordsOf(text);
  const whole = labels.get(words);
  if (whole !== undefined || words.split(' ').length < LEAST_BEGUN) return whole ?? null;
  return longLabels.find(([label]) => label.startsWith(`${words} `))?.[1] ?? null;
}

/** A form has at least this many labels for roles or employers, and as many others. */
const FIELDS_OF_FORM = 3;

/** True if some of these texts, which stand under one another, are the labels of a form on jobs; a template's `Job title 1` does not count. */
export function holdsForm(texts: readonly string[]): boolean {
  const found = texts.flatMap(text => (/\d/.test(text) ? [] : (labelIn(text) ?? [])));
  const others = found.filter(label => label === 'other').length;
  return found.length - others >= FIELDS_OF_FORM && others >= FIELDS_OF_FORM;
}

/** True if a text is only a label that forms use for facts of a job, such as “Missions” or “Environment”. */
export const isEntryLabel = (text: string): boolean => labelIn(text) === 'other';

/** The label that a text begins with, up to its colon, and what is behind it; null where it has none. */
export function labelledText(text: string): LabelledText | null {
  const colon = text.search(/[:：]/);
  const label = colon < 0 ? null : labelIn(text.slice(0, colon));
  return label === null ? null : { label, text: text.slice(colon + 1).trim() };
}

/** The label in a line's first part, if its text stands in the second part; otherwise null. */
const labelBeside = ([label, text]: readonly LinePart[]): EntryLabel | null =>
  label && text ? labelIn(label.text) : null;

/** True if a line is a field of a form on a job: a label with its text beside it, in a run of such lines one of which names the role. */
export function isFieldOfForm(lines: readonly StyledLine[], index: number): boolean {
  const found = lines
    .slice(Math.max(0, index - MOST_FIELDS), index + MOST_FIELDS + 1)
    .map(({ parts }) => labelBeside(parts));
  const own = Math.min(index, MOST_FIELDS);
  const start = found.lastIndexOf(null, own) + 1;
  const end = found.indexOf(null, own);
  const run = found.slice(start, end < 0 ? undefined : end);
  // Headings in a label column (“Technologies”, “Languages”) may be the same words, but name no role.
  return start <= own && run.includes('title');
}

/** Adds the label with which each row of a form begins; a label in a column of its own is joined to its text by a colon. */
export function readLabels<Row extends FormRow>(rows: readonly Row[]): readonly Row[] {
  const bare = rows.map(({ parts }) => labelBeside(parts));
  // A template has “Employer” and “Job title” where names are to be filled in; only a form has other labels, too.
  const isForm = bare.includes('other');
  const alone = wordsAlone(rows);
  return rows.map((row, at) => {
    const [first, second, ...others] = row.parts;
    const own = first ? (labelledText(first.text)?.label ?? null) : null;
    const isAlone = own === null && first !== undefined && !second && alone.has(wordsOf(first.text));
    const told = isAlone ? 'other' : own;
    const isBare = told === null && isForm && second !== undefined;
    const label = isBare ? (bare[at] ?? null) : told;
    const labelWord = label === null || !first ? null : wordsOf(first.text.split(/[:：]/)[0]);
    if (!isBare || label === null || !first) return { ...row, label, labelWord };
    const joined = { ...second, text: `${first.text}: ${second.text}`, x: first.x };
    return { ...row, label, labelWord, parts: [joined, ...others] };
  });
}

/** Labels without a colon, each alone in its line (`Description`, `Responsibilities`), that occur in several entries of a form. */
function wordsAlone(rows: readonly FormRow[]): ReadonlySet<string> {
  const alone = rows.flatMap(({ parts: [only, beside] }) =>
    only && !beside && labelIn(only.text) === 'other' ? [wordsOf(only.text)] : [],
  );
  return often(alone, OFTEN);
}

/** How often a word must stand alone in a line to count as a label. */
const OFTEN = 2;

type FormRow = Labelled & { readonly parts: readonly LinePart[] };

/** The sort of label with which a row of a form begins, and the label's own words. */
export type Labelled = { readonly label: EntryLabel | null; readonly labelWord: string | null };

/** The parts of a line, each with the label that it stands behind; null if the line does not begin with a label. */
export function labelledParts<Part extends { readonly text: string }>(
  parts: readonly Part[],
): readonly (Part & LabelledText)[] | null {
  let label = parts[0] ? labelledText(parts[0].text)?.label : undefined;
  if (label === undefined) return null;
  return parts.flatMap(part => {
    const own = labelledText(part.text);
    if (own) label = own.label;
    const text = own ? own.text : part.text;
    return text === '' || label === undefined ? [] : [{ ...part, text, label }];
  });
}

import { roleWords } from '../vocabulary/role-words.ts';
import { titleOf } from './title-of.ts';

const FIRST_LINES = 25;
const LONGEST = 90;
const MOST_WORDS = 12;
const FEWEST_WORDS_SOUGHT = 2;

const label =
  /^(?:(?:job|position|role|posting) ?)?(?:title|position|role|vacancy|stellenbezeichnung|poste|puesto|cargo|functie|stanowisko|intitulé du poste)\s*[:–—-]\s*(.{3,90})$/i;
// Words of a sentence about the role; a line with one does not name the role.
const sentenceWords =
  /^(?:-|As) |[.!?:;,]$|\b(?:you|your|we|our|us|is|are|will|can|to|how|the|experience|degree|type|team|years?|responsib\w+|requirements?|about|description)\b/i;
// “We are looking for a skilled Embedded Engineer to join us”, “As a Data Analyst”, “The Data Analyst will”: the title is in capitals.
const sought =
  /(?:\b(?:(?:looking|searching|search|opening|vacancy|hiring|recruiting) (?:for|to (?:hire|recruit))|[Ss]eeking|seeks|[Hh]ir(?:e|ing)|[Rr]ecruit(?:ing)?|needs?|find|[Jj]oin (?:us|our team|the team) as|[Aa]s|(?:role|position) (?:of|as)|(?:[Aa]re|be|[Bb]ecome)(?: you)?) |(?:^|\n|[.!?] )(?=The ))(?:(?:an?|our|the|The|another|multiple|several) )?(?:(?!for|in|at|to|of|on)[a-z][a-z-]+,? ){0,4}((?:[a-z]?\p{Lu}|\.N)[^,;:!?\n]{2,100})/gu;
const capitals =
  /^(?:[a-z]?[\p{Lu}\d.][\p{L}\d/+#.&()-]*|of|and|&|\/|-|–)(?:\s(?:[a-z]?[\p{Lu}\d(.][\p{L}\d/+#.&()-]*|of|and|&|\/|-|–)){0,7}/u;
// “suchen wir einen Entwickler für”, “recrute une développeuse back-end pour”: the title ends before a small word like “für”.
const soughtAbroad =
  /(?<!\p{L})(?:such(?:en|t)(?: wir)?|recherch(?:e|ons)|recrut(?:e|ons)|cherch(?:e|ons)|busca(?:mos)?|procura(?:mos)?|cerc(?:a|hiamo)|zoek(?:t|en)(?: wij| we)?|söker(?: vi)?|søger(?: vi)?)\s(?:[\p{L}.-]+ ){0,4}?(?:eine?n?(?:[/:*]n)?|une?(?:\(e\)|[·.]e)?|una?|uma?|een|ett?)\s([^,;:!?\n]{4,80})/giu;
const goesOn =
  /\s(?:für|mit|in|im|am|an|bei|zur|zum|der|die|das|als|pour|avec|chez|en|à|au|qui|basée?|para|con|que|per|da|presso|voor|met|die|bij|om|för|med|till|som|til|i|a)\s.*$|\.(?:\s.*)?$/iu;
// “a role I’m working on: Senior Go Engineer”
const announced =
  /\b(?:[Rr]ole|[Pp]osition|[Oo]pportunity|[Vv]acancy)\b[^:\n]{0,40}: (\p{Lu}[^,;:!?\n]{2,100})/gu;
// A phone number, an e-mail address or a link: the line is about a person.
const contact = /(?:\d[\s().-]?){7}|\S@\S|https?:|www\./;
// “(m/w/d)”, “(all genders)”, “H/F”: who may apply stands behind a title.
const genders = /\((?:[mwfdxhi] ?[/|] ?){1,3}[mwfdxhi*]\)|\(all genders\)|\bH\/F\b/i;
// “Frontend Developer at Globex Inc.”: the employer is the rest of the line, in words with capitals.
const employer = / (?:at|@|bei|chez)(?: (?:\p{Lu}\S*|on|of|and|&)){1,7}$/u;
// “Data Scientist. In”, “Engineer and”: words with a capital that follow the title.
const ranOn = /\.\s.*$|\.$|\s(?:of|and|&|\/|-|–)$/u;
// Names of the work, not of the person who does it.
const fields = /\b(?:engineering|architectures?|leadership|management)\b/gi;

/** The job title that a posting's text names: after a label, on a line of its own, or as the person sought; null if there is none. */
export function titleInText(text: string): string | null {
  const [first, ...rest] = text.split('\n', FIRST_LINES);
  // “Old Mill - Java Developer (Spring) - Graz - full time”: a line longer than a title.
  const lines = [
    first,
    ...(first.length > LONGEST ? first.split(' - ').filter(part => /^\p{Lu}/u.test(part)) : []),
    ...rest,
  ];
  const labelled = lines.flatMap(line => label.exec(line)?.[1] ?? [])[0];
  // “**Platform Engineer** | Remote (US) | Full-time”
  const own = lines
    .filter(line => !contact.test(line))
    .map(line =>
      ownPart(line)
        .replace(/^(?:#+\s|\*\*|__)|(?:\*\*|__)$/g, '')
        .replace(employer, ''),
    )
    .find(isTitle);
  return titleOf(labelled ?? own ?? titleSought(text));
}

/** The part of a line that names the role: between bars and dots, or behind the employer and a dash. */
function ownPart(line: string): string {
  const part = line.split(/\s[|·•]\s/).find(namesRole) ?? line;
  const [head = '', ...others] = part.split(/\s[–—-]\s/);
  const behind = others.find(one => /^\p{Lu}/u.test(one) && namesRole(one));
  return (!namesRole(head) && behind) || part;
}

const isTitle = (line: string): boolean =>
  line.length <= LONGEST &&
  line.split(' ').length <= MOST_WORDS &&
  !sentenceWords.test(line.replace(/\bUSA?\b/g, '')) &&
  (namesRole(line) || genders.test(line));

function titleSought(text: string): string | null {
  const capitalised = [...text.matchAll(announced), ...text.matchAll(sought)].map(([, words = '']) =>
    (capitals.exec(words)?.[0] ?? '').replace(ranOn, ''),
  );
  const abroad = [...text.matchAll(soughtAbroad)].map(([, words = '']) => words.replace(goesOn, '').trim());
  return (
    capitalised.find(title => title.split(' ').length >= FEWEST_WORDS_SOUGHT && namesRole(title)) ??
    abroad.find(title => title.split(' ').length <= MOST_WORDS && namesRole(title)) ??
    null
  );
}

const namesRole = (text: string): boolean => roleWords.test(text.replace(fields, ' '));

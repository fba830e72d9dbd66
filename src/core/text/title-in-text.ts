import { roleWords } from '../vocabulary/role-words.ts';
import { titleOf } from './title-of.ts';

const FIRST_LINES = 25;
const LONGEST = 90;
const MOST_WORDS = 12;
const FEWEST_WORDS_SOUGHT = 2;

const label =
  /^(?:(?:job|position|role|posting) ?)?(?:title|position|role|vacancy|stellenbezeichnung|poste|puesto|intitulé du poste)\s*[:–—-]\s*(.{3,90})$/i;
// A line that says something of the role does not name it.
const sentenceWords =
  /^- |[.!?:;,]$|\b(?:you|your|we|our|us|is|are|will|can|to|how|the|experience|degree|type|team|years?|responsib\w+|requirements?|about|description)\b/i;
// “We are looking for a skilled Embedded Engineer to join us”, “As a Data Analyst”, “The Data Analyst will”: all up to the capitals.
const sought =
  /(?:\b(?:(?:looking|searching|search|opening|vacancy|hiring|recruiting) (?:for|to (?:hire|recruit))|[Ss]eeking|seeks|[Hh]ir(?:e|ing)|[Rr]ecruit(?:ing)?|needs?|find|[Jj]oin (?:us|our team|the team) as|[Aa]s|(?:role|position) (?:of|as)|(?:[Aa]re|be|[Bb]ecome)(?: you)?) |(?:^|\n|[.!?] )(?=The ))(?:(?:an?|our|the|The|another|multiple|several) )?(?:(?!for|in|at|to|of|on)[a-z][a-z-]+,? ){0,4}((?:\p{Lu}|\.N)[^,;:!?\n]{2,100})/gu;
const capitals =
  /^(?:[\p{Lu}\d.][\p{L}\d/+#.&()-]*|of|and|&|\/|-|–)(?:\s(?:[\p{Lu}\d(.][\p{L}\d/+#.&()-]*|of|and|&|\/|-|–)){0,7}/u;
// “Data Scientist. In”, “Engineer and”: what the capitals ran on into.
const ranOn = /\.\s.*$|\.$|\s(?:of|and|&|\/|-|–)$/u;
// The work, and not who does it.
const fields = /\b(?:engineering|architectures?|leadership|management)\b/gi;

/** The job title that a posting's plain text names: by a label, in a line of its own, or in who is sought; null where none is. */
export function titleInText(text: string): string | null {
  const lines = text.split('\n').slice(0, FIRST_LINES);
  const labelled = lines.flatMap(line => label.exec(line)?.[1] ?? [])[0];
  return titleOf(labelled ?? lines.find(isTitle) ?? titleSought(text));
}

const isTitle = (line: string): boolean =>
  line.length <= LONGEST &&
  line.split(' ').length <= MOST_WORDS &&
  !sentenceWords.test(line) &&
  namesRole(line);

function titleSought(text: string): string | null {
  for (const [, words = ''] of text.matchAll(sought)) {
    const title = (capitals.exec(words)?.[0] ?? '').replace(ranOn, '');
    if (title.split(' ').length >= FEWEST_WORDS_SOUGHT && namesRole(title)) return title;
  }
  return null;
}

const namesRole = (text: string): boolean => roleWords.test(text.replace(fields, ' '));

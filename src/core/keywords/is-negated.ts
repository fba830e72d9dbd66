import { wordSet } from '../text/word-lists.ts';
import { AND, OR } from './name-lists.ts';

// What denies, but for “n’t”; twice it does not: “You never deploy without using Jenkins”. In Portuguese “no” is “in the”: next to a name it denies where something says that it is English.
const DENIES = wordSet(
  'no not never nobody without kein keine keinen keiner nicht nie pas aucun aucune geen niet non não inte ikke ingen',
);
// What may stand between that and the name: words of needing, knowing and using, and small ones.
const NEEDING = wordSet(
  `need needs needed require requires expect expects expected have has had having know knowing learn learning use uses using used
  run running write writing touch open see bring work worked working look looking hiring someone build support supporting ask
  prior previous specific real much any a an the to of in with for on you we one there is be will do does did ever even
  currently actually really longer more again yet already also experience expertise knowledge background skills
  brauchst brauchen musst müssen erwarten setzen gibt du sie wir es erfahrung erfahrungen kenntnisse vorkenntnisse mit von zu im über
  besoin connaître maîtriser connaissance connaissances expérience de d du en avec avoir
  se requiere requieren necesitas necesario hace falta saber conocer tener conocimientos experiencia con
  kennis ervaring van met te hoeft wymagamy musisz znać znajomości doświadczenia w z jest
  è serve occorre richiesta necessaria necessario conoscere conoscenza esperienza la di con é preciso necessário conhecer experiência em com
  behöver kunna erfarenhet behøver kunne erfaring av med`,
);
const LONGEST_DENIAL = 14;
// “Not without Git”, “Who does not know SQL need not apply”, “You never write Java without tests”: denied twice.
const DENIED_TWICE = /\b(?:without|unless|beyond|apply|not for you|ohne|sans|sin|zonder|bez)\b/i;
const NAME_IN_LIST = /^[\p{Lu}\d]|[#+.]/u;
const JOINTS: ReadonlySet<string> = new Set(`${AND}|${OR}|&|/`.split('|'));

const HAVING_NO =
  /(?:^\W*|[(:] ?|\b(?:ha(?:s|ve|d)|there(?:['’]s| is| are| will be)|needs?|uses?|requires?|involves?|includes?|means?|runs?) )no (?:more )?$/i;
const NO_MORE =
  /^(?:,? please|(?: (?:experience|knowledge|skills))?(?: is| are)? (?:needed|required|necessary|expected|involved|left|here|at|in|any)\b.*)?(?:[.!;)]|$)/i;
const KEIN = /\b(?:keine?n?|geen) $/i;
// “Java, not JavaScript”, “This is not a Python role”.
const BARE_NOT = /(?:[,–—(]|\bbut) ?not $/i;
const NOT_A = /\bnot an? $/i;
const POST = /^ (?:role|job|position)\b/i;
const IS_NAME = /^\p{Lu}|^\./u;

// “Not needed: Haskell and a tie”: a label that denies the list behind it.
const DENYING_LABEL =
  /\b(?:not (?:needed|required|necessary|asked for)|(?<!\bbut )(?:don['’]t|do not) (?:need|care about|expect|require|ask for)):\s*[^.;:]*$/i;
const NOT_USED =
  /\b(?:(?:mov|migrat|switch|transition)\w* (?:away from|off)|moved (?:on )?from|stopped (?:using|running|writing|supporting)|(?:old|former|previous) (?:stack|system|codebase) (?:was|ran on|used)|(?:get|got|getting) rid of|ripp(?:ed|ing) out|phas(?:ed|ing) out|g(?:a|i)v(?:e|ing|en) up on|decommission\w*|retir(?:ed|ing)|sunsett?\w*)\s+(?:[\w.#+/&-]+\s+(?:or\s+|and\s+)?){0,3}$/i;
const WE_LEFT =
  /\bwe(?:['’]ve| have)? (?:\w+ )?(?:dropped|left|ditched|abandoned|replaced|outgrew|said goodbye to) (?:(?:the|our|all|old|legacy) )*$/i;
// “Until 2020 all ran on Solaris”, “Originally written in PHP”: what was, unless it goes on with the person or today.
const ONCE =
  /^\W*(?:until (?:last year|\w* ?(?:19|20)\d\d)|originally|in the past|once upon a time|our (?:first|former|previous) \w+|bis (?:19|20)\d\d|früher|ursprünglich|autrefois|vroeger|kiedyś)\s(?:(?!\b(?:you|du|sie|ihr|vous|je|now|today|heute)\b)[^.;:])*$/i;
const OTHER_THAN = /\b(?:instead of|rather than|unlike|as opposed to)\s+(?:[\w.#+/&’'-]+\s+){0,6}$/i;

const NOT_NEEDED = String.raw`(?:(?:is|are|ist|sind|wird|werden|är|er|zijn)(?: not| nicht| keine?| inte| ikke| niet| geen|n['’]t)|(?:no|non|não|nie) (?:es|son|è|sono|é|são|jest|są)|n['’](?:est|sont) pas|:? ?not|(?:musst du|müssen sie|setzen wir) nicht) (?:an? |the )?(?:required|needed|necessary|expected|prerequisite|requirement|nötig|notwendig|erforderlich|voraus\w*|bedingung|können|kennen|requise?s?|exigée?s?|obligatoires?|nécessaires?|necesari[oa]s?|imprescindibles?|obligatori[oa]s?|richiest[aeio]|necessari[aeio]|obrigatóri[oa]s?|vereiste?|nodig|verplicht|wymagan[aey]|konieczn[aey]|nödvändigt?|nødvendig)\s*(?=[.;!:]|$|for this\b|here\b|at all\b)|(?:krävs|behövs|kreves|kræves) (?:inte|ikke)`;
const AFTER = new RegExp(
  String.raw`^(?:(?:,| or| and|/) ?[\w.#+]+){0,3}[\s-]*(?:(?:experience|knowledge|skills|kenntnisse|erfahrung) )?(?:${NOT_NEEDED}|(?:is|are) (?:irrelevant|(?:long )?gone|history)\b|w(?:ill not|on['’]t) (?:help|matter)\b|(?:\w+ ){0,2}(?:that |which )?we(?: are|['’]re) (?:moving|migrating) away from)`,
  'i',
);

// One of these words stands in each of the patterns: cheaper to look for.
const MAYBE_BEFORE =
  /\b(?:no|not|never|nobody|without|keine?[nr]?|nicht|nie|pas|aucune?|geen|niet|non|não|inte|ikke|ingen|instead|rather|unlike|opposed|away|off|moved|stopped|old|former|previous|out|rid|up|decommission|retir|sunset|we|until|originally|past|once|our|bis|früher|urspr|autrefois|vroeger|kiedy)|n['’]t\b/i;
const MAYBE_AFTER =
  /\b(?:not|is|are|isn['’]t|aren['’]t|won['’]t|will|we|we['’]re|nicht|keine?|pas|no|non|nie|niet|geen|inte|ikke)\b|não/i;

const BEFORE_REACH = 90;
const AFTER_REACH = 60;

/** Is the term at these offsets of the sentence said not to be needed, or not to be used any more? */
export function isNegated(sentence: string, start: number, end: number): boolean {
  const before = sentence.slice(Math.max(0, start - BEFORE_REACH), start);
  const after = sentence.slice(end, end + AFTER_REACH);
  if (MAYBE_BEFORE.test(before)) {
    if (isDenied(before) && !DENIED_TWICE.test(after) && !/\bapply\b/i.test(before)) return true;
    if ([NOT_USED, WE_LEFT, ONCE, OTHER_THAN, DENYING_LABEL].some(form => form.test(before))) return true;
    const isBare =
      BARE_NOT.test(before) || KEIN.test(before) || (HAVING_NO.test(before) && NO_MORE.test(after));
    if (isBare && IS_NAME.test(sentence.slice(start, end))) return true;
    if (NOT_A.test(before) && POST.test(after)) return true;
  }
  return MAYBE_AFTER.test(after) && AFTER.test(after);
}

/** Does what stands before a name deny that it is needed, known or used, with nothing between that means more? */
function isDenied(before: string): boolean {
  const words = before
    .replaceAll('’', "'")
    .trimEnd()
    .split(/\s+|(?<=d')/)
    .slice(-LONGEST_DENIAL);
  if (!/[\s']$/.test(before)) return false;
  let isBesideName = true;
  for (const [at, word] of words.reverse().entries()) {
    const norm = word.toLowerCase().replace(/[,"“”']+$/, '');
    if (at > 0 && isDenial(word)) return !clauseOf(words.slice(at + 1)).some(isDenial);
    const isListed = isBesideName && (at > 0 || word.endsWith(',')) && NAME_IN_LIST.test(word);
    if (JOINTS.has(norm)) {
      if (!isBesideName && norm !== 'or') return false;
      continue;
    }
    if (/[.;:!?()–—]$/.test(word) || (word.endsWith(',') && !isListed)) return false;
    if (!isListed && !NEEDING.has(norm)) return false;
    isBesideName = isListed;
  }
  return false;
}

// “NO SQL” is written for NoSQL.
const isDenial = (word: string) => word !== 'NO' && (DENIES.has(word.toLowerCase()) || /n't$/i.test(word));

/** Of words that are told backwards those of the clause that the first is in. */
const clauseOf = (words: readonly string[]) => {
  const end = words.findIndex(word => /[,.;:!?()–—]$/.test(word));
  return end < 0 ? words : words.slice(0, end);
};

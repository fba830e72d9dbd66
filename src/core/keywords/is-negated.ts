import { wordSet } from '../text/word-lists.ts';
import { DENYING, DONE, HAVING, YET } from '../vocabulary/denial-words.ts';
import { AND, OR } from './name-lists.ts';

// Words that deny, besides those with “n’t”; two of them do not deny: “You never deploy without using Jenkins”. Portuguese “no” is “in the”: see `NO`.
const DENIES = wordSet(`no not never nobody without ${DENYING}`);
// Words that may stand between the denial and the name: words for needing, knowing and using, and small words.
const NEEDING = wordSet(
  `need needs needed require requires expect expects expected have has had having know knowing learn learning use uses using used
  run running write writing touch open see bring work worked working look looking hiring someone build support ask
  prior previous specific real much any a an the to of in with for on you we one there is be will do does did ever even
  currently actually really longer more yet already experience expertise knowledge background skills ${YET} ${HAVING} ${DONE}`,
);
const LONGEST_DENIAL = 14;
// A second denial turns the sense: “Who does not know SQL need not apply”, “You never write Java without tests”, “You never run it alone”.
const DENIED_TWICE =
  /\b(?:without|unless|beyond|apply|not for you|alone|on your own|by yourself|by hand|all day|from scratch|ohne|allein|sans|seule?|zonder)\b/i;
// Not denied: “Why not use Scala?”, “If you don’t have Scala experience, Kotlin is fine”. Denied: “If you have never used it, no problem”.
const NOT_SAID = /^\W*(?:why|if|falls|wenn|warum|s[ei]|als)\b| apply /i;
const NO_MATTER = /\b(?:no (?:problem|worries)|that(?:['’]s| is)|worry|kein problem|macht nichts)\b/i;
const NAME_IN_LIST = /^[\p{Lu}\d]|[#+.]/u;
const JOINTS: ReadonlySet<string> = new Set(`${AND}|${OR}|&|/`.split('|'));

// “Embedded C (non AUTOSAR)”.
const NON = /\bnon[- ]$/i;
// “We have no Java here”, “No Java, please”, “kein Java”, “Java, not JavaScript”: the denial stands right before a name.
const NO =
  /(?:^\W*|[(:] ?|\b(?:ha(?:s|ve|d)|there(?:['’]s| is| are)|needs?|uses?|requires?|involves?|includes?|means?|runs?) )no (?:(?:more|prior|previous|specific) )?$/i;
const NO_MORE = /^(?:,? please|,? (?:involved|left|here|at|in|any)\b.*)?(?:[.!;)]|$)/i;
const NEEDED_AFTER =
  /^\s*(?:(?:experience|knowledge|skills)\s+)?(?:is |are )?(?:needed|required|necessary|expected)\b/i;
const BARE = /\b(?:keine?n?|geen) $|(?:[,–—(]|\bbut) ?not $/i;
const IS_NAME = /^\p{Lu}|^\./u;
// “This is not a Python role”.
const NOT_A = /\bnot an? $/i;
const POST = /^ (?:role|job|position)\b/i;

const WORDS = String.raw`\s+(?:[\w.#+/&-]+\s+(?:or\s+|and\s+)?){0,3}`;
// Behind these words stands the replacement or its means (“moving away from Java to Go”), unless a participle says what the old one was made with.
const INSTEAD = String.raw`(?:to|towards?|onto|into|(?<!(?:ing|built|made|written|from|of|off|on|out) )(?:with|by|using|through|via))\b`;
const LEFT = WORDS.replace('(?:[', `(?:(?!${INSTEAD})[`);
const BEFORE = new RegExp(
  `(?:${[
    // “Not needed: Haskell and a tie”: a label that denies the list behind it.
    String.raw`\b(?:not (?:needed|required|necessary|asked for)|w(?:on['’]t|ill not)(?: have)?|(?<!\bbut )(?:don['’]t|do not) (?:need|care about|expect|require|ask for)):\s*[^.;:]*`,
    String.raw`\b(?:(?:mov|migrat|switch|transition)\w* (?:away from|off)|moved (?:on )?from|stopped (?:using|running|writing|supporting)|(?:get|got|getting) rid of|ripp(?:ed|ing) out|phas(?:ed|ing) out|g(?:a|i)v(?:e|ing|en) up on|decommission\w*|retir(?:ed|ing)|sunsett?\w*)${LEFT}`,
    String.raw`\b(?:old|former|previous) (?:stack|system|codebase) (?:was|ran on|used)${WORDS}`,
    String.raw`\bwe(?:['’]ve| have)? (?:dropped|left|ditched|abandoned|replaced|outgrew|said goodbye to) (?:(?:the|our|all|old|legacy) )*`,
    String.raw`\b(?:instead of|rather than|unlike|as opposed to)\s+(?:(?!(?<!(?:of|than) )(?:to|we|you|they|uses?)\b)[\w.#+/&’'-]+\s+){0,6}`,
    // “Until 2020 all ran on Solaris”: the past, up to a comma, unless the clause continues with the person or the present.
    String.raw`^\W*(?:until (?:last year|\w* ?(?:19|20)\d\d)|originally|in the past(?! [\w ]*(?:year|month|decade))|once upon a time|our (?:former|previous) \w+|früher(?! oder)|ursprünglich|autrefois|vroeger|kiedyś)\s(?:(?!\b(?:you|du|sie|ihr|vous|je|now|today|heute|will)\b)[^.;:,])*`,
  ].join('|')})$`,
  'i',
);
const NOT_NEEDED = String.raw`(?:(?:is|are|ist|sind|är|er|zijn)(?: (?:not|nicht|keine?|inte|ikke|niet|geen)|n['’]t)|(?:no|non|não|nie) (?:es|son|è|sono|é|são|jest|są)|n['’](?:est|sont) pas|:? ?not|(?:musst du|müssen sie|setzen wir) nicht) (?:an? |the )?(?:required|needed|necessary|expected|prerequisite|requirement|nötig|notwendig|erforderlich|voraus\w*|können|kennen|requise?s?|exigée?s?|obligatoires?|nécessaires?|necesari[oa]s?|imprescindibles?|obligatori[oa]s?|richiest[aeio]|necessari[aeio]|obrigatóri[oa]s?|vereiste?|nodig|verplicht|wymagan[aey]|konieczn[aey]|nödvändigt?|nødvendig)\s*(?=[.;!:]|$|for this\b|here\b|at all\b)|(?:krävs|behövs|kreves|kræves) (?:inte|ikke)`;
const AFTER = new RegExp(
  String.raw`^(?:(?:,| or| and|/) ?[\w.#+]+){0,3}[\s-]*(?:(?:experience|knowledge|skills|kenntnisse|erfahrung) )?(?:${NOT_NEEDED}|(?:is|are) (?:irrelevant|(?:long )?gone|history)\b|w(?:ill not|on['’]t) (?:help|matter)\b|(?:\w+ ){0,2}(?:that |which )?we(?: are|['’]re) (?:moving|migrating) away from)`,
  'i',
);

const BEFORE_REACH = 90;
const AFTER_REACH = 60;

/** True if the sentence says that the term at these offsets is not needed, or not used any more. */
export function isNegated(sentence: string, start: number, end: number): boolean {
  const before = sentence.slice(Math.max(0, start - BEFORE_REACH), start);
  const after = sentence.slice(end, end + AFTER_REACH);
  const isNextClause = before.endsWith(', ') && /^ (?:is|are)\b/.test(after);
  const isSaid = NO_MATTER.test(after) || !NOT_SAID.test(before);
  if (isDenied(before) && !DENIED_TWICE.test(after) && isSaid && !isNextClause) return true;
  if (
    NON.test(before) ||
    BEFORE.test(before) ||
    AFTER.test(after) ||
    (NOT_A.test(before) && POST.test(after))
  )
    return true;
  const isNo = NO.test(before);
  if (isNo && NEEDED_AFTER.test(after)) return true;
  return (BARE.test(before) || (isNo && NO_MORE.test(after))) && IS_NAME.test(sentence.slice(start, end));
}

/** True if the words before a name deny that it is needed, known or used, and no other words stand between. */
export function isDenied(before: string): boolean {
  if (!/[\s'’]$/.test(before)) return false;
  const words = before
    .replaceAll('’', "'")
    .trimEnd()
    .split(/\s+|(?<=\bd')/)
    .slice(-LONGEST_DENIAL)
    .reverse();
  let [isBesideName, hasNeed] = [true, false];
  for (const [at, word] of words.entries()) {
    const norm = word.toLowerCase().replace(/[,"“”']+$/, '');
    if (hasNeed && isDenial(word)) {
      const end = words.findIndex((other, place) => place > at && ENDS_CLAUSE.test(other));
      return !words.slice(at + 1, end < 0 ? undefined : end).some(isDenial);
    }
    const isListed: boolean = isBesideName && (at > 0 || word.endsWith(',')) && NAME_IN_LIST.test(word);
    if (JOINTS.has(norm)) {
      if (!isBesideName && norm !== 'or') return false;
      continue;
    }
    if (!isListed && (ENDS_CLAUSE.test(word) || !NEEDING.has(norm))) return false;
    isBesideName = isListed;
    hasNeed ||= !isListed;
  }
  return false;
}

const ENDS_CLAUSE = /[,.;:!?()–—]$/;
// “NO SQL” is a spelling of NoSQL, SEM is marketing, SANS is a school: in capitals they deny nothing.
const isDenial = (word: string) =>
  !/^(?:NO|SEM|SANS)$/.test(word) && (DENIES.has(word.toLowerCase()) || /n't$/i.test(word));

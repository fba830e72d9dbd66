// What may follow the words that introduce an example.
const OPENED = String.raw`\s*:?\s*\(?`;
const WORDS = String.raw`[^.;:(),\n]{0,48}\)?[:(]?\s*(?:e\.?g\.?,?\s*|i\.?e\.?,?\s*)?`;
// In a pattern, `\b` knows only English letters, so a word must begin after a space, a bracket or a stroke.
const BEGINS = String.raw`(?:^|[\s(/–-])`;

const one = (...ways: readonly string[]) => `(?:${ways.join('|')})`;

/** English nouns for kinds of tools, as a pattern. */
export const KIND_NOUNS = one(
  'languages?|frameworks?|databases?|librar(?:y|ies)|platforms?|clouds?|providers?|systems?|tools?|toolkits?',
  'engines?|services?|technolog(?:y|ies)|stores?|brokers?|queues?|environments?|stacks?|solutions?|vendors?',
  'suites?|runtimes?|orms?|ides?|servers?',
);
/** The same in other languages. */
export const KIND_NOUNS_ABROAD = one(
  String.raw`\S*sprachen?|\S*datenbank(?:en)?|\S*werkzeugen?|bibliothek(?:en)?|langages?|bases? de (?:données|datos)`,
  'outils?|lenguajes?|herramientas?|linguagens?|linguagem|bancos? de dados|ferramentas?',
  String.raw`programmeertaa?l(?:en)?|język\S*|baz(?:a|y)? danych|narzędzi\S*|мови?|языки?|[іи]нструмент\S*`,
  String.raw`техноло[гґ]\S*`,
);

const ONE_OF = new RegExp(
  `${one(
    String.raw`\b(?:(?:any|either|one|two|some)(?: or (?:more|several|both|two))? of(?! our)|either|one or (?:more|several|two)|at[- ]least (?:one|two|a)|any(?: one)?(?= [\w-]+ (?:such|like))|a few of|choice of)\b`,
    `${BEGINS}${one(
      '(?:mindestens|wenigstens) (?:eine?[mnrs]?|zwei)',
      'eine?[mnrs]? (?:oder mehrere[nr]?|der)',
      "au moins (?:l['’])?une?",
      "(?:l['’])?une? (?:ou plusieurs|des)",
      '(?:al|por lo) menos un[ao]?',
      'un[ao] (?:o varios|de (?:los|las|estos|estas))',
      'pelo menos uma?',
      'uma? (?:ou mais|dos|das|destes|destas)',
      '(?:minstens|ten ?minste) (?:een|één)',
      '(?:een|één) (?:o[fr] meer|van)',
      String.raw`(?:co najmniej|przynajmniej|minimum) jed\S+`,
      'jed(?:nego|nej|nym|ną|en|no|na) (?:lub więcej|z)',
      String.raw`хоча б од(?:ин|н\S+)`,
      String.raw`хотя бы од(?:ин|н\S+)`,
      String.raw`од(?:ин|н\S+) (?:из|з|із)`,
    )}(?=[\\s:(])`,
  )}${WORDS}$`,
);
/** Words that introduce examples, as a pattern: “such as”, “z. B.”, “np.”. They do so whatever stands before them. */
export const EXAMPLES = one(
  String.raw`\bsuch as|\be\.?g\.?,?:?|\bfor (?:example|instance),?|\bexamples?\b[^.;:(),\n]{0,48}\b(?:includes?|are)`,
  String.raw`${BEGINS}(?:z\. ?b\.|zum beispiel|beispielsweise|tel(?:le)?s? que|par exemple|p\. ?ex\.|tales como|por e[jx]emplo|p\. ?ej\.|zoals|bijv(?:oorbeeld|\.)|np\.|taki(?:ch|e|mi) jak|наприклад,?|например,?|(?:такие|таких|такими) как|(?:такі|таких) як)`,
);
const EXAMPLE = new RegExp(
  `${one(EXAMPLES, String.raw`\blike`, `${BEGINS}(?:wie(?: etwa)?|comme|como|jak|типу|типа|як)`)}${OPENED}$`,
);
const BRACKETED = /\(\s*(?:e\.?g\.?|such as|like)[^)]*$/;
const INCLUDING = new RegExp(
  `${one(
    String.raw`\binclud(?:ing|es?)`,
    `${BEGINS}${one('einschließlich', 'inklusive', 'y compris', 'incluyendo', 'incluindo', 'inclusief', 'w tym', 'зокрема', 'в том числе')}`,
  )}\\s*:?\\s*$`,
);
// “Both”, “spanning”, “a combination of”: all items of the list are meant.
const ALL_OF =
  /\b(?:both|across|spanning|between|(?:combination|mix|integration) of|full[- ]stack|sowohl|à la fois)\b[^.;:(),\n]{0,24}$/;
const ONE_KIND = /\b(?:an?|one|any|another)\s+(?:[\w-]+\s+){0,4}\(?$/;
const KIND = new RegExp(
  `(?:\\b${KIND_NOUNS}|${BEGINS}${KIND_NOUNS_ABROAD})(\\s+(?:experience|skills?|knowledge|proficiency))?\\s*([(:]*)\\s*(?:e\\.?g\\.?,?|such as|like|including)?\\s*$`,
);

/** What the words before a list say: that it gives examples (`example`, `including`), that all are meant (`all`), or one of a kind (`a`). */
export function cueBefore(before: string): string {
  if (before.lastIndexOf('(') > before.lastIndexOf(')') && BRACKETED.test(before)) return 'example';
  if (EXAMPLE.test(before)) return 'example';
  if (INCLUDING.test(before)) return 'including';
  if (ALL_OF.test(before)) return 'all';
  return ONE_KIND.test(before) ? 'a' : 'none';
}

/** True if the words before a list say that one of its items is enough. */
export const isOneOf = (before: string): boolean => ONE_OF.test(before);

/** Whether the words right before a list end in a noun for a kind of tool (`no`, `one`, or `many` if plural), and the mark between noun and list. */
export function kindBefore(before: string): { readonly noun: string; readonly mark: string } {
  const match = KIND.exec(before);
  const mark = /([(:])\s*$/.exec(before)?.[1] ?? 'none';
  if (!match) return { noun: 'no', mark };
  return { noun: /(?:s|en|ów|y|и)\b|(?:ы|и|і)(?=[\s:(]|$)/.test(match[0]) ? 'many' : 'one', mark };
}

const SIMILAR_ABROAD =
  "ähnlich|vergleichbar|gleichwertig|ander|équivalent|similair|autres?|similar|semelhant|equivalent|outr[ao]|otr[ao]|(?:un[’'])?altr[aeio]|vergelijkba|gelijkwaardig|podobn|równoważn|inn(?:y|e|ego|ej|ych)|подібн|подобн|аналог|інш|друг";
/** “Or similar”, “or another cloud”, “oder vergleichbar”: other tools of the kind are accepted, too. As a pattern. */
export const OTHERS_DO = [
  String.raw`(?:(?:and\/)?or\s+|\/\s*)(?:an?(?:other)?\s+|any\s+|some\s+)?(?:(?:\w+\s+)?(?:similar|equivalent|comparable|related|alike|the like|alternatives?)|(?:many\s+|various\s+)?others?)\b`,
  String.raw`or\s+(?:another|an?\s+different|(?:any|some)\s+other|any\s+(?:\w+\s+){0,2}${KIND_NOUNS})\b`,
  `(?:oder|ou|o[fr]?|u|lub|albo|або|или|чи)\\s+(?:\\S+\\s+){0,2}?(?:${SIMILAR_ABROAD})`,
].join('|');
const SIMILAR = new RegExp(String.raw`^\)?\s*,?\s*(?:${OTHERS_DO})`, 'i');
const AND_OTHERS = /^\)?\s*,?\s*and\s+(?:\w+\s+)?(?:similar|others?|related|more)\b/i;
const ET_CETERA =
  /^\)?\s*,?\s*(?:etc|\.\.\.|…|and so on|and more|usw|uvm|u\. ?v\. ?m|o\. ?ä|enz|it[dp]|тощо|[іи] т\. ?[дп])/i;
const FINE =
  /^\s*(?:(?:is|are|would be) (?:also )?|also )(?:fine|ok(?:ay)?|acceptable|accepted|possible)(?=\s*(?:[.,;)!\n]|$|for\b|with\b|too\b|as\b))/i;
const TAILS = [
  ['similar', SIMILAR],
  ['others', AND_OTHERS],
  ['etc', ET_CETERA],
  ['fine', FINE],
] as const;

/** What the words after a list say: that similar items will do, that the list continues, or `none`. */
export const tailAfter = (after: string): string =>
  TAILS.find(([, words]) => words.test(after))?.[0] ?? 'none';

const WORD_AFTER = /^\)?\s*[\w-]/;
const KIND_AFTER = new RegExp(`^\\)?\\s*(?:[\\w-]+\\s)?${KIND_NOUNS}\\b`, 'i');
const PERSON_AFTER =
  /^\)?\s*(?:development|developers?|engineers?|programming|programmers?|teams?|applications?)\b/i;
const KNOWN_AFTER =
  /^\)?\s*(?:experience|skills?|knowledge|expertise|proficiency|background|certifications?)\b/i;

/** The noun right after a list: a kind of tool (“AWS or Azure cloud”), people or what they build (`made`), what a person knows (`known`), or `no`. */
export function nounAfter(after: string): string {
  if (!WORD_AFTER.test(after)) return 'no';
  if (KNOWN_AFTER.test(after)) return 'known';
  if (PERSON_AFTER.test(after)) return 'made';
  return KIND_AFTER.test(after) ? 'kind' : 'no';
}

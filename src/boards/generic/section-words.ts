/** What a heading of a posting announces. `apply` opens how to apply or the form for it, `end` what is no longer the posting. */
export type SectionKind = 'role' | 'duties' | 'requirements' | 'benefits' | 'company' | 'apply' | 'end';

/** Asked in this order: the first that fits names the heading. */
const kinds: readonly SectionKind[] = [
  'end',
  'apply',
  'requirements',
  'duties',
  'benefits',
  'role',
  'company',
];

// One line a language, one field a kind, in the order above. Stems: endings vary. `^` binds to the heading's start.
const words: readonly (readonly string[])[] = [
  // English
  [
    '^(?:similar|related|other|more|recommended|latest|recent) (?:job|position|role|opening|opportunit|article|post|news)|^(?:people also|you (?:may|might) also|jobs you may)|^share (?:this|on)|^leave a |^voluntary self|^privacy |^cookie',
    '^apply (?:now|here|below|for|via|online|today)|^to apply\\b|^how (?:to|do i|can i|can you|you can) apply|^(?:the )?application (?:process|procedure|instruction|deadline)|^(?:ready|want|wish) to apply|^interested(?: in .{1,30})?\\?|^submit your (?:appl|resume|cv)',
    'requirement|qualification|skills|experience|education|competenc|about you|who you are|what (?:you.{0,4} ?(?:will )?(?:need|bring|have)|we.{0,4} ?(?:look|need|expect|seek|requir))|your (?:profile|background|expertise)|^you (?:have|bring|are)\\b|must.haves?|nice.to.haves?|ideal candidate|bonus points|person spec',
    'responsibilit|duties|tasks|accountab|what you.{0,4} ?(?:will )?(?:be |get to )?(?:do|own|work|build)|your (?:role|mission|impact|day|work)\\b|day.to.day|in this (?:role|position)|^you will\\b|(?:the|your) (?:job|work)$|scope of|essential (?:job )?functions',
    'benefit|perks|what (?:we|you).{0,3} (?:can )?(?:offer|get)|we (?:offer|provide)|^why (?:join|work|us|you|.{1,30}\\?$)|compensation|salary|pay range',
    '(?:job|position|role) (?:summary|desc|overview|purpose|profile)|about (?:the|this) (?:role|job|position|opportunity|team)|^the (?:role|position|opportunity|job)\\b|overview$|^(?:summary|description|purpose)\\b|stack|technologies',
    '^about\\b|who we are|our (?:company|story|mission|values|team|culture)|company (?:overview|desc|profile)',
  ],
  // German
  [
    '^(?:weitere|ähnliche) (?:stellen|jobs)|^datenschutz',
    '^jetzt bewerben|^bewerbung|^(?:ihre|deine|zur|online-?) ?bewerbung|^so (?:bewirbst|bewerben)|^interess(?:e|iert)\\b',
    'profil\\b|anforderung|voraussetzung|qualifikation|wir (?:erwarten|suchen)|(?:du|sie) (?:mit)?bring|bring(?:st du|en sie)',
    'aufgaben|tätigkeit|das (?:erwartet|machst)|was dich erwartet|deine (?:mission|rolle)',
    'bieten|unser angebot|vorteile',
    'stellenbeschreibung|(?:die|deine) (?:stelle|position)|einleitung',
    'über uns|wer wir sind|das sind wir',
  ],
  // French
  [
    '^(?:nos )?autres offres|^offres similaires|^partager',
    '^(?:pour |comment )?postuler|^candidatures?\\b|^modalités de candidature|^intéressée?',
    'profil (?:recherch|souhait)|compétences|exigences|prérequis|nous (?:recherch|attend)',
    'missions?\\b|responsabilit|tâches|votre rôle|vous ferez',
    'nous (?:vous )?(?:offrons|proposons)|avantages|notre offre',
    'descriptif|description du poste|le poste|à propos du (?:poste|rôle)',
    'qui sommes|à propos',
  ],
  // Spanish and Portuguese
  [
    '^(?:ofertas|empleos|vagas) ',
    '^c[oó]mo (?:aplicar|postular|inscribir|se candidatar)|^inscríb|^postúla|^candidat',
    'requisitos|perfil|buscamos',
    'funciones|tareas|responsabili|atividades',
    'ofrecemos|beneficios|oferecemos|benefícios',
    'descripci|descrição',
    'sobre n|quiénes somos',
  ],
  // Dutch
  [
    '^(?:vergelijkbare|andere) vacatures',
    '^sollicit(?:eer|eren|atie)|^(?:interesse|geïnteresseerd)\\b',
    'functie-?eis|wi?[je] (?:vragen|zoeken|verwachten)|jouw profiel|wie ben jij|wat breng',
    'taken\\b|werkzaamheden|(?:ga|doe) (?:je|jij)|verantwoordelijk',
    'wi?[je] bieden|arbeidsvoorwaarden',
    'over de (?:functie|rol|vacature)|functieomschrijving',
    'over ons|wie (?:zijn )?wij',
  ],
  // Czech and Polish
  [
    '^(?:podobné|další) (?:nabídky|pozice)|^podobne oferty',
    '^jak se přihlásit|^máte zájem|^zaujal|^jak aplikować|^aplikuj|^zainteresowan',
    'požad(?:av|uj)|očekáv|(?:u tebe|u vás) uvít|předpoklady|wymagania|oczek',
    'náplň|co (?:budeš|budete|tě|vás) |zodpověd|odpověd|úkoly|obowiązki|zakres |zadania|będziesz',
    'nab(?:ízí|ídn)|výhody|benefity|oferuj',
    'popis (?:poz|prác)|o pozici|opis stanowiska|o (?:roli|stanowisku)',
    'o (?:nás|nas|firm|společ)|kdo jsme',
  ],
  // Italian and Danish, Norwegian, Swedish
  [
    '^offerte simili|^(?:lignende|andre|andra) ',
    '^come candidarsi|^candidati\\b|^ansøg|^ansökan|^(?:slik )?søk',
    'requisiti|cerchiamo|kvalifika|kompeten|om dig|vi (?:forvent|sø[gk]er|söker)|du (?:har|er|är)\\b',
    'mansioni|attività|opgaver|ansvar|arbe[ti][dt]suppgift|arbeidsoppgave',
    'offriamo|vi (?:kan )?(?:tilby|erbjud)',
    'il ruolo|jobbeskrivelse|om (?:rollen|stillingen|jobbet)',
    'chi siamo|om oss?\\b|hvem er vi',
  ],
];

const patterns = kinds.map((kind, index) => {
  return [kind, new RegExp(words.map(line => line[index]).join('|'), 'i')] as const;
});

const bare = (heading: string) => heading.replace(/^[\s\d.):–—-]+|[\s:–—-]+$/g, '');

/** What a heading announces, or null where it is none of a posting's usual sections. */
export function sectionKind(text: string): SectionKind | null {
  const heading = bare(text);
  if (heading.length < 3 || heading.length > 80) return null;
  return patterns.find(([, pattern]) => pattern.test(heading))?.[0] ?? null;
}

const phrases =
  /you.{1,5} (?:be|work|have|design|build|join|lead)\b|(?:looking for|seeking|hiring) |years.? (?:of )?(?:\w+ )?experience|(?:degree|diploma) in|ability to|(?:proficien|familiar)\w* (?:with|in)|reports? to|equal opportunity employer|join (?:our|the) team|(?:full|part)[- ]time|wir suchen|du (?:bist|hast|bringst)|sie (?:verfügen|bringen|haben)|berufserfahrung|(?:voll|teil)zeit|m\/w\/d|nous recherchons|vous (?:êtes|avez|serez)|ans d.expérience|\bCDI\b|buscamos|años de|zoeken|ervaring|hledáme|praxe|nabízíme|poszukujemy|doświadczeni|cerchiamo|esperienza|vi s[øö][gk]er|erfar/gi;

/** How many different phrases of job ads a text holds. */
export function adPhrases(text: string): number {
  return new Set(
    (text.slice(0, 30_000).match(phrases) ?? []).map(phrase => phrase.toLowerCase().slice(0, 12)),
  ).size;
}

/** Words of links and buttons that lead to an application. */
export const applyWords =
  /^(?:(?:easy |quick )?apply\b|i.m interested|submit (?:your )?(?:application|resume|cv)|(?:jetzt |online |hier )?bewerben|zur bewerbung|(?:je )?postule|candidat|aplicar|solicitar|inscrib|solliciteer|mám zájem|odpovědět|reagovat|aplikuj|(?:an)?s[øö]k?g?\b)/i;

/** Where an employer says how an application reaches them. */
export const mailWords =
  /(?:send|e-?mail|submit|forward|drop)\b.{0,60}\b(?:cv|resume|résumé|application|cover letter)\b|bewerbung(?:en|sunterlagen)?\b.{0,60}\ban\b|(?:envoye[rz]|adresse[rz]|enviar?|invi?ar?e?|stuur|zasílejte|pošlete|wyślij|prześlij)\b.{0,60}\bcv\b|(?:candidatures?|sollicitatie)\b.{0,60}@/i;

// The first kind with a matching pattern counts, in this order.
const kinds = ['end', 'apply', 'requirements', 'duties', 'benefits', 'role', 'company'] as const;

/** What a heading of a posting introduces. `apply` introduces how to apply or the form for it, `end` what is no longer part of the posting. */
export type SectionKind = (typeof kinds)[number];

// One line for each language, one field for each kind, in the order above. Stems, because endings vary. `^` is the start of the heading.
const words: readonly (readonly string[])[] = [
  // English
  [
    '^(?:similar|related|other|more|recommended|latest|recent) (?:job|position|role|opening|opportunit|article|post|news)|^(?:people also|you (?:may|might) also|jobs you may)|^share (?:this|on)|^leave a |^voluntary self|^privacy |^cookie',
    '^apply (?:now|here|below|for|via|online|today)|^to apply\\b|^how (?:to|do i|can i|can you|you can) apply|^(?:the )?application (?:process|procedure|instruction|deadline)|^(?:ready|want|wish) to apply|^interested(?: in .{1,30})?\\?|^submit your (?:appl|resume|cv)',
    'requirement|qualification|skills|experience|education|competenc|about you|who you are|what (?:you.{0,4} ?(?:will )?(?:need|bring|have)|we.{0,4} ?(?:look|need|expect|seek|requir|value|want))|^we.{0,4} ?(?:look|expect)|your (?:profile|background|expertise)|^you.{0,4} ?(?:have|bring|are|need)\\b|^(?:required|preferred|desired|mandatory)\\b|must.haves?|nice.to.haves?|(?:ideal )?candidate(?: profile)?$|bonus (?:points|if)|person spec|^(?:essential|desirable)(?: criteria)?$',
    'responsibilit|duties|tasks|accountab|what you.{0,4} ?(?:will )?(?:be |get to )?(?:do|own|work|build)|your (?:role|mission|impact|day|work)\\b|day.to.day|in this (?:role|position)|^you will\\b|^you.ll (?!need|have|bring)|(?:the|your) (?:job|work)$|scope of|essential (?:job )?functions',
    'benefit|perks|what (?:we|you).{0,3} (?:can )?(?:offer|get)|we.{0,3} (?:offer|provide)|^why (?:join|work|us|you|.{1,30}\\?$)|what.s in it for|compensation|remuneration|salary|pay range',
    '(?:job|position|role) (?:summary|desc|overview|purpose|profile|details)|about (?:the|this) (?:role|job|position|opportunity|team)|^the (?:role|position|opportunity|job|challenge)\\b|overview$|^(?:summary|description|purpose)\\b|\\b(?:tech ?)?stack|technologies',
    '^about\\b|who we are|our (?:company|story|mission|values|team|culture)|company (?:overview|desc|profile)',
  ],
  // German
  [
    '^(?:weitere|ähnliche) (?:stellen|jobs)|^datenschutz',
    '^(?:jetzt )?bewerben|^bewirb dich|^bewerbung|^(?:ihre|deine|zur|online-?) ?bewerbung|^so (?:bewirbst|bewerben)|^interess(?:e|iert)\\b',
    'profil\\b|anforderung|voraussetzung|qualifikation|kompetenzen|kenntnisse|wir (?:erwarten|suchen|uns wünschen)|(?:du|sie) (?:mit)?bring|bring(?:st du|en sie)|mitbring(?:st|en)|(?:dich|sie) aus(?:macht|zeichnet)',
    'aufgaben|tätigkeit|zuständig|verantwortung|das (?:erwartet|machst)|was (?:dich|sie) erwartet|deine (?:mission|rolle)',
    'bieten|unser angebot|vorteile|vergütung',
    'stellenbeschreibung|(?:die|deine) (?:stelle|position)|einleitung',
    'über uns|wer wir sind|das sind wir|(?:unser|das) unternehmen',
  ],
  // French
  [
    '^(?:nos )?autres offres|^offres similaires|^partager',
    '^(?:pour |comment )?postuler|^candidatures?\\b|^modalités de candidature|^intéressée?',
    'profil (?:recherch|souhait)|(?:votre|le) profil|^profil$|compétences|exigences|prérequis|qualités|savoir.(?:faire|être)|(?:nous|on) (?:recherch|attend)|^vous (?:êtes|avez)',
    'missions?\\b|responsabilit|tâches|votre rôle|vous ferez|activités',
    'nous (?:vous )?(?:offrons|proposons)|avantages|notre offre|rémunération|^(?:nos |les )?conditions(?: de travail)?$',
    'descriptif|description du poste|le poste|à propos du (?:poste|rôle)',
    'qui sommes|à propos|(?:l.|notre |votre )entreprise',
  ],
  // Spanish and Portuguese
  [
    '^(?:ofertas|empleos|vagas) |^(?:outras|otras) ',
    '^c[oó]mo (?:aplicar|postular|inscribir|se candidatar)|^inscríb|^postúla|^candidat',
    'requisitos|perfil|buscamos|procuramos|conocimientos|conhecimentos|habilidades|competência|qualifica|(?:necesitas|precisa ter|valoramos|valora(?:ble|do|rá)|deseab|desejáve|diferencia)',
    'funciones|funções|tareas|tarefas|responsabili|atividades|atribuições|(?:que|qué) harás|(?:vai|irá) fazer',
    'ofrecemos|beneficios|oferecemos|benefícios|condiciones|vantagens|remuneração',
    'descripci|descrição|sobre (?:el|la|a|o) (?:puesto|rol|oferta|vaga|cargo|função)|detalhes? da (?:oferta|vaga)',
    'sobre n|quiénes somos|quem somos|(?:la|a) empresa$',
  ],
  // Dutch
  [
    '^(?:vergelijkbare|andere) vacatures',
    '^sollicit(?:eer|eren|atie)|^(?:interesse|geïnteresseerd)\\b',
    'functie-?eis|wi?[je] (?:vragen|zoeken|verwachten)|vragen w|je vragen|jouw profiel|wie ben jij|wat breng|dit (?:neem|breng)|^ji?[je] (?:hebt|bent|beschikt|brengt)',
    'taken\\b|werkzaamheden|(?:ga|doe) (?:je|jij)|gaat doen|verantwoordelijk',
    'wi?[je] bieden|arbeidsvoorwaarden|(?:bieden|krijg) (?:wi?[je]|ji?[je])|dit (?:bieden|krijg)|verdienen|voordelen',
    'over de (?:functie|rol|vacature)|functieomschrijving',
    'over ons|wie (?:zijn )?wij',
  ],
  // Czech and Polish
  [
    '^(?:podobné|další) (?:nabídky|pozice)|^podobne oferty',
    '^jak se přihlásit|^máte zájem|^zaujal|^jak aplikovať?|^aplikuj|^zainteresowan',
    'požad(?:av|uj|ov)|očekáv|očakáv|(?:u tebe|u vás) uvít|předpoklady|znalosti|wymaga|oczek|kogo szukamy|mile widziane|umiejętności|twój profil|co (?:od (?:tebe|vás|ciebie))',
    'náplň|co (?:budeš|budete|tě|vás) |zodpověd|odpověd|úkoly|obowiązki|zakres |zadania|będziesz',
    'nab(?:ízí|ídn)|výhody|benefity|co za to|oferuj',
    'popis (?:poz|prác)|o pozici|opis stanowiska|o (?:roli|stanowisku)',
    'o (?:nás|nas|firm|společ)|kdo jsme',
  ],
  // Italian and Danish, Norwegian, Swedish
  [
    '^offerte simili|^(?:lignende|andre|andra) ',
    '^come candidarsi|^candidati\\b|^ansøg|^ansökan|^(?:slik )?søk',
    'requisiti|qualifich|cerchiamo|ricerchiamo|competenze|conoscenze|il profilo|kvalifika|kompeten|om dig|din profil|meriterande|vi (?:forvent|sø[gk]er|söker)|du (?:har|er|är)\\b',
    'mansioni|attività|responsabilità|compiti|cosa farai|opgaver|ansvar|arbetsuppgift|arbeidsoppgave',
    'offriamo|si offre|förmåner|vi (?:kan )?(?:tilby|erbjud)',
    'il ruolo|la posizione|jobbeskrivelse|om (?:rollen|stillingen|jobbet|tjänsten)',
    'chi siamo|l.azienda|om oss?\\b|hvem er vi',
  ],
  // Russian and Ukrainian
  [
    '^(?:похожие|схожі) ',
    'откликн|відгукн',
    'требовани|ожидаем|вимоги|очіку|плюсом',
    'обязанност|делать|задачи|обов.язки|завдання',
    'предлагаем|условия|пропону|умови',
    'описание|опис ',
    'о компании|про компанію',
  ],
  // Turkish and Finnish
  [
    '^benzer ',
    '^(?:başvur|hae )',
    'nitelikler|beklenti|odotamme|toivomme|edellyt|arvostamme',
    'görev|sorumluluk|yapacak|tekemään|tehtäv|vastuu',
    'sunuyoruz|tarjoamme',
    'iş tanımı|kuvaus',
    'hakkımızda|meistä$',
  ],
];

const patterns = kinds.map((kind, index) => {
  return [kind, new RegExp(words.map(line => line[index]).join('|'), 'i')] as const;
});

const bare = (heading: string) => heading.replace(/^[^\p{L}]+|[\s:–—-]+$/gu, '');

/** What a heading introduces, or null if it is none of the usual sections of a posting. */
export function sectionKind(text: string): SectionKind | null {
  const heading = bare(text);
  if (heading.length < 3 || heading.length > 80) return null;
  return patterns.find(([, pattern]) => pattern.test(heading))?.[0] ?? null;
}

const phrases =
  /you.{1,5} (?:be|work|have|design|build|join|lead)\b|(?:looking for|seeking|hiring) |years.? (?:of )?(?:\w+ )?experience|(?:degree|diploma) in|ability to|(?:proficien|familiar)\w* (?:with|in)|reports? to|equal opportunity employer|join (?:our|the) team|(?:full|part)[- ]time|wir suchen|du (?:bist|hast|bringst)|sie (?:verfügen|bringen|haben)|berufserfahrung|(?:voll|teil)zeit|m\/w\/d|nous recherchons|vous (?:êtes|avez|serez)|ans d.expérience|\bCDI\b|buscamos|años de|zoeken|ervaring|hledáme|praxe|nabízíme|poszukujemy|doświadczeni|cerchiamo|alla ricerca|esperienza|vi s[øö][gk]er|erfar|procuramos|experi[eê]nci|conhecimentos? (?:de|em)|conocimientos? (?:de|en)|kokemus|haemme|опыт|ищем|досвід|шукаємо|deneyim/gi;

/** How many different phrases of job ads a text has. */
export function adPhrases(text: string): number {
  return new Set(
    (text.slice(0, 30_000).match(phrases) ?? []).map(phrase => phrase.toLowerCase().slice(0, 12)),
  ).size;
}

/** Words of links and buttons that lead to an application. */
export const applyWords =
  /^(?:(?:easy |quick )?apply\b|i.m interested|submit (?:your )?(?:application|resume|cv)|(?:jetzt |online |hier )?bewerben|zur bewerbung|(?:je )?postule|candidat|aplicar|solicitar|inscrib|solliciteer|mám zájem|odpovědět|reagovat|aplikuj|(?:send |skicka (?:in )?|logga in och |log ind og )?(?:an)?s[øö][kg](?:an?|ning(?:en)?)?(?![a-zåäöæø])|başvur)/i;

/** Matches words with which an employer says where to send an application. */
export const mailWords =
  /(?:send|e-?mail|submit|forward|drop)\b.{0,60}\b(?:cv|resume|résumé|application|cover letter)\b|bewerbung(?:en|sunterlagen)?\b.{0,60}\ban\b|(?:envoye[rz]|adresse[rz]|enviar?|invi?ar?e?|stuur|zasílejte|pošlete|wyślij|prześlij)\b.{0,60}\bcv\b|(?:candidatures?|sollicitatie)\b.{0,60}@|\b(?:write|mail|reply|answer|apply|schreib\w*|send\w{0,2}|schick\w{0,2}|skicka|stuur|envía|envie|invia|écri\w+|escrib\w+|scriv\w+)\b[^.]{0,60}(?:@|\bwith (?:a|your) (?:cv|few lines)\b)/i;

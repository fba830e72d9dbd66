/** What a heading of a posting announces. `end` opens what is no longer the posting. */
export type SectionKind = 'role' | 'duties' | 'requirements' | 'benefits' | 'company' | 'process' | 'end';

// English, German, French, Spanish, Dutch, Czech, Polish, Italian, Portuguese, Danish, Swedish and Norwegian. Stems: the endings vary.
const sections: readonly (readonly [SectionKind, RegExp])[] = [
  [
    'end',
    /^(?:(?:similar|related|other|more|recommended|featured|latest|recent) (?:jobs|positions|roles|openings|opportunities|vacancies|offers|articles|posts|news)|(?:other|more) jobs (?:at|from|in)\b|people also viewed|jobs you may|you (?:may|might) also|apply (?:now|for this (?:job|position|role))|apply (?:here|below)|to apply,? (?:please )?(?:fill|complete|use)|how to apply$|submit your (?:application|resume|cv)|share this|leave a (?:reply|comment)|voluntary self|equal employment opportunity (?:survey|questions)|privacy (?:policy|notice|statement)|cookie|(?:weitere|ähnliche) (?:stellen|jobs)|jetzt bewerben|bewerbungsformular|datenschutz|(?:autres|nos autres) offres|offres similaires|postuler|partager|(?:ofertas|empleos|vagas) (?:similares|relacionad|semelhantes)|(?:vergelijkbare|andere) vacatures|solliciteer (?:nu|direct)|podobné (?:nabídky|pozice)|další nabídky|podobne oferty|(?:lignende|andre|liknande|andra|flere) (?:job|stilling|jobb|tjänst)|offerte simili)/i,
  ],
  [
    'requirements',
    /(?:requirement|qualification|what (?:you(?:'ll|’ll| will)? (?:need|bring|have)|we(?:'re|’re| are)? (?:look|need|expect|seek|require))|who you are|about you|you (?:have|bring|are)\b|your (?:profile|skills|background|experience|expertise)|you(?:'ll|’ll) (?:need|bring|have)|must[- ]haves?|nice[- ]to[- ]haves?|(?:preferred|required|desired|minimum|basic|key|technical|additional|essential|core|ideal)\b.{0,20}\b(?:skill|qualif|experience|knowledge|attribute|candidate|criteria)|skills|experience|ideal candidate|bonus points|education|person specification|competenc|wir (?:erwarten|suchen)|(?:dein|ihr|sein|das|unser|anforderungs)\s?profil|profil\b|anforderung|voraussetzung|qualifikation|(?:das|was) (?:du|sie) (?:bring|mitbring)|(?:bringst du|bringen sie)|profil (?:recherch|souhait)|votre profil|compétences|exigences|prérequis|ce que nous (?:recherch|attend)|requisitos|perfil|cualificaci|lo que (?:buscamos|necesit)|functie-?eisen|(?:wat|dit) (?:wij|we) (?:vragen|zoeken|verwachten)|jouw profiel|wie ben jij|wat breng|požad(?:avky|ujeme)|očekáváme|co od (?:tebe|vás)|(?:u tebe|u vás) uvít|co (?:bys|byste|potřebuj)|předpoklady|wymagania|oczekujemy|nasze oczekiwania|czego (?:oczek|od)|requisiti|cosa cerchiamo|(?:dine|deine|dina) (?:kvalifik|kompeten|erfaring)|kvalifika|kompetencer|hvem er du|(?:om|er) dig\b|vi (?:forventer|söker|søger|søker)|du (?:har|er|är)\b)/i,
  ],
  [
    'duties',
    /(?:responsibilit|duties|what (?:you(?:'ll|’ll| will)?(?: be)? (?:do|own|work|build)|you(?:'d|’d) do)|your (?:role|mission|tasks|impact|day|work)\b|day[- ]to[- ]day|key (?:tasks|accountab|activities)|in this (?:role|position)|you will\b|(?:the|your) (?:job|work)$|tasks|scope of (?:work|role)|essential (?:job )?functions|accountabilit|aufgaben|tätigkeit|(?:das|was) (?:erwartet|machst|tust|sie erwartet)|deine mission|dein(?:e)? (?:rolle|job)|missions?\b|responsabilit|vos (?:tâches|missions)|votre (?:mission|rôle)|ce que vous ferez|tâches|funciones|tareas|responsabilid|qué harás|taken\b|werkzaamheden|(?:wat|dit) (?:ga|doe) (?:je|jij)|verantwoordelijk|náplň|co (?:budeš|budete|vás|tě) (?:děl|ček)|pracovní (?:náplň|činnost)|zodpovědnost|odpovědnost|úkoly|obowiązki|zakres (?:obowi|zada)|twoje zadania|(?:twoja|czym) (?:rola|będziesz)|mansioni|attività|cosa farai|atribuições|atividades|opgaver|ansvar|arbetsuppgift|arbeidsoppgave|stillingen$|rollen$|om (?:jobbet|stillingen|rollen|tjänsten))/i,
  ],
  [
    'benefits',
    /(?:benefit|perks|what (?:we|you)(?:'ll|’ll)? (?:offer|get|can offer)|we (?:offer|provide)|why (?:join|work|us|you|.{1,30}\?$)|compensation|salary|pay range|wir bieten|(?:das|was) (?:bieten wir|wir (?:dir |ihnen )?bieten)|unser angebot|deine vorteile|vorteile|nous (?:offrons|proposons|vous offrons)|avantages|(?:notre|nos) offre|ce que nous offrons|(?:te )?ofrecemos|beneficios|(?:wat )?(?:wij|we) bieden|arbeidsvoorwaarden|nabízíme|(?:můžeme )?nabídn|výhody|benefity|oferujemy|co oferuj|offriamo|cosa offriamo|oferecemos|benefícios|vi (?:tilbyder|tilbyr|erbjuder)|vi kan tilbyde)/i,
  ],
  [
    'role',
    /(?:(?:job|position|role) (?:summary|description|overview|purpose|profile|details)|(?:about|summary of) (?:the|this) (?:role|job|position|opportunity|team)|the (?:role|position|opportunity|job)\b|overview$|^(?:summary|description|purpose)\b|stellenbeschreibung|(?:die|deine) (?:stelle|position)|einleitung|descriptif|description du poste|le poste|à propos du (?:poste|rôle)|descripción|(?:over|de) (?:de )?(?:functie|rol|vacature)|functieomschrijving|popis (?:pozice|práce|pracovn)|o pozici|(?:our|the|tech(?:nology|nical)?) stack|technologi|opis stanowiska|o (?:roli|stanowisku)|descrizione|il ruolo|descrição|a vaga|jobbeskrivelse|om (?:rollen|stillingen))/i,
  ],
  [
    'company',
    /(?:about (?:us|the (?:company|team)|our)|who we are|our (?:company|story|mission|values|team|culture)|(?:company|team) (?:overview|description|profile)|^about\b|über uns|wer wir sind|das sind wir|qui sommes|à propos|sobre (?:nosotros|nós)|quiénes somos|over ons|wie (?:zijn )?wij|o (?:nás|nas|firmě|společnosti|firmie)|kdo jsme|chi siamo|om (?:os|oss)\b|hvem er vi)/i,
  ],
  [
    'process',
    /(?:application process|interview process|hiring process|recruit|next steps|process|deadline|contact|location|work (?:environment|setting)|physical demands|bewerbung|ansprechpartner|procédure|proceso|sollicit|výběrov|proces|ansøg|kontakt)/i,
  ],
];

const heading = (text: string) => text.replace(/^[\s\d.):–—-]+|[\s:–—-]+$/g, '');

/** What a heading announces, or null where it is none of a posting's usual sections. */
export function sectionKind(text: string): SectionKind | null {
  const words = heading(text);
  if (words.length < 3 || words.length > 80) return null;
  for (const [kind, pattern] of sections) if (pattern.test(words)) return kind;
  return null;
}

const phrases =
  /you(?:'ll|’ll| will) (?:be|work|have|design|build|join|lead)|we(?:'re|’re| are) (?:looking for|seeking|hiring)|(?:is|are) (?:looking for|seeking) an?|years(?:'|’)? (?:of )?(?:\w+ )?experience|(?:degree|diploma) in|ability to|(?:proficien|familiar)\w* (?:with|in)|reports? to|equal opportunity employer|join (?:our|the) team|full[- ]time|part[- ]time|wir suchen|du (?:bist|hast|bringst)|sie (?:verfügen|bringen|haben)|berufserfahrung|abgeschlossene|vollzeit|teilzeit|\(?m\/w\/d\)?|nous recherchons|vous (?:êtes|avez|serez|maîtrisez)|ans d(?:'|’)expérience|\bCDI\b|buscamos|años de experiencia|wij zoeken|jij (?:hebt|bent)|jaar ervaring|hledáme|praxe|nabízíme|praxi|poszukujemy|doświadczeni|cerchiamo|esperienza|procuramos|experiência|vi søger|vi söker|erfaring|erfarenhet/gi;

/** How many different phrases of job ads a text holds. */
export function adPhrases(text: string): number {
  return new Set(
    (text.slice(0, 30_000).match(phrases) ?? []).map(phrase => phrase.toLowerCase().slice(0, 12)),
  ).size;
}

/** Words of links and buttons that lead to an application. */
export const applyWords =
  /^(?:(?:easy |quick )?apply\b|i(?:'|’)m interested|submit (?:your )?(?:application|resume|cv)|(?:jetzt |online |hier )?bewerben|zur bewerbung|postule[rz]|je postule|candidater|(?:aplicar|solicitar|inscrib|postular)|sollicite(?:er|ren)|(?:mám zájem|odpovědět|reagovat)|aplikuj|candidati|candidatar|(?:søg|ansøg|ansök|søk)\b)/i;

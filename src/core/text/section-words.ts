/** What a part of a posting is for. */
export type PostingPart =
  | 'intro'
  | 'duties'
  | 'required'
  | 'preferred'
  | 'stack'
  | 'about'
  | 'unwanted'
  | 'benefits'
  | 'apply'
  | 'legal'
  | 'facts';

/**
 * Words by which a heading is known, tried in this order, so that “Preferred qualifications” is not read as
 * “qualifications” and “What skills are beneficial?” not as “benefits”. English, then German, French, Spanish, Dutch,
 * Czech and Polish.
 */
export const headingWords: readonly (readonly [PostingPart, RegExp])[] = [
  [
    'legal',
    /equal (?:employment )?opportunit|\beeo\b|e-verify|disclaimer|privacy|accommodations?\b|datenschutz|legal notice|non-discrimination/,
  ],
  [
    'unwanted',
    /(?:don't|do not|doesn't|does not) (?:care|matter)|you (?:don't|do not|won't|will not) need\b|(?:won't|will not) (?:matter|count)|^won't[ -]have|not looking for|^not (?:needed|required|necessary)$/,
  ],
  [
    'apply',
    /how to apply|^apply\b|to apply|application process|applying|interview|hiring process|recruit\w* process|selection process|next steps|^contact\b|contact details|bewerb|postuler|candidature|processus de recrutement|solliciteren|jak se přihlásit|aplikuj|cómo aplicar|proceso de selección/,
  ],
  [
    'preferred',
    /nice[ -]to[ -]ha|good[ -]to[ -]have|great to have|bonus (?:points|skills|qualif|knowledge|if|exp)|^bonus(?:es)?$|^\w* ?plus(?:es)?(?: points)?$|\ba plus\b|prefer(?:r?ed|able|ences?)\b|desir(?:ed|able)|would be (?:a |an )?(?:great|nice|plus|considered|asset|advantage|bonus|beneficial)|considered (?:an? )?(?:assets?|plus|advantages?|bonus)|as (?:an? )?(?:advantage|plus)\b|optional|advantageous|^(?:added )?advantages?$|excited? (?:about|us)|^(?:useful|helpful)\b|sets? you apart|stand out|extra (?:points|credit|skills)|brownie|^(?:\w+ )?assets?$|beneficial|^ideally|be ideal if|even better|not required|not essential|we(?:'d| would) (?:also love|(?:also )?love it)|great if|would be great|(?:might|may|could) also (?:have|bring|know)|^(?:what(?:'s| is| would be) )?nice$|^(?:should|could)(?:[ -]haves?)?$|icing on|wish ?list|added (?:value|bonus)|^merit(?:s|ing|orious)?\b|^differentials?$|^diferenciais$|wünschenswert|von vorteil|idealerweise|serait un plus|^atouts|les plus\b|apprécié|valorable|se valorar|^deseable|pluspunt|mooi meegenomen|výhodou|^výhody? pro|oceníme|mile widziane|atutem/,
  ],
  [
    'facts',
    /^(?:date posted|location|locations|headquarters|job type|employment type|salary range|company size|industry|experience level|posted|department|reports to|work(?:ing)? hours|position type|job title|title|url|schedule|work remotely|likes)\b/,
  ],
  ['about', /what(?:'s| is) it like|^what does .* (?:do|actually do)$|^working (?:at|with) /],
  [
    'benefits',
    /transparent salar|benefits?\b|perks|we offer\b|(?:can|do) we offer|what we offer|you(?:'ll| will)? (?:get|receive|enjoy)$|what you(?:'ll| will)? get|compensation|salary|^pay\b|pay range|in it for you|our offer|^offer$|awaits you|rewards|remuneration|why you(?:'ll| will) love|what we (?:give|provide)|work equipment|wir bieten|bieten wir|deine vorteile|deine benefits|avantages|nous (?:t'|vous )?offrons|ofrecemos|beneficios|bieden|arbeidsvoorwaarden|nabízíme|benefity|oferujemy/,
  ],
  [
    'stack',
    /(?:tech\w*|our|the|software|current) stack|^stack\b|^our tech\w*$|^\w+ technologies$|^technolog(?:y|ies)\b|^tech(?:nical)?$|^methodolog(?:y|ies)$|tech(?:nologies)? (?:we|you)|tools (?:we|you)(?: use)?|technical environment|what's the environment|^tools\b|environnement technique|stack technique|tech-stack/,
  ],
  [
    'required',
    /\brequire[ds]?\b|requirements?\b|\bqualifications?\b|must (?:know|haves?)|must-ha|minimum|mandatory|you(?:'ll| will)? need\b/,
  ],
  [
    'duties',
    /responsibilit|duties|what you(?:'ll| will| would)? (?:be )?(?:do|work|own|build|achieve)|what will you|about the (?:role|job|position|opportunity|project|work)|about this (?:role|job|position|opportunity)|the role\b|role overview|role summary|role description|^(?:your )?role\b|^the (?:job|position|opportunity|project)\b|day[ -](?:to[ -]day|in the life)|typical day|^this is what you|(?:job|project) (?:description|summary|overview|duties|specifics|purpose)|position (?:summary|overview|description)|overview of job|^overview|^summary|tasks\b|your (?:mission|impact|challenge|role|job|work)|^(?:the )?mission$|accountabilit|^you will\b|you will be\b|you(?:'ll| will) (?:work|do|be doing|build)|what's the job|you(?:'ll| will) make|^in this role|^scope\b|key (?:objectives|challenges)|success looks|what success|^(?:in|within|by) (?:your |the )?(?:first )?\d|purpose of|things you|what (?:does|is) the|how you(?:'ll| will)|(?:how|what|where) you.*contribut|^(?:your |key |main )?contributions?$|aufgaben|erwartet dich|deine rolle|missions|responsabilit|votre rôle|le poste|funciones|tareas|werkzaamheden|ga je doen|functieomschrijving|verantwoordelijk|^taken\b|náplň|čeká|co budeš|obowiąz|zadania/,
  ],
  [
    'required',
    /require|qualification|must[ -]ha|^must$|^needed$|we(?:'d| would) love (?:you|someone|people|to)|you(?:'ll| will)? (?:bring|need|have)\b|you (?:should|must|will)(?: also)? have|want you to have|superpowers|abilities|you're|you are\b|who (?:you are|are you|we're looking)|about you\b|is this you|your (?:profile|skills|background|experience|qualif|tool)|skills?\b|experience|expect from|(?:are|'re) looking for|we(?:'re| are)? (?:seek|search|look|need|want|expect)|ideal (?:candidate|profile)|what makes you|love this (?:job|role) if|^(?:our )?expectations|essential|minimum|mandatory|knowledge|expertise|competenc|education|candidate|to be successful|to succeed|prerequisite|criteria|good fit|great fit|right fit|a fit|should apply|profile?\b|anforderung|qualifikation|mitbring|bringst du|dein profil|compétences|prérequis|requisitos|perfil|buscamos|conocimientos|vereisten|functie-eisen|profiel|vragen wij|breng je|wie ben j|požad|očekáváme|wymagania|oczekuj|twój profil/,
  ],
  [
    'about',
    /^about\b|who we are|^we are\b|our (?:company|story|values|culture|client|vision|mission|customers)|company|why (?:join|us|work|you)|the team\b|our team|your team|life at|^culture|core values|überuns|über uns|wer wir sind|à propos|qui sommes|sobre nosotros|quiénes somos|over ons|wie zijn wij|o nás|kdo jsme|o nas|kim jesteśmy/,
  ],
];

/**
 * Headings that stand inside a long line where the line breaks were lost. Written with capitals: in a sentence the same
 * words are small.
 */
export const inlineHeading =
  /(?:Job benefits|Company description|Job description|Job Summary|Company Profile|What [Yy]ou['’]ll (?:[Dd]o|[Bb]ring|[Nn]eed|[Gg]et)|What (?:[Ww]e|[Yy]ou) [Oo]ffer|(?:Here['’]s )?[Ww]hat we offer(?: you)?|We offer|Nice[ -][Tt]o[ -][Hh]aves?|Good [Tt]o [Hh]ave|Required (?:Skills|Qualifications|Experience)|Preferred (?:Skills|Qualifications|Experience|Requirements)|Desired (?:Skills|Qualifications|Experience)|(?:Key |Job |Main |Primary )?Responsibilities(?: and Duties| include)?|(?:Basic |Minimum |Key |Job |Required )?(?:Qualifications|Requirements)(?: and Skills)?|Skills and Qualifications|About [Yy]ou|About [Uu]s|About the (?:[Rr]ole|[Cc]ompany|[Tt]eam|[Jj]ob)|Must[ -][Hh]aves?|Our ideal candidate (?:will have|has)|Who [Yy]ou [Aa]re|Who [Ww]e [Aa]re|The Role|The Perks|The Company|Perks(?: (?:and|&) Benefits)?|Benefits|Technologies|Job Skills Required|Education|Bonus [Pp]oints|Pluses|Methodology(?=:)|Tools(?=:)|Tech [Ss]tack(?=:))(?=\s*[:?*]|\s+(?:[A-Z•*-]|\d)|[A-Z])/g;

/**
 * The words of which headings of requirements, wishes and tools are made. A short line with any other word is an item
 * (“Knowledge of relational databases”, “Kafka experience preferred”).
 */
export const headingVocabulary: ReadonlySet<string> = new Set(
  `abilities ability major huge big minor now it if had superpowers use year a about added additional advantage advantages all also an and any apply are asset assets attributes background basic be
  advantageous useful helpful excited beneficial bonus bring but by candidate candidates certifications competencies competences considered core could credit criteria
  day daily desirable desired do does education educational eligibility else environment essential even essentials exp
  expect expectations expected experience expertise extra fit following for from full general good great hard have haves
  having help here hiring how i ideal ideally if important in is it job join key knowledge know language languages like list
  looking love made main make makes mandatory minimum might minimal more most must need needed needs nice not of on optional
  or other our out person personal points plus pluses position preference preferences preferred prerequisites primary
  professional profile programming qualifications qualification qualities requirement requirements require required requires
  responsibilities role s secondary see seek seeking set should skill skills soft software specific stack stand strong
  succeed success successful summary team tech technical technologies technology that the them things this to tools traits
  us value valued we welcome what when who why will wish with work working would years you your re ll d ve processes
  methodologies methodology development engineering section other these bullets prior previous relevant related minimum deliver merit merits meriting meritorious differential differentials`
    .split(/\s+/)
    .filter(word => word !== ''),
);

/** What a posting asks for besides skills: permits, and conditions of the place of work. */
export type Condition =
  | 'work-authorisation'
  | 'security-clearance'
  | 'driving-licence'
  | 'background-check'
  | 'remote'
  | 'hybrid'
  | 'on-site'
  | 'relocation'
  | 'travel'
  | 'shifts';

/**
 * The words for each condition, as sources of patterns for whole words. One row for each family of languages: English; German, Dutch and the
 * Nordic languages; French, Spanish, Portuguese and Italian; the Slavic languages and Turkish.
 */
export const CONDITION_WORDS: Readonly<Record<Condition, readonly string[]>> = {
  'work-authorisation': [
    String.raw`(?:(?:authori[sz]ed|eligib\p{L}+|legally (?:able|eligible|authori[sz]ed|entitled)) (?:\p{L}+ )?|right |permission |permit(?:ted)? )to (?:(?:live|reside) and )?work|work (?:authori[sz]ation|permit|visa|eligibility)`,
    String.raw`(?:no|not|unable|cannot|can['’]t|without|don['’]t|won['’]t|neither) [^.;:\n]{0,40}?(?:sponsorship(?! of)|sponsor(?:ing)? (?:\p{L}+ ){0,3}(?:visas?|permits?|candidates|applicants|h-?1bs?))|(?:us|u\.s\.|eu|uk|british|canadian|australian) (?:citizen\p{L}*|nationals?)|sponsorship:?(?: is| will| can| may)?(?: be)? (?:not|un\p{L}+)|(?:working|work) rights|green card|permanent residents?|h-?1bs?|valid (?:work )?visa(?! card)`,
    String.raw`arbeits(?:erlaubnis|genehmigung|berechtigung)|aufenthalts(?:titel|erlaubnis|genehmigung)|(?:deutsche[rn]?|österreichische[rn]?|schweizer|eu-|europäische) ?staats(?:angehörigkeit|bürgerschaft)|eu-bürger\p{L}*|gültige bewilligung|(?:werk|verblijfs|tewerkstellings)vergunning|arbeidstillatelse|arbetstillstånd|arbejdstilladelse|työlupa`,
    String.raw`permis de travail|autoris[ée]\S* à travailler|autorización para trabajar|titre de séjour|autorisation de travail|nationalité \p{L}+ (?:obligatoire|requise|exigée)|permiso de (?:trabajo|residencia)|nacionalidad (?:española|europea|comunitaria|de la ue)|(?:autorização|visto) de (?:trabalho|residência)|permesso di (?:soggiorno|lavoro)`,
    String.raw`(?:pozwoleni|zezwoleni)\p{L}+ na pracę|prawo do pracy|pracovní povolení|разрешени\p{L} на работу|гражданство рф|дозв\p{L}+ на роботу|çalışma izni`,
  ],
  'security-clearance': [
    String.raw`(?:security|(?:top )?secret|active|sci|sc|dv|bpss|ctc|nv ?[12]|baseline|public trust|agsva) clear(?:ance|ed)|(?:hold|have|obtain|possess) (?:an? |the )?(?:(?!customs)\p{L}+ )?clearance(?! (?:sale|of))|clearance at (?:\p{L}+ )?(?:secret|level)|security check \(sc\)|dod secret|ts/sci|(?:sc|dv|security) vetting|nato secret|public trust(?= (?:position|level)| ?[,)(/])|position of public trust`,
    String.raw`sicherheits(?:überprüf(?:ung|t)(?! von)|freigabe)|veiligheids(?:screening|onderzoek|machtiging)|sikkerhets(?:klarer|godkjen)\p{L}+|säkerhets(?:klass|pröv)\p{L}+|sikkerhedsgodkend\p{L}+`,
    String.raw`habilitation (?:secret|confidentiel|de sécurité|défense)|habilitable|secret[- ]défense|confidentiel[- ]défense|habilitación (?:\p{L}+ )?de seguridad|credenciação de segurança|nulla osta (?:di )?sicurezza`,
    String.raw`poświadczeni\p{L}+ bezpieczeństwa|bezpečnostní prověrk\p{L}+|допуск\p{L}? к (?:гос\p{L}* )?(?:тайн|секрет)\p{L}+`,
  ],
  'driving-licence': [
    "driv(?:er['’]?s?|ing) licen[cs]e",
    'führerschein(?:klassen?|s|e)?|fahrerlaubnis|rijbewijs|körkort|førerkort|kørekort|ajokortti',
    'permis (?:b|de conduire)|carn[eé]t? de conducir|permiso de conducir|carta de condução|cnh(?! industrial)|patente (?:b|di guida)',
    String.raw`prawo jazdy|řidičsk\p{L}+ průkaz|водительск\p{L}+ (?:прав|удостовер)\p{L}*|посвідчення водія|ehliyet`,
  ],
  'background-check': [
    '(?:enhanced|standard|basic) dbs|certificate of good conduct|(?:background|criminal record|dbs) (?:checks?|screenings?|investigations?)(?! (?:software|platform|product|app|service|api))|(?:clean|clear) criminal (?:record|history)|drug (?:tests?|screenings?)(?! (?:software|platform|product|app))',
    String.raw`führungszeugnis\p{L}*|vog|verklaring omtrent (?:het )?gedrag|belastningsregister|straffeattest`,
    'casier judiciaire|antecedentes (?:penales|criminais)|casellario giudiziale',
    String.raw`niekaralno\p{L}+|trestn\p{L}+ rejstřík\p{L}*|справк\p{L} о несудимости|adli sicil\p{L}*`,
  ],
  remote: [
    String.raw`(?:fully|100 ?%|full|remote)[- ]?remote|remote(?:[- ](?:first|only|work|position|role|job|friendly)| ?\((?:\p{L}+ )?(?:eu|us|uk|\p{L}+ time))|remote ok|remote within|location:? remote|work (?:from home|from anywhere|remotely)`,
    String.raw`(?:100 ?%|komplett|vollständig|rein|\p{L}+weit) (?:remote|home ?office|von zu ?hause)|volledig (?:op afstand|remote|thuiswerken)|helt på distans`,
    'télétravail (?:complet|total|intégral|100|à (?:100|temps plein))|100 ?% (?:télétravail|à distance|teletrabajo|remoto|en remoto|da remoto)|(?:teletrabajo|remoto) (?:100|completo|total)|en remoto|remoto desde|trabajo remoto|trabalho remoto|lavoro (?:da )?remoto',
    String.raw`prac\p{L}+ (?:w pełni )?zdaln\p{L}+|w pełni zdaln\p{L}+|zdalnie|удал[её]нн\p{L}+ работ\p{L}+|полностью удал[её]нн\p{L}+|віддален\p{L}+ робот\p{L}+|uzaktan çalışma`,
  ],
  hybrid: [
    String.raw`hybrid (?:work\p{L}*|model|role|position|policy|schedule|format|set-?up|arrangement)|hybrid(?=[:)]| ?\(|,? \d)|(?<= is )hybrid|(?:\d|one|two|three)(?: ?(?:-|to|or) ?\d)? days?(?:(?: (?:a|per|each|every) |/)week)? (?:in|from|at) (?:(?:the|our) )?(?:\p{L}+ )?office|office presence|(?:home|remote) and office`,
    String.raw`hybrides? (?:arbeit\p{L}*|modell)|mobiles arbeiten|(?:\d|ein|zwei|drei)(?:(?:-| bis )\p{L}+)? tage? (?:(?:pro|die|in der) woche )?(?:im )?(?:home ?office|büro|mobil\p{L}*)|hybride? werken|hybridarbete`,
    String.raw`(?:poste|mode|travail|rythme|format) hybride|télétravail (?:partiel|hybride|\d|(?:un|deux|trois) jours?)|\d(?:/\d)? jours? (?:de|en) télétravail|(?:modelo|modalidad|trabajo|formato|esquema|regime|trabalho) híbrid[oa]|híbrido(?=[:(])|\d días? de teletrabajo|(?:lavoro|modalità) ibrid[oa]`,
    String.raw`prac\p{L}+ hybrydow\p{L}+|(?:model|tryb) hybrydow\p{L}+|гибридн\p{L}+ (?:формат|график|режим)`,
  ],
  'on-site': [
    // A single event does not make it the place of work: “on-site interviews”, “in-person meetings”.
    String.raw`on[- ]?site(?! (?:or remote|interview|assignment|visit))|(?<=(?<!\p{L})(?:work\p{L}*|based|role|days?|week|fully)(?: \p{L}+){0,2} )in[- ](?:office|person)|in[- ](?:office|person)(?= (?:role|work|environment|presence|days?|weekly|per week|each week)|,? \d)|(?:no|not) remote(?! (?:first|friendly))|remote (?:work )?is not|(?:from|in) (?:our|the) (?:\p{L}+ )?office every day|presence in (?:the|our) office|office[- ]based|commute to (?:the|our)`,
    String.raw`vor[- ]ort-\p{L}+|arbeit(?:en)? im büro|(?:arbeit\p{L}*|präsenz|einsatz|tätigkeit) vor ort|präsenz(?:pflicht|tage?|arbeit)|keine? (?:home ?office|remote)(?: \p{L}+)?|(?:volledig|fulltime) op kantoor|op kantoor in`,
    'présentiel|100 ?% sur site|(?:pas de|sans) télétravail|(?:trabajo|modalidad|trabalho|regime|modelo|100 ?%) presencial|presencial (?:en|em)|sin teletrabajo|in presenza|in sede (?:a|presso)',
    String.raw`prac\p{L}+ stacjonarn\p{L}+|работа в офисе|робота в офісі`,
  ],
  relocation: [
    'relocat(?:e|ion)',
    'umzugsbereitschaft',
    'disponibilidad para (?:el )?traslado|mobilité géographique',
  ],
  travel: [
    String.raw`travel(?:l?ing)?(?= [^.\n]{0,25}\d+ ?%)|\d+ ?% travel(?:l?ing)?|you (?:will )?travel to|willing(?:ness)? to travel|(?:occasional(?:ly)?|frequent(?:ly)?|international|domestic|business) travel(?! (?:\p{L}+ )?(?:platform|industry|apps?|products?|booking|agenc|management|compan|insurance|market|software|portal))|travel (?:is )?(?:required|to (?:customers?|clients?))`,
    String.raw`reise(?:bereitschaft|tätigkeit)\p{L}*|dienstreisen|reisen zu|reisbereidheid|bereid\p{L}* (?:om )?te reizen|tjänsteresor|reisevirksomhet`,
    String.raw`déplacements (?:ponctuels|réguliers|fréquents|occasionnels|professionnels|possibles|à prévoir|chez|en (?:france|europe|région))|mobilité et déplacements|viajes (?:ocasional|frecuent|puntual)\p{L}*|disponibilidad (?:para|de) viajar|disponibilidade para viag\p{L}+|disponibilità a (?:trasferte|viaggiare|spostamenti)`,
    String.raw`gotowość do (?:podróży|wyjazdów)|(?:podróż|wyjazd)\p{L}+ służbow\p{L}+|командировк\p{L}+|відряджен\p{L}+|seyahat engeli`,
  ],
  shifts: [
    // Only shifts that the person works: software may plan other people's shifts, and data, schemas and layers of code shift, too.
    String.raw`(?:(?<!(?:who|they|that) )(?:work\p{L}*|cover)(?: in| on)?|in|on)(?: (?:two|three|night|late|weekend|rotat\p{L}+))? shifts|(?:(?<!(?:plan|schedul|of)\p{L}* )(?:rotat\p{L}+|24[\/x]7)|^\P{L}*(?:night|late|weekend)) shifts?(?! (?:plan|schedul|swap))|shift (?:work(?! left| to)|rota|basis)`,
    String.raw`schicht-?(?:dienst|arbeit|betrieb|bereitschaft)(?:e?s)?|(?<!(?:von|für|planung) (?:d\p{L}+ )?)(?:wechsel|früh|spät|nacht)schicht(?:en)?|ploegendienst\p{L}*|skift(?:arbe|gång)\p{L}*|turnusarbeid`,
    String.raw`travail posté|horaires? (?:décalés?|postés?)|en [235] ?[x×] ?8|turnos? (?:rotativ|rotatori|noctur)\p{L}+|(?:por|a) turnos|turni (?:rotanti|notturni)|su turni`,
    String.raw`prac\p{L}+ zmianow\p{L}+|(?:system|tryb)\p{L}* zmianow\p{L}+|směnn\p{L}+ provoz\p{L}*|сменн\p{L}+ график\p{L}*|vardiyalı`,
  ],
};

/** What a posting asks about how a person works, which only a person can judge. */
export type SoftSkill =
  | 'communication'
  | 'teamwork'
  | 'problem-solving'
  | 'analytical-thinking'
  | 'leadership'
  | 'mentoring'
  | 'ownership'
  | 'time-management'
  | 'attention-to-detail'
  | 'adaptability'
  | 'curiosity'
  | 'presentation'
  | 'creativity';

/** The words for each soft skill, as sources of patterns for whole words: English, then the other languages. */
export const SOFT_SKILL_WORDS: Readonly<Record<SoftSkill, readonly string[]>> = {
  communication: [
    '(?:communicat(?:ion|or|ing)|interpersonal)(?! protocol)',
    String.raw`kommunikations(?:stark\p{L}*|fähig\p{L}*|stärke)|communicatief|communicatieve vaardigheden|(?:bonne|excellente|aisance)s? (?:\p{L}+ )?communication|(?:habilidades|capacidad|dotes) (?:de )?(?:comunicación|comunicativas)|boa comunicação|capacità comunicative|komunikatywność|umiejętności komunikacyjne|komunikační schopnosti`,
  ],
  teamwork: [
    'team ?work|team[- ]player|collaborati(?:on|ve)|cross-functional',
    String.raw`team(?:fähig\p{L}*|geist|player\p{L}*|orientiert\p{L}*)|esprit d['’]équipe|travail (?:en|d['’])équipe|trabajo en equipo|trabalho em equipe?|lavoro (?:in|di) (?:team|squadra)|teamspeler|praca w zespole|umiejętność pracy w zespole|týmov\p{L}+|командн\p{L}+ работ\p{L}+`,
  ],
  'problem-solving': [
    String.raw`problem[- ]solv\p{L}+`,
    String.raw`problemlös\p{L}+|résolution de problèmes|resolución de problemas|resolução de problemas|probleemoplossend\p{L}*|rozwiązywani\p{L}+ problemów`,
  ],
  'analytical-thinking': [
    String.raw`analytic(?:al)? (?:skills?|thinking|mind\p{L}*|abilit\p{L}+)|critical think\p{L}+`,
    String.raw`analytische[nrs]? (?:denk\p{L}*|fähigkeit\p{L}*|verständnis|vermogen)|esprit d['’]analyse|esprit analytique|capacidad analítica|pensamiento analítico|capacidade analítica|analityczne myślenie|myśleni\p{L} analityczn\p{L}+`,
  ],
  leadership: [
    String.raw`leadership|lead(?:ing)? (?:a |an |the )?(?:\p{L}+ )?teams?`,
    String.raw`führungs(?:erfahrung|stärke|kompetenz\p{L}*)|liderazgo|liderança`,
  ],
  mentoring: [String.raw`mentor\p{L}*|coach(?:ing)?`],
  ownership: [
    String.raw`ownership|self[- ](?:starter|driven|motivated|directed)|proactiv\p{L}+|initiative`,
    String.raw`eigen(?:initiative|verantwort\p{L}+|ständig\p{L}*)|selb(?:st)?ständig\p{L}*|autonom(?:e|ie)|proactivo|proactividad|proativ\p{L}+|zelfstandig\p{L}*|samodzielność`,
  ],
  'time-management': [
    String.raw`time[- ]management|priori[ts]i[sz]\p{L}+|meet(?:ing)? deadlines`,
    'zeitmanagement|gestion du temps|gestión del tiempo',
  ],
  'attention-to-detail': [
    'attention to detail|detail[- ]oriented',
    String.raw`sorgfältig\p{L}* arbeitsweise|atención al detalle|atenção aos? detalhes?|souci du détail|nauwkeurig\p{L}*`,
  ],
  adaptability: [
    String.raw`adaptab\p{L}+|fast[- ]paced|flexibility`,
    String.raw`adaptabilité|capacité d['’]adaptation|adaptabilidad\p{L}*|anpassungsfähig\p{L}*`,
  ],
  curiosity: [
    'curio(?:us|sity)|(?:eager|willing)(?:ness)? to learn|fast learner|learn quickly',
    String.raw`lernbereit\p{L}*|neugier\p{L}*|wissbegierig\p{L}*|curiosité|curieux|curieuse|curiosidad|curiosidade|leergierig\p{L}*|chęć (?:do )?(?:nauki|rozwoju)`,
  ],
  presentation: ['presentation skills?|public speaking'],
  creativity: [
    'creativ(?:e|ity)(?! (?:cloud|suite|commons))',
    'kreativ(?:ität|e[nrs]?)|créativité|creatividad|criatividade',
  ],
};

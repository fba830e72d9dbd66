/**
 * How other languages than English say that something is only wished for, each in six parts: what is said of it (“serait”), with which article, to be what
 * (“un atout”); what says so at the end of a clause or behind the first, what says so anywhere, and what does at the head of a sentence or of a list.
 */
export const WISH_WORDS: readonly string[] = [
  `ist|sind|wären?; eine?; plus(?:punkt)?|bonus(?:punkt)?|vorteil|nice[- ]to[- ]have; willkommen|hilfreich|erwünscht
  ; von vorteil|wünschenswert|vorteilhaft|gerne? gesehen|umso besser|runde[nt] (?:ihr|dein)|keine? (?:muss|voraussetzung|bedingung)|nicht zwingend|bonuspunkte
  ; idealerweise|vorzugsweise|bestenfalls|(?:im|am) (?:idealfall|besten falle?)|gerne? auch|gerne? (?:erfahrung|kenntnis)\\S*|schön w[äa]re|(?:toll|super|schön|klasse|perfekt),? wenn`,
  `est|sont|serai(?:t|ent)|sera|seront|constitue\\S*|représente\\S*; une?|des?(?= (?:\\S+ )?atouts); plus|atout|(?<=des? (?:\\S+ )?)atouts|avantage(?! concurr)|bonus; (?:appréci|souhait|valoris)ée?s?|souhaitables?|bienvenue?s?
  ; encore mieux|atouts? supplémentaires?|(?:pas|non) (?:obligatoire|indispensable|nécessaire|exigée?|requise?)s?|facultati(?:f|ve)s?; idéalement|dans l['’]idéal|si possible|de préférence|souhaité`,
  `es|son|será|serán|sería|serían; una?|como; plus|ventaja(?! compet)|bonus|valor añadido|punto a favor|diferencial; valorad[oa]s?|se valora\\S*|valorables?|deseables?
  ; puntos? a favor|sum(?:a|an|as|ará|arás|arán) puntos(?= )|no (?:es |son )?(?:imprescindible|excluyente|obligatori[oa]|necesari[oa]|indispensable)s?
  ; idealmente|preferiblemente|preferentemente|de preferencia|a ser posible|(?:se )?valorar(?:á|án|emos)|se valoran?|valorables?|deseables?`,
  `é|são|será|serão|seria; uma?|como; plus|vantagem(?! compet)|diferencial|b[óô]nus|mais[- ]valia; valorizad[oa]s?|desejáve(?:l|is)|bem[- ]vind[oa]s?
  ; pontos? extra|valorizam?-se|não (?:é |são )?(?:obrigatóri[oa]|necessári[oa]|eliminatóri[oa]|imprescindível|indispensável)s?
  ; preferencialmente|de preferência|desej[áa]ve(?:l|is)|diferenciais|valoriza(?:m|mos)?(?= (?:conhec|experi))`,
  `è|sono|sarà|saranno|sarebbe(?:ro)?|costitu\\S+|rappresent\\S+; una?|come; plus|vantaggio(?! compet)|bonus|valore aggiunto; (?:gradit|apprezzat)[aeio]|preferibil[ei]|desiderabil[ei]
  ; (?:costitu\\S+ |rappresent\\S+ )?(?:titolo|requisito) preferenziale|complet(?:a|ano|erebbe) il profilo|valutat[aeio] positivamente|non (?:è |sono )?(?:indispensabil|obbligatori|necessari|vincolant)\\S+
  ; preferibil(?:mente|e|i)|possibilmente|gradit[aeio]|apprezzat[aeio]`,
  `is|zijn|zou|vormt; een; pr[ée]|plus(?:punt)?|voordeel|bonus; welkom|wenselijk|gewenst|meegenomen
  ; mooi meegenomen|strekt tot aanbeveling|(?:heeft|hebben) de voorkeur|geen (?:must|(?:harde )?eis|vereiste|voorwaarde)|niet (?:verplicht|noodzakelijk|vereist)
  ; bij voorkeur|idealiter|(?:het )?liefst|(?:fijn|mooi|leuk|handig) als`,
  `är|er|vore|være|vara; en|ett?|som; pluss?|f[öo]rdel|bonus|merit; önskvärda?|önskvärt|ønskelig|ønskværdigt?|velkommen
  ; meriterande|(?:en stor|en) f[öo]rdel|ett? (?:stort )?pluss?|vi ser (?:gärna|gjerne|gerne)|(?:inte|ikke|inget|intet) (?:ett? )?(?:krav|nödvändigt?|nødvendigt?)
  ; gärna|gjerne|gerne(?= (?:erfaring|kendskab|viden))`,
  `bude|budou; velk[ýáé]; výhoda; vítán[aoyi]?|vítané
  ; (?:je|bude) (?:plus|bonus)|(?:velkou )?(?:výhodou|plusem|bonusem)|ocen(?:íme|ím)|uvítáme|není (?:podmínkou|nutn\\S+)|nejsou (?:podmínkou|nutn\\S+); ideálně|nejlépe`,
  `jest|są|będzie; to; (?:dodatkowy )?atut|plus; opcjonaln\\S+|wskazan\\S+|pożądan\\S+
  ; (?:mile|chętnie) widzian\\S+|(?:dodatkowym |dużym )?(?:atutem|plusem|przewagą|zaletą)|jako (?:dodatkowy )?(?:atut|plus)|nie (?:jest |są )?(?:wymagan|koniecz|niezbęd)\\S+
  ; najlepiej|idealnie|opcjonalnie|(?:dodatkowo )?doceni(?:a)?my`,
  `olması; bir; artı; avantajlı
  ; avantaj(?:dır|lıdır| (?:sağla|ol|say|kabul)\\S+)|tercih (?:sebeb|neden|edil)\\S+|artı(?:dır| (?:ol|puan|değer|say)\\S+)|(?:zorunlu|şart|gerekli) değil\\S*; tercihen`,
  `это|є; большой; плюс; желателен|бажан[аоі]; (?:будет|буде) плюсом|плюсом (?:будет|буде)|желательн[оыа]|приветствуется|преимуществом|перевагою|бажано|не обязательн[оы]; желательно`,
];

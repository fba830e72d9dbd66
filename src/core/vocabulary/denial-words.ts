const ROWS = [
  `kein keine keinen keinem keiner nicht nie niemals ohne; noch bisher bislang derzeit jemals; brauchst brauchen musst müssen erwarten setzen gibt du sie wir es ich habe erfahrung erfahrungen kenntnisse kenntnis vorkenntnisse mit von zu im; eingesetzt genutzt verwendet benutzt gearbeitet`,
  `pas aucun aucune jamais sans; encore toujours actuellement; j'ai n'ai je ai besoin connaître maîtriser connaissance connaissances expérience de d du en avec avoir; utilisé utilisée travaillé pratiqué`,
  `no nunca sin ningún ninguna; aún todavía; he tengo se requiere necesitas necesario hace falta saber conocer tener conocimientos experiencia con de en; usado utilizado trabajado`,
  `non senza nessun nessuna; ancora finora mai; ho è serve richiesta necessario conoscere conoscenza conoscenze esperienza con di la; usato utilizzato lavorato`,
  `não nunca sem nenhum nenhuma; ainda; tenho é necessário conhecer conhecimento conhecimentos experiência com em de; usei utilizei trabalhei usado utilizado trabalhado`,
  `geen niet nooit zonder; nog tot nu toe; ik heb kennis ervaring van met te hoeft; gebruikt gewerkt`,
  `nie brak bez nigdy; jeszcze dotychczas; mam wymagamy musisz znać znajomości doświadczenia wiedzy w z ze; używałem używałam używany pracowałem pracowałam korzystałem`,
  `inte ikke inga ingen aldrig aldri; ännu ennå endnu; har jag jeg behöver kunna erfarenhet erfaring kunskap av med; använt brukt brugt arbetat jobbat jobbet arbejdet`,
].map(row => row.split('; '));

/** Words in other languages than English for not having done something: denials, “yet”, words between denial and thing, and verbs such as “used”. */
export const [DENYING = '', YET = '', HAVING = '', DONE = ''] = [0, 1, 2, 3].map(part =>
  ROWS.map(row => row[part]).join(' '),
);

/** A pattern for “planned” and “booked” in several languages. */
export const PLANNED = String.raw`planned|booked|geplant|gepland|planlagt|planerad|(?:za)?planowan[yae]|w planach|planifi\S+|pianificat[oa]|planej?ad[oa]s?|prévue?s?|previst[oa]s?|in planung|(?:in|en|em) (?:vorbereitung|voorbereiding|pr[eé]para\S+)|angestrebt|pendiente|à (?:venir|acquérir)`;
/** A pattern for examinations and courses that people plan to pass. */
export const EXAM = String.raw`[csz]ert[iy]fi[ckz]\S*|prüfung|exam\S*|course|esame|egzamin`;

const ROWS = [
  `kein keine keinen keinem keiner nicht nie niemals ohne; noch bisher bislang derzeit jemals
  ; brauchst brauchen musst müssen erwarten setzen gibt du sie wir es ich habe erfahrung erfahrungen kenntnisse kenntnis vorkenntnisse mit von zu im
  ; eingesetzt genutzt verwendet benutzt gearbeitet; geplant|in planung|in vorbereitung|angestrebt|vorgesehen; zertifizierung|zertifikat|prüfung`,
  `pas aucun aucune jamais sans; encore toujours actuellement
  ; j'ai n'ai je ai besoin connaître maîtriser connaissance connaissances expérience de d du en avec avoir
  ; utilisé utilisée travaillé pratiqué; prévue?s?|planifiée?s?|en préparation|à (?:venir|acquérir|apprendre); certifications?|examen`,
  `no nunca sin ningún ninguna; aún todavía; he tengo se requiere necesitas necesario hace falta saber conocer tener conocimientos experiencia con de en
  ; usado utilizado trabajado; previst[oa]s?|planificad[oa]s?|planead[oa]s?|en preparación|pendiente; certificación|certificado|examen`,
  `non mai senza nessun nessuna; ancora finora; ho è serve richiesta necessario conoscere conoscenza conoscenze esperienza con di la
  ; usato utilizzato lavorato; previst[oa]|pianificat[oa]|programmat[oa]|in preparazione; certificazione|esame`,
  `não nunca sem nenhum nenhuma; ainda; tenho é necessário conhecer conhecimento conhecimentos experiência com em de
  ; usei utilizei trabalhei usado utilizado trabalhado; previst[oa]|planejad[oa]|planead[oa]|em preparação; certificação|exame`,
  `geen niet nooit zonder; nog tot nu toe; ik heb kennis ervaring van met te hoeft; gebruikt gewerkt; gepland|in voorbereiding; certificering|certificaat|examen`,
  `nie brak bez nigdy; jeszcze dotychczas; mam wymagamy musisz znać znajomości doświadczenia wiedzy w z ze
  ; używałem używałam używany pracowałem pracowałam korzystałem; planowan[yae]|zaplanowan[yae]|w planach|w trakcie przygotowań; certyfikat|certyfikacja|egzamin`,
  `inte ikke inga ingen aldrig aldri; ännu ennå endnu; har jag jeg behöver kunna erfarenhet erfaring kunskap av med
  ; använt brukt brugt arbetat jobbat jobbet arbejdet; planerad|planlagt|inplanerad; certifiering|sertifisering|certificering`,
].map(row => row.split(/\s*;\s/));

/** How other languages than English say that somebody has not done a thing: what denies, “yet”, what may stand between that and the thing, what one does with it, “planned” and “exam” (the last two as patterns). */
export const [DENYING = '', YET = '', HAVING = '', DONE = '', PLANNED = '', EXAM = ''] = [
  0, 1, 2, 3, 4, 5,
].map(part => ROWS.map(row => row[part]).join(part < 4 ? ' ' : '|'));

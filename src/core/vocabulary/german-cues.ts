/** Ways to say in German what a line of a posting is for, as in `english-cues.ts`. */
export const GERMAN_CUES: Readonly<Record<string, string>> = {
  wish: `von vorteil; wünschenswert; idealerweise; gerne/gern; ein plus; erste erfahrung/erfahrungen; optional; bonus; schön wäre; freuen uns; nice to have; vorteilhaft; bestenfalls; hilfreich; pluspunkte; kein muss`,
  must: `anforderungen; anforderungsprofil; voraussetzung/voraussetzungen; zwingend; erforderlich; mindestens; du bringst; sie bringen; du hast; sie haben; dein profil; ihr profil; das bringst; bringst du; wir erwarten; du bist; sie sind; wir suchen; qualifikation/qualifikationen; mitbringen; das zeichnet; zeichnet dich/sie; dich/sie aus; dich/sie auszeichnet; was du/sie mitbringst/mitbringen; überzeugst; wünschen wir; erwarten wir`,
  skill: `erfahrung/erfahrungen; berufserfahrung; kenntnisse; gute/sehr/sichere/fundierte/fließende/tiefe kenntnisse/gute/umgang/deutschkenntnisse/englischkenntnisse; umgang mit; vertraut mit; verständnis; sicher in; deutschkenntnisse/englischkenntnisse; fähigkeit`,
  years: `0 jahre/jahren; jahre/jahren erfahrung/berufserfahrung; mehrjährige; mehrere jahre; langjährige`,
  soft: `teamfähigkeit; teamfähig; teamgeist; teamplayer; teamorientierte/teamorientiertes/teamorientiert; kommunikationsstärke; kommunikationsstark; kommunikationsfähigkeit; eigeninitiative; eigenverantwortung; eigenverantwortliche/eigenständige/selbstständige/selbständige/strukturierte arbeitsweise/und/sowie/arbeiten; lernbereitschaft; zuverlässigkeit; zuverlässig; flexibilität; belastbarkeit; serviceorientierung; kundenorientierung; lösungsorientiert/lösungsorientierte; analytisches/analytische/analytischen denken/fähigkeiten/denkvermögen; begeisterung; neugier; sorgfalt`,
  degree: `studium; abgeschlossenes; ausbildung; hochschulabschluss; abschluss; informatik`,
  duty: `aufgaben; deine/ihre aufgaben; du entwickelst/arbeitest/baust/übernimmst/unterstützt/gestaltest/bist/wirst/betreibst/planst; sie entwickeln/arbeiten/übernehmen/unterstützen/gestalten/planen; das erwartet; erwartet dich; verantwortlich; verantwortung; mitarbeit; entwicklung/konzeption/umsetzung/betrieb/wartung/planung/weiterentwicklung von/der/und/des`,
  benefit: `wir bieten; das bieten; bieten wir; bieten dir/ihnen; deine vorteile; benefits; urlaub; urlaubstage; gehalt; vergütung; altersvorsorge; jobticket; homeoffice; gleitzeit; flexible arbeitszeiten; weiterbildung; obst; kaffee; tvöd; entgeltgruppe`,
  process: `bewerbung; bewirb; bewerben; lebenslauf; bewerbungsunterlagen; ansprechpartner; rückfragen; freuen uns auf`,
  legal: `datenschutz; schwerbehinderte/schwerbehinderung; gleichstellung; unabhängig von; geschlecht; chancengleichheit; m w d`,
  about: `über uns; wer wir sind; wir sind; wir entwickeln; unser unternehmen/team; gegründet; mitarbeiter/mitarbeitende/mitarbeiterinnen`,
  meta: `standort; vollzeit; teilzeit; befristet; unbefristet; ab sofort; arbeitsort`,
};

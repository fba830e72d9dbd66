/** The cues of lines in German postings, in the format of `english-cues.ts`. */
export const GERMAN_CUES: Readonly<Record<string, string>> = {
  wish: `kann/soll :; kann/soll anforderungen/kriterien; uns freut; von vorteil; wünschenswert; idealerweise; gerne/gern; ein plus;
    erste erfahrung/erfahrungen; schön wäre; freuen uns; vorteilhaft; bestenfalls; hilfreich; pluspunkte; kein muss; vorzugsweise; bevorzugt;
    gern/gerne gesehen/auch/willkommen; willkommen; wäre/wären schön/toll/super/klasse/prima/perfekt/ideal/cool/hilfreich/spannend;
    nicht zwingend/notwendig/erforderlich/nötig; keine voraussetzung/bedingung/pflicht; aber/jedoch nicht/kein/keine; umso besser; noch besser;
    eine freude; pluspunkt; sahnehäubchen; bonuspunkte; zusatzqualifikation/zusatzqualifikationen; rundet/runden; profil ab; begrüßenswert;
    erwünscht; punkten; punktest; sympathiepunkte; im idealfall; im besten fall; toll/super/cool/schön/perfekt/prima wenn; berührungspunkte;
    interesse an; affinität; schon mal/einmal; wenn du/sie auch/noch/außerdem/zusätzlich/schon; wir schätzen; schätzen wir`,
  must: `anforderungen; anforderungsprofil; voraussetzung/voraussetzungen; zwingend; erforderlich; mindestens; du bringst; sie bringen; du hast;
    sie haben; dein profil; ihr profil; das bringst; bringst du; wir erwarten; du bist; sie sind; wir suchen; qualifikation/qualifikationen;
    mitbringen; das zeichnet; zeichnet dich/sie; dich/sie aus; dich/sie auszeichnet; was du/sie mitbringst/mitbringen; überzeugst; wünschen wir;
    erwarten wir; muss; müssen; unverzichtbar; unerlässlich; unabdingbar; vorausgesetzt; voraussetzen; setzen wir/voraus; wir setzen; notwendig;
    pflicht; benötigt; brauchst du; du brauchst; sie brauchen; brauchen wir/sie; wir brauchen; wichtig ist; ist uns wichtig; gehört/gehören dazu;
    du kannst/kennst/beherrschst/verfügst/besitzt/sprichst/weißt/schreibst/denkst/magst; sie können/kennen/beherrschen/verfügen/besitzen/sprechen;
    solltest du/sollten sie; du solltest; sie sollten; bist du; hast du; haben sie;
    was wir/du/sie suchen/erwarten/voraussetzen/brauchen/kannst/können; wen wir; passt zu;
    fachliche/persönliche/fachlichen/persönlichen voraussetzungen/anforderungen/kompetenzen`,
  skill: `erfahrung/erfahrungen; berufserfahrung; kenntnisse;
    gute/sehr/sichere/fundierte/fließende/tiefe kenntnisse/gute/umgang/deutschkenntnisse/englischkenntnisse; umgang mit; vertraut mit; verständnis;
    sicher in; deutschkenntnisse/englischkenntnisse; fähigkeit; praxis in/mit; praxiserfahrung; grundkenntnisse; fachkenntnisse;
    programmierkenntnisse; grundwissen; fachwissen; beherrschung; routiniert/routinierter; versiert/versierte/versierter; bewandert; zu hause;
    erfahren; erfahrene/erfahrener; sattelfest; kompetenz/kompetenzen; gut/gute/sicher/sicheres kenntnis/kenntnisse; wort und schrift`,
  years: `0 jahre/jahren; jahre/jahren erfahrung/berufserfahrung; mehrjährige; mehrere jahre; langjährige; mind 0; 0 bis 0 jahre/jahren;
    ein/zwei/drei/vier/fünf/sechs/sieben/acht/zehn jahre/jahren; jahre/jahren berufspraxis/praxis/praxiserfahrung/im/in/als;
    jährige/jähriger/jährigen`,
  soft: `teamfähigkeit; teamfähig; teamgeist; teamplayer; teamorientierte/teamorientiertes/teamorientiert; kommunikationsstärke;
    kommunikationsstark; kommunikationsfähigkeit; eigeninitiative; eigenverantwortung;
    eigenverantwortliche/eigenständige/selbstständige/selbständige/strukturierte arbeitsweise/und/sowie/arbeiten; lernbereitschaft; zuverlässigkeit;
    zuverlässig; flexibilität; belastbarkeit; serviceorientierung; kundenorientierung; lösungsorientiert/lösungsorientierte;
    analytisches/analytische/analytischen denken/fähigkeiten/denkvermögen; begeisterung; neugier; sorgfalt`,
  degree: `studium; abgeschlossenes; ausbildung; hochschulabschluss; abschluss; informatik; hochschulstudium;
    abgeschlossene/abgeschlossenes/abgeschlossenen *; berufsausbildung; hochschule/fachhochschule/universität; wirtschaftsinformatik;
    fachinformatiker/fachinformatikerin; diplom; studiengang/studiengangs; vergleichbare/vergleichbaren qualifikation/ausbildung/abschluss;
    quereinsteiger; techniker`,
  duty: `aufgaben; deine/ihre aufgaben; du entwickelst/arbeitest/baust/übernimmst/unterstützt/gestaltest/bist/wirst/betreibst/planst;
    sie entwickeln/arbeiten/übernehmen/unterstützen/gestalten/planen; das erwartet; erwartet dich; verantwortlich; verantwortung; mitarbeit;
    entwicklung/konzeption/umsetzung/betrieb/wartung/planung/weiterentwicklung von/der/und/des;
    konzeption/entwicklung/durchführung/betreuung/pflege/erstellung/analyse/optimierung/sicherstellung/unterstützung/weiterentwicklung/planung/umsetzung/wartung/mitarbeit/mitwirkung/koordination/administration/implementierung/einführung/begleitung/bearbeitung/überwachung/dokumentation/beratung/automatisierung/integration/migration der/des/von/unserer/unseres/bei/eines/einer;
    du kümmerst/sorgst/begleitest/schreibst/betreust/führst/analysierst/automatisierst/optimierst/stellst/hilfst/treibst/verantwortest/pflegst/testest/konzipierst/implementierst/erstellst/berätst/koordinierst;
    sie kümmern/sorgen/begleiten/betreuen/führen/analysieren/automatisieren/optimieren/stellen/verantworten/pflegen/testen/konzipieren/implementieren/erstellen/beraten/koordinieren/betreiben/helfen/schreiben;
    deine/ihre aufgabe/rolle/mission; dein/ihr aufgabengebiet/alltag/job; was dich/sie erwartet; darum geht; das machst; was du tust/machst`,
  benefit: `wir dir/ihnen/euch geben; unser paket; wir bieten; das bieten; bieten wir?; bieten dir/ihnen; deine vorteile; benefits; urlaub;
    urlaubstage; gehalt; vergütung; altersvorsorge; jobticket; homeoffice; gleitzeit; flexible arbeitszeiten; weiterbildung; obst; kaffee; tvöd;
    entgeltgruppe; unser angebot; freuen dürfen; dürfen sie/dich; darauf kannst/können/dürfen; zuschuss; betriebliche; jobrad; kantine;
    mitarbeiterrabatt/mitarbeiterrabatte; sonderzahlung/sonderzahlungen; urlaubsgeld; weihnachtsgeld; fortbildung/fortbildungen; tarifvertrag`,
  process: `bewerbung; bewirb; bewerben; lebenslauf; bewerbungsunterlagen; ansprechpartner; rückfragen; freuen uns auf;
    nächster/nächsten schritt/schritte; bewerbungsprozess; gehaltsvorstellung; eintrittstermin; sende/senden; schick/schicken uns; lernen wir;
    kennenlernen`,
  legal: `datenschutz; schwerbehinderte/schwerbehinderung; gleichstellung; unabhängig von; geschlecht; chancengleichheit; m w d`,
  about: `über uns; wer wir sind; wir sind; wir entwickeln; unser unternehmen/team; gegründet; mitarbeiter/mitarbeitende/mitarbeiterinnen`,
  meta: `standort; vollzeit; teilzeit; befristet; unbefristet; ab sofort; arbeitsort`,
  stack: `technologie/technologien; unser stack/tech; wir nutzen/verwenden/setzen; wir arbeiten mit; setzen auf/ein; läuft/laufen auf; im einsatz;
    werkzeuge; techstack`,
  eligible: `deutsch/englisch/französisch; muttersprache; muttersprachniveau; verhandlungssicher/verhandlungssichere/verhandlungssicheres;
    fließend/fließende/fließendes`,
  head: `
    aufgaben/anforderungen/voraussetzungen/qualifikation/qualifikationen/kenntnisse/fähigkeiten/vorteile/leistungen/angebot/unternehmen/kontakt;
    bewerbung/benefits/dich/dir/sie/ihnen/dein/deine/ihr/ihre/uns/wir/bieten/erwartet/erwarten/mitbringst/mitbringen/bringst/suchen/über/warum`,
  not: `nicht/kein/keine/keinen/ohne`,
};

import type { advice as english } from '../en/advice.ts';
import type { Translation } from '../message.ts';

/** The verdict in sentences, trades as they are spoken of, and what to do first. In German. */
export const advice: Translation<typeof english> = {
  verdict: {
    otherLanguage: 'Die Anzeige ist auf {posting}, der Lebenslauf anscheinend nicht.',
    languageThan: 'Die Anzeige ist auf {posting}, der Lebenslauf anscheinend auf {resume}.',
    languages: 'Verlangt wird {languages}; davon steht nichts im Lebenslauf.',
    languagesBegun: 'Verlangt wird {languages}; der Lebenslauf zeigt davon Anfangskenntnisse.',
    conditions: 'Nur Sie können beurteilen: {conditions}.',
    place: 'Sie gilt für {place}; davon steht nichts im Lebenslauf.',
    studies: 'Gesucht werden Studierende; der Lebenslauf zeigt kein laufendes Studium.',
    degree: 'Verlangt ist {asked}; der Lebenslauf zeigt {shown}.',
    noDegree: 'Verlangt ist {asked}; im Lebenslauf wurde kein Abschluss gefunden.',
    degreeUntold: 'Verlangt ist {asked}; der Lebenslauf nennt eine Schule, aber nicht den Abschluss.',
    degreeShorter: 'Verlangt ist {asked}; der Lebenslauf zeigt eine Ausbildung oder ein kürzeres Studium.',
    otherTrade: 'Ein anderes Fach: Die Anzeige gilt einer Arbeit, die dieser Lebenslauf nicht zeigt.',
    otherTradeIn:
      'Ein anderes Fach: Die Anzeige gilt dem Gebiet {trade}, und der Lebenslauf zeigt keine solche Arbeit.',
    otherTradeFrom: 'Ein anderes Fach. Gebiet der Anzeige: {asked}; Gebiet des Lebenslaufs: {own}.',
    longStretch: 'Ein weiter Weg. Stufe der Stelle: {asked}; Stufe des Lebenslaufs: {shown}.',
    forBeginners:
      'Eine Stelle für den Anfang. Stufe der Stelle: {asked}; Stufe des Lebenslaufs schon: {shown}.',
    belowLevel: 'Unter Ihrer Stufe. Stufe der Stelle: {asked}; Stufe des Lebenslaufs: {shown}.',
    yearsUnknown: 'Verlangt: {asked}; die Daten im Lebenslauf sagen nicht, wie viel es bei Ihnen war.',
    noYears: 'Gewagt. Verlangt: {asked}; der Lebenslauf zeigt keine bezahlte.',
    noJobNames: 'Gewagt. Verlangt: {asked}; keine Stelle im Lebenslauf nennt das.',
    otherYears: 'Gewagt. Verlangt: {asked}; im Lebenslauf stehen {worked} anderer Arbeit.',
    internships: 'Gewagt. Verlangt: {asked}; der Lebenslauf zeigt {shown} in Praktika.',
    fewYears: 'Gewagt. Verlangt: {asked}; der Lebenslauf zeigt {shown}.',
    nearlyYears: 'Beinahe. Verlangt: {asked}; der Lebenslauf zeigt {shown}. Damit werden viele genommen.',
    oneLevelUp:
      'Eine Stufe höher. Stufe der Stelle: {asked}; der Lebenslauf liest sich als {shown}. {met} von {all} {all, plural, one {Muss-Punkt ist} other {Muss-Punkten sind}} zu sehen{more}.',
    furtherAlong:
      'Sie sind schon weiter. Stufe der Stelle: {asked}; Stufe des Lebenslaufs: {shown}. {met} von {all} {all, plural, one {Muss-Punkt ist} other {Muss-Punkten sind}} zu sehen{more}.',
    nearTrade:
      'Ein Schritt zur Seite, von {own} zu {asked}: {met} von {all} {all, plural, one {Muss-Punkt ist} other {Muss-Punkten sind}} zu sehen{more}.',
    projectsOnly:
      'Noch keine bezahlte Arbeit, aber Projekte, die für Sie sprechen: {met} von {all} {all, plural, one {Muss-Punkt ist} other {Muss-Punkten sind}} zu sehen{more}.',
    allShown:
      'Passt gut: {all, plural, one {Der} other {Alle}} {all} {all, plural, one {Muss-Punkt ist} other {Muss-Punkte sind}} zu sehen.',
    allAndWishes:
      'Passt gut: {all, plural, one {Der} other {Alle}} {all} {all, plural, one {Muss-Punkt ist} other {Muss-Punkte sind}} zu sehen, dazu {shown} von {wishes} Wünschen.',
    allListed:
      'Alle {all} Muss-Punkte sind genannt, {listed} davon nur in einer Liste: Sagen Sie, was Sie damit getan haben.',
    allNamed:
      '{all, plural, one {Der} other {Alle}} {all} {all, plural, one {Muss-Punkt ist} other {Muss-Punkte sind}} genannt; zeigen Sie mehr davon in Stellen oder Projekten.',
    allProven:
      '{all, plural, one {Der} other {Alle}} {all} {all, plural, one {Muss-Punkt ist} other {Muss-Punkte sind}} zu sehen.',
    strongMissing:
      'Passt gut: {shown} von {all} Muss-Punkten sind zu sehen{more}; es {names, plural, one {fehlt} other {fehlen}} {names}.',
    strong: 'Passt gut: {shown} von {all} Muss-Punkten sind zu sehen{more}.',
    mainMissing: 'In dieser Stelle geht es um {name}; davon steht nichts im Lebenslauf.',
    mainNear: 'In dieser Stelle geht es um {name}; der Lebenslauf zeigt {by}, und das ist nahe daran.',
    mainListed:
      'In dieser Stelle geht es um {name}; der Lebenslauf nennt es, aber keine Zeile sagt bisher, was Sie damit getan haben.',
    mainImplied:
      'In dieser Stelle geht es um {name}; es folgt aus dem, was der Lebenslauf zeigt, ist aber nicht genannt.',
    mostlyListed:
      '{shown} von {all} Muss-Punkten sind da, {listed} davon nur in einer Liste: Sagen Sie, was Sie damit getan haben.',
    onlyListed:
      '{shown} von {all} Muss-Punkten sind da, aber nur in einer Liste: Sagen Sie, was Sie damit getan haben.',
    unsaid:
      '{shown} von {all} Muss-Punkten sind da, {implied} davon nur indirekt: Nennen Sie, womit Sie gearbeitet haben.',
    oneMissing: 'Nahe daran: alle {all} Muss-Punkte bis auf {name}.',
    close: 'Nahe daran: {shown} von {all} Muss-Punkten sind zu sehen{more}; zuerst fehlt: {names}.',
    halfWay: 'Auf halbem Weg: {shown} von {all} Muss-Punkten sind zu sehen{more}; zuerst fehlt: {names}.',
    someWay: 'Passt wenig: {shown} von {all} Muss-Punkten sind zu sehen{more}; zuerst fehlt: {names}.',
    noneShown: 'Weit entfernt: Keiner der {all} Muss-Punkte ist zu sehen.',
    onlyOneMissing: 'Verlangt ist eine Sache, die Evident kennt, {name}, und der Lebenslauf nennt sie nicht.',
    onlyOneNamed:
      'Verlangt ist eine Sache, die Evident kennt, {name}, und keine Zeile sagt bisher, was Sie damit getan haben.',
    wishesShown: 'Namentlich verlangt wird nichts; alle {all} Wünsche sind erfüllt.',
    wishesOnly:
      'Namentlich verlangt wird nichts; von {all} Wünschen {shown, plural, one {ist} other {sind}} {shown} erfüllt.',
    partlyRead: 'Ein Teil des Lebenslaufs ist nicht lesbar; vielleicht steht mehr darin.',
    noJobsFound: 'Unter der Überschrift wurde keine Stelle gefunden; Jahre und Stufe sind deshalb geraten.',
    rough:
      'Die Anzeige nennt wenig ({count} {count, plural, one {Begriff} other {Begriffe}}); nehmen Sie die Zahl als grobe.',
  },
  trades: {
    software: 'Softwareentwicklung',
    backend: 'Backend-Entwicklung',
    frontend: 'Frontend-Entwicklung',
    fullstack: 'Full-Stack-Entwicklung',
    web: 'Webentwicklung',
    mobile: 'App-Entwicklung',
    game: 'Spieleentwicklung',
    embedded: 'Embedded-Software',
    security: 'IT-Sicherheit',
    'data-engineering': 'Data Engineering',
    'data-science': 'Machine Learning und Data Science',
    'data-analysis': 'Datenanalyse',
    devops: 'Infrastruktur und Betrieb',
    qa: 'Softwaretest',
    administration: 'Systeme und Netze',
    support: 'IT-Support',
    management: 'Entwicklungsleitung',
  },
  advice: {
    spellTitle: '„{name}“ schreiben, nicht „{wording}“',
    spell: 'Berichtigen Sie „{wording}“ zu „{name}“: Wer nach dem richtigen Namen sucht, findet es nicht.',
    proveTitle: '{name} in einem Projekt oder einer Stelle belegen',
    nameTitle: '{name} dort nennen, wo Sie damit gearbeitet haben',
    showTitle: '{name} zeigen',
    prove:
      'Sagen Sie bei dem Projekt oder der Stelle, wo Sie mit {name} gearbeitet haben, was Sie damit gebaut haben; bisher ist es nur genannt.',
    name: 'Schreiben Sie {name} in die Zeile, zu der es gehört, wenn Sie damit gearbeitet haben; bisher folgt es nur aus {by}.',
    otherWords:
      'Schreiben Sie {name} in die Zeile, die es mit anderen Worten sagt, wenn dasselbe gemeint ist.',
    show: 'Nennen Sie {name} bei dem Projekt oder der Stelle, wo Sie damit gearbeitet haben; in diesem Lebenslauf steht nichts davon. Wenn nicht, lassen Sie es weg.',
    showDone:
      'Gehörte {name} zu einem Projekt oder einer Stelle, so sagen Sie es dort; in diesem Lebenslauf steht nichts davon. Wenn nicht, lassen Sie es weg.',
    beginTitle: 'Für den Wechsel mit {name} beginnen',
    begin:
      'Wenn Sie in dieses Fach wechseln wollen, beginnen Sie mit {name}: Ein kleines eigenes Projekt zeigt es. In diesem Lebenslauf steht noch nichts davon.',
    nearerTitle: 'Anzeigen suchen, die näher an Ihrer Arbeit liegen',
    nearerIn:
      'Das ist ein anderes Fach: Suchen Sie zuerst Anzeigen aus dem Gebiet {trades}; dort zählt Ihre Arbeit.',
    nearer:
      'Das ist ein anderes Fach: Suchen Sie zuerst Anzeigen, die nach Arbeit fragen, wie Sie sie getan haben.',
    turnTitle: 'Sagen, warum Sie das Fach wechseln',
    turn: 'Sagen Sie ganz oben, warum Sie von {own} zu {asked} wechseln und was Ihnen aus Ihrer Arbeit dabei hilft: Die Stelle ist in einem anderen Fach.',
    levelTitle: 'Anzeigen Ihrer Stufe suchen',
    level:
      'Stufe der Stelle: {asked}; Stufe Ihres Lebenslaufs: {shown}. Suchen Sie zuerst Stellen Ihrer Stufe.',
    growTitle: 'Zeigen, wie weit Sie sind',
    grow: 'Stufe der Stelle: {asked}; Ihr Lebenslauf liest sich als {shown}. Sagen Sie, was Sie allein verantwortet haben, oder suchen Sie auch Stellen Ihrer Stufe.',
    overTitle: 'Sagen, warum es diese Stufe sein soll',
    over: 'Stufe der Stelle: {asked}; Stufe Ihres Lebenslaufs: {shown}. Sagen Sie in einer Zeile, warum Sie sie möchten, oder suchen Sie Stellen Ihrer Stufe.',
    yearsTitle: 'Sagen, was die Jahre ausgleicht',
    years:
      'Verlangt sind {asked}, Ihre Daten zeigen {shown}: Sagen Sie oben, was das ausgleicht, oder suchen Sie auch Stellen, die weniger verlangen.',
    personalTitle: 'Privates weglassen',
    personal:
      'Lassen Sie „{words}“ und Ähnliches weg, wenn es in dem Land nicht üblich ist: In vielen darf es nicht zählen, und es nimmt Platz weg.',
    gapTitle: 'Zwischen {from} und {until}',
    gap: 'Zwischen {from} und {until} ist weder eine Stelle noch ein Studium datiert. Daran ist nichts falsch; wenn Sie mögen, sagen Sie in einer Zeile, wofür die Zeit war, dann muss niemand fragen.',
    photoTitle: 'Es gibt ein Foto',
    photo:
      'Ob ein Foto erwünscht ist, hängt vom Land ab: In den USA, Kanada, Großbritannien und Irland lassen Sie es weg; anderswo ist es oft üblich und selten verlangt.',
    leftoversTitle: 'Reste der Vorlage entfernen',
    leftovers: 'Ersetzen oder entfernen Sie „{words}“ und was sonst von der Vorlage übrig ist.',
    languageTitle: 'Auf Englisch schicken',
    language:
      'Schicken Sie den Lebenslauf auf Englisch: Die Anzeige ist englisch, der Lebenslauf anscheinend nicht.',
    spokenTitle: 'Sagen, wie gut Sie {languages} sprechen',
    spoken:
      'Sagen Sie ganz oben, wie gut Sie {languages} sprechen, wenn Sie es tun: Die Anzeige fragt danach, und der Lebenslauf nennt es nicht.',
    placeTitle: 'Sagen, ob der Ort passt',
    place:
      'Sagen Sie ganz oben, dass Sie in {place} sind oder dorthin ziehen würden: Die Stelle ist dort, und der Lebenslauf nennt den Ort nicht.',
    permitTitle: 'Sagen, ob Sie dort arbeiten dürfen',
    permit:
      'Sagen Sie oben in einer Zeile, dass Sie dort arbeiten dürfen, wenn es so ist: Die Anzeige fragt danach.',
    silentTitle: 'Sagen, was Sie in der neuesten Stelle getan haben',
    silent:
      'Sagen Sie unter „{job}“, was Sie dort gebaut haben und was daraus wurde: Die neueste Stelle wird zuerst gelesen, und darunter steht nichts.',
    agreeTitle: 'Zusammenfassung und Daten in Einklang bringen',
    agree:
      'Berichtigen Sie die Zusammenfassung oder die Daten: Sie nennt {claimed}, die Stellen ergeben {shown}.',
    near: 'Sagen Sie bei {by}, dass es von Ihren Kenntnissen {name} am nächsten kommt: Verlangt ist {name}, und in diesem Lebenslauf steht nichts davon.',
    elsewhere:
      'Übernehmen Sie die Zeile aus Ihrem Lebenslauf „{resume}“: „{line}“. Dieser Lebenslauf zeigt {name} nicht.',
    sinceTitle: 'Sagen, was Sie seither getan haben',
    since: 'Sagen Sie, was Sie seit {year} getan haben; damals endete die letzte Stelle im Lebenslauf.',
  },
};

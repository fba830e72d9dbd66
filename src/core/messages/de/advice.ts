import type { advice as english } from '../en/advice.ts';
import type { Translation } from '../message.ts';

/** The verdict in sentences, trades as they are spoken of, and what to do first. In German. */
export const advice: Translation<typeof english> = {
  verdict: {
    languages: 'Verlangt wird {languages}; davon steht nichts im Lebenslauf.',
    conditions: 'Eine Bedingung können nur Sie beurteilen: {conditions}.',
    otherTrade: 'Ein anderes Fach: Die Anzeige gilt einer Arbeit, die dieser Lebenslauf nicht zeigt.',
    otherTradeIn:
      'Ein anderes Fach: Die Anzeige gilt dem Gebiet {trade}, und der Lebenslauf zeigt keine solche Arbeit.',
    longStretch: 'Ein weiter Weg: Stufe der Stelle: {asked}; Stufe des Lebenslaufs: {shown}.',
    belowLevel: 'Unter Ihrer Stufe: Stufe der Stelle: {asked}; Stufe des Lebenslaufs: {shown}.',
    noYears: 'Gewagt: Verlangt ist solche Arbeit im Umfang von {asked}; der Lebenslauf zeigt keine bezahlte.',
    fewYears: 'Gewagt: Verlangt ist solche Arbeit im Umfang von {asked}; der Lebenslauf zeigt {shown}.',
    degree: 'Verlangt ist {asked}; der Lebenslauf zeigt {shown}.',
    allShown: 'Passt sehr gut: Alle {all} Muss-Punkte sind zu sehen.',
    allNamed: 'Alle {all} Muss-Punkte sind genannt; zeigen Sie mehr davon in Stellen oder Projekten.',
    strongMissing:
      'Passt sehr gut: {shown} von {all} Muss-Punkten sind zu sehen; es {names, plural, one {fehlt} other {fehlen}} {names}.',
    strong: 'Passt sehr gut: {shown} von {all} Muss-Punkten sind zu sehen.',
    close: 'Passt gut: {shown} von {all} Muss-Punkten sind zu sehen; zuerst fehlt: {names}.',
    noneShown: 'Weit entfernt: Keiner der {all} Muss-Punkte ist zu sehen.',
    someWay: 'Passt wenig: {shown} von {all} Muss-Punkten sind zu sehen; zuerst fehlt: {names}.',
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
    support: 'IT-Support',
    management: 'Entwicklungsleitung',
  },
  advice: {
    proveTitle: '{name} in einem Projekt oder einer Stelle belegen',
    nameTitle: '{name} dort nennen, wo Sie damit gearbeitet haben',
    showTitle: '{name} zeigen',
    prove:
      'Sagen Sie bei dem Projekt oder der Stelle, wo Sie mit {name} gearbeitet haben, was Sie damit gebaut haben; bisher ist es nur genannt.',
    name: 'Schreiben Sie {name} in die Zeile, zu der es gehört, wenn Sie damit gearbeitet haben; bisher folgt es nur aus {by}.',
    otherWords:
      'Schreiben Sie {name} in die Zeile, die es mit anderen Worten sagt, wenn dasselbe gemeint ist.',
    show: 'Nennen Sie {name} bei dem Projekt oder der Stelle, wo Sie damit gearbeitet haben; in diesem Lebenslauf steht nichts davon. Wenn nicht, lassen Sie es weg.',
    nearerTitle: 'Anzeigen suchen, die näher an Ihrer Arbeit liegen',
    nearerIn:
      'Das ist ein anderes Fach: Suchen Sie zuerst Anzeigen aus dem Gebiet {trades}; dort zählt Ihre Arbeit.',
    nearer:
      'Das ist ein anderes Fach: Suchen Sie zuerst Anzeigen, die nach Arbeit fragen, wie Sie sie getan haben.',
    levelTitle: 'Anzeigen Ihrer Stufe suchen',
    level:
      'Stufe der Stelle: {asked}; Stufe Ihres Lebenslaufs: {shown}. Suchen Sie zuerst Stellen Ihrer Stufe.',
    growTitle: 'Zeigen, wie weit Sie sind',
    grow: 'Stufe der Stelle: {asked}; Ihr Lebenslauf liest sich als {shown}. Sagen Sie, was Sie allein verantwortet haben, oder suchen Sie auch Stellen Ihrer Stufe.',
    overTitle: 'Sagen, warum es diese Stufe sein soll',
    over: 'Stufe der Stelle: {asked}; Stufe Ihres Lebenslaufs: {shown}. Sagen Sie in einer Zeile, warum Sie sie möchten, oder suchen Sie Stellen Ihrer Stufe.',
    personalTitle: 'Privates weglassen',
    personal:
      'Lassen Sie „{words}“ und Ähnliches weg, wenn es in dem Land nicht üblich ist: In vielen darf es nicht zählen, und es nimmt Platz weg.',
    leftoversTitle: 'Reste der Vorlage entfernen',
    leftovers: 'Ersetzen oder entfernen Sie „{words}“ und was sonst von der Vorlage übrig ist.',
    languageTitle: 'Auf Englisch schicken',
    language:
      'Schicken Sie den Lebenslauf auf Englisch: Die Anzeige ist englisch, der Lebenslauf anscheinend nicht.',
    placeTitle: 'Sagen, ob der Ort passt',
    place:
      'Sagen Sie oben, wo Sie leben und ob Sie dort arbeiten würden: Die Anzeige gilt für {place}, und davon steht nichts im Lebenslauf.',
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

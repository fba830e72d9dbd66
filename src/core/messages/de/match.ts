import type { match as english } from '../en/match.ts';
import type { Translation } from '../message.ts';

/** The score and its parts, what is asked and shown, and hints on wording. In German. */
export const match: Translation<typeof english> = {
  parts: {
    keywords: 'Begriffe',
    fit: 'Eignung',
  },
  score: {
    nothingKnown: 'Diese Anzeige fordert keine Kenntnis, die Evident kennt; es gibt also nichts zu bewerten.',
    nothingKnownIn: '„{title}“ fordert keine Kenntnis, die Evident kennt; es gibt also nichts zu bewerten.',
  },
  unreadable: {
    noLetters:
      'Hinter den meisten Buchstaben dieses Lebenslaufs liegt kein Text; ein Parser liest Unsinn. Exportieren Sie ihn neu, mit einer anderen Schrift.',
    littleText:
      'In diesem Lebenslauf ist zu wenig Text zu lesen; vielleicht sind die Seiten Bilder. Exportieren Sie ihn aus dem Programm, in dem er geschrieben ist.',
  },
  fit: {
    noDegree: 'kein Abschluss',
    workInstead: 'Berufserfahrung, die an seine Stelle treten darf',
    bachelor: 'ein Bachelor-Abschluss',
    master: 'ein Master-Abschluss',
    doctorate: 'eine Promotion',
    years: '{years} {years, plural, one {Jahr} other {Jahre}}',
    levelByYears: '{level}, nach den verlangten Jahren',
    noYears: 'keine Zahl von Jahren',
    yearsOfWork: '{time} solcher Arbeit',
    yearsOfTools: '{time} mit {names}',
    moreImplied: ', {implied} {implied, plural, one {weiterer} other {weitere}} indirekt',
    yearsBySummary: '{time}, laut Zusammenfassung',
    yearsOfInternships: '{time} in Praktika',
    yearsWithInternships: '{time}, davon {part} in Praktika',
  },
  levels: {
    intern: 'Studium oder Praktikum',
    junior: 'Junior',
    mid: 'mittlere Stufe',
    senior: 'Senior',
    lead: 'leitend',
  },
  hints: {
    implied:
      'Es folgt aus {names}, aber eine Suche nach „{keyword}“ fände es nicht. Wenn Sie damit gearbeitet haben, schreiben Sie es aus.',
    suggested:
      '{names} {names, plural, one {legt} other {legen}} es nahe, aber keine Zeile sagt es. Wenn Sie damit gearbeitet haben, schreiben Sie es aus: „{keyword}“.',
    otherWords:
      'Diese Zeile sagt es mit anderen Worten, und eine Suche nach „{keyword}“ fände es nicht. Wenn dasselbe gemeint ist, verwenden Sie das Wort der Anzeige.',
    unreadLine:
      'Hinter Buchstaben dieser Zeile liegt kein Text. Sie nennt vielleicht {keyword}, aber ein Parser kann es nicht erkennen: Exportieren Sie den Lebenslauf mit einer anderen Schrift.',
    discipline:
      'Die Arbeit zeigt es, aber eine Suche nach „{keyword}“ fände es nicht: Schreiben Sie das Wort einmal, wo es passt.',
    maybeUnread:
      'Hinter manchen Buchstaben dieses Lebenslaufs liegt kein Text; vielleicht steht es ungelesen da.',
    oneIsEnough: 'Hier genügt eines von mehreren, und {name} steht im Lebenslauf.',
    similarIsEnough: 'Die Stelle lässt Ähnliches gelten, und {name} steht im Lebenslauf.',
    acronym:
      'In der Anzeige steht „{theirs}“, bei Ihnen „{yours}“. Viele Suchen wissen nicht, dass das dasselbe ist: Schreiben Sie einmal beides, als „{long} ({short})“.',
    spelling:
      'In der Anzeige steht „{theirs}“, bei Ihnen {yours}. Viele Suchen gehen nach den Buchstaben; schreiben Sie es einmal so wie die Anzeige.',
    misspelt:
      'Im Lebenslauf steht „{wording}“. Eine Suche nach „{keyword}“ fände es nicht: Berichtigen Sie die Schreibweise.',
    quoted: '„{wording}“',
  },
};

/** The match itself: hints on wording, what is asked and shown, what to do first, and why there is no score. */
export const germanMatch: Readonly<Record<string, string>> = {
  // The parts of the score, and what it leaves out.
  Keywords: 'Begriffe',
  Fit: 'Eignung',
  'This posting asks for no skill that Evident knows, so there is nothing to score.':
    'Diese Anzeige fordert keine Kenntnis, die Evident kennt; es gibt also nichts zu bewerten.',
  '“{title}” asks for no skill that Evident knows, so there is nothing to score.':
    '„{title}“ fordert keine Kenntnis, die Evident kennt; es gibt also nichts zu bewerten.',
  'Most letters of this resume have no text behind them, so a parser reads nonsense. Export it again with another font.':
    'Hinter den meisten Buchstaben dieses Lebenslaufs liegt kein Text; ein Parser liest Unsinn. Exportieren Sie ihn neu, mit einer anderen Schrift.',
  'There is too little text in this resume to read: its pages may be pictures. Export it from the program it was written in.':
    'In diesem Lebenslauf ist zu wenig Text zu lesen; vielleicht sind die Seiten Bilder. Exportieren Sie ihn aus dem Programm, in dem er geschrieben ist.',
  // What is asked for and shown.
  'no degree': 'kein Abschluss',
  'a bachelor’s degree': 'ein Bachelor-Abschluss',
  'a master’s degree': 'ein Master-Abschluss',
  'a doctorate': 'eine Promotion',
  '{years} {years|year|years}': '{years} {years|Jahr|Jahre}',
  // Hints on wording.
  '{names} {names|implies|imply} it, but a search for “{keyword}” would not find it. If you have used it, write it out.':
    'Es folgt aus {names}, aber eine Suche nach „{keyword}“ fände es nicht. Wenn Sie damit gearbeitet haben, schreiben Sie es aus.',
  'The work shows it, but a search for “{keyword}” would not find it: write the word once where it fits.':
    'Die Arbeit zeigt es, aber eine Suche nach „{keyword}“ fände es nicht: Schreiben Sie das Wort einmal, wo es passt.',
  'This line shows it in other words, and a search for “{keyword}” would not find it. If it means the same, use the posting’s word.':
    'Diese Zeile sagt es mit anderen Worten, und eine Suche nach „{keyword}“ fände es nicht. Wenn dasselbe gemeint ist, verwenden Sie das Wort der Anzeige.',
  'Letters of this line have no text behind them. It may name {keyword}, but a parser cannot tell: export the resume with another font.':
    'Hinter Buchstaben dieser Zeile steht kein Text. Sie nennt vielleicht {keyword}, aber ein Parser kann es nicht erkennen: Exportieren Sie den Lebenslauf mit einer anderen Schrift.',
  'Some letters of this resume have no text behind them, so it may be there unread.':
    'Hinter manchen Buchstaben dieses Lebenslaufs liegt kein Text; vielleicht steht es ungelesen da.',
  'One of several is enough here, and {name} is on the resume.':
    'Hier genügt eines von mehreren, und {name} steht im Lebenslauf.',
  'The posting says “{theirs}”, you say “{yours}”. Many searches do not know that these are the same: write both once, as “{long} ({short})”.':
    'In der Anzeige steht „{theirs}“, bei Ihnen „{yours}“. Viele Suchen wissen nicht, dass das dasselbe ist: Schreiben Sie einmal beides, als „{long} ({short})“.',
  'The posting says “{theirs}”, you say {yours}. Many searches go by the letters, so write it once as the posting does.':
    'In der Anzeige steht „{theirs}“, bei Ihnen {yours}. Viele Suchen gehen nach den Buchstaben; schreiben Sie es einmal so wie die Anzeige.',
  '“{wording}”': '„{wording}“',
};

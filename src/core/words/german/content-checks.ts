/** The checks on content, in the order of the list: what the resume says. */
export const germanContentChecks: Readonly<Record<string, string>> = {
  'The bullets do not seem to be in English.': 'Die Stichpunkte scheinen nicht auf Englisch zu sein.',
  // no-summary
  'A short summary opens the resume': 'Eine kurze Zusammenfassung eröffnet den Lebenslauf',
  'The summary is missing, long or in the first person':
    'Die Zusammenfassung fehlt, ist lang oder in der Ich-Form',
  'Two or three concrete sentences at the top say what you can do today and what you are looking for.':
    'Zwei oder drei konkrete Sätze am Anfang sagen, was Sie heute können und was Sie suchen.',
  'Open with a summary of at most 70 words: what you do, what you have shown, what you are looking for.':
    'Beginnen Sie mit einer Zusammenfassung von höchstens 70 Wörtern: was Sie tun, was Sie gezeigt haben, was Sie suchen.',
  'There is no text to look for a summary in.':
    'Es gibt keinen Text, der eine Zusammenfassung enthalten könnte.',
  'This may be a summary under another heading: “{start} …”':
    'Das kann eine Zusammenfassung unter anderer Überschrift sein: „{start} …“',
  'No summary was found under the name.': 'Unter dem Namen wurde keine Zusammenfassung gefunden.',
  'The summary does not seem to be in English.': 'Die Zusammenfassung scheint nicht auf Englisch zu sein.',
  'The summary has {words} words.': 'Die Zusammenfassung hat {words} Wörter.',
  'The summary says “{word}”.': 'In der Zusammenfassung steht „{word}“.',
  // summary-off-target
  'The summary speaks to this posting': 'Die Zusammenfassung geht auf diese Anzeige ein',
  'The summary does not speak to this posting': 'Die Zusammenfassung geht nicht auf diese Anzeige ein',
  'The summary is read first: it should name the job, or what the job asks for first.':
    'Die Zusammenfassung wird zuerst gelesen: Sie sollte die Stelle nennen oder das, was die Stelle zuerst verlangt.',
  'Name the posting’s title in the summary, or two of its first keywords that you have proven.':
    'Nennen Sie in der Zusammenfassung den Titel der Anzeige oder zwei ihrer ersten Begriffe, die Sie belegt haben.',
  'The posting names too few keywords.': 'Die Anzeige nennt zu wenige Begriffe.',
  'It names neither the title nor two of the first keywords, such as {keywords}.':
    'Sie nennt weder den Titel noch zwei der ersten Begriffe, etwa {keywords}.',
  // too-many-skills
  'The skills list is short and says nothing twice':
    'Die Liste der Kenntnisse ist kurz und nennt nichts doppelt',
  'The skills list is long or repeats itself': 'Die Liste der Kenntnisse ist lang oder wiederholt sich',
  'A short list that answers the posting is believed; a long one hides what matters.':
    'Einer kurzen Liste, die auf die Anzeige antwortet, glaubt man; eine lange verdeckt, worauf es ankommt.',
  'Keep the skills that the posting asks for and that the rest of the resume proves.':
    'Behalten Sie die Kenntnisse, nach denen die Anzeige fragt und die der übrige Lebenslauf belegt.',
  'The list has {count} items.': 'Die Liste hat {count} Einträge.',
  '“{first}” and “{second}” are the same skill.': '„{first}“ und „{second}“ meinen dieselbe Kenntnis.',
  // skills-off-target
  'The skills list names what is required': 'Die Liste der Kenntnisse nennt, was gefordert ist',
  'The skills list lacks most of what is required':
    'In der Liste der Kenntnisse fehlt das meiste, was gefordert ist',
  'Recruiters search and skim the skills list. It should name what the posting requires, as far as that is true.':
    'Recruiter durchsuchen und überfliegen diese Liste. Sie sollte nennen, was die Anzeige fordert, soweit es stimmt.',
  'Add to the skills list the required skills that you have used.':
    'Ergänzen Sie in der Liste die geforderten Kenntnisse, mit denen Sie gearbeitet haben.',
  '{found} of {all} {all|required skill|required skills} listed. Not listed: {names}.':
    '{found} von {all} {all|geforderter Kenntnis|geforderten Kenntnissen} genannt. Nicht genannt: {names}.',
  // unproven-keywords
  'Projects or jobs prove what is required': 'Projekte oder Stellen belegen, was gefordert ist',
  'Too few required keywords are proven in projects or jobs':
    'Zu wenige geforderte Begriffe sind in Projekten oder Stellen belegt',
  'A skill in a list is a claim; a line about what was built with it is evidence.':
    'Eine Kenntnis in einer Liste ist eine Behauptung; eine Zeile darüber, was damit entstanden ist, ist ein Beleg.',
  'Say in a project or job what you built with at least three of the required skills, as far as you have.':
    'Sagen Sie bei einem Projekt oder einer Stelle, was Sie mit mindestens drei der geforderten Kenntnisse gebaut haben, soweit das zutrifft.',
  '{proven} of {all} {proven|is|are} proven. Not yet: {names}.':
    '{proven} von {all} {proven|ist|sind} belegt. Noch nicht: {names}.',
  // no-full-project
  'One project has an API, a database and tests together':
    'Ein Projekt hat eine API, eine Datenbank und Tests zusammen',
  'No project shows an API, a database and tests together':
    'Kein Projekt zeigt eine API, eine Datenbank und Tests zusammen',
  'One small system that has all three proves more than several that have one each.':
    'Ein kleines System mit allen dreien belegt mehr als mehrere mit je einem davon.',
  'Say in one project which API, which database and which tests it has; if it lacks one, add it to the project first.':
    'Sagen Sie bei einem Projekt, welche API, welche Datenbank und welche Tests es hat; fehlt eines davon, ergänzen Sie zuerst das Projekt.',
  'The projects do not seem to be described in English.':
    'Die Projekte scheinen nicht auf Englisch beschrieben zu sein.',
  'The projects could not be told apart.': 'Die Projekte ließen sich nicht voneinander trennen.',
  'All three are shown, in different jobs.': 'Alle drei sind zu sehen, aber in verschiedenen Stellen.',
  'It does not show {parts}.': 'Nicht zu sehen: {parts}.',
  // bullets-without-action
  'The bullets say what was built': 'Die Stichpunkte sagen, was gebaut wurde',
  'Several bullets do not say what was built': 'Mehrere Stichpunkte sagen nicht, was gebaut wurde',
  'A bullet that opens with what you did is evidence; a duty or a list of words is not.':
    'Ein Stichpunkt, der mit dem beginnt, was Sie getan haben, ist ein Beleg; eine Zuständigkeit oder eine Wortliste ist keiner.',
  'Open each of these bullets with the verb for what you did, and say what came of it.':
    'Beginnen Sie jeden dieser Stichpunkte mit dem Verb für das, was Sie getan haben, und sagen Sie, was daraus wurde.',
  'It names things without a verb.': 'Hier stehen Dinge ohne Verb.',
  'It names a duty, not what you did.': 'Hier steht eine Zuständigkeit, nicht, was Sie getan haben.',
  // no-reliability
  'A bullet says how the work was made reliable': 'Ein Stichpunkt sagt, was die Arbeit zuverlässig macht',
  'No bullet says how the work was made reliable': 'Kein Stichpunkt sagt, was die Arbeit zuverlässig macht',
  'Validation, constraints, timeouts, retries, error handling or tests show that the work holds when things go wrong.':
    'Validierung, Constraints, Timeouts, Retries, Fehlerbehandlung oder Tests zeigen, dass die Arbeit auch dann hält, wenn etwas schiefgeht.',
  'Where you validated input, handled errors, set timeouts or wrote tests, add a bullet that says so.':
    'Wo Sie Eingaben geprüft, Fehler behandelt, Timeouts gesetzt oder Tests geschrieben haben, ergänzen Sie einen Stichpunkt, der das sagt.',
  'No bullet mentions validation, constraints, error handling, retries or tests.':
    'Kein Stichpunkt erwähnt Validierung, Constraints, Fehlerbehandlung, Retries oder Tests.',
  // no-measure
  'A bullet has a figure that can be checked': 'Ein Stichpunkt nennt eine überprüfbare Zahl',
  'No bullet has a figure that can be checked': 'Kein Stichpunkt nennt eine überprüfbare Zahl',
  'A modest number that one can ask about, such as coverage or a time in a local benchmark, makes a line concrete.':
    'Eine bescheidene Zahl, nach der man fragen kann, etwa die Testabdeckung oder eine Zeit in einem lokalen Benchmark, macht eine Zeile konkret.',
  'Measure something you can: test coverage, response time in a local run, the number of endpoints, the time a step takes.':
    'Messen Sie, was Sie messen können: Testabdeckung, Antwortzeit in einem lokalen Lauf, Zahl der Endpunkte, Dauer eines Schritts.',
  'No bullet has such a figure.': 'Kein Stichpunkt nennt eine solche Zahl.',
  // exaggerated-scale
  'No claim of scale goes beyond what the resume supports':
    'Keine Größenangabe geht über das hinaus, was der Lebenslauf stützt',
  'A claim of scale goes beyond what the resume supports':
    'Eine Größenangabe geht über das hinaus, was der Lebenslauf stützt',
  'Nobody expects large numbers early in a career, and one that is not believed puts the others in doubt.':
    'Am Anfang erwartet niemand große Zahlen, und eine, die man nicht glaubt, zieht die anderen in Zweifel.',
  'Say what you measured and where, or leave the number out.':
    'Sagen Sie, was Sie wo gemessen haben, oder lassen Sie die Zahl weg.',
  'A large number may be true of the employer’s system; the resume alone does not tell.':
    'Eine große Zahl kann für das System des Arbeitgebers stimmen; der Lebenslauf allein zeigt es nicht.',
  '“{claim}” asks the reader to take much on trust.': '„{claim}“ verlangt viel Vertrauen.',
  // no-github-link
  'The code of the projects can be found': 'Der Code der Projekte ist zu finden',
  'There are projects with code and no GitHub link': 'Es gibt Projekte mit Code, aber keinen GitHub-Link',
  'Code that can be read is the strongest evidence early in a career.':
    'Code, den man lesen kann, ist am Anfang der stärkste Beleg.',
  'Add the address of your GitHub profile or of the project, if the code is yours to show.':
    'Ergänzen Sie die Adresse Ihres GitHub-Profils oder des Projekts, wenn Sie den Code zeigen dürfen.',
  'GitHub is named, but no address was found.': 'GitHub ist genannt, aber es wurde keine Adresse gefunden.',
  'The projects may not have code.': 'Vielleicht haben die Projekte keinen Code.',
  'This project has code, and no link leads to it.': 'Dieses Projekt hat Code, aber kein Link führt dorthin.',
  // keyword-stuffing
  'No keyword is repeated without purpose': 'Kein Begriff wird ohne Zweck wiederholt',
  'Keywords are repeated without purpose': 'Begriffe werden ohne Zweck wiederholt',
  'Repeating a keyword gains nothing here, and readers take a wall of keywords for padding.':
    'Einen Begriff zu wiederholen bringt hier nichts, und eine Wand aus Begriffen wirkt wie Füllstoff.',
  'Name each skill once in the list and once where you used it.':
    'Nennen Sie jede Kenntnis einmal in der Liste und einmal dort, wo Sie damit gearbeitet haben.',
  'It names more than {most} skills in one breath.':
    'Hier stehen mehr als {most} Kenntnisse in einem Atemzug.',
  '{skill} is named {count} times on one line.': '{skill} steht {count}-mal in einer Zeile.',
  '{skill} is named {count} times in the skills list.':
    '{skill} steht {count}-mal in der Liste der Kenntnisse.',
  // title-not-shown
  'The posting’s title is on the resume': 'Der Titel der Anzeige steht im Lebenslauf',
  'The posting’s title is nowhere on the resume': 'Der Titel der Anzeige steht nirgends im Lebenslauf',
  'Recruiters search by title; a common variant counts (Backend Developer for Backend Engineer).':
    'Recruiter suchen nach Titeln; eine gängige Variante zählt („Backend Developer“ für „Backend Engineer“).',
  'If the title is a fair name for what you do or are looking for, put it under your name or in the summary.':
    'Wenn der Titel trifft, was Sie tun oder suchen, setzen Sie ihn unter Ihren Namen oder in die Zusammenfassung.',
  'The titles on the resume may be in another language.':
    'Die Titel im Lebenslauf können in einer anderen Sprache sein.',
  '“{title}” may be the employer’s own name for “{nearest}”.':
    '„{title}“ ist vielleicht der hauseigene Name für „{nearest}“.',
  'This comes nearest to “{title}”.': 'Das kommt „{title}“ am nächsten.',
  'Neither “{title}” nor a common variant was found.':
    'Weder „{title}“ noch eine gängige Variante wurde gefunden.',
  // years-short
  'The dates add up to the years asked for': 'Die Daten ergeben die verlangten Jahre',
  'The dates add up to fewer years than the posting asks for':
    'Die Daten ergeben weniger Jahre, als die Anzeige verlangt',
  'Many people are hired with fewer years than the posting asks for; it is good to know that the question may come.':
    'Viele werden mit weniger Jahren eingestellt, als die Anzeige verlangt; gut zu wissen ist, dass die Frage kommen kann.',
  'The summary says {claimed}, the dates add up to {shown}.':
    'Die Zusammenfassung nennt {claimed}, die Daten ergeben {shown}.',
  'Asked for: {asked}. The dates add up to {shown}.': 'Verlangt: {asked}. Die Daten ergeben {shown}.',
  // degree-not-shown
  'The degree asked for is on the resume': 'Der verlangte Abschluss steht im Lebenslauf',
  'The degree asked for is not on the resume': 'Der verlangte Abschluss steht nicht im Lebenslauf',
  'Application forms often ask about the degree. Many postings accept “or equivalent”, so look for those words.':
    'Bewerbungsformulare fragen oft nach dem Abschluss. Viele Anzeigen lassen Vergleichbares gelten („or equivalent“); achten Sie auf diese Worte.',
  'Asked for: {degree}.': 'Verlangt: {degree}.',
  'Asked for: {degree}. None was found.': 'Verlangt: {degree}. Gefunden wurde keiner.',
  'The degree may be written in another language.':
    'Der Abschluss kann in einer anderen Sprache genannt sein.',
  'Education is listed, but no degree was recognised in it.':
    'Eine Ausbildung ist genannt, aber darin war kein Abschluss zu erkennen.',
  // missing-pillar
  'Every core topic of the posting has a line': 'Zu jedem Kernthema der Anzeige gibt es eine Zeile',
  'A core topic of the posting has no line': 'Zu einem Kernthema der Anzeige gibt es keine Zeile',
  'Database design, APIs, security, tests and reliability are what the work is judged by; one honest line on each is enough.':
    'An Datenbankentwurf, APIs, Sicherheit, Tests und Zuverlässigkeit wird die Arbeit gemessen; je eine ehrliche Zeile genügt.',
  'Where you have done it, add one line of the kind shown, with your own facts in the blanks.':
    'Wo Sie es getan haben, ergänzen Sie eine Zeile nach dem gezeigten Muster, mit Ihren eigenen Angaben in den Lücken.',
  'No lines of jobs or projects were found.': 'Es wurden keine Zeilen zu Stellen oder Projekten gefunden.',
  '{topic}: if you have done it, a line could read: “{pattern}”':
    '{topic}: Wenn Sie das getan haben, könnte eine Zeile so lauten: „{pattern}“',
  // thin-stack
  'Every part of the role’s stack is covered': 'Jeder Teil des Stacks dieser Rolle ist vertreten',
  'A part of the role’s stack is not covered': 'Ein Teil des Stacks dieser Rolle ist nicht vertreten',
  'With one tool from every group, a small service can be built and shipped.':
    'Mit einem Werkzeug aus jeder Gruppe lässt sich ein kleiner Dienst bauen und ausliefern.',
  'If you have used something from that group, name it in Skills and show it in a project.':
    'Wenn Sie mit etwas aus dieser Gruppe gearbeitet haben, nennen Sie es unter „Skills“ und zeigen Sie es in einem Projekt.',
  '{group}: nothing was found. The role expects {expected}.':
    '{group}: nichts gefunden. Die Rolle erwartet {expected}.',
};

const KINDS = [
  'invitations',
  'crafts',
  'adverts',
  'article',
  'articleHeadings',
  'articleLines',
  'programme',
  'programmeHeadings',
  'programmeLines',
  'open',
  'openLines',
  'product',
  'productHeadings',
  'productLines',
  'person',
  'personLines',
] as const;

/**
 * More texts in one language, for kinds of pages that `Language` has none for: headings of postings that name no role (`invitations`) or only a
 * craft (`crafts`), sentences of very short ads (`adverts`), and titles, headings and lines of pages without a posting: articles on hiring,
 * programmes and courses, open applications, products, people.
 */
export type PageWords = Readonly<Record<(typeof KINDS)[number], readonly string[]>>;

// One line for each kind, with its texts separated by bars.
const texts: Readonly<Record<string, string>> = {
  en: `
invitations: Come and build with us | Join the crew | Your next chapter starts here | Help us keep the lights on | Work with us on harbour cranes | Could this be you? | We need one more pair of hands | Make ports quieter with us
crafts: Frontend | Kitchen | Rust, embedded | Data & Insights | Night shift | Growth | Bookkeeping | Hardware
adverts: We need somebody who runs the till on Saturdays and likes people. | You will keep our servers alive and our colleagues calm. | You know Python, and you have shipped something that others use. | Twenty hours a week, paid fairly, in {p}. | Send us your CV or call Ana; we answer within a week. | Small team, real customers, no stand-ups before ten. | Start as soon as you can.
article: Why we stopped asking for cover letters | What makes a job ad good? | Five signs of a fair interview | Job description template | How our team hires | From applicant to colleague in two weeks | Remote hiring without tears
articleHeadings: What we will do differently | Requirements are not wishes | What candidates bring up | Responsibilities: a sample | Your role as an interviewer | Skills to look for | The offer
articleLines: Most ads list what the person must have and forget what they will do. | We asked ninety applicants what they had read before they wrote to us. | A sample: “Plans the weekly work and reports to the head of operations.” | Keep requirements to five; more of them only keep people away. | In the end the team decides, and says so on the same day. | Years of experience say little, samples of work say much. | She applied twice, and the second time we had learnt to listen. | Write what you offer, and put the salary first.
programme: Founders’ programme: apply now | Mentoring for young engineers | Summer school on coastal data | Welding for beginners | Volunteer as a tester | Open-source residency | Evening course: bookkeeping
programmeHeadings: What you will learn | What you bring | What you get | Who can take part | Apply here | What you will do | How it works
programmeLines: Over twelve weeks you will turn an idea into a first product. | You will meet a mentor every Thursday. | Places for eighteen people, in the order of applications. | Basic knowledge of a programming language helps. | The fee is 400, and grants are available. | You keep what you build; we ask for nothing in return. | Bring a laptop and your curiosity. | At the end you present your work to thirty guests.
open: We are always looking for good people | Spontaneous applications | Nothing that fits? Write to us | Talent pool
openLines: We have no opening today, but we like to know people before we need them. | Send us a few lines about yourself and your CV, and we keep them for a year. | Tell us what you would like to do here. | We look for people who finish things and help others to. | When something comes up that suits you, we get in touch. | Join our talent community and hear first of new roles.
product: Shift plans that make themselves | The developer’s notebook | Software for busy managers | One inbox for your whole team | Tools for engineers who hate paperwork
productHeadings: What you get | What you will need | Why teams choose us | Built for developers | How you will work with it
productLines: You will save four hours a week, and your team will know who works when. | Works with the calendar that you have. | Looking for a plan for your company? We have three. | Start free, and pay when you have more than ten people. | Two thousand managers use it every morning. | You need nothing but a browser. | Ready in an afternoon.
person: Ana Veldt | Jonas Orre, maker of things | About the author | Keynote: lamps that last | Talk: ten years of small services
personLines: I build services that stay up, and boats that stay dry. | Ten years of experience with Java, six with people. | I am looking for new work from autumn on. | Led a team of five at a maker of harbour cranes. | The talk shows what broke, what we learnt, and what you can take home. | You will see how a lamp is tested in a storm. | Speaks German, English, some Danish. | He works with public transport, and writes about it on Sundays.
`,
  de: `
invitations: Komm ins Team | Bau mit uns weiter | Verstärkung gesucht! | Deine Zukunft am Hafen | Wir brauchen dich | Anpacken statt zuschauen
crafts: Küche | Lager und Versand | Frontend | Buchhaltung | Werkstatt | Vertrieb Nord
adverts: Du kochst gern für viele, und am Wochenende hast du frei. | Wir suchen ab sofort jemanden für unsere Werkstatt in {p}. | Du bist zuverlässig und sprichst gut Deutsch. | Zwanzig Stunden in der Woche, fair bezahlt. | Ruf uns an oder schick uns deinen Lebenslauf. | Kleines Team, kurze Wege.
article: Warum wir keine Anschreiben mehr wollen | Was eine gute Stellenanzeige ausmacht | Vorlage: Stellenbeschreibung | Fünf Fragen im Bewerbungsgespräch | So stellen wir ein
articleHeadings: Anforderungen sind keine Wünsche | Aufgaben: ein Beispiel | Was Bewerber fragen | Das Profil im Kopf | Was wir bieten sollten
articleLines: Die meisten Anzeigen sagen, was jemand haben muss, und nicht, was er tun wird. | Wir haben neunzig Bewerber gefragt, was sie vorher gelesen hatten. | Mehr als fünf Anforderungen halten nur Leute fern. | Am Ende entscheidet das Team, und zwar am selben Tag. | Berufserfahrung in Jahren sagt wenig, eine Arbeitsprobe viel. | Schreiben Sie das Gehalt an den Anfang. | Beim zweiten Mal hatten wir gelernt, zuzuhören.
programme: Weiterbildung zur Lagerfachkraft | Mentoring für junge Ingenieurinnen | Sommerschule Küstendaten | Schweißen für Anfänger | Gründerprogramm: jetzt bewerben
programmeHeadings: Das lernst du | Das bringst du mit | Das bekommst du | Wer kann teilnehmen? | Jetzt bewerben | So läuft es ab
programmeLines: In zwölf Wochen wird aus deiner Idee ein erstes Produkt. | Du triffst jeden Donnerstag eine Mentorin. | Achtzehn Plätze, vergeben nach Eingang. | Grundkenntnisse in einer Programmiersprache helfen. | Die Gebühr beträgt 400 Euro. | Bring einen Rechner und Neugier mit. | Am Ende stellst du deine Arbeit vor.
open: Initiativbewerbung | Nichts Passendes dabei? | Wir suchen immer gute Leute | Talentpool
openLines: Zurzeit haben wir keine freie Stelle, lernen Menschen aber gern früh kennen. | Schick uns ein paar Zeilen über dich und deinen Lebenslauf. | Sag uns, was du bei uns tun möchtest. | Wir melden uns, sobald etwas zu dir passt. | Wir suchen Leute, die Dinge zu Ende bringen.
product: Dienstpläne, die sich selbst schreiben | Software für Berater | Ein Postfach für das ganze Team | Das Notizbuch für Entwickler
productHeadings: Das bekommen Sie | Das brauchen Sie | Ihre Vorteile | Für Entwickler gemacht
productLines: Sie sparen vier Stunden in der Woche. | Sie bringen Ihren Kalender mit, wir den Rest. | Zweitausend Betriebe arbeiten damit. | Sie suchen einen Tarif? Es gibt drei. | In einem Nachmittag eingerichtet.
person: Ana Veldt | Über den Autor | Vortrag: Lampen, die halten | Jonas Orre, Ingenieur
personLines: Ich baue Dienste, die laufen, und Boote, die dicht sind. | Zehn Jahre Berufserfahrung mit Java. | Ab Herbst suche ich eine neue Aufgabe. | Leitete ein Team von fünf Personen. | Der Vortrag zeigt, was zerbrach und was wir daraus lernten. | Sie sehen, wie eine Lampe im Sturm geprüft wird.
`,
  fr: `
invitations: Rejoignez l’équipage | Venez construire avec nous | Et si c’était vous ? | Votre prochaine aventure | On a besoin de vous | Aidez-nous à rendre les ports plus calmes
crafts: Cuisine | Données | Atelier | Logistique | Comptabilité | Back-end
adverts: Vous aimez cuisiner pour beaucoup de monde et vos week-ends sont libres. | Nous cherchons quelqu’un pour notre atelier à {p}. | Vous êtes fiable et vous aimez les gens. | Vingt heures par semaine, bien payées. | Envoyez-nous votre CV ou appelez Ana. | Une petite équipe, de vrais clients.
article: Pourquoi nous ne demandons plus de lettre | Une bonne offre d’emploi, c’est quoi ? | Modèle de fiche de poste | Cinq signes d’un entretien honnête | Comment nous recrutons
articleHeadings: Exigences ou souhaits ? | Missions : un exemple | Ce que disent les candidats | Les compétences à chercher | Notre offre
articleLines: La plupart des annonces disent ce qu’il faut avoir et oublient ce qu’on fera. | Nous avons demandé à quatre-vingt-dix candidats ce qu’ils avaient lu. | Plus de cinq exigences éloignent tout le monde. | L’équipe décide le jour même. | Les années d’expérience disent peu, un exemple de travail dit beaucoup. | Écrivez le salaire en premier.
programme: Formation : comptabilité | Mentorat pour jeunes ingénieures | École d’été sur les données côtières | Soudure pour débutants | Programme pour fondateurs
programmeHeadings: Ce que vous apprendrez | Votre profil | Ce que vous recevrez | Qui peut participer ? | Candidater | Déroulement
programmeLines: En douze semaines, votre idée devient un premier produit. | Vous rencontrez une mentore chaque jeudi. | Dix-huit places, dans l’ordre des demandes. | Des bases de programmation aident. | Les frais sont de 400 euros. | Apportez un ordinateur et votre curiosité. | À la fin, vous présentez votre travail.
open: Candidature spontanée | Rien ne vous correspond ? | Nous cherchons toujours de bonnes personnes | Vivier de talents
openLines: Nous n’avons pas de poste aujourd’hui, mais nous aimons connaître les gens tôt. | Envoyez quelques lignes et votre CV. | Dites-nous ce que vous aimeriez faire ici. | Nous vous écrirons dès que quelque chose vous convient. | Nous cherchons des gens qui finissent ce qu’ils commencent.
product: Des plannings qui se font seuls | Un logiciel pour les responsables | Une boîte pour toute l’équipe | Le carnet des développeurs
productHeadings: Ce que vous recevez | Ce qu’il vous faut | Vos avantages | Fait pour les développeurs
productLines: Vous gagnez quatre heures par semaine. | Deux mille équipes s’en servent chaque matin. | Vous cherchez une formule ? Il y en a trois. | Prêt en un après-midi. | Il suffit d’un navigateur.
person: Ana Veldt | À propos de l’auteur | Conférence : des lampes qui durent | Jonas Orre, ingénieur
personLines: Je construis des services qui tiennent et des bateaux étanches. | Dix ans d’expérience en Java. | Je cherche un nouveau poste à l’automne. | A dirigé une équipe de cinq personnes. | La conférence montre ce qui a cassé et ce que nous avons appris. | Vous verrez comment on éprouve une lampe.
`,
  es: `
invitations: Ven a construir con nosotros | Únete al equipo | ¿Y si eres tú? | Tu próximo capítulo | Te necesitamos | Haz los puertos más tranquilos
crafts: Cocina | Datos | Taller | Almacén | Contabilidad | Backend
adverts: Te gusta cocinar para muchos y quieres los fines de semana libres. | Buscamos a alguien para el taller de {p}. | Eres puntual y te gusta la gente. | Veinte horas a la semana, bien pagadas. | Mándanos tu CV o llama a Ana. | Un equipo pequeño, clientes de verdad.
article: Por qué ya no pedimos carta | Qué hace buena una oferta de empleo | Plantilla de descripción del puesto | Cinco señales de una entrevista justa | Cómo contratamos
articleHeadings: Requisitos y deseos | Funciones: un ejemplo | Lo que dicen los candidatos | El perfil en la cabeza | Lo que ofrecemos
articleLines: Casi todas las ofertas dicen lo que hay que tener y no lo que se hará. | Preguntamos a noventa candidatos qué habían leído antes. | Más de cinco requisitos solo espantan. | El equipo decide el mismo día. | Los años de experiencia dicen poco, una muestra dice mucho. | Escribe el salario al principio.
programme: Curso de contabilidad | Mentoría para jóvenes ingenieras | Escuela de verano de datos costeros | Soldadura para principiantes | Programa de fundadores
programmeHeadings: Qué aprenderás | Requisitos | Qué recibirás | Quién puede participar | Inscríbete | Cómo funciona
programmeLines: En doce semanas tu idea será un primer producto. | Verás a tu mentora cada jueves. | Dieciocho plazas, por orden de llegada. | Ayuda saber algo de programación. | La matrícula cuesta 400 euros. | Trae un ordenador y curiosidad. | Al final presentarás tu trabajo.
open: Candidatura espontánea | ¿Nada para ti? | Siempre buscamos buena gente | Bolsa de talento
openLines: Hoy no tenemos vacantes, pero nos gusta conocer pronto a la gente. | Envíanos unas líneas y tu CV. | Cuéntanos qué te gustaría hacer aquí. | Te escribiremos cuando haya algo para ti. | Buscamos gente que termina lo que empieza.
product: Turnos que se hacen solos | Software para gerentes | Un buzón para todo el equipo | El cuaderno del desarrollador
productHeadings: Qué recibes | Qué necesitas | Beneficios | Hecho para desarrolladores
productLines: Ahorrarás cuatro horas a la semana. | Dos mil equipos lo usan cada mañana. | ¿Buscas un plan? Hay tres. | Listo en una tarde. | Solo hace falta un navegador.
person: Ana Veldt | Sobre el autor | Charla: lámparas que duran | Jonas Orre, ingeniero
personLines: Hago servicios que aguantan y barcos que no se mojan. | Diez años de experiencia con Java. | Busco trabajo desde el otoño. | Dirigió un equipo de cinco personas. | La charla enseña qué se rompió y qué aprendimos. | Verás cómo se prueba una lámpara.
`,
  it: `
invitations: Vieni a costruire con noi | Unisciti al gruppo | E se fossi tu? | Il tuo prossimo capitolo | Abbiamo bisogno di te
crafts: Cucina | Dati | Officina | Magazzino | Contabilità | Backend
adverts: Ti piace cucinare per tanti e vuoi i fine settimana liberi. | Cerchiamo qualcuno per l’officina di {p}. | Sei puntuale e ti piace la gente. | Venti ore alla settimana, pagate bene. | Mandaci il tuo CV o chiama Ana. | Una piccola squadra, clienti veri.
article: Perché non chiediamo più la lettera | Che cosa rende buono un annuncio | Modello di descrizione del lavoro | Come assumiamo
articleHeadings: Requisiti e desideri | Mansioni: un esempio | Che cosa dicono i candidati | Che cosa offriamo
articleLines: Quasi tutti gli annunci dicono che cosa si deve avere e non che cosa si farà. | Abbiamo chiesto a novanta candidati che cosa avevano letto. | Più di cinque requisiti tengono lontani tutti. | La squadra decide lo stesso giorno. | Gli anni di esperienza dicono poco. | Scrivi prima lo stipendio.
programme: Corso di contabilità | Tutoraggio per giovani ingegnere | Scuola estiva sui dati costieri | Saldatura per principianti
programmeHeadings: Che cosa imparerai | Requisiti | Che cosa riceverai | Come candidarsi | Come funziona
programmeLines: In dodici settimane la tua idea diventa un primo prodotto. | Incontri una guida ogni giovedì. | Diciotto posti, in ordine di arrivo. | Serve un po’ di programmazione. | La quota è di 400 euro. | Porta un computer e curiosità. | Alla fine presenti il tuo lavoro.
open: Candidatura spontanea | Niente per te? | Cerchiamo sempre brave persone
openLines: Oggi non abbiamo posizioni, ma ci piace conoscere presto le persone. | Mandaci due righe e il tuo CV. | Dicci che cosa ti piacerebbe fare qui. | Ti scriveremo quando ci sarà qualcosa per te.
product: Turni che si fanno da soli | Software per responsabili | Una casella per tutti | Il quaderno dello sviluppatore
productHeadings: Che cosa ricevi | Che cosa serve | I vantaggi | Fatto per gli sviluppatori
productLines: Risparmi quattro ore alla settimana. | Duemila gruppi lo usano ogni mattina. | Cerchi un piano? Ce ne sono tre. | Pronto in un pomeriggio.
person: Ana Veldt | L’autore | Intervento: lampade che durano | Jonas Orre, ingegnere
personLines: Costruisco servizi che reggono e barche asciutte. | Dieci anni di esperienza con Java. | Cerco un nuovo lavoro dall’autunno. | Ha guidato una squadra di cinque persone. | L’intervento mostra che cosa si è rotto.
`,
  nl: `
invitations: Kom met ons bouwen | Kom bij de ploeg | Ben jij dit? | Jouw volgende stap | We hebben je nodig
crafts: Keuken | Data | Werkplaats | Magazijn | Boekhouding | Backend
adverts: Je kookt graag voor velen en je weekend is vrij. | We zoeken iemand voor onze werkplaats in {p}. | Je bent op tijd en houdt van mensen. | Twintig uur per week, eerlijk betaald. | Stuur ons je cv of bel Ana. | Een klein team, echte klanten.
article: Waarom wij geen brief meer vragen | Wat maakt een vacature goed? | Sjabloon: functieomschrijving | Zo nemen wij mensen aan
articleHeadings: Eisen en wensen | Taken: een voorbeeld | Wat sollicitanten zeggen | Wat bieden wij?
articleLines: De meeste vacatures zeggen wat je moet hebben en niet wat je gaat doen. | We vroegen negentig sollicitanten wat ze hadden gelezen. | Meer dan vijf eisen houdt alleen mensen weg. | Het team beslist dezelfde dag. | Jaren ervaring zeggen weinig. | Zet het salaris bovenaan.
programme: Cursus boekhouden | Mentoraat voor jonge ingenieurs | Zomerschool kustdata | Lassen voor beginners
programmeHeadings: Wat ga je leren? | Wat breng je mee? | Wat krijg je? | Wie kan meedoen? | Aanmelden
programmeLines: In twaalf weken wordt je idee een eerste product. | Elke donderdag spreek je een mentor. | Achttien plaatsen, op volgorde van aanmelding. | Wat kennis van programmeren helpt. | Het kost 400 euro. | Neem een laptop mee. | Aan het eind presenteer je je werk.
open: Open sollicitatie | Niets gevonden? | We zoeken altijd goede mensen
openLines: Vandaag hebben we geen plek, maar we leren mensen graag vroeg kennen. | Stuur ons een paar regels en je cv. | Vertel ons wat je hier zou willen doen. | We schrijven je zodra iets bij je past.
product: Roosters die zichzelf maken | Software voor leidinggevenden | Eén postvak voor het hele team | Het notitieboek voor ontwikkelaars
productHeadings: Wat krijg je? | Wat heb je nodig? | Jouw voordelen | Gemaakt voor ontwikkelaars
productLines: Je bespaart vier uur per week. | Tweeduizend teams gebruiken het elke ochtend. | Op zoek naar een abonnement? Er zijn er drie. | Klaar in een middag.
person: Ana Veldt | Over de auteur | Lezing: lampen die blijven branden | Jonas Orre, ingenieur
personLines: Ik bouw diensten die blijven draaien. | Tien jaar ervaring met Java. | Vanaf de herfst zoek ik nieuw werk. | Leidde een team van vijf mensen. | De lezing laat zien wat er stukging.
`,
  cs: `
invitations: Pojď stavět s námi | Přidej se k posádce | Jsi to ty? | Potřebujeme tě | Tvoje další kapitola
crafts: Kuchyně | Data | Dílna | Sklad | Účtárna | Backend
adverts: Rádi vaříte pro víc lidí a víkendy chcete volné. | Hledáme někoho do dílny, {p}. | Jste spolehliví a máte rádi lidi. | Dvacet hodin týdně, slušně placených. | Pošlete nám životopis nebo zavolejte Aně. | Malý tým, skuteční zákazníci.
article: Proč už nechceme motivační dopis | Co dělá inzerát dobrým | Vzor: popis pracovní pozice | Jak nabíráme
articleHeadings: Požadavky a přání | Náplň práce: příklad | Co říkají uchazeči | Co nabízíme
articleLines: Většina inzerátů říká, co člověk musí mít, a ne co bude dělat. | Zeptali jsme se devadesáti uchazečů, co si přečetli. | Víc než pět požadavků jen odradí. | Tým rozhoduje ještě týž den. | Roky praxe říkají málo. | Mzdu napište na začátek.
programme: Kurz účetnictví | Mentoring pro mladé inženýrky | Letní škola dat | Svařování pro začátečníky
programmeHeadings: Co se naučíte | Předpoklady | Co získáte | Kdo se může přihlásit | Jak se přihlásit
programmeLines: Za dvanáct týdnů se z nápadu stane první výrobek. | Každý čtvrtek se sejdete s mentorkou. | Osmnáct míst podle pořadí přihlášek. | Hodí se základy programování. | Poplatek je 9 000 korun. | Vezměte si počítač. | Na konci svou práci představíte.
open: Nic pro vás? | Stále hledáme dobré lidi | Napište nám jen tak
openLines: Dnes nemáme volné místo, ale lidi poznáváme rádi včas. | Pošlete nám pár řádek a životopis. | Napište, co byste u nás chtěli dělat. | Ozveme se, až se něco najde.
product: Směny, které se plánují samy | Program pro vedoucí | Jedna schránka pro celý tým | Zápisník vývojáře
productHeadings: Co dostanete | Co potřebujete | Výhody | Pro vývojáře
productLines: Ušetříte čtyři hodiny týdně. | Každé ráno ho používají dva tisíce týmů. | Hledáte tarif? Máme tři. | Hotovo za odpoledne.
person: Ana Veldtová | O autorovi | Přednáška: lampy, které vydrží | Jonas Orre, inženýr
personLines: Stavím služby, které běží. | Deset let praxe s Javou. | Od podzimu hledám novou práci. | Vedl tým pěti lidí. | Přednáška ukazuje, co se rozbilo.
`,
  pl: `
invitations: Buduj z nami | Dołącz do załogi | Czy to ty? | Potrzebujemy cię | Twój następny rozdział
crafts: Kuchnia | Dane | Warsztat | Magazyn | Księgowość | Backend
adverts: Lubisz gotować dla wielu i chcesz mieć wolne weekendy. | Szukamy kogoś do warsztatu w {p}. | Jesteś punktualny i lubisz ludzi. | Dwadzieścia godzin tygodniowo, uczciwie płatne. | Prześlij CV albo zadzwoń do Any. | Mały zespół, prawdziwi klienci.
article: Dlaczego nie chcemy już listów | Co czyni ogłoszenie dobrym | Wzór opisu stanowiska | Jak zatrudniamy
articleHeadings: Wymagania a życzenia | Zakres obowiązków: przykład | Co mówią kandydaci | Co oferujemy
articleLines: Większość ogłoszeń mówi, co trzeba mieć, a nie co się będzie robić. | Zapytaliśmy dziewięćdziesięciu kandydatów, co przeczytali. | Więcej niż pięć wymagań tylko odstrasza. | Zespół decyduje tego samego dnia. | Lata doświadczenia mówią mało. | Pensję podaj na początku.
programme: Kurs księgowości | Mentoring dla młodych inżynierek | Letnia szkoła danych | Spawanie dla początkujących
programmeHeadings: Czego się nauczysz | Wymagania | Co dostaniesz | Kto może wziąć udział | Jak aplikować
programmeLines: W dwanaście tygodni pomysł stanie się produktem. | W każdy czwartek spotkasz mentorkę. | Osiemnaście miejsc według kolejności. | Przyda się trochę programowania. | Opłata wynosi 900 złotych. | Weź komputer. | Na koniec pokażesz swoją pracę.
open: Nic dla ciebie? | Zawsze szukamy dobrych ludzi | Napisz do nas
openLines: Dziś nie mamy wolnego miejsca, ale lubimy poznawać ludzi wcześnie. | Prześlij kilka zdań i CV. | Napisz, co chcesz u nas robić. | Odezwiemy się, gdy coś się znajdzie.
product: Grafiki, które układają się same | Program dla kierowników | Jedna skrzynka dla zespołu | Notatnik programisty
productHeadings: Co dostajesz | Czego potrzebujesz | Korzyści | Dla programistów
productLines: Oszczędzasz cztery godziny w tygodniu. | Co rano używa go dwa tysiące zespołów. | Szukasz planu? Mamy trzy. | Gotowe w jedno popołudnie.
person: Ana Veldt | O autorze | Wykład: lampy, które trwają | Jonas Orre, inżynier
personLines: Buduję usługi, które działają. | Dziesięć lat doświadczenia z Javą. | Od jesieni szukam pracy. | Kierował zespołem pięciu osób. | Wykład pokazuje, co się zepsuło.
`,
  da: `
invitations: Byg sammen med os | Bliv en del af holdet | Er det dig? | Vi har brug for dig | Dit næste kapitel
crafts: Køkken | Data | Værksted | Lager | Bogholderi | Backend
adverts: Du laver gerne mad til mange og vil have fri i weekenden. | Vi søger en til værkstedet i {p}. | Du er stabil og kan lide mennesker. | Tyve timer om ugen, ordentligt betalt. | Send os dit cv eller ring til Ana. | Et lille hold, rigtige kunder.
article: Derfor beder vi ikke længere om en ansøgning | Hvad gør et opslag godt? | Skabelon: jobbeskrivelse | Sådan ansætter vi
articleHeadings: Krav og ønsker | Opgaver: et eksempel | Hvad ansøgerne siger | Hvad vi kan tilbyde
articleLines: De fleste opslag siger, hvad man skal have, og ikke hvad man skal lave. | Vi spurgte halvfems ansøgere, hvad de havde læst. | Mere end fem krav skræmmer kun. | Holdet beslutter samme dag. | Års erfaring siger lidt. | Skriv lønnen først.
programme: Kursus i bogholderi | Mentorordning for unge ingeniører | Sommerskole om kystdata | Svejsning for begyndere
programmeHeadings: Det lærer du | Det skal du have med | Det får du | Hvem kan være med? | Sådan søger du
programmeLines: På tolv uger bliver din idé til et produkt. | Du møder en mentor hver torsdag. | Atten pladser efter tur. | Lidt programmering hjælper. | Det koster 3.000 kroner. | Tag en computer med. | Til sidst viser du dit arbejde.
open: Uopfordret ansøgning | Fandt du ikke noget? | Vi leder altid efter gode folk
openLines: I dag har vi ingen plads, men vi vil gerne kende folk i god tid. | Send os et par linjer og dit cv. | Fortæl os, hvad du gerne vil lave her. | Vi skriver, når noget passer til dig.
product: Vagtplaner, der laver sig selv | Program til ledere | Én indbakke til hele holdet | Udviklerens notesbog
productHeadings: Det får du | Det skal du bruge | Dine fordele | Lavet til udviklere
productLines: Du sparer fire timer om ugen. | To tusind hold bruger det hver morgen. | Leder du efter en plan? Der er tre. | Klar på en eftermiddag.
person: Ana Veldt | Om forfatteren | Foredrag: lamper, der holder | Jonas Orre, ingeniør
personLines: Jeg bygger tjenester, der kører. | Ti års erfaring med Java. | Fra efteråret søger jeg nyt arbejde. | Ledede et hold på fem. | Foredraget viser, hvad der gik i stykker.
`,
  pt: `
invitations: Venha construir conosco | Junte-se à equipe | E se for você? | O seu próximo capítulo | Precisamos de você
crafts: Cozinha | Dados | Oficina | Armazém | Contabilidade | Backend
adverts: Você gosta de cozinhar para muitos e quer os fins de semana livres. | Procuramos alguém para a oficina em {p}. | Você é pontual e gosta de gente. | Vinte horas por semana, bem pagas. | Envie o seu CV ou ligue para a Ana. | Uma equipe pequena, clientes de verdade.
article: Por que já não pedimos carta | O que faz boa uma vaga | Modelo de descrição do cargo | Como contratamos
articleHeadings: Requisitos e desejos | Atividades: um exemplo | O que dizem os candidatos | O que oferecemos
articleLines: Quase todas as vagas dizem o que é preciso ter e não o que se fará. | Perguntamos a noventa candidatos o que tinham lido. | Mais de cinco requisitos só afastam. | A equipe decide no mesmo dia. | Anos de experiência dizem pouco. | Escreva o salário no começo.
programme: Curso de contabilidade | Mentoria para jovens engenheiras | Escola de verão de dados | Soldagem para iniciantes
programmeHeadings: O que você vai aprender | Requisitos | O que você recebe | Quem pode participar | Inscreva-se
programmeLines: Em doze semanas a sua ideia vira um produto. | Você encontra uma mentora toda quinta. | Dezoito vagas, por ordem de chegada. | Ajuda saber um pouco de programação. | A taxa é de 400 reais. | Traga um computador. | No fim você apresenta o seu trabalho.
open: Candidatura espontânea | Nada para você? | Sempre procuramos boa gente
openLines: Hoje não temos vagas, mas gostamos de conhecer as pessoas cedo. | Envie umas linhas e o seu CV. | Conte o que gostaria de fazer aqui. | Escrevemos quando houver algo para você.
product: Escalas que se fazem sozinhas | Software para gerentes | Uma caixa para toda a equipe | O caderno do desenvolvedor
productHeadings: O que você recebe | Do que você precisa | Benefícios | Feito para desenvolvedores
productLines: Você poupa quatro horas por semana. | Duas mil equipes usam toda manhã. | Procura um plano? Há três. | Pronto em uma tarde.
person: Ana Veldt | Sobre o autor | Palestra: lâmpadas que duram | Jonas Orre, engenheiro
personLines: Faço serviços que aguentam. | Dez anos de experiência com Java. | Procuro trabalho a partir do outono. | Liderou uma equipe de cinco pessoas. | A palestra mostra o que quebrou.
`,
};

const ofEach = (of: (kind: keyof PageWords) => readonly string[]): PageWords =>
  Object.fromEntries(KINDS.map(kind => [kind, of(kind)])) as Record<keyof PageWords, readonly string[]>;

const all = new Map(Object.entries(texts).map(([code, text]) => [code, wordsOf(text)]));

function wordsOf(text: string): PageWords {
  const lines = new Map(text.split('\n').map(line => [line.split(':', 1)[0], line]));
  const of = (kind: string) =>
    (lines.get(kind) ?? '')
      .slice(kind.length + 1)
      .split('|')
      .map(said => said.trim());
  return ofEach(of);
}

/** The texts of a language. Test pages and training pages use different ones. */
export function pageWordsOf(code: string, isTest: boolean): PageWords {
  const words = all.get(code)!;
  const own = (list: readonly string[]) => list.filter((_, index) => (index % 4 === 2) === isTest);
  return ofEach(kind => own(words[kind]));
}

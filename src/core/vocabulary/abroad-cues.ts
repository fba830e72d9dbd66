/** Cues of lines in postings in other languages than English and German, in the format of `english-cues.ts`: only words that are not English. */
export const ABROAD_CUES: Readonly<Record<string, string>> = {
  wish: `плюсом; преимуществом; желательно; приветствуется; apprécié; meegenomen; un plus; atout/atouts; appréciée/appréciées/souhaitée/souhaitées;
    idéalement; valorará; valorable; deseable/deseables/desejável; diferencial; een pre; een plus; bij voorkeur; mile widziane; atutem; preferibile;
    diferenciais; desejáveis; valorizamos; pontos extras; valora; valoramos; valoraremos; valorables; deseado/deseados; petits plus; les plus;
    souhaité; appréciés; een pré; pluspunten; wensen; mooi meegenomen; preferenziale/preferenziali; gradita/gradito; desiderabili; atuty;
    opcjonalnie; plusem; meriterande; meriter; fördel/fordel; önskvärt/ønskelig; börkrav; bra om; výhodou; oceníme; tercihen; tercih sebebi;
    ưu tiên; điểm cộng; lợi thế; serait/seraient un/une/apprécié/appréciée/appréciés/appréciées/bienvenue/souhaitable; souhaitable/souhaitables;
    bienvenue/bienvenus/bienvenues; si possible; de préférence; une première/bonne? approche; des notions; notions; petit plus; en plus;
    vrai/réel/gros plus; fera/feront la différence; vous/te distingue; la cerise; tant mieux; encore mieux;
    pas obligatoire/indispensable/exigé/nécessaire; non obligatoire/indispensable/exigé; facultatif; un bonus; nous apprécions; une sensibilité;
    un intérêt; si tu/vous as/avez/connais/connaissez/maîtrises/maîtrisez/es/êtes; preferible/preferiblemente; preferentemente;
    se valorará/valora/valorarán/valoran positivamente?; valorarán; será/serán un plus/valorado/valorada/valorados/valoradas; suma/suman puntos?;
    sumarás puntos; no imprescindible/excluyente/obligatorio/necesario; nos encantaría; ideal si; si además; y si; puntos extra; interesante;
    costituisce/costituirà/rappresenta/costituiscono titolo/un; titolo preferenziale; gradite/graditi; apprezzata/apprezzate/apprezzato/apprezzati;
    è/sarà un plus/gradita/gradito/preferibile; sarà/saranno considerato/considerata/valutata/valutate; completano/completa il;
    non indispensabile/obbligatorio; is/zijn een? plus/pluspunt/pré/mooi/fijn/handig; pluspunt; fijn als; handig als; mooi als; het liefst; liefst;
    leuk als; nog beter; wat helpt; je/jou onderscheidt; onderscheidt je/jou; geen must/vereiste/eis; graag ook; zou mooi/fijn;
    będzie/będą dodatkowym? atutem/plusem/atutami; dodatkowym; dodatkowo; dodatkowe/dodatkowy atuty/atut; doceniamy; docenimy;
    mile widziana/widziany/widziane/widzianych; nie wymagamy; atut; de preferência; preferencialmente; mais valia; valoriza/valorizam se?;
    valorizado/valorizada/valorizados/será; é/será um diferencial/plus; serão; um plus; não obrigatório/eliminatório; gärna/gjerne/gerne;
    det är/er meriterande/ett/en; ett/et plus; en fördel/fordel; vi ser gärna/gjerne; plus om?; starkt meriterande`,
  must: `ce que tu/vous apportes/apportez; требования; ждём/ждем/ожидаем; необходимо; votre/ton profil; profil recherché;
    vous/tu avez/as/êtes/es/justifiez; requise/requises; nous recherchons; compétences requises; requisitos; imprescindible; buscamos; al menos;
    mínimo; tu perfil; procuramos; eisen; vereist; je hebt/beschikt/bent; breng je; je mee; we/wij zoeken; jouw profiel; minimaal; wymagania;
    oczekujemy; requisiti; almeno; obrigatório/obrigatórios; necessário/necessários; esperamos de; precisa ter; qualificações; requerido/requeridos;
    pedimos; prérequis; pré requis; attendons; vragen wij/we; wij/we vragen; ben jij; verwachten wij/we; richieste/richiesti; cerchiamo;
    perfil/profilo/profil; oczekiwania; kandydata; kvalifikationer/kvalifikasjoner; krav; skallkrav; kompetenskrav; vi söker/søger/søker;
    vem/hvem är/er; forventer/forestiller; du har; om deg; bakgrund; požadavky; požadujeme; očekáváme; hledáme; nitelikler; gereksinimler; yêu cầu;
    exigé/exigée/exigés/exigées; impératif/impérative; impérativement; indispensable/indispensables; nécessaire/nécessaires; obligatoire;
    vous/tu maîtrisez/maîtrises/connaissez/connais/savez/sais/parlez/parles/aimez/aimes/possédez/bénéficiez/bénéficies/disposez/disposes;
    vous/tu faites/fais; vous caractérisent/caractérise; titulaire; de formation; doté/dotée; au moins;
    ce que/qu nous cherchons/cherche/attendons/attend; on cherche/attend; cherche/cherchons; qui vous/tu êtes/es; votre/ton parcours/expérience;
    cumplas/cumplir; tienes/tengas/tener; sabes; eres; necesitamos; hace falta; experiencia mínima/demostrable/previa; mínima;
    lo que buscamos/pedimos; que tengas; te manejas; dominas; aportas; obligatorio; necesario; excluyente; manejo; è richiesta/richiesto;
    sono richiesti/richieste; richiesta/richiesto; indispensabile/indispensabili; necessaria/necessario/necessarie; requisito; possiedi; hai;
    cosa cerchiamo; la risorsa ideale; candidato/candidata ideale; je kunt/kent/spreekt/schrijft/weet/woont/werkt; jij hebt/bent; wie ben;
    wat vragen; wat breng/neem; minstens; noodzakelijk; vereisten; functie; beschik; beschikt over; ben je; heb je; wymagamy; wymagane; niezbędne;
    konieczne; masz; znasz; potrafisz; jesteś; czego oczekujemy; kogo szukamy; szukamy; twój profil; és; obrigatória; imprescindível; exigimos;
    experiência mínima; o que procuramos; sólidos/bons/boas; vi ser att; du är/er; du kan/behärskar/mestrer; kräver/krever/kræver; minst; har minst;
    ska ha; för att lyckas; skal ha/have; du bör`,
  skill: `опыт; знание/знания; умение; владение; expérience/expériences; maîtrise; connaissance/connaissances/compétences;
    bonne/bonnes/solide/excellente maîtrise/connaissance/connaissances/expérience; experiencia/conocimiento/conocimientos/dominio; habilidades;
    experiência/conhecimento; ervaring/kennis/beheersing; goede/uitstekende/sterke kennis/beheersing/ervaring; affiniteit; bekend met;
    doświadczenie/znajomość; esperienza/conoscenza; erfarenhet/erfaring; kunskap/kunskaper/kendskab/kjennskap; znalost/zkušenost/zkušenosti/praxe;
    deneyim/deneyimi/deneyimli/bilgisi; kinh nghiệm; kiến thức; thành thạo; pratique; notions; à l aise; aisance; bases/base en/de; bagage;
    habitude; capacité; savoir; maîtriser/connaître; avoir; manejo; soltura; nivel; experto/experta; formación; capacidad;
    sólidos/sólida/buenos/buen/amplia/amplio conocimientos/experiencia/dominio/nivel/manejo; familiaridad; haber trabajado; padronanza;
    dimestichezza; familiarità; competenza/competenze; buona/ottima/solida conoscenza/padronanza/esperienza; capacità; comprovata;
    vaardigheid/vaardigheden; vertrouwd met; thuis in; handig; ervaren; aantoonbare; beheerst; biegła/biegłość; bardzo dobra; dobra znajomość;
    praktyczna; swobodne; doświadczenia; wiedza; conhecimentos; domínio; bons/boa/sólidos/sólida conhecimentos/experiência; à vontade; capacidade;
    fluência; vana/vant; trygg; god/goda/gode/gott; kompetens/kompetanse; förståelse/forståelse; förmåga; behärskar`,
  years: `0 ans; 0 année/années; 0 año/años; 0 ano/anos; 0 lata/lat; 0 jaar; 0 anno/anni; ans d/minimum/et/ou; deux/trois/quatre/cinq/six ans;
    0 à 0 ans; mini; minimum 0; ans expérience; plusieurs années; 0 o más; dos/tres/cuatro/cinco años/anos/anni; años/anos/anni de/di; 0 años o;
    almeno due/tre/quattro/cinque anni; pluriennale; twee/drie/vier/vijf jaar; jaar werkervaring/ervaring; enkele jaren; jarenlange; 0 lat/lata;
    min 0; letnie/letnim; kilkuletnie; 0 år; två/to/tre/fire/fyra/fem år; flera/flere års; års erfarenhet/erfaring?`,
  soft: `esprit *; autonomie; autonome; rigueur; rigoureux/rigoureuse; curiosité; curieux/curieuse; force de proposition;
    sens du service/relationnel; travail/travailler en équipe; bon relationnel; réactivité; trabajo/trabajar en equipo; proactividad;
    proactivo/proactiva; autonomía; capacidad de comunicación/análisis/aprendizaje; habilidades de comunicación;
    trabalho/trabalhar em equipe/equipa/time; proatividade; proativo; boa comunicação; praca/pracy w zespole; samodzielność/samodzielności;
    komunikatywność; dobra organizacja; teamspeler; zelfstandig/zelfstandige; communicatief/communicatieve; proactieve/proactief;
    leergierig/leergierige; lavoro in team; spirito di squadra`,
  degree: `diplôme/diplômé; formation supérieure; école *; titulación; ingeniería; licenciado; estudios universitarios/superiores;
    ensino/nível superior; superior completo; graduação; bacharelado; wykształcenie wyższe?; wyższe wykształcenie?; licencjat; hbo; denkniveau;
    laurea; bac 0?; bac 0+; ingénieur; école d; diplôme d; diplômée/titulaire; de formation; bts/dut; formation bac/informatique; licence/mastère;
    titulado/titulada; grado en; ingeniero/ingeniera; ciclo formativo; grado superior; carrera; licenciatura em?; engenharia; mestrado;
    laurea/diploma in; diploma di; ingegneria; mbo; werk en denkniveau; opleiding; afgeronde opleiding; studia; inżynier; högskoleutbildning;
    utbildning/utdanning/uddannelse; examen; civilingenjör; högskola/universitet`,
  duty: `обязанности; задачи; предстоит; opis stanowiska; vos/tes/les/principales missions;
    vous/tu serez/seras/participez/participes/participerez/travaillerez/contribuez/développez/assurez; concevoir; développer; participer; assurer;
    contribuer; accompagner; garantir; mettre en; rattaché; funciones; responsabilidades; tareas; participarás/colaborarás; diseñar; desarrollar;
    implementar; colaborar; mantener; liderar; ga je doen; je gaat/ontwikkelt/vertaalt; jouw rol/taken; verantwoordelijk; obowiązki/zadania;
    mansioni; atividades; atribuições; vai fazer; dia a dia; harás; le poste; missions; responsabilità; attività; farai;
    arbetsuppgifter/arbejdsopgaver/arbeidsoppgaver; opgaver/oppgaver/ansvarsområder/uppdrag; rollen; jobbet; stillingen; kommer att;
    utveckla/udvikle/utvikle; náplň; budete/budeš dělat; vývoj; sorumluluklar; görevler; iş tanımı; mô tả; trách nhiệm;
    tu/vous fais/poses/rends/prends/réalises/gères/conçois/développes/construis/automatises/accompagnes/maintiens;
    vous réalisez/concevez/gérez/prenez/rédigez/validez/automatisez/accompagnez/maintenez/veillez/intervenez/pilotez/encadrez/animez/exécutez;
    tes/vos responsabilités/journées; rattachée; intégré/intégrée; au sein; en charge; chargé/chargée de; responsable de; tu es/seras garant;
    ton/votre rôle/quotidien; ce que tu/vous feras/ferez/fais; le job; serás; te encargarás; tu misión; tu día; qué harás; lo que harás;
    formarás parte; trabajarás; desarrollarás; gestionarás; darás; te ocuparás; tus funciones; si occuperà; ti occuperai; sarai; la risorsa;
    inserita/inserito; il ruolo; cosa farai; principali; nello specifico;
    sviluppo/manutenzione/progettazione/gestione/supporto/analisi/realizzazione/raccolta/definizione/ottimizzazione di/del/della/delle/dei/e;
    je zorgt/bouwt/schrijft/verbetert/beheert/onderhoudt/werkt/denkt/adviseert/helpt/lost/test/automatiseert; wat ga; wat je; jouw werk/functie;
    de functie; dit ga; als * ben/werk; twoje zadania/obowiązki; będziesz; zakres obowiązków;
    rozwój/utrzymanie/tworzenie/projektowanie/wdrażanie/wsparcie/współpraca; czym będziesz; co będziesz; za co; irás; vais; as tuas funções;
    principais funções; desenvolver; funções; a função; desenvolvimento/manutenção/implementação/gestão/análise/execução de/da/do/e;
    du utvecklar/arbetar/jobbar/ansvarar/deltar/bygger/driver/hjälper; du kommer; i rollen; som * hos; dine/dina arbetsuppgifter/oppgaver/opgaver;
    ansvar för/for; du vil; du ska/skal`,
  benefit: `условия; мы? предлагаем; nous offrons/proposons; avantages; télétravail; rémunération/salaire; ofrecemos; beneficios; teletrabajo;
    horario; oferecemos; bieden wij/we; wij/we bieden; vakantiedagen; pensioen; reiskostenvergoeding; oferujemy; offriamo;
    warum wir/diese/du/sie/uns; pourquoi nous/rejoindre; waarom wij/werken; benefícios; vale refeição/alimentação; plano de saúde; se ofrece;
    condiciones; vous propose; krijg je; arbeidsvoorwaarden; aanbod; si offre; cosa ti? offriamo; benefity; oferta;
    erbjuder/tilbyder/tilbyde/tilbyr; förmåner; semester/ferie; friskvårdsbidrag; pensionsordning; nabízíme; dovolené; stravenky; yan haklar;
    sunuyoruz; imkanlar; quyền lợi; phúc lợi; bảo hiểm; ce que/qu nous vous offrons/proposons; on te/vous propose/offre; tickets restaurant;
    mutuelle; congés; intéressement; ce que tu/vous trouveras/trouverez; nos avantages; qué ofrecemos; te ofrecemos; qué te; salario; seguro médico;
    vacaciones; contrato indefinido; retribución flexible; jornada intensiva; ti offriamo; l azienda offre; buoni pasto; ccnl; wat bieden;
    dat bieden; salaris; pensioenregeling; wat krijg; vakantie; co oferujemy; umowa; prywatna opieka; karta multisport; praca zdalna;
    o que oferecemos; seguro de saúde; subsídio; férias; vi erbjuder/tilbyder/tilbyr; vad vi erbjuder; kollektivavtal; försäkring`,
  process: `postuler; candidature; entretien; candidatura; entrevista; solliciteer/sollicitatie; envoyez/envoie; adressez; votre/ton cv;
    processus de recrutement; déroulement; prétentions salariales; postule/postulez; les étapes; envía/envíanos; tu cv; proceso de selección;
    inscríbete; apúntate; invia/inviare; il cv; candidati; selezione; stuur; je cv; sollicitatieprocedure; vragen over; aplikuj; wyślij;
    rekrutacja/rekrutacji; envia/envie; currículo; recrutamento; ansök/ansøg/søk; ansökan/ansøgning/søknad; skicka; sista ansökningsdag; intervjuer`,
  about: `qui sommes; nous sommes; notre entreprise/société/équipe; somos; nuestra/nuestro empresa/equipo; over ons; wij zijn; organisatie;
    chi siamo`,
  act: `
    concevoir/développer/assurer/participer/contribuer/réaliser/rédiger/maintenir/mettre/gérer/piloter/garantir/accompagner/automatiser/analyser;
    optimiser/intégrer/déployer/définir/identifier/proposer/animer/encadrer/administrer/superviser/exécuter/construire/améliorer/collaborer;
    veiller/traiter/documenter;
    diseñar/desarrollar/implementar/colaborar/mantener/liderar/gestionar/analizar/automatizar/definir/garantizar/coordinar/participar/elaborar;
    realizar/documentar/apoyar/resolver/asegurar/ejecutar/planificar/optimizar/integrar;
    progettare/sviluppare/gestire/mantenere/collaborare/supportare/analizzare/definire/garantire/partecipare/realizzare/implementare; automatizzare;
    desenvolver/projetar/manter/acompanhar/executar/apoiar/analisar/planear/gerir;
    ontwikkelen/bouwen/beheren/onderhouden/ontwerpen/adviseren/ondersteunen/testen/analyseren;
    tworzenie/projektowanie/rozwój/utrzymanie/wdrażanie/analiza/współpraca/testowanie/automatyzacja/administracja/udział`,
  stack: `environnement technique; stack technique; notre stack; nous utilisons; on utilise; outils; technologies utilisées; repose/reposent sur;
    tourne/tournent sur; côté technique; stack tecnológico; nuestro stack; tecnologías; entorno tecnológico; usamos; utilizamos; trabajamos con;
    herramientas; stack tecnologico; tecnologie; usiamo; utilizziamo; strumenti; onze stack; wij/we gebruiken; we werken met; technologieën;
    stos technologiczny; używamy; korzystamy; narzędzia; tecnologias; ferramentas; vi använder/bruger/bruker; tekniker; teknik/teknologi;
    verktyg/verktøy`,
  eligible: `anglais/français/allemand/espagnol; langue maternelle; courant; bilingue; lu écrit; inglés/castellano/catalán/francés/alemán; bilingüe;
    inglese/tedesco/francese; madrelingua; nederlands/engels/duits; angielski/angielskiego/polskiego/niemiecki/niemieckiego; inglês;
    engelska/engelsk`,
  head: `profil/avantages/compétences/expérience/contraintes/poste/vous/nous/notre/votre/vos/tes/toi/pourquoi/offrons/proposons/cherchons/cherche;
    présentation/informations; perfil/requisitos/funciones/responsabilidades/beneficios/ofrecemos/buscamos/nosotros/empresa/tu/tus/qué/por/nuestro;
    profilo/requisiti/attività/offriamo/azienda/cosa/cerchiamo/competenze; profiel/eisen/functie/jij/jou/jouw/wij/ons/onze/wat/wie/bieden/vragen;
    wymagania/obowiązki/oferujemy/oczekujemy/zadania/nas/twój/twoje/kogo; oferecemos/procuramos/funções/sobre/nós;
    kvalifikationer/arbetsuppgifter/erbjuder/vi/din/dina/vem/vad`,
  not: `ne/pas/sans/jamais/aucun/aucune; sin/nunca/ni; niet/geen/zonder/nooit; nie/bez; senza; não/sem; inte/ej/ikke/ikkje/utan/uten/uden`,
};

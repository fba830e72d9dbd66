/** Ways to say in French, Spanish and Dutch, and some in Portuguese, Polish and Italian, what a line of a posting is for, as in `english-cues.ts`: words that English has not. */
export const ABROAD_CUES: Readonly<Record<string, string>> = {
  wish: `un plus; atout/atouts; appréciée/appréciées/souhaitée/souhaitées; idéalement; valorará; valorable; deseable/deseables/desejável; diferencial; een pre; een plus; bij voorkeur; mile widziane; atutem; preferibile`,
  must: `votre/ton profil; profil recherché; vous/tu avez/as/êtes/es/maîtrisez/maîtrises/justifiez/disposez/disposes; requise/requises; nous recherchons; compétences requises;
    requisitos; imprescindible; buscamos; al menos; mínimo; tu perfil; procuramos; eisen; vereist; je hebt/beschikt/bent; breng je; je mee; we/wij zoeken; jouw profiel; minimaal; wymagania; oczekujemy; requisiti; almeno`,
  skill: `expérience/expériences; maîtrise; connaissance/connaissances/compétences; bonne/bonnes/solide/excellente maîtrise/connaissance/connaissances/expérience; experiencia/conocimiento/conocimientos/dominio; habilidades; experiência/conhecimento;
    ervaring/kennis/beheersing; goede/uitstekende/sterke kennis/beheersing/ervaring; affiniteit; bekend met; doświadczenie/znajomość; esperienza/conoscenza`,
  years: `0 ans; 0 année/années; 0 año/años; 0 ano/anos; 0 lata/lat; 0 jaar; 0 anno/anni`,
  soft: `esprit *; autonomie; autonome; rigueur; rigoureux/rigoureuse; curiosité; curieux/curieuse; force de proposition; sens du service/relationnel; travail/travailler en équipe; bon relationnel; réactivité;
    trabajo/trabajar en equipo; proactividad; proactivo/proactiva; autonomía; capacidad de comunicación/análisis/aprendizaje; habilidades de comunicación; trabalho/trabalhar em equipe/equipa/time; proatividade; proativo; boa comunicação;
    praca/pracy w zespole; samodzielność/samodzielności; komunikatywność; dobra organizacja; teamspeler; zelfstandig/zelfstandige; communicatief/communicatieve; proactieve/proactief; leergierig/leergierige; lavoro in team; spirito di squadra; problem solving`,
  degree: `diplôme/diplômé; formation supérieure; école *; titulación; ingeniería; licenciatura; licenciado; estudios universitarios/superiores; ensino/nível superior; superior completo; graduação; bacharelado; wykształcenie wyższe; wyższe wykształcenie; licencjat; hbo; denkniveau; laurea`,
  duty: `vos/tes/les/principales missions; vous/tu serez/seras/participez/participes/participerez/travaillerez/contribuez/développez/assurez; concevoir; développer; participer; assurer; contribuer; accompagner; garantir; mettre en; rattaché;
    funciones; responsabilidades; tareas; participarás/colaborarás; diseñar; desarrollar; implementar; colaborar; mantener; liderar; ga je doen; je gaat/werkt/ontwikkelt/bouwt/zorgt/vertaalt; jouw rol/taken; verantwoordelijk; obowiązki/zadania; mansioni`,
  benefit: `nous offrons/proposons; avantages; télétravail; rémunération/salaire; ofrecemos; beneficios; teletrabajo; horario; oferecemos; bieden wij/we; wij/we bieden; vakantiedagen; pensioen; reiskostenvergoeding; oferujemy; offriamo; warum wir/diese/du/sie/uns; pourquoi nous/rejoindre; waarom wij/werken`,
  process: `postuler; candidature; entretien; candidatura; entrevista; solliciteer/sollicitatie`,
  about: `qui sommes; nous sommes; notre entreprise/société/équipe; somos; nuestra/nuestro empresa/equipo; over ons; wij zijn; organisatie; chi siamo`,
};

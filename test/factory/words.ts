/** The texts for resumes in one language. */
export type FactoryWords = {
  readonly headings: Readonly<Record<FactorySection, readonly string[]>>;
  readonly months: readonly string[];
  readonly present: string;
  readonly titles: readonly string[];
  readonly degrees: readonly string[];
  readonly schools: readonly string[];
  readonly summaries: readonly string[];
  readonly bullets: readonly string[];
  readonly groups: readonly string[];
  /** Titles above groups of jobs; `duties` is a title above the bullets of one job. */
  readonly jobGroups: readonly string[];
  readonly duties: string;
};

/** The sections that an invented resume can have. */
export type FactorySection = 'summary' | 'experience' | 'projects' | 'education' | 'skills' | 'languages';

const english: FactoryWords = {
  headings: {
    summary: ['Summary', 'Profile', 'About Me', 'Professional Summary'],
    experience: ['Experience', 'Work Experience', 'Employment History', 'Professional Experience'],
    projects: ['Projects', 'Personal Projects', 'Selected Projects', 'Side Projects'],
    education: ['Education', 'Academic Background', 'Education and Training', 'Studies'],
    skills: ['Skills', 'Technical Skills', 'Skills & Tools', 'Core Competencies'],
    languages: ['Languages', 'Languages', 'Languages', 'Languages'],
  },
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  present: 'Present',
  titles: [
    'Backend Engineer',
    'Software Engineer',
    'Senior Backend Engineer',
    'Junior Developer',
    'Software Engineering Intern',
    'Platform Engineer',
    'Full-Stack Developer',
    'Team Lead, Payments',
    'Data Engineer',
    'Barista and Shift Lead',
  ],
  degrees: [
    'BSc Computer Science',
    'MSc Distributed Systems',
    'BEng Software Engineering',
    'Diploma in Nursing',
  ],
  schools: [
    'Norwick University',
    'Harlow Institute of Technology',
    'Open College of Ashby',
    'University of Eastmere',
  ],
  summaries: [
    'Backend engineer who likes small services, clear logs and boring releases. Looking for a team that tests what it ships.',
    'Graduate with two deployed projects and a habit of measuring before changing anything.',
  ],
  bullets: [
    'Built a booking API in Go and PostgreSQL that serves 40,000 requests a day.',
    'Cut the median response time from 480 ms to 95 ms by adding an index and a cache in Redis.',
    'Moved nightly imports to a queue, so that a failed file no longer stops the rest.',
    'Wrote contract tests for six services and found three breaking changes before release.',
    'Set up alerts on error budgets with Prometheus and Grafana.',
    'Reviewed code weekly and mentored two interns through their first releases.',
    'Replaced a hand-run deployment by a pipeline in GitHub Actions with a rollback in under two minutes and a checklist that new colleagues follow on their first day without asking anyone.',
    'Trained five new colleagues and ran the till.',
    'Documented the public API and answered questions of partner teams.',
    'Split a large table by month without downtime.',
  ],
  groups: ['Languages', 'Databases', 'Tools'],
  jobGroups: ['Full time', 'Part time', 'Earlier'],
  duties: 'Responsibilities:',
};

const german: FactoryWords = {
  headings: {
    summary: ['Profil', 'Über mich', 'Kurzprofil', 'Zusammenfassung'],
    experience: ['Berufserfahrung', 'Beruflicher Werdegang', 'Praktische Erfahrung', 'Werdegang'],
    projects: ['Projekte', 'Projekte', 'Projekte', 'Projekte'],
    education: ['Ausbildung', 'Bildung', 'Studium', 'Bildungsweg'],
    skills: ['Kenntnisse', 'Fähigkeiten', 'IT-Kenntnisse', 'Kompetenzen'],
    languages: ['Sprachen', 'Sprachkenntnisse', 'Sprachen', 'Sprachen'],
  },
  months: ['Jan.', 'Feb.', 'März', 'Apr.', 'Mai', 'Juni', 'Juli', 'Aug.', 'Sep.', 'Okt.', 'Nov.', 'Dez.'],
  present: 'heute',
  titles: [
    'Softwareentwickler',
    'Backend-Entwicklerin',
    'Werkstudent Softwareentwicklung',
    'Systemadministrator',
    'Teamleiterin Entwicklung',
  ],
  degrees: ['B.Sc. Informatik', 'M.Sc. Wirtschaftsinformatik', 'Fachinformatiker Anwendungsentwicklung'],
  schools: ['Technische Hochschule Brunnfeld', 'Universität Aldenau', 'Berufsschule Steinach'],
  summaries: ['Entwicklerin mit Freude an klaren Schnittstellen und zuverlässigem Betrieb.'],
  bullets: [
    'Entwicklung einer REST-Schnittstelle in Java und Spring Boot für 12 interne Anwendungen.',
    'Umstellung der nächtlichen Importe auf eine Warteschlange; Ausfälle sanken um 70 %.',
    'Einführung automatischer Tests mit JUnit in drei Projekten.',
    'Betreuung von zwei Auszubildenden.',
    'Betrieb der Dienste mit Docker und Kubernetes.',
    'Abstimmung der Anforderungen mit dem Fachbereich.',
  ],
  groups: ['Sprachen', 'Datenbanken', 'Werkzeuge'],
  jobGroups: ['Festanstellung', 'Nebentätigkeit', 'Früher'],
  duties: 'Aufgaben:',
};

const french: FactoryWords = {
  headings: {
    summary: ['Profil', 'À propos', 'Profil professionnel', 'Profil'],
    experience: [
      'Expérience professionnelle',
      'Expériences',
      'Parcours professionnel',
      'Expériences professionnelles',
    ],
    projects: ['Projets', 'Projets personnels', 'Projets', 'Projets'],
    education: ['Formation', 'Études', 'Diplômes', 'Parcours académique'],
    skills: ['Compétences', 'Compétences techniques', 'Compétences', 'Compétences'],
    languages: ['Langues', 'Langues', 'Langues', 'Langues'],
  },
  months: ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'],
  present: "aujourd'hui",
  titles: [
    'Développeuse back-end',
    'Ingénieur logiciel',
    'Stagiaire développement web',
    'Administrateur systèmes',
  ],
  degrees: ['Licence Informatique', 'Master Génie logiciel', 'BTS SIO'],
  schools: ['Université de Valmont', "Institut supérieur d'Aubrac", 'Lycée Perrin'],
  summaries: ['Développeuse attachée aux services simples, testés et faciles à exploiter.'],
  bullets: [
    "Conception d'une API REST en Python et FastAPI utilisée par quatre équipes.",
    'Réduction du temps de réponse médian de 600 ms à 120 ms grâce à Redis.',
    'Mise en place de tests automatisés et de GitLab CI.',
    'Migration de la base MySQL vers PostgreSQL sans interruption.',
    'Encadrement de deux stagiaires.',
  ],
  groups: ['Langages', 'Bases de données', 'Outils'],
  jobGroups: ['Emplois', 'Stages', 'Avant'],
  duties: 'Missions :',
};

const spanish: FactoryWords = {
  headings: {
    summary: ['Perfil', 'Sobre mí', 'Resumen', 'Perfil profesional'],
    experience: ['Experiencia', 'Experiencia laboral', 'Experiencia profesional', 'Experiencia laboral'],
    projects: ['Proyectos', 'Proyectos personales', 'Proyectos', 'Proyectos'],
    education: ['Formación', 'Educación', 'Formación académica', 'Estudios'],
    skills: ['Habilidades', 'Competencias', 'Conocimientos', 'Habilidades técnicas'],
    languages: ['Idiomas', 'Idiomas', 'Idiomas', 'Idiomas'],
  },
  months: ['ene.', 'feb.', 'mar.', 'abr.', 'may.', 'jun.', 'jul.', 'ago.', 'sep.', 'oct.', 'nov.', 'dic.'],
  present: 'actualidad',
  titles: [
    'Desarrolladora backend',
    'Ingeniero de software',
    'Becario de desarrollo',
    'Analista programadora',
  ],
  degrees: [
    'Grado en Ingeniería Informática',
    'Máster en Ingeniería de Software',
    'FP Desarrollo de Aplicaciones',
  ],
  schools: ['Universidad de Miralba', 'Instituto Politécnico del Sur', 'IES Robledal'],
  summaries: ['Desarrolladora con gusto por los servicios pequeños y las pruebas automáticas.'],
  bullets: [
    'Desarrollo de una API en Node.js y MongoDB para 15.000 usuarios.',
    'Reducción de los errores en producción un 40 % con pruebas de integración.',
    'Automatización de despliegues con Docker y Jenkins.',
    'Diseño del modelo de datos del sistema de reservas.',
    'Formación de tres compañeros nuevos.',
  ],
  groups: ['Lenguajes', 'Bases de datos', 'Herramientas'],
  jobGroups: ['Empleos', 'Prácticas', 'Antes'],
  duties: 'Funciones:',
};

/** The languages of the invented people. */
export const factoryWords = { en: english, de: german, fr: french, es: spanish } as const;

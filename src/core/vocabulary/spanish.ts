import type { Vocabulary } from './vocabulary.ts';

/** Words of resumes in Spanish. */
export const spanish: Vocabulary = {
  headings: {
    summary: `resumen|perfil|perfil profesional|sobre mí|objetivo|acerca de mí|resumen profesional|extracto|objetivo profesional
    |presentación|quién soy|perfil personal|sobre mi|presentación personal
    ||introducción`,
    experience: `experiencia|experiencia laboral|experiencia profesional|prácticas|experiencias|experiencias laborales
    |historial laboral|trayectoria profesional|trayectoria|experiencia de trabajo|trayectoria laboral
    |experiencias profesionales|empleo|experiencia previa|prácticas profesionales|antecedentes laborales|vida laboral
    |historia laboral|antecedentes profesionales|historial profesional|carrera profesional|actividad profesional|pasantías
    |desempeño laboral`,
    projects: `proyectos|proyectos personales|proyectos destacados|proyectos académicos|proyectos realizados|portafolio
    |proyectos propios|proyecto|otros proyectos`,
    skills: `aptitudes|aptitudes principales|habilidades|conocimientos|competencias|conocimientos de computación|conocimientos informáticos
    |habilidades técnicas|conocimientos técnicos|tecnologías|informática|destrezas|habilidades y competencias
    |competencias técnicas|herramientas|lenguajes de programación|habilidades informáticas|capacidades
    |aptitudes y conocimientos|lenguajes|lenguajes y tecnologías|habilidades profesionales|otros conocimientos
    |competencias digitales|habilidades blandas|competencias profesionales|conocimientos específicos|habilidades clave
    |manejo de software|conocimientos y habilidades|competencias clave|stack tecnológico`,
    education: `formación|formación académica|educación|estudios|titulación|datos académicos|estudios realizados|formación reglada
    |antecedentes académicos|educación y formación|títulos|preparación académica|formación universitaria
    |trayectoria académica|escolaridad|formación profesional|educación formal|estudios universitarios
    |instrucción académica|historial académico|nivel académico|formación y estudios`,
    certifications: `certificaciones|cursos|certificados|formación complementaria|cursos y certificaciones|certificaciones y cursos
    |cursos y certificados|cursos realizados|formación adicional|otros cursos|otra formación|cursos complementarios
    |capacitaciones|diplomados|estudios complementarios|cursos y talleres`,
    other: `idiomas|contactar|intereses|aficiones|referencias|datos personales|contacto|premios|voluntariado|publicaciones|tesis de maestría
    |tesis|otros datos|otros datos de interés|información adicional|datos de interés|premios y reconocimientos
    |reconocimientos|logros|información personal|pasatiempos|referencias personales|referencias laborales|otros
    |información de contacto|investigación|actividades|lenguas|experiencia docente|méritos|becas`,
  },
  months: `enero|ene febrero marzo abr(?:il)? mayo junio julio agosto|ago septiembre|set(?:iembre)? octubre
    noviembre diciembre|dic`,
  present:
    'actualidad|actualmente|actual|presente|hoy|en curso|la actualidad|a la fecha|hasta la fecha|hasta hoy|la fecha|ahora',
};

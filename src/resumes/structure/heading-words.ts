import type { SectionKind } from '../../core/types.ts';

/**
 * Headings that parsers and people know, by kind, folded (lower case, letters only between single spaces).
 * English first; then the languages that resumes on boards come in.
 */
const known: Readonly<Record<SectionKind, string>> = {
  summary: `summary|profile|about|about me|objective|career objective|professional summary|career summary|executive summary
    |summary of qualifications|professional profile|personal profile|personal statement|introduction|overview|bio|who am i
    |qualifications summary|career profile|profile summary|highlights|career highlights|headline|info|objectives
    |profil|kurzprofil|über mich|zusammenfassung|profil professionnel|à propos|résumé|resumen|perfil|perfil profesional|sobre mí|objetivo
    |profilo|sommario|sobre mim|resumo|profiel|samenvatting|podsumowanie|o mnie|özet|hakkımda|om mig|profiili
    |个人简介|自我评价|个人总结|个人评价|求职意向|自己紹介|自己pr|職務要約|о себе|цель`,
  experience: `experience|work experience|professional experience|employment|employment history|work history|career history
    |work|relevant experience|related experience|industry experience|internship|internships|internship experience|job experience|professional background
    |career|professional history|positions|jobs|experiences|work experiences|engineering experience|technical experience
    |software experience|industrial experience|previous experience|other experience|other work experience|additional experience|employment experience
    |current position|previous positions|teaching experience|research experience|research and work experience|professional appointments
    |academic appointments|appointments|clinical experience|freelance experience|military experience|selected experience|work and experience|experience and employment
    |berufserfahrung|beruflicher werdegang|werdegang|praktika|praktische erfahrung|berufspraxis|expérience|expériences|expérience professionnelle
    |expériences professionnelles|parcours professionnel|stages|experiencia|experiencia laboral|experiencia profesional|prácticas
    |esperienza|esperienze|esperienza lavorativa|esperienze lavorative|esperienza professionale|esperienze professionali|experiência|experiência profissional
    |werkervaring|ervaring|doświadczenie|doświadczenie zawodowe|deneyim|iş deneyimi|deneyimler|iş deneyimleri|arbetslivserfarenhet|erfarenhet|erfaring
    |työkokemus|工作经历|工作经验|工作背景|实习经历|实习经验|职业经历|工作及实习经历|職歴|職務経歴|опыт|опыт работы|경력|경력사항`,
  projects: `projects|personal projects|side projects|selected projects|academic projects|key projects|project experience|notable projects|technical projects
    |software projects|open source|open source projects|open source contributions|relevant projects|university projects|school projects|course projects|project work
    |software development projects|featured projects|projects and research|research projects|portfolio|personal project|project|major projects|other projects|recent projects
    |projekte|projets|projets personnels|projets académiques|proyectos|proyectos personales|progetti|projetos|projecten|projekty|projeler|projekt
    |项目经历|项目经验|项目|科研项目|项目背景|开源项目|个人项目|プロジェクト|проекты|프로젝트`,
  skills: `skills|technical skills|core skills|key skills|computer skills|programming skills|skills and tools|skills and technologies|technologies|technical strengths|strengths
    |core competencies|competencies|expertise|areas of expertise|technical expertise|technical proficiencies|technical proficiency|proficiencies|tools|tools and technologies
    |tech stack|technology|technologies and tools|skill set|skillset|skill|skills summary|technical skill|professional skills|soft skills|hard skills|it skills|software skills
    |skills and interests|skills and abilities|abilities|languages and technologies|programming languages|programming|technical knowledge|core technologies|technical summary
    |additional skills|relevant skills|skills and expertise|other skills|coding skills|technical competencies|technical qualifications|areas of knowledge|toolbox|specialties|qualifications
    |technical background|stack|languages and tools|tools and languages|skill highlights|key competencies|skills and qualifications|it knowledge|top skills
    |kenntnisse|fähigkeiten|it kenntnisse|edv kenntnisse|kompetenzen|compétences|compétences techniques|informatique|aptitudes|habilidades|conocimientos|competencias
    |conocimientos de computación|conocimientos informáticos|competenze|competenze tecniche|capacità|abilità|competências|habilidades técnicas|vaardigheden|competenties
    |umiejętności|beceriler|yetenekler|teknik beceriler|kompetenser|färdigheter|taidot|专业技能|技能|计算机技能|个人技能|技能特长|技术栈|专业能力|技能清单|スキル|活かせる経験
    |навыки|ключевые навыки|기술|기술 스택`,
  education: `education|academic background|academics|academic history|educational background|education and training|academic qualifications|studies|education background
    |formal education|academic education|education history|degrees|academic qualification|academic record|academic profile|educational qualifications|educational qualification|schooling|university|training and education
    |ausbildung|bildung|studium|bildungsweg|schulbildung|formation|formations|éducation|parcours académique|études|diplômes|formación|formación académica|educación|estudios|titulación
    |formazione|istruzione|istruzione e formazione|formação|formação acadêmica|educação|opleiding|opleidingen|onderwijs|wykształcenie|edukacja|eğitim|öğrenim|eğitim bilgileri|utbildning
    |utdanning|uddannelse|koulutus|教育背景|教育经历|教育经验|教育|学历|学歴|образование|학력|학력사항`,
  certifications: `certifications|certificates|certification|licenses|licenses and certifications|certifications and licenses|certifications and training|professional certifications|courses
    |courses and certifications|certifications and courses|training|trainings|training and certifications|professional development|licenses certifications|credentials|certificate|online courses|training courses
    |zertifikate|zertifizierungen|weiterbildung|weiterbildungen|certificats|certificaciones|cursos|certificazioni|corsi|certificações|certificaten|cursussen|certyfikaty|kursy|sertifikalar|certifikat|certifieringar
    |证书|资格证书|获得证书|資格|сертификаты|курсы|자격증`,
  other: `languages|language|interests|hobbies|hobbies and interests|interests and hobbies|references|referees|publications|selected publications|awards|awards and honors|honors|honours|honors and awards|honours and awards
    |awards and achievements|achievements|accomplishments|awards and activities|awards and recognition|recognition|scholarships|scholarships and awards|awards and scholarships|volunteer|volunteering|volunteer experience|volunteer work
    |voluntary work|community service|community involvement|service|activities|extracurricular activities|extracurriculars|extra curricular activities|leadership|leadership experience|leadership and activities|leadership and involvement|campus involvement
    |campus activities|involvement|organizations|memberships|affiliations|professional affiliations|professional memberships|patents|talks|invited talks|presentations|conferences|speaking|teaching|research
    |research interests|coursework|relevant coursework|significant coursework|courses taken|contact|contact me|contact info|contact information|contact details|personal|personal data|personal details|personal information|links|profiles
    |social|social media|social networks|websites|miscellaneous|additional information|other information|other|others|extra|extras|additional|misc|test scores|exams|grants|grants and awards|fellowships|fellowships and awards|mentoring
    |declaration|hackathons|competitions|media|press|blog|writing|reading|samples|testimonials|recommendations|availability|military service|nationality|master thesis|thesis|bachelor thesis|dissertation|areas of interest
    |focus areas|most proud of|my life philosophy|selected honors|seminars|workshops|reviewing|advising|student organizations|clubs|activities and interests|leadership and awards|visa|visa status|gpa|research and publications|community
    |sprachen|sprachkenntnisse|interessen|hobbys|referenzen|persönliche daten|kontakt|auszeichnungen|ehrenamt|publikationen|engagement|langues|centres d intérêt|loisirs|références|contacts|coordonnées|prix|distinctions|bénévolat
    |idiomas|intereses|aficiones|referencias|datos personales|contacto|premios|voluntariado|publicaciones|tesis de maestría|tesis|lingue|interessi|referenze|dati personali|contatti|premi|pubblicazioni|idiomas|interesses|prêmios|contato
    |talen|interesses|contactgegevens|persoonlijke gegevens|języki|zainteresowania|języki obce|diller|yabancı dil|ilgi alanları|hobiler|referanslar|iletişim|ödüller|språk|intressen|referenser|kielet
    |语言|语言技能|语言能力|兴趣爱好|兴趣|个人兴趣|爱好|荣誉奖项|获奖经历|奖项|荣誉|校园经历|社会实践|社团经历|毕业论文|联系方式|个人信息|基本信息|其他|其它|论文|发表论文|語学|趣味|языки|контакты|интересы|수상|언어|연락처|활동`,
};

const kindOf = new Map<string, SectionKind>();
for (const [kind, phrases] of Object.entries(known)) {
  for (const phrase of phrases.split('|'))
    kindOf.set(phrase.replace(/\s+/g, ' ').trim(), kind as SectionKind);
}

// `WORKEXPERIENCE`, as letter-spaced headings come out; short ones could be other words.
const leastSqueezed = 10;
const withoutSpaces = new Map(
  [...kindOf].flatMap(([phrase, kind]) => {
    const squeezed = phrase.replaceAll(' ', '');
    return phrase !== squeezed && squeezed.length >= leastSqueezed ? [[squeezed, kind] as const] : [];
  }),
);

// What an unknown heading is about, by the word that decides it; the first that fits wins.
const deciding: readonly (readonly [pattern: RegExp, kind: SectionKind])[] = [
  [
    /\b(?:volunteer\w*|voluntary|leadership|community|extra-?curricular|references?|coursework|honou?rs?|awards?|publications?|involvement|activities|affiliations?|interests?|hobbies|achievements?|languages? spoken|outside of|free time|get in touch|reach me|say hello)\b/,
    'other',
  ],
  [
    /\b(?:projects?|open source|portfolio|proyectos?|projets?|projekte?|progetti|projetos|built|shipped|i made|i have made)\b|项目/,
    'projects',
  ],
  [/\b(?:certif\w+|licen[sc]es?|credentials|courses|trainings?)\b|证书/, 'certifications'],
  [
    /\b(?:education|academic|degrees?|university|studies|studied|formación|formation|ausbildung|educación|istruzione)\b|教育|学历/,
    'education',
  ],
  [
    /\b(?:skills?|competenc\w+|expertise|technolog\w+|proficienc\w+|strengths|tools|toolbox|toolkit|tech stack|stack|know how|i know|i use|i work with|kenntnisse|compétences|habilidades|competenze)\b|技能/,
    'skills',
  ],
  [
    /\b(?:experiences?|employment|internships?|work history|worked|jobs?|roles|positions?|career|berufserfahrung|expériences?|experiencia|esperienz[ae]|experiência)\b|经历|工作/,
    'experience',
  ],
  [/\b(?:summary|profile|objective|about|who i am|in short|nutshell)\b|简介|评价/, 'summary'],
];

/** A heading without case, punctuation, numbering and a plural of spaces; `&` and `/` read as “and”. */
export function foldHeading(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[*_#]+/g, '')
    .replace(/\s*[&+/]\s*/g, ' and ')
    .replace(/[^\p{L}\p{M}\p{N}\s]/gu, ' ')
    .replace(/^\d+\s+(?=\p{L})|(?<=\p{L})\s+\d+$/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

// Two known headings in one, with numbering and ornaments, are shorter.
const longestHeading = 100;

/** The kind of a heading that parsers know, or null. */
export function knownHeading(text: string): SectionKind | null {
  if (text.length > longestHeading) return null;
  const folded = foldHeading(text);
  const found = kindOf.get(folded) ?? withoutSpaces.get(folded);
  if (found) return found;
  // `Skills & Tools`, `Education and Honors`: two known headings in one.
  const parts = folded.split(' and ');
  const kinds = parts.map(part => kindOf.get(part));
  return parts.length > 1 && kinds.every(kind => kind !== undefined) ? (kinds[0] ?? null) : null;
}

/** What a heading is about: by the list of known ones, else by the word that decides it, else `other`. */
export function headingKind(text: string): SectionKind {
  const exact = knownHeading(text);
  if (exact) return exact;
  const folded = foldHeading(text);
  return deciding.find(([pattern]) => pattern.test(folded))?.[1] ?? 'other';
}

/** Headings whose jobs are not employment: research and volunteering stand apart from work experience. */
export function isEmployment(heading: string): boolean {
  return (
    !/\b(?:research|volunteer\w*|voluntary|leadership|teaching)\b/.test(foldHeading(heading)) ||
    /\bwork\b/.test(foldHeading(heading))
  );
}

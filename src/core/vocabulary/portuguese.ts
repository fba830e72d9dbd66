import type { Vocabulary } from './vocabulary.ts';

/** Words of resumes in Portuguese. */
export const portuguese: Vocabulary = {
  headings: {
    summary: `resumo|perfil|objetivo|sobre mim|perfil profissional|sobre|resumo profissional|apresentação|objetivo profissional
    |resumo de qualificações|objectivo|síntese|quem sou|perfil pessoal
    ||introdução`,
    experience: `experiência|experiência profissional|experiências profissionais|experiências|histórico profissional
    |percurso profissional|trajetória profissional|experiência de trabalho|atuação profissional|estágios
    |experiência laboral|carreira|atividade profissional|vida profissional|experiências de trabalho
    |atividades profissionais`,
    projects: `projetos|projetos pessoais|projectos|projetos acadêmicos|projetos académicos|projetos relevantes|portfólio
    |principais projetos`,
    skills: `competências|habilidades|habilidades técnicas|conhecimentos|conhecimentos técnicos|tecnologias|competências técnicas
    |informática|conhecimentos em informática|ferramentas|qualificações|aptidões|competências digitais|linguagens
    |habilidades e competências|qualificações profissionais|conhecimentos específicos|principais competências
    |habilidades profissionais|competências pessoais|competências informáticas|linguagens de programação|skills técnicas
    |competências profissionais|habilidades comportamentais|ferramentas e tecnologias|conhecimentos e habilidades
    |competências e habilidades|stack tecnológica`,
    education: `formação|formação acadêmica|educação|formação académica|escolaridade|educação e formação|formação educacional
    |habilitações académicas|habilitações|habilitações literárias|formação escolar|percurso académico|graduação|estudos
    |dados acadêmicos|formação superior|formações|formação académica e profissional|percurso acadêmico|histórico acadêmico`,
    certifications: `certificações|cursos|cursos complementares|certificados|cursos e certificações|certificações e cursos
    |formação complementar|formação profissional|cursos extracurriculares|qualificação complementar|aperfeiçoamento
    |cursos de aperfeiçoamento|licenças e certificados|cursos e certificados`,
    other: `idiomas|interesses|prêmios|contato|línguas|referências|voluntariado|dados pessoais|informações adicionais|contacto
    |publicações|atividades complementares|hobbies e interesses|informação pessoal|informações pessoais|trabalho voluntário
    |atividades extracurriculares|conquistas|outras informações|informações complementares|prêmios e honrarias|passatempos
    |outros`,
  },
  months: `janeiro fevereiro|fev março abril|abr maio junho julho agosto|ago setembro|set outubro|out novembro
    dez(?:embro)?`,
  present:
    'atual|atualmente|presente|o momento|até o momento|em andamento|cursando|hoje|até hoje|agora|data atual',
};

const jobWords = [
  'engineer\\w*|developer|programmer|manager|intern(?:ship)?|analyst|lead(?:er)?|architect|designer|consultant|scientist|director|head|officer|specialist',
  'assistant|associate|administrator|technician|coordinator|researcher|teacher|tutor|instructor|fellow|founder|co-founder|cto|ceo|coo|owner|president',
  'freelance\\w*|contractor|trainee|apprentice|student|devops|sre|qa|tester|advis[eo]r|editor|writer|mentor|volunteer|representative|supervisor|member',
  'aide|clerk|server|barista|cashier|nurse|cook|chef|waiter|waitress|driver|accountant|recruiter|strategist|planner|operator|mechanic|electrician',
  'receptionist|secretary|bookkeeper|translator|photographer|journalist|producer|lecturer|professor|postdoc\\w*|paralegal|salesperson|agent|partner',
  'principal|sde|sdet|swe|webmaster|ambassador|evangelist|liaison|inspector|guard|caregiver|carpenter|foreman|scholar|worker|sergeant|lieutenant|bartender',
  // German
  '\\p{L}*entwickler\\w*|\\p{L}*ingenieur\\w*|\\p{L}*architekt\\w*|\\p{L}*informatiker\\w*|\\p{L}*mitarbeiter\\w*|\\p{L}*berater\\w*|\\p{L}*leiter\\w*',
  '\\p{L}*administrator\\w*|\\p{L}*techniker\\w*|\\p{L}*praktik(?:ant\\w*|um)|zivildiener|werkstudent\\w*|\\p{L}*assistent\\w*|auszubildende\\w*|hilfskraft|geschäftsführer\\w*',
  // French
  'ingénieure?|développeu(?:r|se)|administrat(?:eur|rice)|technicien(?:ne)?|stagiaire|alternante?|apprentie?|chargée? de|chef(?:fe)? de|responsable',
  'consultante?|concepteur|analyste|enseignante?',
  // Spanish, Portuguese, Italian
  'ingenier[oa]|desarrollador\\w*|programador\\w*|analista|becari[oa]|consultora?|diseñador\\w*|técnic[oa]|asistente|jef[ea] de|gerente|profesora?',
  'engenheir[oa]|desenvolvedor\\w*|estagiári[oa]|sviluppat\\w+|programmatore|ingegnere|tirocinante|stagista|sistemista|consulente|responsabile',
  // Dutch, Nordic, Polish, Turkish, Czech, Indonesian and Malay
  '\\p{L}*ontwikkelaar|\\p{L}*programmeur|analist\\w*|stagiaire?|medewerk\\w+|adviseur|utvecklare|udvikler|utvikler|kehittäjä|programista|inżynier|stażysta|programátor\\w*|vývojář\\w*',
  'mühendis\\w*|geliştirici|yazılımcı|stajyer|pengembang|jurutera|penganalisis|analis|pembangun|magang|pelatih',
  // Russian, Ukrainian
  'разработчи\\p{L}+|инженер\\p{L}*|программист\\p{L}*|аналитик|тестировщик|администратор|менеджер|руководитель|стаж[её]р|специалист|преподаватель',
  'розробни\\p{L}+|інженер\\p{L}*|програміст\\p{L}*|тестувальник|керівник|адміністратор|аналітик|викладач|фахівець',
].join('|');

/** Words that name a job. */
export const jobTitle = new RegExp(
  `(?<!\\p{L})(?:${jobWords})(?!\\p{L})|工程师|实习生|经理|开发|架构师|设计师|分析师|主管|总监|负责人|助理|研究员|エンジニア|開発者|インターン|엔지니어|개발자`,
  'iu',
);

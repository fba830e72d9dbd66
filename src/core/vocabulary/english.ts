import type { Vocabulary } from './vocabulary.ts';

/** Words of resumes in English. */
export const english: Vocabulary = {
  headings: {
    summary: `summary|profile|about|about me|objective|career objective|professional summary|career summary|executive summary
    |summary of qualifications|professional profile|personal profile|personal statement|introduction|overview|bio|who am i
    |qualifications summary|career profile|profile summary|highlights|career highlights|headline|info|objectives`,
    experience: `experience|work experience|professional experience|employment|employment history|work history|career history|work
    |relevant experience|related experience|industry experience|internship|internships|internship experience|job experience
    |professional background|career|professional history|positions|jobs|experiences|work experiences|engineering experience
    |technical experience|software experience|industrial experience|previous experience|other experience
    |other work experience|additional experience|employment experience|current position|previous positions
    |teaching experience|research experience|research and work experience|professional appointments|academic appointments
    |appointments|clinical experience|freelance experience|military experience|selected experience|work and experience
    |experience and employment`,
    projects: `projects|personal projects|side projects|selected projects|academic projects|key projects|project experience
    |notable projects|technical projects|software projects|open source|open source projects|open source contributions
    |relevant projects|university projects|school projects|course projects|project work|software development projects
    |featured projects|projects and research|research projects|portfolio|personal project|project|major projects
    |other projects|recent projects`,
    skills: `skills|technical skills|core skills|key skills|computer skills|programming skills|skills and tools
    |skills and technologies|technical strengths|strengths|core competencies|competencies|expertise|areas of expertise
    |technical expertise|technical proficiencies|technical proficiency|proficiencies|tools|tools and technologies
    |tech stack|technology|technologies and tools|skill set|skillset|skill|skills summary|technical skill
    |professional skills|software skills|skills and interests|skills and abilities|abilities|languages and technologies
    |programming languages|programming|technical knowledge|core technologies|technical summary|additional skills
    |relevant skills|skills and expertise|other skills|coding skills|technical competencies|technical qualifications
    |areas of knowledge|toolbox|specialties|qualifications|technical background|stack|languages and tools
    |tools and languages|skill highlights|key competencies|skills and qualifications|it knowledge|top skills`,
    education: `education|academic background|academics|academic history|educational background|education and training
    |academic qualifications|education background|formal education|academic education|education history|degrees
    |academic qualification|academic record|academic profile|educational qualifications|educational qualification|schooling
    |university|training and education`,
    certifications: `certifications|certificates|certification|licenses|licenses and certifications|certifications and licenses
    |certifications and training|professional certifications|courses|courses and certifications|certifications and courses
    |training|trainings|training and certifications|professional development|licenses certifications|credentials
    |certificate|online courses|training courses`,
    other: `languages|language|interests|hobbies and interests|interests and hobbies|references|referees|selected publications
    |awards|awards and honors|honors|honours|honors and awards|honours and awards|awards and achievements|achievements
    |accomplishments|awards and activities|awards and recognition|recognition|scholarships|scholarships and awards
    |awards and scholarships|volunteer|volunteering|volunteer experience|volunteer work|voluntary work|community service
    |community involvement|service|activities|extracurricular activities|extracurriculars|extra curricular activities
    |leadership|leadership experience|leadership and activities|leadership and involvement|campus involvement
    |campus activities|involvement|organizations|memberships|affiliations|professional affiliations
    |professional memberships|patents|talks|invited talks|presentations|conferences|speaking|teaching|research
    |research interests|coursework|relevant coursework|significant coursework|courses taken|contact|contact me|contact info
    |contact information|contact details|personal|personal data|personal details|personal information|links|profiles|social
    |social media|social networks|websites|miscellaneous|additional information|other information|other|others|extra|extras
    |additional|misc|test scores|exams|grants|grants and awards|fellowships|fellowships and awards|mentoring|declaration
    |hackathons|competitions|media|press|blog|writing|reading|samples|testimonials|recommendations|availability
    |military service|nationality|master thesis|thesis|bachelor thesis|dissertation|areas of interest|focus areas
    |most proud of|my life philosophy|selected honors|seminars|workshops|reviewing|advising|student organizations|clubs
    |activities and interests|leadership and awards|visa|visa status|gpa|research and publications|community`,
  },
  months: [
    'jan(?:uary)?',
    'feb(?:ruary)?',
    'mar(?:ch)?',
    'apr(?:il)?',
    'may',
    'june?',
    'july?',
    'aug(?:ust)?',
    'sept?(?:ember)?',
    'oct(?:ober)?',
    'nov(?:ember)?',
    'dec(?:ember)?',
  ],
  present: 'present|current|currently|now|today|ongoing|on-going|to date|till date|till now|date',
};

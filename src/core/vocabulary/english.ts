import type { Vocabulary } from './vocabulary.ts';

/** Words of resumes in English. */
export const english: Vocabulary = {
  headings: {
    summary: `summary|profile|about|about me|objective|objectives|career objective|professional summary
    |career summary|executive summary|summary of qualifications|professional profile|introduction|highlights
    ||personal profile|personal statement|overview|bio|who am i|qualifications summary|career profile
    |profile summary|career highlights|headline|info`,
    experience: `experience|work experience|professional experience|employment history|work history
    |relevant experience|related experience|industry experience|professional background|career history
    |research experience|teaching experience|internship experience|professional history|additional experience
    |other experience|employment||work|internship|internships|job experience|career|positions|jobs|experiences
    |work experiences|engineering experience|technical experience|software experience|industrial experience
    |previous experience|other work experience|employment experience|current position|previous positions
    |research and work experience|professional appointments|academic appointments|appointments|clinical experience
    |freelance experience|military experience|professional positions|industry positions|professional practice
    |selected experience|work and experience|experience and employment|career experience|selected clients
    |client work|client engagements|engagements|contracts|contract work|freelance work`,
    projects: `projects|personal projects|side projects|selected projects|academic projects|key projects
    |project experience|open source|open source projects|portfolio|research projects|technical projects
    |software projects|notable projects||open source contributions|relevant projects|university projects
    |school projects|course projects|project work|software development projects|featured projects
    |projects and research|personal project|project|major projects|other projects|recent projects|selected work
    |games|selected games|shipped games|shipped titles|released games|home lab|homelab|lab projects`,
    skills: `skills|technical skills|core skills|key skills|computer skills|programming skills|skills and tools
    |skills and technologies|core competencies|technical expertise|skills and interests|skills and expertise
    |languages and technologies|skills summary|areas of expertise|programming languages|technologies
    |additional skills||technical strengths|strengths|competencies|expertise|technical proficiencies
    |technical proficiency|proficiencies|tools|tools and technologies|tech stack|technology|technologies and tools
    |skill set|skillset|skill matrix|skills matrix|skill|technical skill|professional skills|software skills|skills and abilities|abilities
    |programming|technical knowledge|core technologies|technical summary|relevant skills|other skills|coding skills
    |technical competencies|technical qualifications|areas of knowledge|toolbox|specialties|qualifications
    |technical background|stack|languages and tools|tools and languages|skill highlights|key competencies
    |skills and qualifications|it knowledge|top skills|professional competencies|tech skills|technology stack|technical stack
    |tools i use|technical toolkit|core technical skills|key technical skills|technical tools|platforms|frameworks|methodologies`,
    education: `education|education and training|academic background|educational background|education history
    ||academics|academic history|academic qualifications|education background|formal education|academic education
    |degrees|academic qualification|academic record|academic profile|educational qualifications
    |educational qualification|schooling|university|training and education|study|studies`,
    certifications: `certifications|certificates|certification|licenses and certifications|certifications and licenses
    |courses|training|awards and certifications|professional development|professional certifications||licenses
    |certifications and training|courses and certifications|certifications and courses|trainings
    |training and certifications|licenses certifications|credentials|certificate|online courses|training courses`,
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
    |speeches|papers|articles|publications and talks|publications and patents|spoken languages|foreign languages
    |activities and interests|leadership and awards|visa|visa status|gpa|research and publications|community`,
  },
  months: `jan(?:uary)? feb(?:ruary)? mar(?:ch)? apr(?:il)? may june? july? aug(?:ust)? sept?(?:ember)?
    oct(?:ober)? nov(?:ember)? dec(?:ember)?`,
  present: 'present|current|currently|now|today|ongoing|on-going|to date|till date|till now|date',
};

import type { Vocabulary } from './vocabulary.ts';

/** Words of resumes in Chinese, Japanese and Korean. */
export const eastAsian: Vocabulary = {
  headings: {
    summary: `个人简介|自我评价|个人总结|个人评价|求职意向|自己紹介|自己pr|職務要約`,
    experience: `工作经历|工作经验|工作背景|实习经历|实习经验|职业经历|工作及实习经历|職歴|職務経歴|경력|경력사항`,
    projects: `项目经历|项目经验|项目|科研项目|项目背景|开源项目|个人项目|プロジェクト|프로젝트`,
    skills: `专业技能|技能|计算机技能|个人技能|技能特长|技术栈|专业能力|技能清单|スキル|活かせる経験|기술|기술 스택`,
    education: `教育背景|教育经历|教育经验|教育|学历|学歴|학력|학력사항`,
    certifications: `证书|资格证书|获得证书|資格|자격증`,
    other: `语言|语言技能|语言能力|兴趣爱好|兴趣|个人兴趣|爱好|荣誉奖项|获奖经历|奖项|荣誉|校园经历|社会实践|社团经历|毕业论文|联系方式|个人信息|基本信息|其他|其它|论文|发表论文|語学|趣味|수상|언어|연락처|활동`,
  },
  months: [],
  present: '',
};

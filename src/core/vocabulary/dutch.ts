import type { Vocabulary } from './vocabulary.ts';

/** Words of resumes in Dutch. */
export const dutch: Vocabulary = {
  headings: {
    summary: `profiel|samenvatting|over mij|persoonlijk profiel|profielschets|wie ben ik|introductie`,
    experience: `werkervaring|ervaring|professionele ervaring|relevante werkervaring|loopbaan|stages|stage|stage ervaring
    |stages en werkervaring|carrière|relevante ervaring|werkervaringen|arbeidsverleden|loopbaanoverzicht|arbeidservaring
    |beroepservaring|werkgeschiedenis|bijbanen|bijbaan|werk ervaring`,
    projects: `projecten|persoonlijke projecten|eigen projecten|projectervaring|schoolprojecten|projectenlijst`,
    skills: `vaardigheden|belangrijkste vaardigheden|competenties|kennis|technische vaardigheden|computervaardigheden|kennis en vaardigheden|technologieën
    |it vaardigheden|kwaliteiten|vaardigheden en competenties|technische kennis|programmeertalen|expertises
    |kerncompetenties|eigenschappen|digitale vaardigheden|it kennis|persoonlijke vaardigheden|vaardigheden en kennis
    |specifieke kennis`,
    education: `opleiding|opleidingen|onderwijs|studie|opleiding en vorming|studies|opleidingen en cursussen|diploma s|scholing
    |academische opleiding|opleidingen en diploma s|schoolopleiding|opleiding en cursussen|genoten opleidingen`,
    certifications: `certificaten|cursussen|cursussen en certificaten|trainingen|certificeringen|cursussen en trainingen
    |trainingen en cursussen|bijscholing`,
    other: `talen|interesses|contactgegevens|persoonlijke gegevens|hobby s|talenkennis|referenties|vrijwilligerswerk|personalia
    |nevenactiviteiten|hobby s en interesses|overige|persoonlijke informatie|overige informatie|hobbies en interesses
    |publicaties|nevenfuncties|prijzen|interesses en hobby s`,
  },
  months: 'januari februari maart|mrt april mei juni juli augustus september oktober|okt november december',
  present: 'heden|nu|huidig|tot heden|tot op heden|vandaag|lopend',
};

import type { Vocabulary } from './vocabulary.ts';

/** Words of resumes in Swedish, Norwegian, Danish and Finnish. */
export const nordic: Vocabulary = {
  headings: {
    summary: `om mig|profil|sammanfattning|personlig profil|kort om mig|professionell profil|mål
    |profiltekst|faglig profil|kort profil|om meg|sammendrag|nøkkelkvalifikasjoner|kort om meg|personlig sammendrag
    |profiili|tietoa minusta|esittely|yhteenveto|lyhyt esittely|minusta|tavoite`,
    experience: `arbetslivserfarenhet|erfarenhet|yrkeserfarenhet|arbetserfarenhet|anställningar|tidigare anställningar|praktik|arbetslivserfarenheter
    |relevant arbetslivserfarenhet|uppdrag|anställning|erhvervserfaring|arbejdserfaring|erfaring|joberfaring|ansættelser|ansættelse|erhvervsforløb
    |arbejdsliv|karriere|beskæftigelse|relevant erhvervserfaring|studiejob|studierelevant arbejde|praktikophold|professionel erfaring
    |arbeidserfaring|yrkeserfaring|jobberfaring|yrkespraksis|praksis|arbeidspraksis|relevant erfaring|relevant arbeidserfaring|arbeidsliv
    |työkokemus|työhistoria|ammatillinen kokemus|kokemus|aiempi työkokemus|työura|työsuhteet|harjoittelut`,
    projects: `projekt|egna projekt|personliga projekt|utvalda projekt|projekterfarenhet|projekter|egne projekter|udvalgte projekter|projekterfaring
    |prosjekter|egne prosjekter|prosjekterfaring|utvalgte prosjekter|projektit|omat projektit|projektikokemus`,
    skills: `kompetenser|toppkompetenser|topkompetencer|topfærdigheder|toppferdigheter|kompetens|färdigheter|kunskaper|tekniska kunskaper|it kunskaper|datakunskaper|teknisk kompetens|tekniska färdigheter|tekniker
    |kvalifikationer|nyckelkompetenser|kunskaper och färdigheter|programmeringsspråk|verktyg|övriga kunskaper|egenskaper|styrkor|kompetencer
    |faglige kompetencer|færdigheder|it kompetencer|it kundskaber|tekniske kompetencer|personlige kompetencer|kernekompetencer|it færdigheder
    |tekniske færdigheder|kundskaber|edb kundskaber|it kvalifikationer|teknologier|programmeringssprog|værktøjer|kompetanse|ferdigheter|kunnskaper
    |it kunnskaper|tekniske ferdigheter|datakunnskaper|kvalifikasjoner|nøkkelkompetanse|teknisk kompetanse|it kompetanse|faglig kompetanse|it ferdigheter
    |dataferdigheter|kjernekompetanse|verktøy|kompetanser|taidot|osaaminen|it taidot|tekninen osaaminen|tietotekniset taidot|atk taidot
    |tekniset taidot|erityisosaaminen|ydinosaaminen|tietotekninen osaaminen|atk osaaminen|it osaaminen|teknologiat|ohjelmointikielet|muu osaaminen|vahvuudet`,
    education: `utbildning|utbildningar|akademisk utbildning|studier|utdanning|utdannelse|utdanninger|uddannelse|uddannelser|uddannelsesforløb
    |uddannelsesbaggrund|uddannelsesmæssig baggrund|koulutus|koulutus ja opinnot|opinnot|koulutustausta|tutkinnot`,
    certifications: `certifikat|certifieringar|kurser|kurser och certifikat|kurser och certifieringar|vidareutbildning|certifiering|certifikater
    |certificeringer|kurser og certifikater|kurser og certificeringer|efteruddannelse|kurser og efteruddannelse|sertifiseringer|sertifikater|kurs
    |kurs og sertifiseringer|kurs og sertifikater|etterutdanning|sertifikaatit|kurssit|täydennyskoulutus|lisäkoulutus|kurssit ja sertifikaatit`,
    other: `intressen|kontakta|referenser|språk|språkkunskaper|fritid|fritidsintressen|kontakt|kontaktuppgifter|personuppgifter|utmärkelser|övrigt|övriga uppgifter
    |publikationer|körkort|ideellt arbete|ideellt engagemang|föreningsliv|förtroendeuppdrag|hobby|stipendier|meriter|övriga meriter|personligt|sprog
    |sprogkundskaber|interesser|fritidsinteresser|kontaktoplysninger|personlige oplysninger|referencer|frivilligt arbejde|andet|øvrigt|kørekort|priser
    |tillidshverv|personlige data|publikasjoner|språkkunnskaper|kontaktinformasjon|personalia|referanser|verv|frivillig arbeid|annet|førerkort
    |frivillighet|priser og utmerkelser|utmerkelser|stipender|personlige opplysninger|hobbyer|kielitaito|kielet|harrastukset|kiinnostuksen kohteet
    |yhteystiedot|henkilötiedot|suosittelijat|muut tiedot|vapaaehtoistyö|luottamustoimet|julkaisut|ajokortti|palkinnot|harrastukset ja kiinnostuksen kohteet`,
  },
  months: `januari?|tammikuu\\p{L}* februari?|helmikuu\\p{L}* mars|marts|maaliskuu\\p{L}* april|huhtikuu\\p{L}*
    maj|mai|toukokuu\\p{L}* juni|kesäkuu\\p{L}* juli|heinäkuu\\p{L}* augusti?|elokuu\\p{L}*
    september|syyskuu\\p{L}* oktober|okt|lokakuu\\p{L}* november|marraskuu\\p{L}*
    desember|december|joulukuu\\p{L}*`,
  present:
    'nuvarande|nåværende|nuværende|pågående|dags dato|i dag|idag|nu|nå|nykyinen|nykyhetki|tällä hetkellä|edelleen',
};

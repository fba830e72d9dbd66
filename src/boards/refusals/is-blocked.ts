import { find, pageTitle } from '../page/dom.ts';
import { hasApplicationForm } from './application-form.ts';

// A guard's words must end there, since jobs and companies have names such as “Client Verification Analyst” and “Forbidden City Tours”.
const titles =
  /^(?:(?:just a|one) moment|security \||(?:(?:vercel )?security|client|(?:ro)?bot|human|browser) (?:challenge|check|verification)(?= *(?:$|[^\w ]|required))|access (?:to this (?:page|site) (?:has been|is|was) )?(?:denied|blocked|restricted)|attention required|are you (?:(?:a )?(?:human|robot|bot)|still there)|verify(?:ing)? (?:that |if )?you|verification(?: required|$)|pardon our interruption|please (?:wait|verify|confirm you|enable)|one more step|request (?:blocked|rejected|denied|unsuccessful|could)|(?:error )?(?:403|429|1020)\b|forbidden(?= *(?:$|[^\w ]))|too many requests|checking (?:your|the) |(?:nur )?einen moment|un (?:instant|moment)|sicherheits(?:über)?prüfung|vérification|verificación|blocked$|(?:sorry, )?you have been blocked|captcha|additional verification|(?:acc?[eè]s|zugriff|toegang|dostęp).{0,40}(?:deneg|refus|nega[td]|verweiger|geweiger|bloq|zablok|gesperrt)|ddos(?=.guard| protection by)|unusual traffic|error: the request could not)/i;
const marks =
  '[id^=challenge-], #cf-wrapper, #cf-error-details, [class*="cf-turnstile"], #px-captcha, #sec-if-cpt-container, #captcha-container, iframe[src*="captcha"], [src*="_Incapsula_"], [src*="/cdn-cgi/challenge"], [src*="challenges.cloudflare"], [src*="captcha-delivery"], [src*="awswaf"], [src*="px-cloud"], [src*="perimeterx"]';
const words =
  /(?:verify|confirm|checking|prove)(?:ing)? (?:that |if )*(?:you are|you.re|the site connection|your browser)|(?:press|click) (?:&|and) hold|unusual (?:traffic|activity)|(?:cookies|javascript) to continue|help us protect|are you a robot|not a (?:ro)?bot|ray id|incident id|reference #\d+\.[\da-f]|needs to review the security|(?:you have been |request (?:was )?)blocked|don.t have permission to access|(?:automated|using automation) (?:tools|requests|access)|(?:kein|geen|pas un|non sei un|no (?:eres|soy) un|não é um|nie jest(?:eś)?|ingen|nejste|inte är en) robot|вы не робот|(?:v[eé]rif|conf[ei]rm|bestätig|bevestig|potwierd|ověř|bekr[æäe]f).{0,40}(?:mens|menn[ei]s|mänsk|humain|\bh?uman[oa]\b|człowiek|člověk)|herramientas de automatización|requested url was rejected/i;
const LONGEST_CHECK = 2500;

/** True if the page has little text, and its title or text says that a robot check or a guard stands before it. */
export function saysBlocked(document: Document, bodyText: string): boolean {
  return bodyText.length < LONGEST_CHECK && (titles.test(pageTitle(document)) || words.test(bodyText));
}

/** True if a robot check or a guard's refusal is shown in place of a posting. https://developers.cloudflare.com/cloudflare-challenges/ */
export function isBlocked(document: Document, bodyText: string): boolean {
  if (titles.test(pageTitle(document))) return bodyText.length < LONGEST_CHECK * 8;
  if (!saysBlocked(document, bodyText) && (bodyText.length >= LONGEST_CHECK || !find(document, marks)))
    return false;
  // A guard asks for nobody's name and papers, so a form is the page itself, which has a guard of its own.
  return !hasApplicationForm(document);
}

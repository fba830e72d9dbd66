import { find, pageTitle } from '../page/dom.ts';

const titles =
  /^(?:just a moment|security \||security check|access denied|attention required|are you |robot check|human verification|verify|pardon our interruption|please wait|one more step|request |403|forbidden|too many requests|checking your browser|nur einen moment|un instant|blocked|captcha|additional verification)/i;
const marks =
  '#challenge-form, #challenge-running, #cf-wrapper, [class*="cf-turnstile"], #px-captcha, iframe[src*="captcha"], script[src*="/cdn-cgi/challenge-platform/"], script[src*="captcha-delivery.com"]';
const words =
  /(?:verify|confirm|checking|prove)(?:ing)? (?:that |if )*(?:you are|you.re|the site connection|your browser)|unusual (?:traffic|activity)|cookies to continue|help us protect|are you a robot|ray id/i;
const longestCheck = 2500;

/**
 * True for a robot check or a refusal by the site's guard in place of the page.
 * https://developers.cloudflare.com/cloudflare-challenges/
 */
export function isBlocked(document: Document, bodyText: string): boolean {
  if (titles.test(pageTitle(document)) && bodyText.length < longestCheck * 8) return true;
  return bodyText.length < longestCheck && (words.test(bodyText) || find(document, marks) !== null);
}

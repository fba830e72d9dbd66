const titles =
  /^(?:just a moment|security \||security check|access denied|attention required|are you (?:a )?(?:robot|human)|robot check|human verification|verify(?:ing)? you are (?:a )?human|pardon our interruption|please wait|one more step|request (?:blocked|rejected|unsuccessful)|403 forbidden|forbidden$|too many requests|ddos|checking your browser|nur einen moment|un instant|blocked$|captcha|additional verification required)/i;
const marks =
  '#challenge-form, #challenge-running, #cf-wrapper, [class*="cf-turnstile"], #px-captcha, #captcha-box, iframe[src*="captcha-delivery.com"], iframe[src*="hcaptcha.com"], iframe[src*="/recaptcha/api2/bframe"], script[src*="/cdn-cgi/challenge-platform/"], script[src*="captcha-delivery.com"]';
const words =
  /(?:verify|confirm|checking|prove)(?:ing)? (?:that )?(?:if )?(?:you are|you(?:'|’)re|the site connection is|your browser)|unusual (?:traffic|activity)|enable (?:javascript and )?cookies to continue|help us protect|are you a robot|ray id/i;

/** True for a robot check or a refusal by the site's guard in place of the page. */
export function isBlocked(document: Document, bodyText: string): boolean {
  const isShort = bodyText.length < 2500;
  if (titles.test(document.title.trim()) && bodyText.length < 20_000) return true;
  return (
    isShort &&
    (document.querySelector(marks) !== null || words.test(bodyText)) &&
    document.querySelector('h1 ~ ul li') === null
  );
}

import { blocksOf } from '../page/blocks-of.ts';
import { bodyOf, find, pageTitle } from '../page/dom.ts';

const words =
  /no longer (?:accept\w* (?:new )?(?:appl|cand|res)|available|open|active|posted|exist)|(?:job|position|posting|vacancy|role|listing|advert\w*|applications?) (?:you.{1,4}(?:are )?looking for |for this \w+ )?(?:(?:has|have) (?:been |now )?(?:filled|closed|expired|removed)|(?:is|are) (?:now )?(?:closed|expired|filled|not available|unavailable)|(?:was |could )?not (?:be )?found|does not exist|expired)|no job found|keine bewerbungen mehr|plus de candidatures|nicht mehr (?:verfügbar|ausgeschrieben|aktiv|online)|(?:ist|wurde) (?:bereits )?(?:besetzt|geschlossen)|n.est plus (?:disponible|en ligne|d.actualité)|ya no está disponible|niet (?:meer|langer) beschikbaar|(?:ji|u)ž není|nieaktualna|non è più (?:disponibile|attiv)|vacature (?:is |werd )?(?:niet gevonden|bestaat niet|gesloten|vervuld|verlopen)|(?:stelle|job|anzeige|position) (?:ist |wurde )?(?:nicht gefunden|abgelaufen|offline)|offre (?:n.existe plus|a expiré|(?:est )?(?:expirée|pourvue|clôturée|introuvable))|annons\w* (?:är |har )?(?:stängd|avslutad|borttagen|utgått)|(?:ansökningstiden|sista ansökningsdag(?:en)?) har (?:gått ut|passerat)|(?:stillingen|annon[cs]en) er (?:besat|lukket|utløpt|udløbet|fjernet)|(?:oferta|vaga|vacante) (?:(?:está|foi|ha sido|já está) )?(?:cerrada|caducada|encerrada|expirada|preenchida|n[oã]o? encontrada|wygasła|nie istnieje)/i;

/** True if the page says that the job is gone. Only called if the posting's text is gone, too. */
export function isClosed(document: Document, bodyText: string): boolean {
  if (find(document, '.closed-job, [class*="job-closed" i], [class*="expired-job" i]')) return true;
  return bodyText.length < 30_000 && words.test(`${pageTitle(document)} ${bodyText}`);
}

const unless =
  /\b(?:until|once|when|if|after|by|via|from|bis|sobald|wenn|falls|p[ae]r|jusqu|si|closed to|available \w+)\b|\?/i;
const LONGEST_NOTICE = 110;

/** True if a short line that is no link says that the job is gone, above the posting's text or in its first lines. */
export function saysClosed(document: Document, description: string): boolean {
  for (const { text, linked } of blocksOf(bodyOf(document)).blocks) {
    if (text.length < LONGEST_NOTICE && !linked && words.test(text) && !unless.test(text)) return true;
    if (text.length > LONGEST_NOTICE / 2 && description.includes(text)) break;
  }
  return false;
}

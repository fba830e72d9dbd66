const words =
  /no longer (?:accepting applications|available|open|active|posted|exists?)|(?:job|position|posting|vacancy|role|listing|advert\w*) (?:(?:you are looking for|you(?:'|’)re looking for) )?(?:(?:has|have) (?:been )?(?:filled|closed|expired|removed|taken down)|is (?:closed|expired|filled|not available|unavailable)|(?:was |could )?not (?:be )?found|does not exist)|no job found|job not found|this job (?:has )?expired|nicht mehr (?:verfügbar|ausgeschrieben|aktiv|online)|(?:stelle|position) (?:ist|wurde) (?:bereits )?(?:besetzt|geschlossen)|n(?:'|’)est plus (?:disponible|en ligne|d(?:'|’)actualité)|ya no está disponible|(?:niet (?:meer|langer) beschikbaar|vacature is gesloten)|(?:již|už) (?:není|neni) (?:aktuální|aktivní|k dispozici)|nabídka (?:byla|už)|oferta (?:wygasła|nieaktualna|jest nieaktualna)|non è più disponibile|ikke længere/i;

/** True where the page says that the job is gone. Only asked where its text is gone too. */
export function isClosed(document: Document, bodyText: string): boolean {
  if (document.querySelector('.closed-job, [class*="job-closed" i], [class*="expired-job" i]')) return true;
  return bodyText.length < 30_000 && words.test(`${document.title.slice(0, 300)} ${bodyText}`);
}

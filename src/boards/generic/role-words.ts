/** Words that headings and links hold where they name a role. */
export const roleWords =
  /engineer|developer|manager|designer|analyst|technician|specialist|scientist|architect|administrator|consultant|operator|director|intern\b|lead\b|officer|assistant|associate|representative|entwickler|ingenieur|développeur|ingénieur|leiter|programátor|vývojář|mitarbeiter|fachkraft|coordinator|head of|m\/w\/d|m\/f\/d/i;

import type { questions as english } from '../en/questions.ts';
import type { Translation } from '../message.ts';

/** What may be asked in an interview. In German. */
export const questions: Translation<typeof english> = {
  questions: {
    cache:
      'In Ihrem Lebenslauf steht {skill}: Was haben Sie zwischengespeichert, und wann wurde es verworfen?',
    relational:
      'In Ihrem Lebenslauf steht {skill}: Welche Abfrage war langsam, woran haben Sie es gemerkt, und was haben Sie geändert?',
    documents:
      'Warum dort {skill} und keine relationale Datenbank? Wie haben Sie die Dokumente oder Schlüssel angelegt?',
    queue:
      'In Ihrem Lebenslauf steht {skill}: Was geschah mit einer Nachricht, die scheiterte oder doppelt kam?',
    container: 'In Ihrem Lebenslauf steht {skill}: Was lag im Image, und wie blieb es klein und sicher?',
    cluster:
      'In Ihrem Lebenslauf steht {skill}: Wie kam eine neue Version in Betrieb, und was, wenn sie nicht startete?',
    infrastructure:
      'In Ihrem Lebenslauf steht {skill}: Wie haben Sie eine Änderung geprüft, bevor sie angewendet wurde?',
    pipeline:
      'In Ihrem Lebenslauf steht {skill}: Was hält eine schlechte Änderung auf, und wie schnell weiß man es?',
    tests:
      'In Ihrem Lebenslauf steht {skill}: Was ist auf dieser Ebene einen Test wert und was nicht? Nennen Sie einen, der etwas gefunden hat.',
    api: 'In Ihrem Lebenslauf steht {skill}: Wie haben Sie Fehler gemeldet, lange Listen geteilt und eine Version geändert?',
    access:
      'In Ihrem Lebenslauf steht {skill}: Wie endet eine Sitzung, und was kann jemand mit einem gestohlenen Token tun?',
    interfaces:
      'In Ihrem Lebenslauf steht {skill}: Wo lag der Zustand, und was wurde öfter gezeichnet als nötig?',
    watching: 'In Ihrem Lebenslauf steht {skill}: Welcher Alarm hat jemanden geweckt, und war es das wert?',
    search:
      'In Ihrem Lebenslauf steht {skill}: Wie blieb der Index aktuell, und woran haben Sie gute Treffer gemessen?',
    services:
      'In Ihrem Lebenslauf steht {skill}: Wo haben Sie die Grenzen gezogen, und was passiert, wenn ein Teil ausfällt?',
    learning:
      'In Ihrem Lebenslauf steht {skill}: Woher wussten Sie, dass das Modell auf unbekannten Daten gut ist?',
    language: 'Was gefällt Ihnen an {skill}, was fehlt Ihnen, und zu welchem Fehler verleitet es?',
    framework: 'Was hat {skill} Ihnen abgenommen, wo stand es im Weg, und was nähmen Sie stattdessen?',
    database: 'In Ihrem Lebenslauf steht {skill}: Was lag darin, wie viel, und wie wurde es gesichert?',
    cloud:
      'In Ihrem Lebenslauf steht {skill}: Welche Dienste davon haben Sie genutzt, und was haben sie gekostet?',
    certification: 'In Ihrem Lebenslauf steht {skill}: Welchen Teil davon haben Sie seither gebraucht?',
    protocol: 'Wie funktioniert {skill} in wenigen Sätzen, und wo hat es Sie überrascht?',
    tool: 'In Ihrem Lebenslauf steht {skill}: Wofür haben Sie es zuletzt gebraucht, und wie oft?',
    practice:
      'In Ihrem Lebenslauf steht {skill}: Erzählen Sie von einem Mal, was Sie selbst getan haben und was daraus wurde.',
    gap: 'Verlangt wird {skill}, und Ihr Lebenslauf zeigt es nicht: Was kommt dem am nächsten, und wie würden Sie es lernen?',
    nearGap: 'Verlangt wird {skill}: Was kennen Sie davon durch {known}, und was wäre Ihnen neu?',
    proof: 'Könnten Sie das jemandem im Team erklären? {topic}',
  },
};

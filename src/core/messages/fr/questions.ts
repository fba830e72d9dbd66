import type { questions as english } from '../en/questions.ts';
import type { Translation } from '../message.ts';

/** What may be asked in an interview. In French. */
export const questions: Translation<typeof english> = {
  questions: {
    cache: 'Votre CV cite {skill} : que gardiez-vous en cache, et quand l’effaciez-vous ?',
    relational:
      'Votre CV cite {skill} : quelle requête était lente, comment l’avez-vous su, et qu’avez-vous changé ?',
    documents:
      'Pourquoi {skill} à cet endroit, et pas une base relationnelle ? Comment avez-vous structuré les documents ou les clés ?',
    queue: 'Votre CV cite {skill} : que devenait un message qui échouait, ou qui arrivait deux fois ?',
    container: 'Votre CV cite {skill} : que contenait l’image, et comment la gardiez-vous petite et sûre ?',
    cluster:
      'Votre CV cite {skill} : comment une nouvelle version était-elle déployée, et si elle ne démarrait pas ?',
    infrastructure: 'Votre CV cite {skill} : comment relisiez-vous un changement avant de l’appliquer ?',
    pipeline:
      'Votre CV cite {skill} : qu’est-ce qui arrête un mauvais changement, et en combien de temps le sait-on ?',
    tests:
      'Votre CV cite {skill} : qu’est-ce qui mérite un test à ce niveau, et qu’est-ce qui n’en mérite pas ? Citez-en un qui a trouvé quelque chose.',
    api: 'Votre CV cite {skill} : comment signaliez-vous les erreurs, paginiez-vous les listes et changiez-vous de version ?',
    access:
      'Votre CV cite {skill} : comment une session se termine-t-elle, et que peut faire quelqu’un avec un jeton volé ?',
    interfaces:
      'Votre CV cite {skill} : où se trouvait l’état, et qu’est-ce qui s’affichait plus souvent que nécessaire ?',
    watching: 'Votre CV cite {skill} : quelle alerte a réveillé quelqu’un, et cela valait-il la peine ?',
    search:
      'Votre CV cite {skill} : comment l’index suivait-il les données, et comment jugiez-vous la pertinence ?',
    services:
      'Votre CV cite {skill} : où avez-vous tracé les limites, et que se passe-t-il quand une partie tombe ?',
    learning:
      'Votre CV cite {skill} : comment saviez-vous que le modèle était bon, sur des données qu’il n’avait pas vues ?',
    language: 'Qu’aimez-vous dans {skill}, que vous manque-t-il, et quelle erreur rend-il facile ?',
    framework:
      'Qu’est-ce que {skill} a fait pour vous, où vous a-t-il fait obstacle, et que prendriez-vous à la place ?',
    database:
      'Votre CV cite {skill} : qu’y stockiez-vous, en quelle quantité, et comment était-ce sauvegardé ?',
    cloud: 'Votre CV cite {skill} : quels services avez-vous utilisés, et combien coûtaient-ils ?',
    certification: 'Votre CV cite {skill} : quelle partie vous a servi depuis ?',
    protocol: 'Comment fonctionne {skill}, en quelques phrases, et qu’est-ce qui vous a surpris ?',
    tool: 'Votre CV cite {skill} : à quoi vous a-t-il servi dans le dernier projet, et à quelle fréquence ?',
    practice:
      'Votre CV cite {skill} : racontez une fois précise, ce que vous avez fait vous-même, et ce que cela a donné.',
    gap: 'L’offre demande {skill}, et votre CV ne le montre pas : qu’avez-vous de plus proche, et comment l’apprendriez-vous ?',
    nearGap: 'L’offre demande {skill} : qu’en savez-vous grâce à {known}, et qu’est-ce qui serait nouveau ?',
    proof: 'Sauriez-vous expliquer ceci à quelqu’un de l’équipe ? {topic}',
  },
};

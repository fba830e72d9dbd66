import type { roles as english } from '../en/roles.ts';
import type { Translation } from '../message.ts';

/** What the role packs name: groups of the stack, core topics, proofs, parts of a project, kinds of summary. In French. */
export const roles: Translation<typeof english> = {
  roles: {
    juniorBackend: 'Développement backend junior',
    languages: 'Langages',
    database: 'Base de données',
    cloud: 'Cloud et DevOps',
    tools: 'Outils',
    testing: 'Tests',
    databaseDesign: 'Conception de bases de données',
    indexing: 'Index et requêtes',
    apiDevelopment: 'Développement d’API',
    securityAndAuth: 'Sécurité et authentification',
    reliability: 'Fiabilité',
    softwareEngineer: 'Développement logiciel',
    delivery: 'Gestion de versions et livraison',
    databases: 'Bases de données',
    security: 'Sécurité',
    data: 'Ingénierie, science ou analyse des données',
    pipelines: 'Pipelines de données',
    models: 'Modèles et statistiques',
    frontend: 'Développement frontend',
    pages: 'Des pages pour tous',
    devops: 'DevOps ou fiabilité',
    mobile: 'Développement mobile',
    apps: 'Applications publiées',
    qa: 'Qualité logicielle',
    testWork: 'Cas et plans de test',
    securityEngineer: 'Sécurité informatique',
    defence: 'Failles trouvées et corrigées',
    embedded: 'Développement embarqué',
    boards: 'Travail proche du matériel',
  },
  proofs: {
    transactions:
      'Ce que promet ACID, et pourquoi une écriture en plusieurs étapes a besoin d’une transaction',
    asynchronousWork: 'Ce qui se fait tout de suite, et ce qui sort du chemin de la requête',
    joinsAndIndexes: 'JOIN ou sous-requête, et quand un index aide',
    idempotency: 'L’idempotence : pourquoi relancer une écriture ou une tâche de fond doit être sans danger',
    versionControl:
      'La gestion de versions comme un savoir-faire : branches, pull requests, revues, messages de commit clairs',
    testing: 'Ce qui mérite un test, et à quel niveau',
    slowDependency: 'Ce qui se passe quand une dépendance est lente ou absente',
  },
  summaries: {
    newGraduate: 'Sortie d’études',
    selfTaught: 'Autodidacte ou bootcamp',
    careerChanger: 'Stage ou reconversion',
    experienced: 'Avec expérience',
  },
  projectParts: {
    api: 'une API',
    database: 'une base de données',
    tests: 'des tests',
  },
};

// Families of tools for the same work: whoever knows one soon learns another.
const families: readonly (readonly string[])[] = [
  ['AWS', 'Azure', 'GCP'],
  ['PostgreSQL', 'MySQL', 'SQL Server', 'Oracle', 'MariaDB'],
  ['MongoDB', 'Amazon DynamoDB', 'CouchDB', 'Firestore', 'Cassandra'],
  ['Snowflake', 'Google BigQuery', 'Amazon Redshift', 'Databricks'],
  ['React', 'Vue.js', 'Angular', 'Svelte'],
  ['Django', 'Flask', 'FastAPI'],
  ['Spring Boot', 'Quarkus', 'Micronaut'],
  ['Express', 'NestJS', 'Fastify', 'Koa'],
  ['Laravel', 'Symfony'],
  ['React Native', 'Flutter'],
  ['Java', 'C#', 'Kotlin'],
  ['Python', 'Ruby'],
  ['C', 'C++', 'Rust'],
  ['JavaScript', 'TypeScript'],
  ['Swift', 'Objective-C'],
  ['Kafka', 'RabbitMQ', 'Amazon SQS', 'Apache Pulsar'],
  ['Terraform', 'AWS CloudFormation', 'Pulumi'],
  ['Ansible', 'Chef', 'Puppet', 'SaltStack'],
  ['Jenkins', 'GitHub Actions', 'GitLab CI', 'CircleCI', 'Azure Pipelines'],
  ['Kubernetes', 'Amazon ECS', 'Docker Swarm', 'Nomad', 'OpenShift'],
  ['Prometheus', 'Datadog', 'New Relic', 'Zabbix'],
  ['Jest', 'Vitest', 'Mocha', 'Jasmine'],
  ['Cypress', 'Playwright', 'Selenium'],
  ['JUnit', 'TestNG', 'NUnit', 'xUnit'],
  ['Tableau', 'Power BI', 'Looker'],
  ['PyTorch', 'TensorFlow', 'JAX'],
  ['Apache Airflow', 'Dagster', 'Prefect'],
  ['Unity', 'Unreal Engine'],
];

/** All names in the families, which every reader of resumes knows. */
export const familiarNames: readonly string[] = families.flat();

/** A skill that the person shows of the same family as one that they do not show; null if there is none. */
export function neighbourOf(name: string, shows: (skill: string) => boolean): string | null {
  return (
    families.find(family => family.includes(name))?.find(other => other !== name && shows(other)) ?? null
  );
}

/** True if two skills are in the same family. */
export const areNeighbours = (one: string, other: string): boolean =>
  families.some(family => family.includes(one) && family.includes(other));

/** Clouds and their services, with and without the vendor's name. Format: see `parseSkills`. */
export const cloud = `
@cloud
Cloud computing | cloud technologies, cloud platforms, cloud services, cloud infrastructure, public cloud, cloud environments, cloud-based infrastructure
AWS | amazon web services, amazon cloud | Cloud computing
Azure | windows azure | Cloud computing
GCP | =GCP, google cloud, gcp services | Cloud computing
Oracle Cloud | =OCI | Cloud computing
IBM Cloud | bluemix | Cloud computing
Alibaba Cloud | aliyun | Cloud computing
DigitalOcean | digital ocean | Cloud computing
Linode | =Linode | Cloud computing
Hetzner | =Hetzner | Cloud computing
OVH | =OVH, ovhcloud | Cloud computing
Rackspace | =Rackspace
Heroku | =Heroku | PaaS
Vercel | =Vercel
Netlify | =Netlify
Render | -, =!Render, render.com
Fly.io
Railway | -, railway.app
Cloudflare | cloud flare | CDN
Cloudflare Workers | | Cloudflare, Serverless
Akamai | =Akamai | CDN
Fastly | =Fastly | CDN
OpenStack | open stack | Private cloud
Private cloud | private clouds
Hybrid cloud | hybrid clouds
Multi-cloud | multicloud
Cloud Foundry | cloudfoundry, =PCF | PaaS
VMware | vm ware, vmware vsphere, vsphere, vcenter, esxi, vmware esxi | Virtualization
VMware Tanzu | tanzu | Kubernetes
Hyper-V | =HyperV | Virtualization
KVM | =KVM | Virtualization
Xen | =Xen, xenserver | Virtualization
Proxmox | =Proxmox | Virtualization
Nutanix | =Nutanix | Virtualization
Citrix | citrix xenapp
# Amazon
Amazon EC2 | ec2, aws ec2, elastic compute cloud | AWS, Virtual machines
Amazon S3 | s3, aws s3, simple storage service | AWS, Object storage
AWS Lambda | -, !lambda, lambda functions, aws lambdas, amazon lambda, =Lambdas, aws lambda functions | AWS, Serverless
Amazon RDS | rds, aws rds, relational database service | AWS, Relational databases
Amazon Aurora | =~Aurora, aws aurora, aurora postgres, aurora mysql | AWS, Relational databases
Amazon DynamoDB | dynamodb, dynamo db, aws dynamodb, =Dynamo | AWS, NoSQL
Amazon Redshift | redshift, red shift, aws redshift | AWS, Data warehousing, SQL
Amazon ECS | ecs, aws ecs, elastic container service | AWS, Containers
Amazon EKS | eks, aws eks, elastic kubernetes service | AWS, Kubernetes
Amazon ECR | ecr, aws ecr, elastic container registry | AWS, Containers
AWS Fargate | fargate | AWS, Containers, Serverless
Amazon EMR | emr, aws emr, elastic mapreduce, elastic map reduce | AWS, Big data
Amazon SQS | sqs, aws sqs, simple queue service | AWS, Message queues
Amazon SNS | sns, aws sns, simple notification service | AWS
Amazon SES | =SES, aws ses | AWS
Amazon Kinesis | kinesis, aws kinesis | AWS, Event streaming
Amazon MSK | =MSK, aws msk | AWS, Kafka
Amazon MQ | aws mq | AWS, Message queues
Amazon EventBridge | eventbridge, event bridge, aws eventbridge | AWS
AWS Step Functions | step functions | AWS, Serverless
Amazon API Gateway | -, amazon api gateway, aws api gateway, =~API Gateway | AWS, API gateway
Amazon CloudFront | cloudfront, cloud front, aws cloudfront | AWS, CDN
Amazon CloudWatch | cloudwatch, cloud watch, aws cloudwatch | AWS, Monitoring
AWS CloudTrail | cloudtrail, cloud trail | AWS
AWS CloudFormation | cloudformation, cloud formation, =CFN | AWS, Infrastructure as code
AWS CDK | =CDK, cloud development kit, aws cloud development kit | AWS, Infrastructure as code
AWS SAM | -, aws sam, serverless application model | AWS, Serverless
AWS IAM | =IAM, iam roles, iam policies | AWS, Identity management
AWS KMS | =KMS, aws kms, key management service | AWS
AWS Secrets Manager | secrets manager | AWS, Secrets management
AWS Systems Manager | =SSM, systems manager parameter store | AWS
AWS Config | -, aws config | AWS
AWS Organizations | aws control tower | AWS
AWS Glue | -, aws glue, =~Glue, =!Glue, glue jobs | AWS, ETL
Amazon Athena | -, =~Athena, !athena, aws athena | AWS, SQL
AWS Lake Formation | lake formation | AWS, Data lake
Amazon QuickSight | quicksight, quick sight | AWS, Business intelligence
Amazon SageMaker | sagemaker, sage maker, aws sagemaker | AWS, Machine learning
Amazon Bedrock | =~Bedrock, aws bedrock | AWS, LLM
Amazon Rekognition | rekognition | AWS, Computer vision
Amazon Textract | textract | AWS, OCR
Amazon Comprehend | aws comprehend | AWS, NLP
Amazon Lex | aws lex | AWS, NLP
Amazon Polly | aws polly | AWS
Amazon Connect | aws connect | AWS
Amazon Pinpoint | aws pinpoint | AWS
Amazon Cognito | cognito, aws cognito | AWS, Authentication
Amazon VPC | aws vpc, =VPCs, virtual private cloud | AWS, Networking
Amazon Route 53 | route 53, route53, aws route53 | AWS, DNS
Elastic Load Balancing | =ELB, =ALB, aws elb, elastic load balancer, application load balancer, =NLB | AWS, Load balancing
AWS Elastic Beanstalk | beanstalk, elasticbeanstalk, elastic beanstalk | AWS
AWS Auto Scaling | =~Auto Scaling | AWS
Amazon ElastiCache | elasticache, elastic cache, aws elasticache | AWS, Caching
Amazon DocumentDB | documentdb, document db aws | AWS, NoSQL
Amazon EBS | =EBS, aws ebs, elastic block store | AWS
Amazon EFS | =EFS, aws efs, elastic file system | AWS
Amazon Glacier | =~Glacier, s3 glacier | AWS
Amazon FSx | fsx | AWS
AWS Batch | -, aws batch | AWS, Batch processing
AWS AppSync | appsync, app sync | AWS, GraphQL
AWS Amplify | =~Amplify | AWS
AWS Lightsail | lightsail | AWS
AWS App Runner | app runner | AWS
AWS CodePipeline | codepipeline, code pipeline | AWS, CI/CD
AWS CodeBuild | codebuild, code build | AWS, CI/CD
AWS CodeDeploy | codedeploy, code deploy | AWS, CI/CD
AWS CodeCommit | codecommit, code commit | AWS, Git
AWS DMS | =DMS, aws dms, database migration service, aws database migration service | AWS
AWS DataSync | | AWS
AWS Snowball | snowball aws | AWS
AWS Transfer Family | aws transfer | AWS
AWS Direct Connect | direct connect | AWS, Networking
AWS Transit Gateway | transit gateway | AWS, Networking
AWS PrivateLink | privatelink | AWS, Networking
AWS WAF | | AWS, WAF
AWS Shield | -, aws shield | AWS
Amazon GuardDuty | guardduty, guard duty | AWS
AWS Security Hub | security hub | AWS
Amazon Inspector | aws inspector | AWS
Amazon Macie | aws macie | AWS
AWS X-Ray | =X-Ray aws, aws xray | AWS, Distributed tracing
AWS IoT | iot core, aws greengrass | AWS, IoT
AWS Outposts | | AWS
Amazon WorkSpaces | aws workspaces | AWS
Amazon Timestream | timestream | AWS, Time series
Amazon Keyspaces | | AWS
Amazon MWAA | =MWAA | AWS, Apache Airflow
AWS Well-Architected | well-architected framework | AWS
Amazon Q | -, amazon q developer | AWS
LocalStack | | AWS
# Microsoft
Azure DevOps | azure dev ops, =ADO, visual studio team services, =VSTS | Azure, CI/CD
Azure Pipelines | azure devops pipelines | Azure DevOps, CI/CD
Azure Boards | | Azure DevOps
Azure Repos | | Azure DevOps, Git
Azure Functions | =!Functions, function apps | Azure, Serverless
Azure App Service | azure app services, azure web apps, app services | Azure
Azure AKS | =AKS, azure kubernetes service, azure aks | Azure, Kubernetes
Azure Container Apps | | Azure, Containers
Azure Container Registry | =ACR | Azure, Containers
Azure Container Instances | =ACI | Azure, Containers
Azure SQL | sql azure | Azure, SQL Server
Azure Cosmos DB | cosmosdb, cosmos db, azure-cosmosdb, =~Cosmos | Azure, NoSQL
Azure Storage | | Azure
Azure Blob Storage | blob storage, azure blob | Azure, Object storage
Azure Data Lake | adls, data lake gen2 | Azure, Data lake
Azure Data Factory | =ADF, data factory, adf pipelines | Azure, ETL
Azure Synapse | synapse analytics, azure sql data warehouse, =~Synapse, azure sql dw | Azure, Data warehousing
Azure Databricks | | Azure, Databricks
Azure Stream Analytics | stream analytics | Azure, Event streaming
Azure Event Hubs | event hubs, eventhubs, azure eventhubs | Azure, Event streaming
Azure Event Grid | event grid, eventgrid | Azure
Azure Service Bus | service bus, azure servicebus | Azure, Message queues
Azure Service Fabric | service fabric | Azure, Microservices
Azure Logic Apps | logic apps | Azure
Azure API Management | =APIM, azure apim | Azure, API gateway
Azure Active Directory | azure ad, =AAD, entra id, microsoft entra, =Entra | Azure, Identity management
Azure Key Vault | key vault, keyvault, azure keyvault | Azure, Secrets management
Azure Monitor | application insights, app insights, azure application insights | Azure, Monitoring
Azure Log Analytics | log analytics | Azure
Azure Resource Manager | arm templates | Azure, Infrastructure as code
Bicep | -, azure bicep, =~Bicep | Azure, Infrastructure as code
Azure Machine Learning | azure ml, azureml | Azure, Machine learning
Azure OpenAI | azure open ai | Azure, LLM
Azure Cognitive Services | cognitive services, azure ai services | Azure
Azure Cognitive Search | azure search, azure ai search | Azure
Azure Virtual Machines | azure vms, azure vm | Azure, Virtual machines
Azure Virtual Network | =VNet, azure vnets | Azure, Networking
Azure Front Door | front door azure | Azure
Azure Virtual Desktop | =AVD | Azure
Azure IoT Hub | iot hub, azure iot | Azure, IoT
Azure Bot Service | bot framework | Azure
Azure SignalR | | Azure
Azure Sentinel | microsoft sentinel | Azure, SIEM
Microsoft Defender | azure security center, defender for cloud, defender for endpoint
Azure Policy | | Azure
Azure Purview | microsoft purview | Azure, Data governance
Microsoft Fabric | ms fabric, =!Fabric | Azure
Power Platform | =Power Platform, microsoft power platform
Power Apps | powerapps | Power Platform
Power Automate | microsoft flow | Power Platform
Microsoft Dataverse | dataverse | Power Platform
Copilot Studio | power virtual agents | Power Platform
# Google
Google BigQuery | bigquery, big query | GCP, SQL, Data warehousing
Google Kubernetes Engine | gke | GCP, Kubernetes
Google Compute Engine | compute engine, =GCE | GCP, Virtual machines
Google App Engine | app engine, =GAE | GCP
Google Cloud Run | cloud run | GCP, Serverless
Google Cloud Functions | cloud functions | GCP, Serverless
Google Cloud Storage | =GCS, =Cloud Storage | GCP, Object storage
Google Cloud SQL | cloud sql | GCP, Relational databases
Google Cloud Spanner | cloud spanner, =Spanner | GCP
Google Bigtable | bigtable | GCP, NoSQL
Google Pub/Sub | -, =Pub/Sub, cloud pub/sub, google pub/sub, gcp pub/sub, google pubsub, cloud pubsub | GCP, Message queues
Google Dataflow | -, =Dataflow, google dataflow, cloud dataflow, gcp dataflow | GCP
Google Dataproc | dataproc, data proc | GCP, Apache Spark
Google Cloud Composer | cloud composer | GCP, Apache Airflow
Google Vertex AI | vertex ai, =~Vertex | GCP, Machine learning
Google Cloud Build | cloud build | GCP, CI/CD
Google Artifact Registry | artifact registry | GCP
Google Anthos | anthos | GCP
Apigee | =Apigee | API gateway
Google Stackdriver | stackdriver, google cloud monitoring | GCP, Monitoring
Google Cloud Armor | cloud armor | GCP
Dialogflow | dialog flow | GCP
Google Workspace | gsuite, google apps, g-suite, google suite
# kinds of cloud use
PaaS | =PaaS, platform as a service
IaaS | =IaaS, infrastructure as a service
FaaS | =FaaS, functions as a service, function as a service | Serverless
Serverless | server less, serverless functions
Serverless Framework | =Serverless.com | Serverless
Object storage | blob stores
CDN | =CDN, content delivery networks
Cloud security | =CSPM
Cloud migration | cloud migrations, migration to the cloud, lift and shift
Cloud architecture | cloud architectures, cloud infrastructure architecture
Cloud native | =CNCF
FinOps | =FinOps, cloud cost optimization
`;

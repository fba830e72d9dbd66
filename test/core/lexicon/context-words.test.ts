import { expect, test } from 'vitest';
import { hasContextWord } from '../../../src/core/keywords/sense-features.ts';
import { contextWords } from '../../../src/core/lexicon/context-words.ts';
import { skillByName } from '../../../src/core/lexicon/lexicon.ts';
import { tokenize } from '../../../src/core/text/tokens.ts';

// What each ordinary word has to stand beside to be the skill, put down a second time: a word lost from the list loses the skill without a sound.
const beside = `
AI agents: agentic ai anthropic autogen autonomous claude coding copilot crewai evals gemini gpt langchain langgraph llm llms mcp openai prompt prompts rag reasoning
AR/VR: 3d ar arcore arkit game games graphics headset headsets hololens immersive metaverse mobile oculus opengl spatial unity unreal vr webxr xr
AWS security groups: amazon aws ec2 iam subnet subnets vpc vpcs
Accessibility: a11y aria browser css frontend html responsive semantic ui ux wcag web
Alerting: logging metrics monitoring observability
Allure: cypress playwright pytest selenium testng testrail webdriverio
Alternative payment methods: acquirer cards checkout payment payments psp wallets
Ant: build builds gradle ivy java maven
Authentication: authorization jwt oauth security sso
Authorization: authentication jwt oauth rbac sso
Azure Cosmos DB: azure db microsoft nosql sql synapse
Blueprints: gameplay ue4 ue5 unreal
Browser security: cors csrf headers hsts xss
Caching: api apis cdn database databases http latency load memcached performance query redis scalability
Client-side rendering: hydration isr nuxt react rendering ssg ssr
Clustering: classification machine regression supervized
Combine: async await rxswift swift swiftui uikit
Composer: drupal laravel magento packagist php symfony wordpress
Conversion rate optimization: conversion experimentation funnel growth seo ux
Cookies: browser cors csrf headers http jwt localstorage session sessions
Core Data: apple cloudkit cocoa combine coredata ios ipados iphone macos objective realm sqlite swift swiftui uikit xcode
DPO: alignment finetuning grpo llm llms lora ppo preference preferences qlora rlhf sft tuning
Database migrations: alembic database databases django flyway knex liquibase mariadb mysql orm postgres postgresql prisma rails schema schemas sequelize sqlite typeorm
Electron: chromium desktop javascript macos typescript windows
Eloquent: laravel livewire php
Entity component system: bevy engine game games unity unreal
Espresso: android appium junit kotlin mockk robolectric xcuitest
Forecasting: models regression series statistical
Gin: framework frameworks golang gorm grpc
Google Analytics: ga4 gtm hotjar looker seo tag
Google Pub/Sub: bigquery dataflow dataproc firestore gcp gcs gke google
Google Tag Manager: analytics ga ga4 gtag hotjar looker pixel pixels tag tagging tags tracking
HCL: consul hashicorp infrastructure nomad packer terraform terragrunt vault
Hive: hadoop hdfs metastore partition partitions spark table tables
Incremental static regeneration: csr next nextjs ssg ssr vercel
Indexing: constraints database databases etl joins partitioning postgresql queries query schema sql table tables
Input validation: api payload payloads request requests server
Joins: indexes sql subqueries subquery tables
Juniper: arista bgp checkpoint cisco firewall firewalls fortinet junos network networking palo router routers routing switches
Kotlin Flow: android compose coroutine coroutines kotlin livedata
Lean: agile kanban manufacturing scrum sigma
Linear: asana figma github issues jira notion slack tickets trello
Logging: alerting elk metrics monitoring observability tracing
Make: cmake compiler gcc
Mathematics: 3d algebra algorithms graphics physics statistics
Maya: animation houdini modeling rigging substance texturing zbrush
Message queues: activemq async asynchronous backend caching databases event events grpc hosting jms kafka microservices mq nats pubsub queue queues queuing rabbitmq redis sns sqs streaming
Microsoft Access: excel powerpoint vba word
Microsoft Teams: 365 azure confluence excel exchange intune jira m365 meet microsoft ms o365 office onedrive outlook powerpoint sharepoint slack webex word zoom
Microsoft Word: excel outlook powerpoint
Model-view-presenter: mvc mvi mvvm viper
Monitoring: alarms alerting grafana logging metrics observability prometheus tracing
Natural: adabas cics cobol jcl mainframe
Networking: cloud dns firewall firewalls linux protocols routing security tcp unix vpc
Normalization: 3nf database databases schema sql tables
Pair programming: code developer developers engineer engineers mob programming tdd
Palo Alto Networks: checkpoint cisco firewall firewalls fortigate fortinet juniper network networks prisma security siem zscaler
Partitioning: database databases indexing mongodb mysql postgresql sharding tables
Peer-to-peer: bittorrent blockchain decentralized dht distributed gossip ipfs libp2p networking protocols webrtc
Pig: hadoop hive sqoop
Profiling: debugging memory performance
RTP: audio codec codecs media rtcp rtsp sdp sip srtp streaming video voip webrtc
React Testing Library: cypress enzyme jest playwright react tsx vitest
Replication: database databases failover logical mongodb mysql postgresql sharding streaming
Routing and switching: arista bgp ccna ccnp cisco eigrp firewall firewalling firewalls ip juniper lan mpls network networking networks netzwerk ospf tcp vlan vlans vpn wan
Ruby on Rails: api apis app apps backend developer django engineer frontend full fullstack hotwire javascript laravel monolith mvc orm phoenix react rspec ruby sidekiq sinatra vue web
SAP FICO: abap accounting ecc fico hana idoc ledger mm pp qm s4hana sap sd
SAP MM: abap ecc fi fico hana idoc pp qm s4hana sap sd
SAP PP: abap ecc fi fico hana idoc mm qm s4hana sap sd
SAP QM: abap ecc fi fico hana idoc mm pp s4hana sap sd
SAP SD: abap ecc fi fico hana idoc mm pp qm s4hana sap
Sage: accounting erp payroll theme
Salesforce Data Cloud: agentforce cdp crm marketing salesforce
Search engine marketing: ads adwords campaigns google marketing ppc sem seo
ServiceNow CSM: csa fsm hrsd itom itsm servicenow
Session border controllers: cisco pbx pstn sip teams trunks voice voip
Sessions: auth authentication cookie cookies csrf jwt login logins logout oauth redis token tokens
Steam: console epic game games nintendo playstation unity unreal xbox
Stripe: adyen billing braintree checkout payment payments paypal
TSO/ISPF: cics cobol db2 ispf jcl mainframe rexx vsam
Transactions: acid constraints database databases isolation locking sql
`
  .trim()
  .split('\n')
  .map(row => row.split(': ') as [name: string, words: string]);

/** Whether a text has a word for the skill that stands at one of its words. */
const isBeside = (name: string, text: string, at: number) => {
  const skill = skillByName(name);
  if (!skill) throw new Error(`There is no ${name}.`);
  return hasContextWord({ skill, first: at, end: at + 1 } as never, tokenize(text));
};

test.each(beside)('%s is confirmed by each of the words %s', (name, words) => {
  expect(words.split(' ').filter(word => isBeside(name, `${word} x`, 1) !== true)).toEqual([]);
});

test('no other skill has context words', () => {
  expect([...contextWords.keys()].toSorted()).toEqual(beside.map(([name]) => name).toSorted());
  expect(isBeside('Docker', 'x php', 0)).toBe('none');
});

test('a context word counts up to ten words away, and a name is not its own context word', () => {
  const far = (count: number) => 'x '.repeat(count - 1);
  const told = [9, 10, 11].map(count => [
    isBeside('Composer', `php ${far(count)}x`, count),
    isBeside('Composer', `x ${far(count)}php`, 0),
  ]);
  expect(told).toEqual([
    [true, true],
    [true, true],
    [false, false],
  ]);
  expect(isBeside('Composer', 'php', 0)).toBe(false);
});

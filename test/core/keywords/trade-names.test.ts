import { describeNames, type NameCase } from './describe-names.ts';

/** Names of one trade that are ordinary words, people or places to everybody else. All sentences are invented. */
const cases: readonly NameCase[] = [
  {
    name: 'Data governance',
    yes: ['Data quality, lineage and governance', 'Snowflake, dbt and governance'],
    no: ['good governance of the club', 'Our governance body meets once a year'],
  },
  {
    name: 'Data lineage',
    yes: ['Catalogs and lineage with dbt'],
    no: [],
  },
  {
    name: 'Data warehousing',
    yes: ['SQL, ETL and the warehouse'],
    no: ['Forklift drivers of our warehouse in Leipzig'],
  },
  {
    name: 'Documentation',
    yes: ['Write clear documentation', 'Pflege der Dokumentation'],
    no: ['Sign the documents at the front desk'],
  },
  {
    name: 'Epic',
    yes: ['Experience with Epic, HL7 and FHIR', 'Epic Caboodle reports'],
    no: ['An epic journey awaits', 'You write epics and user stories'],
  },
  {
    name: 'Natural',
    yes: ['COBOL, JCL and Natural', 'Natural/Adabas on z/OS'],
    no: ['a natural curiosity', 'It comes natural to you'],
  },
  {
    name: 'Guardian',
    yes: ['TACL, Pathway and Guardian'],
    no: ['a guardian of quality', 'Health cover by Guardian'],
  },
  { name: 'SAP Concur', yes: ['SAP Ariba and Concur', 'SAP Concur'], no: ['We concur on most things'] },
  {
    name: 'Matter protocol',
    yes: ['Zigbee, Matter and BLE'],
    no: ['Things that matter to our customers', 'a subject matter expert in Java, Go and Kafka'],
  },
  {
    name: 'Kotlin Flow',
    yes: ['Coroutines, Flow and Compose', 'Kotlin Flow'],
    no: ['a good flow of information'],
  },
  {
    name: 'Radar',
    yes: ['lidar, radar and ROS'],
    no: ['a place on the radar of our customers'],
  },
  {
    name: 'Move',
    yes: ['Solidity, Rust or Move'],
    no: ['Move fast and learn', 'We move services from Java to Go'],
  },
  { name: 'Conan', yes: ['CMake, Conan and GoogleTest'], no: ['Conan, our founder, says hello'] },
  { name: 'Ninja', yes: ['CMake, Ninja, clang'], no: ['You are a Java ninja', 'a ninja with Excel'] },
  { name: 'Whisper', yes: ['Whisper, wav2vec and PyTorch'], no: ['We do not whisper'] },
  { name: 'CA Top Secret', yes: ['RACF or CA Top Secret'], no: ['A Top Secret clearance is required'] },
  {
    name: 'AAA protocols',
    yes: ['AAA, RADIUS and TACACS+', 'Experience with AAA and 802.1X on Cisco'],
    no: ['Five years of AAA games in C++', 'Shipped AAA titles with Unreal Engine'],
  },
  {
    name: 'Transaction-level modeling',
    yes: ['SystemC and TLM'],
    no: ['service architecture, and data modeling'],
  },
  {
    name: 'Historian',
    yes: ['SCADA, Historian and OPC UA'],
    no: ['a dance historian', 'Historians and choreographers'],
  },
];

describeNames(cases);

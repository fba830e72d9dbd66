import { itemsOf } from '../text/word-lists.ts';

/** Tools that every office uses: a posting that names no others is not for software work, and gets no keywords. */
export const officeSkills: ReadonlySet<string> = new Set(
  itemsOf(`Excel, PowerPoint, Microsoft Word, Microsoft Office, Microsoft Outlook, Microsoft Teams,
  Microsoft Project, Office 365, Google Workspace, Google Sheets, Google Analytics, Google Ads,
  Facebook Ads, Slack, Zoom, Notion, Asana, Trello, Monday.com, Jira, Confluence, Visio, Salesforce,
  HubSpot, Marketo, Mailchimp, Zendesk, ServiceNow, Workday, NetSuite, QuickBooks, SAP, SAP modules,
  PeopleSoft, Photoshop, Illustrator, InDesign, Adobe Creative Suite, Figma, Sketch, AutoCAD, SolidWorks,
  SharePoint, Power BI, Tableau, AI, OpenAI API, Amazon Connect`),
);

/** Practices of engineers and managers in any trade: a posting that names no others need not be for software work. */
export const practicesOfAnyTrade: ReadonlySet<string> = new Set(
  itemsOf(`Accounts payable, Accounts receivable, AI, Analog design, Auditing, Automation, Budgeting and forecasting, CAD, Capacity planning, Change
management, Commissioning, Compliance, Configuration management, Content strategy, Control systems, Customer research, Design for
manufacturing, Design reviews, Design thinking, Digital marketing, Documentation, Email marketing, Engineering change orders, Environmental
testing, Failure analysis, Financial modeling, Financial reporting, Finite element analysis, Forecasting, Functional safety, Go-to-market
strategy, Inventory management, Invoice processing, ISO 9001, ITAR, Lean, Material requirements planning, Mathematics, Operations research, Power
electronics, Power systems analysis, Presales, Process control, Procure-to-pay, Project management, QA, Quality control, Quality
engineering, Quality management, Record to report, Reliability engineering, Reporting, Risk assessment, Risk management, Robotics, Root cause
analysis, Safety analysis, Schematics, Search engine marketing, Social media marketing, Statistical analysis, Statistical process
control, Statistics, Supply chain, Systems engineering, Technical documentation, Technical specifications, Technical writing, Thermal
design, Troubleshooting, Verification and validation, Warehouse management`),
);

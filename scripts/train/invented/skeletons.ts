import { escaped, type Site } from './site.ts';

/** The content of a page: its heading, short facts under it, its text, and what follows the text. The heading is plain text, the others are HTML. */
export type Content = {
  readonly heading: string;
  readonly facts: string;
  readonly text: string;
  readonly after: string;
};

type Skeleton = (content: Content, site: Site) => string;

const menu = ({ draw, words }: Site) =>
  draw
    .some(words.nav, 3, 8)
    .map(word => `<li><a href="/${word.toLowerCase().replace(/\W+/g, '-')}">${escaped(word)}</a></li>`)
    .join('');
const links = ({ draw, words }: Site) =>
  draw
    .some(words.nav, 2, 6)
    .map(word => `<a href="/f/${word.length}">${escaped(word)}</a>`)
    .join(' ');
const owner = ({ draw, siteName }: Site) =>
  draw.chance(0.75)
    ? `<p>© ${draw.number(2012, 2026)} ${escaped(siteName)}${draw.one(['', '. All rights reserved.', ' Ltd. All rights reserved'])}</p>`
    : '';
const logo = ({ draw, siteName, words }: Site) =>
  draw.one([
    `<a href="/" class="logo"><img src="/logo.svg" alt="${escaped(siteName)}${draw.one([' logo', '', ' Logo'])}"></a>`,
    `<a href="/" class="brand navbar-brand">${escaped(siteName)}</a>`,
    `<a class="site-title" href="/">${escaped(siteName)}</a>`,
    `<h1 class="${draw.one(['logo', 'name', 'site-title', 'title'])}"><a href="/">${escaped(siteName)}</a></h1>`,
    `<div class="banner"><h1>${escaped(siteName)}</h1><p>${escaped(draw.one(words.prose))}</p></div>`,
    '<a href="/"><svg></svg></a>',
    '<img src="/images/header.gif" alt="">',
  ]);
const crumbs = ({ draw, words }: Site, heading: string) =>
  draw.chance(0.4)
    ? `<nav aria-label="breadcrumb"><ol class="breadcrumb"><li><a href="/">${words.nav[0]}</a></li><li><a href="/jobs">${draw.one(words.list).replace('{n} ', '')}</a></li><li>${escaped(heading)}</li></ol></nav>`
    : '';
const h = (level: number, text: string, marks = '') => `<h${level}${marks}>${escaped(text)}</h${level}>`;
const news = ({ draw, words }: Site) =>
  `<ul>${draw
    .some(words.prose, 2, 4)
    .map(line => `<li><a href="/news/${line.length}">${escaped(line.slice(0, 60))}</a></li>`)
    .join('')}</ul>`;
const header = (site: Site) =>
  `<header class="${site.draw.one(['site-header', 'header', 'masthead', 'top'])}">${logo(site)}<nav><ul>${menu(site)}</ul></nav></header>`;
const footer = (site: Site) =>
  `<footer class="${site.draw.one(['site-footer', 'footer', 'colophon'])}">${links(site)}${owner(site)}</footer>`;
const hashed = ({ draw }: Site) => `css-${draw.number(10_000, 99_999).toString(36)}${draw.number(10, 99)}`;

/** Layouts of sites around their content. */
const SKELETONS: readonly Skeleton[] = [
  // Almost nothing around it.
  ({ heading, text }) => `<main>${h(1, heading)}${text}</main>`,
  ({ heading, facts, text }) => `<div>${h(2, heading)}<div>${facts}${text}</div></div>`,
  ({ heading, facts, text }, site) =>
    `${crumbs(site, heading)}<article>${h(1, heading)}${facts}${text}</article>`,
  ({ heading, text }) => `<main>${h(1, heading)}<div>${text}</div></main>`,
  // Plain and semantic.
  ({ heading, facts, text, after }, site) =>
    `${header(site)}${crumbs(site, heading)}<main>${h(1, heading)}${facts}${text}${after}</main>${footer(site)}`,
  ({ heading, facts, text, after }, site) =>
    `<div class="top">${logo(site)}<ul>${menu(site)}</ul></div><div id="content">${h(1, heading)}${facts}<div class="text">${text}</div>${after}</div><div id="bottom">${links(site)}${owner(site)}</div>`,
  ({ heading, facts, text, after }, site) =>
    `${header(site)}<div class="hero"><h2>${site.draw.one(['We are hiring', 'Join us', 'Open position'])}<br><strong>${escaped(heading)}</strong></h2>${facts}</div><div class="container">${text}</div>${after}${footer(site)}`,
  ({ heading, facts, text, after }) =>
    `<div id="layout-content"><div id="toptitle">${h(1, heading)}</div>${facts}${text}${after}<div id="footer"><div id="footer-text">Page generated 2026-05-03, by a script.</div></div></div>`,
  ({ heading, facts, text, after }, site) =>
    `<div class="menu"><ul>${menu(site)}</ul></div>${logo(site)}<div class="main"><div class="title-job">${escaped(heading)}</div>${facts}<div class="job-desc">${text}</div>${after}</div>${footer(site)}`,
  // WordPress: a post with a sidebar, and a page made with a page builder.
  ({ heading, facts, text, after }, site) =>
    `<div id="page" class="hfeed site">${header(site)}<div id="primary"><article class="post type-page hentry"><header class="entry-header">${h(1, heading, ' class="entry-title"')}</header><div class="entry-content">${facts}${text}</div></article>${after}</div><aside id="secondary" class="widget-area"><section class="widget">${h(2, 'Recent Posts', ' class="widget-title"')}${news(site)}</section></aside>${footer(site)}</div>`,
  ({ heading, facts, text, after }, site) =>
    `${header(site)}<div class="elementor"><div class="elementor-section"><div class="elementor-widget-heading">${h(2, heading, ' class="elementor-heading-title"')}</div></div><div class="elementor-section"><div class="elementor-column">${facts}</div><div class="elementor-column"><div class="elementor-widget-text-editor">${text}</div></div></div>${after}</div>${footer(site)}`,
  ({ heading, facts, text, after }, site) =>
    `${header(site)}<div class="single_job_listing"><div class="job-manager-info">${h(1, heading)}${facts}</div><div class="job_description">${text}</div></div>${after}${footer(site)}`,
  ({ heading, facts, text, after }, site) =>
    `<div class="wp-site-blocks"><div class="wp-block-group">${h(1, heading, ' class="wp-block-post-title"')}${facts}</div><div class="entry-content wp-block-post-content">${text}</div>${after}</div>${footer(site)}`,
  // Webflow, Wix, Squarespace, Framer.
  ({ heading, facts, text, after }, site) =>
    `<div class="navbar w-nav">${logo(site)}${links(site)}</div><div class="section hero"><div class="container w-container">${h(1, heading, ' class="heading-2"')}${facts}</div></div><div class="section"><div class="rich-text-block w-richtext">${text}</div></div>${after}<div class="footer">${links(site)}${owner(site)}</div>`,
  ({ heading, facts, text, after }, site) =>
    `<div id="SITE_CONTAINER"><div id="comp-k1">${logo(site)}${links(site)}</div><div id="comp-k2" class="wixui-rich-text">${h(2, heading, ' class="font_2"')}</div><div id="comp-k3" class="wixui-rich-text">${facts}</div><div id="comp-k4" class="wixui-rich-text">${text}</div><div id="comp-k5">${after}</div><div id="comp-k6">${owner(site)}</div></div>`,
  ({ heading, facts, text, after }, site) =>
    `${header(site)}<main id="page"><section class="page-section"><div class="sqs-block html-block"><div class="sqs-block-content">${h(1, heading)}${facts}</div></div><div class="sqs-block html-block"><div class="sqs-block-content">${text}</div></div>${after}</section></main>${footer(site)}`,
  ({ heading, facts, text, after }, site) =>
    `<div id="main"><div class="framer-${site.draw.number(1000, 9999)}"><div data-framer-name="Nav">${links(site)}</div><div data-framer-name="Title">${h(2, heading, ' class="framer-text"')}</div><div data-framer-name="Meta">${facts}</div><div data-framer-name="Content">${text}</div>${after}</div></div>`,
  // Drupal, TYPO3, Joomla, SharePoint.
  ({ heading, facts, text, after }, site) =>
    `${header(site)}<div class="region region-content">${h(1, heading, ' class="page-header"')}<article class="node node--type-job"><div class="field field--name-field-facts">${facts}</div><div class="field field--name-body field--type-text-with-summary"><div class="field__item">${text}</div></div></article>${after}</div>${footer(site)}`,
  ({ heading, facts, text, after }, site) =>
    `${header(site)}<div class="csc-default">${h(1, heading, ' class="csc-firstHeader"')}</div><div class="ce-bodytext">${facts}${text}</div><div class="csc-default">${after}</div>${footer(site)}`,
  ({ heading, facts, text, after }, site) =>
    `${header(site)}<div class="item-page" itemprop="blogPost"><div class="page-header">${h(2, heading, ' itemprop="headline"')}</div>${facts}<div itemprop="articleBody">${text}</div></div>${after}<div class="moduletable">${h(3, 'Latest')}${news(site)}</div>${footer(site)}`,
  ({ heading, facts, text, after }, site) =>
    `<form id="aspnetForm" method="post" action="Page.aspx"><input type="hidden" name="__VIEWSTATE" value="x"><div id="s4-workspace">${links(site)}<div id="ctl00_PlaceHolderMain">${h(1, heading)}${facts}<div class="ms-rtestate-field">${text}</div>${after}</div>${owner(site)}</div></form>`,
  // ASP.NET, with a form around the whole page; JSF.
  ({ heading, facts, text, after }, site) =>
    `<form id="form1" method="post" action="./JobDetails.aspx?id=7"><input type="hidden" name="__EVENTTARGET"><div id="header">${logo(site)}<ul>${menu(site)}</ul></div><div class="content"><span id="ctl00_ContentPlaceHolder1_lblTitle" class="title">${escaped(heading)}</span>${facts}<span id="ctl00_ContentPlaceHolder1_lblDescription">${text}</span><input type="submit" value="${escaped(site.words.apply[0] ?? '')}"></div>${after}<div id="footer">${owner(site)}</div></form>`,
  ({ heading, facts, text, after }, site) =>
    `<form name="mainForm" action="/jobs.do"><table width="100%"><tr><td>${logo(site)}</td><td>${links(site)}</td></tr></table><div class="portlet"><h2 class="portlet-title">${escaped(heading)}</h2>${facts}<div class="portlet-body">${text}</div></div>${after}<select name="lang"><option>English</option></select></form>`,
  // Layout tables, as twenty years ago.
  ({ heading, facts, text, after }, site) =>
    `<table width="760" bgcolor="#ffffff"><tr><td colspan="2">${logo(site)}</td></tr><tr><td width="150" valign="top"><ul>${menu(site)}</ul></td><td valign="top"><font size="4"><b>${escaped(heading)}</b></font><br>${facts}<hr>${text}${after}</td></tr><tr><td colspan="2"><font size="1">${owner(site)}</font></td></tr></table>`,
  ({ heading, facts, text, after }, site) =>
    `<div id="mainbody"><table class="tablelist"><tr><td class="subtitle">${escaped(heading)}</td></tr><tr><td>${facts}</td></tr><tr><td class="contentlinepanel">${text}</td></tr><tr><td>${after}</td></tr></table>${links(site)}</div>`,
  ({ heading, facts, text, after }, site) =>
    `<center>${logo(site)}</center><table border="1" cellpadding="4" align="center"><tr bgcolor="#cccccc"><td><b>${escaped(heading)}</b></td></tr><tr><td>${facts}</td></tr><tr><td>${text}</td></tr></table><center>${after}<a href="javascript:window.close()">Close</a></center>`,
  ({ heading, facts, text, after }, site) =>
    `<div class="jobDisplayShell"><div class="jobDisplay"><div class="jobTitle">${h(1, heading)}</div><div class="jobdescription-section">${facts}</div><div class="job"><span class="jobdescription">${text}</span></div></div></div>${after}<div id="actOnJob"></div>${links(site)}`,
  // Agencies and boards: the consultant, a reference, other jobs beside.
  ({ heading, facts, text, after }, site) =>
    `${header(site)}<div class="job-details"><div class="job-head">${h(1, heading)}<p class="ref">Ref: ${site.draw.number(1000, 99_999)}</p>${facts}</div><div class="job-text">${text}</div><div class="consultant"><img alt="" src="x.jpg"><p>${site.draw.one(['Ana Veldt', 'Tom Orre', 'Mei Lund'])}</p><p>Recruitment Consultant</p><a href="tel:1">01 555 0100</a></div></div>${after}${footer(site)}`,
  ({ heading, facts, text, after }, site) =>
    `${header(site)}<div class="container"><div class="row"><div class="col-md-8"><div class="panel panel-default"><div class="panel-heading">${h(3, heading, ' class="panel-title"')}</div><div class="panel-body">${facts}${text}</div></div></div><div class="col-md-4"><div class="panel">${h(4, 'Share')}<a href="https://social.example/x">Post</a></div>${after}</div></div></div>${footer(site)}`,
  ({ heading, facts, text, after }, site) =>
    `${header(site)}<section id="postingbody-wrap"><h2 class="postingtitle"><span id="titletextonly">${escaped(heading)}</span></h2><div class="mapAndAttrs">${facts}</div><section id="postingbody">${text}</section><ul class="notices"><li>do NOT contact me with unsolicited services or offers</li></ul><div class="postinginfos"><p>post id: ${site.draw.number(7_000_000, 7_999_999)}</p><p>posted: 3 days ago</p></div></section>${after}${footer(site)}`,
  // Notion, Confluence, wikis, docs and forums that companies use for their pages.
  ({ heading, facts, text, after }, site) =>
    `<div class="notion-topbar">${escaped(site.siteName)}</div><div class="notion-frame"><div class="notion-page-block">${h(1, heading)}</div>${facts}<div class="notion-page-content">${text}</div>${after}</div>`,
  ({ heading, facts, text, after }, site) =>
    `<div id="main-header">${crumbs(site, heading)}</div><h1 id="title-text"><a href="/display/HR/x">${escaped(heading)}</a></h1><div class="page-metadata"><ul><li>Created by <a href="/u/1">Ana Veldt</a>, last modified on 3 May</li></ul></div><div id="main-content" class="wiki-content">${facts}${text}</div>${after}<div id="likes-section">3 people like this</div><div id="footer">${owner(site)}</div>`,
  ({ heading, facts, text, after }, site) =>
    `<div class="page-header">${logo(site)}</div><main class="post-content h-entry"><header class="post-header">${h(1, heading, ' class="post-title p-name"')}</header><div class="post-content e-content">${facts}${text}</div></main>${after}<footer class="site-footer">${owner(site)}</footer>`,
  ({ heading, facts, text, after }, site) =>
    `<div id="doc-header">${escaped(site.siteName)}</div><div id="contents"><div class="doc-content"><p class="c3 title"><span class="c1">${escaped(heading)}</span></p>${facts}${text}</div></div>${after}<div id="footer"><span>Published using a word processor</span><a href="/report">Report abuse</a></div>`,
  ({ heading, facts, text, after }, site) =>
    `${header(site)}<div id="topic-title">${h(1, heading)}</div><div class="topic-post"><div class="names"><a href="/u/ana">ana_v</a></div><div class="cooked">${facts}${text}</div></div>${after}${site.draw.chance(0.5) ? '<div class="topic-post"><div class="names"><a href="/u/t">tom</a></div><div class="cooked"><p>Is this still open?</p></div></div>' : ''}${footer(site)}`,
  // Government, universities, hospitals.
  ({ heading, facts, text, after }, site) =>
    `<a class="govuk-skip-link" href="#main">Skip to main content</a><header class="govuk-header">${escaped(site.siteName)}</header><div class="govuk-width-container">${crumbs(site, heading)}<main class="govuk-main-wrapper">${h(1, heading, ' class="govuk-heading-l"')}<div class="govuk-summary-list">${facts}</div><div class="govuk-body">${text}</div>${after}</main></div><footer class="govuk-footer">${links(site)}</footer>`,
  ({ heading, facts, text, after }, site) =>
    `${header(site)}<div class="portlet-body"><div class="vacancy">${h(2, heading)}<div class="vacancy-attributes">${facts}</div><div class="vacancy-text">${text}</div></div><div class="downloads">${h(3, 'Documents')}<ul><li><a href="/a.pdf">Person specification.pdf (120 kB)</a></li></ul></div></div>${after}${footer(site)}`,
  // Script frameworks: hashed class names, utility classes, custom elements.
  ({ heading, facts, text, after }, site) =>
    `<div id="root"><div class="${hashed(site)}"><div class="${hashed(site)}">${logo(site)}${links(site)}</div><div class="${hashed(site)}"><h1 class="${hashed(site)}">${escaped(heading)}</h1><div class="${hashed(site)}">${facts}</div><div class="${hashed(site)}">${text}</div></div><div class="${hashed(site)}">${after}</div><div class="${hashed(site)}">${owner(site)}</div></div></div>`,
  ({ heading, facts, text, after }, site) =>
    `<div id="__next"><nav class="flex items-center justify-between px-6 py-4">${links(site)}</nav><main class="mx-auto max-w-3xl px-4"><h1 class="text-3xl font-bold">${escaped(heading)}</h1><div class="mt-2 flex gap-4 text-sm text-gray-500">${facts}</div><div class="prose mt-8">${text}</div>${after}</main><footer class="border-t py-8">${links(site)}${owner(site)}</footer></div>`,
  ({ heading, facts, text, after }, site) =>
    `<app-root><app-header>${links(site)}</app-header><app-job-detail><mat-card><mat-card-title><h2>${escaped(heading)}</h2></mat-card-title><mat-card-subtitle>${facts}</mat-card-subtitle><mat-card-content>${text}</mat-card-content></mat-card></app-job-detail>${after}<app-footer>${owner(site)}</app-footer></app-root>`,
  ({ heading, facts, text, after }, site) =>
    `<div class="body-wrapper"><div class="span12 widget-span"><div class="hs_cos_wrapper"><h1><span>${escaped(heading)}</span></h1></div></div><div class="row-fluid"><div class="hs_cos_wrapper hs_cos_wrapper_type_rich_text">${facts}${text}</div></div><div class="hs_cos_wrapper">${after}</div></div><div class="footer-container-wrapper">${links(site)}${owner(site)}</div>`,
  ({ heading, facts, text, after }, site) =>
    `<div class="shopify-section"><header>${logo(site)}${links(site)}<a href="/cart">Cart (0)</a></header></div><main class="page-width"><h1 class="main-page-title page-title h0">${escaped(heading)}</h1>${facts}<div class="rte">${text}</div>${after}</main><div class="shopify-section footer">${links(site)}${owner(site)}</div>`,
  ({ heading, facts, text, after }, site) =>
    `<div class="topbar"><a href="/back">‹ Back</a></div><div class="hero" style="background-image:url(x.jpg)"><div class="hero-inner"><span class="kicker">${site.draw.one(site.words.list).replace('{n} ', '')}</span>${h(2, heading)}</div></div><div class="content-wrap"><aside class="sidebar sticky">${facts}</aside><div class="main-col">${text}</div></div>${after}${footer(site)}`,
];

/** Builds a page with one of the skeletons. Test pages and training pages use different ones. */
export function builtPage(content: Content, site: Site): string {
  const own = SKELETONS.filter((_, index) => (index % 4 === 3) === site.isTest);
  const facts = site.draw.chance(0.12) ? '' : content.facts;
  return site.draw.one(own)({ ...content, facts }, site);
}

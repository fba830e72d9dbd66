/** A page with its address and the first and last block of its ad. */
export type TrainedPage = {
  readonly name: string;
  readonly url: string;
  readonly html: string;
  readonly from: string;
  readonly to: string;
};

const long = 'We are looking for a keeper who mends what the sea breaks and writes down how it was done, ';

/** Invented pages that have all the features of pages. */
export const PAGES: readonly TrainedPage[] = [
  {
    name: 'an ad among all that stands around one',
    url: 'https://careers.lanternworks.example/jobs/48213-lamp-engineer',
    from: 'About the role',
    to: 'Write to us: send your CV to jobs@lanternworks.example',
    html: `<title>Lamp Engineer (m/w/d) | Lanternworks</title>
<meta property="og:title" content="Lamp Engineer"><meta property="og:site_name" content="Lanternworks">
<header class="siteHeader topBar"><nav role="navigation"><a href="/">Home</a><a href="/jobs">All jobs</a></nav><p id="crumb-trail">Jobs in Cork, Ireland</p></header>
<div class="page"><main><article class="jobPosting">
<h1>Lamp Engineer</h1><dl><dt>Location</dt><dd>Cork, Ireland</dd><dt>Type</dt><dd>Full-time</dd><dt>Posted</dt><dd>3 days ago</dd></dl>
<p>Company: Lanternworks Ltd</p>
<h2>About the role</h2><p>${long}in Cork or on the pier.</p><p>${long.repeat(7)}</p>
<h3>What you will do</h3><ul><li>Trim lamps</li><li>Build services for ${'boats and '.repeat(6)}piers.</li><li>Report to the harbour</li><li>Design lenses</li></ul>
<p><b>Requirements</b></p><ul><li>Two years of experience with lamps</li><li>Ability to swim</li></ul>
<p>We pay you well</p><ul><li>Bread</li><li>Fish</li></ul>
<h4>Benefits:</h4><table><tr><td>A room with a view</td><td><a href="/rooms">Rooms</a></td></tr></table>
<h2>How to apply</h2><p>Write to us: send your CV to jobs@lanternworks.example</p><a href="/apply">Apply now</a>
</article></main>
<form class="quick"><label>Name <input name="first_name"></label><p>${long.repeat(5)}</p><label>Mail <input type="email"></label><label>CV <input type="file"></label></form>
<aside><h2>Similar jobs</h2><ul><li><a href="/jobs/1-tide-analyst">Tide Analyst</a></li><li><a href="/jobs/2-buoy-engineer">Buoy Engineer</a></li></ul></aside>
<div hidden>${long.repeat(3)}</div></div><footer><p>© 2026 Lanternworks Ltd</p><p>Privacy</p></footer>`,
  },
  {
    name: 'a page of advice with a byline',
    url: 'https://www.harbour.example/blog/how-to-become-a-keeper',
    from: 'How do you become one?',
    to: 'Join our team of readers.',
    html: `<title>How to become a keeper</title><meta property="article:published_time" content="2026-01-01">
<p class="byline">By Mary Stone</p><h1>How to become a keeper</h1><h2>How do you become one?</h2><p>I’m a keeper, and my lamp is old. I like it.</p>
<pre><code>trim()</code></pre><p>Join our team of readers.</p>`,
  },
  {
    name: 'a list of jobs',
    url: 'https://www.harbour.example/careers/',
    from: 'Lamp Engineer',
    to: 'Read more',
    html: `<title>Careers | Harbour</title><h1>Open positions</h1>${[
      'Lamp Engineer',
      'Tide Analyst',
      'Boat Technician',
    ]
      .map((role, nth) => `<h3>${role}</h3><p>Cork</p><a href="/jobs/${nth}-keeper">Read more</a>`)
      .join('')}`,
  },
  {
    name: 'a form to apply with, and a frame',
    url: 'https://www.harbour.example/jobs/12/apply',
    from: 'We need a welder',
    to: 'We need a welder',
    html: `<title>Welder wanted</title><p>We need a welder</p><form><input name="first_name"><input name="last_name"><input type="file"></form><iframe src="https://boards.greenhouse.io/embed/job_app?token=1"></iframe><input type="submit" value="Apply">`,
  },
  {
    name: 'the root of a site',
    url: 'https://recruit.harbour.example/',
    from: 'Boats',
    to: 'Boats',
    html: '<h1>Boats</h1><button>Easy apply</button><a rel="author" href="/m">M</a><div class="highlight">x</div>',
  },
];

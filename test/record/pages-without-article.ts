/** Invented pages that hold no article, or only the beginning of one. */

const page = (title: string, body: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>
<header><a href="/">Almond Post</a><nav><ul><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li><li><a href="/culture">Culture</a></li></ul></nav></header>
${body}
<footer><p>© 2025 The Almond Post. All rights reserved.</p><a href="/terms">Terms of use</a> <a href="/privacy">Privacy policy</a></footer></body></html>`;

const teaser = (href: string, title: string, text: string) =>
  `<div class="teaser"><h3><a href="${href}">${title}</a></h3><p>${text} <a href="${href}">Read more</a></p></div>`;

const teasers = [
  ['Ferry saved for the winter', 'The council voted on Tuesday to pay for the boat until March.'],
  ['Storm closes the coast road', 'Police said that the road would stay closed for a third day.'],
  ['School roof has to wait', 'A decision on repairs was delayed again after a long debate.'],
  ['Bakery wins national prize', 'The island bakery was chosen from more than 400 entries.'],
  ['New lights for the harbour', 'Engineers began to replace the old lamps along the pier.'],
  ['Choir looks for tenors', 'Rehearsals begin next week in the hall behind the church.'],
  ['Library opens on Sundays', 'From January on, readers will find the doors open all weekend.'],
  ['Two hurt in boat accident', 'The rescue service brought both of them to the mainland hospital.'],
] as const;

export const withoutArticle: Readonly<Record<string, string>> = {
  'a front page': page(
    'The Almond Post',
    `<main>${teasers.map(([title, text], i) => teaser(`/news/${i}`, title, text)).join('\n')}</main>`,
  ),
  'a tag page': page(
    'Articles about ferries | Almond Post',
    `<main><h1>Ferries</h1><ul>${teasers.map(([title], i) => `<li><a href="/news/${i}">${title}</a> <span>December ${i + 1}, 2025</span></li>`).join('')}</ul><a href="?page=2">Next page</a></main>`,
  ),
  'search results': page(
    'Search: harbour | Almond Post',
    `<main><form><input name="q" value="harbour"><button>Search</button></form><p>8 results for “harbour”</p>${teasers
      .map(
        ([title, text], i) =>
          `<div class="result"><a href="/news/${i}">${title}</a><p>${text.slice(0, 40)} …</p></div>`,
      )
      .join('')}</main>`,
  ),
  'a video page': page(
    'Watch: Ferry leaves the harbour | Almond Post',
    '<main><h1>Watch: Ferry leaves the harbour</h1><video src="/ferry.mp4"></video><p>01:42</p><p>1,204 views</p><ul><li>Share</li><li>Embed</li></ul><h2>Up next</h2><ul><li><a href="/v/1">Storm at the pier</a></li><li><a href="/v/2">Choir sings carols</a></li></ul></main>',
  ),
  'an error page': page(
    'Page not found | Almond Post',
    '<main><h1>404</h1><p>Sorry, we could not find the page that you were looking for. It may have been moved or deleted. Please check the address, or go back to the home page.</p><a href="/">Home page</a></main>',
  ),
  'a page for robots': page(
    'Just a moment...',
    '<main><h1>Checking your browser</h1><p>Please wait while we verify that you are not a robot. This process is automatic. Your browser will redirect to your requested content shortly.</p><p>Please enable JavaScript and cookies to continue.</p></main>',
  ),
  'a cookie wall': page(
    'Almond Post',
    '<div class="consent"><h2>We value your privacy</h2><p>We and our 842 partners store and access information on a device, such as cookies, and process personal data, such as unique identifiers, for personalised advertising and content.</p><p>With your permission we and our partners may use precise geolocation data. You may click to consent to our processing as described above.</p><button>Accept all</button><button>Manage options</button></div>',
  ),
  'a login page': page(
    'Log in | Almond Post',
    '<main><h1>Log in</h1><form><label>E-mail address</label><input name="mail"><label>Password</label><input type="password"><button>Log in</button></form><p><a href="/forgot">Forgot your password?</a></p><p>New here? <a href="/register">Create an account</a></p></main>',
  ),
};

const beginning =
  'The town council of Port Almond voted seven to two on Tuesday evening to pay for the last car ferry across the sound until the end of March, after a month of protests by islanders who depend on it.';

export const onlyTheBeginning: Readonly<Record<string, string>> = {
  'a teaser before a paywall': page(
    'Council votes to keep the ferry | Almond Post',
    `<main><article><h1>Council votes to keep the ferry</h1><p class="byline">By Margaret Ellis</p><p>${beginning}</p><div class="paywall"><p>Subscribe to continue reading.</p><p>Already a subscriber? <a href="/login">Log in</a></p><button>Subscribe now</button></div></article></main>`,
  ),
  'an article that its data calls paid': page(
    'Council votes to keep the ferry | Almond Post',
    `<main><article><h1>Council votes to keep the ferry</h1><p class="byline">By Margaret Ellis</p><p>${beginning}</p></article></main>`,
    '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Council votes to keep the ferry","isAccessibleForFree":"False"}</script>',
  ),
};

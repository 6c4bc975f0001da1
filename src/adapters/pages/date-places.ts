// Where pages say when they were published: what they and the programs behind them call it.

/** Names of `meta` elements, the surest first. */
export const META_NAMES = [
  'article:published_time',
  'og:published_time',
  'article:published',
  'rnews:datepublished',
  'og:article:published_time',
  'datepublished',
  'publishdate',
  'publish-date',
  'publish_date',
  'pubdate',
  'publication_date',
  'publicationdate',
  'date.published',
  'published_time',
  'parsely-pub-date',
  'sailthru.date',
  'article.published',
  'article_date_original',
  'cxenseparse:recs:publishtime',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'dc.date',
  'citation_publication_date',
  'article:post_date',
  'originalpublicationdate',
  'timestamp',
  'displaydate',
  'ptime',
  'date',
  'created',
  'og:updated_time',
];

/** What markup calls the date of publication: the first is the page's own. */
export const STATED = ['[itemprop~="datePublished"]', 'time[pubdate]'];

/** What looks like one, by its element or its class; an article's own before any other on the page. */
export const LIKELY = [
  'abbr.published',
  'time.published',
  'time.entry-date',
  'article header time',
  'article time[datetime]',
  'main time[datetime]',
  'header time[datetime]',
  'time[datetime]',
  'time',
  '[property~="datePublished"]',
  '[class*="publish"]',
  '[class*="posted"]',
  '[class*="timestamp"]',
  '[class*="pubdate"]',
  '[id*="publish"]',
  '[class*="date"]',
  '[id*="date"]',
  '[class*="byline"]',
  '[class*="meta"]',
];

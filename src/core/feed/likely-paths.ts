// Where a site has its feeds when its pages do not say so; each place is a request.

const BESIDE_PAGE = ['feed', 'rss.xml'];
const AT_ROOT = ['feed', 'rss.xml', 'atom.xml', 'feed.xml', 'index.xml'];

/** Beside this page, then at the root of its site; none for what is no web address. */
export const likelyFeedPaths = (page: string): readonly string[] => {
  const url = URL.parse(page);
  if (url === null || !/^https?:$/u.test(url.protocol)) return [];
  // A last part with an ending is a file, and stands in the folder before it.
  const folder = url.pathname.replace(/\/[^/]*\.[^/]*$/u, '').replace(/\/+$/u, '');
  const root = AT_ROOT.map((path) => `${url.origin}/${path}`);
  return folder === '' ? root : [...BESIDE_PAGE.map((path) => `${url.origin}${folder}/${path}`), ...root];
};

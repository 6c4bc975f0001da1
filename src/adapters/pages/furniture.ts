// What stands around and inside an article without being part of it: taken out of the page before the article is looked for.
import type { HtmlDocument, HtmlElement } from '../markup/document.ts';
import { anyOf } from './any-of.ts';

const SILENT =
  'script,style,template,noscript,svg,iframe,button,input,select,textarea,object,embed,audio,video';

/** Asides and headers lead away or repeat, forms ask; one that holds much of the text is the design of a site. */
const AROUND =
  'nav,footer,aside,header,form,dialog,figcaption,[hidden],[aria-modal="true"],[itemprop="author"],[itemprop="datePublished"],[rel="author"],' +
  '[role="navigation"],[role="banner"],[role="contentinfo"],[role="complementary"],[role="dialog"],[role="search"],[role="menu"]';

/** Words in class names and ids, as the designers of many sites choose them. */
const NAMED = new RegExp(
  String.raw`(?:^|[\s:-])${anyOf(String.raw`
    relate(?:d|s)?
    recommend(?:ed|ations?|s)?|recirc(?:ulation)?|outbrain|taboola|zergnet|most-?(?:read|popular|viewed)
    popular|trending|read-?(?:more|next|also)|more-?(?:on|from|stories|news|about|like-this)|see-?also
    also-?(?:read|like)|up-?next|next-?(?:up|article|story)|you-?(?:may|might)|keep-?reading
    further-?reading|leia-?(?:mais|tambem)|lire-?aussi|lee-?tambien|leggi-?anche|mehr-?zum-?thema
    newsletters?(?:-?\w*)?|subscri(?:be|ption|ber)s?|sign-?(?:up|in)|log-?in|register|donat(?:e|ion)
    membership|paywall-?(?:prompt|message|overlay|offer)|registration|opt-?in|mailing-?list
    shar(?:e|ing|er)|share-?(?:bar|tools?|buttons?|links?)|social(?:-?\w*)?|follow(?:-?us|-?me)?|sharedaddy
    addthis(?:_\w+)?|a2a_\w+|addtoany|whatsapp|tweet-?this|click-?to-?tweet|ctt|wpulike
    captions?|credits?|photo-?(?:credit|by)|image-?(?:credit|caption|source|meta)|media-?caption
    wp-caption-text|slideshow|galler(?:y|ies)|carousel|lightbox|image-?count(?:er)?
    byline|dateline-?(?:date|time)|author-?(?:bio|box|info|card|name|meta|details?|profile|block)
    about-?(?:the-?)?author|authors?|contributors?|entry-?meta|post-?meta|article-?meta|metadata
    meta-?(?:data|info)|posted-?on|time-?stamp|pub-?date|publish(?:ed)?-?(?:date|time|on)
    date-?(?:published|time|line|posted)|reading-?time|read-?time
    cookies?(?:-?\w*)?|consent|gdpr|privacy-?(?:notice|banner)|disclaimer|disclosure
    comments?(?:-?(?:area|list|section|form|count|wrapper|container|respond))?|disqus\w*|respond|livefyre
    discussion|feedback|ratings?|votes?|polls?
    tags?-?(?:list|links|cloud)|post-?tags|article-?tags|topics?-?(?:list|links)|categor(?:y|ies)|cat-?links
    breadcrumbs?|bread-?crumb|pagination|pager|page-?nav(?:igation)?|post-?nav(?:igation)?
    nav(?:igation|bar)?|menu|skip-?(?:link|to-?content)|toc|table-?of-?contents
    ad|ads|adverts?|advert(?:isement|ising)|ad-?(?:slot|unit|wrapper|container|label|text)|promos?(?:-?\w*)?
    promotion|sponsor(?:ed)?|commercial|affiliate|banner|teasers?|upsell|cta|call-?to-?action|widgets?
    sidebar|side-?bar|rail|infobox-?ad|in-?article-?(?:promo|module)|callout-?links
    copyright|footer|site-?footer|masthead|site-?header|toolbar|tool-?bar|print-?(?:link|button|only)
    app-?download|download-?app|modal|pop-?up|popover|tooltip|rollover-(?:\w+-)?(?:block|card|content)
    overlay|loading|spinner|screen-?reader(?:-text)?|sr-?only|visually-?hidden|off-?screen|hide|hidden
    correction-?link|report-?(?:error|typo)|standfirst|dek|sub-?(?:title|hed)|strap-?line|kicker|eyebrow
    seo-?title
  `)}(?:$|[\s:\d-])`,
  'u',
);

/** These hold the article itself, whatever they are called. */
const NEVER_REMOVED = /^(?:html|head|body|article|main|h1|h2|h3|blockquote|tr|td|th|table|tbody|meta|link)$/u;

/** `relatedLinks` and `related_links` are `related-links`. */
const nameOf = (element: HtmlElement): string =>
  ['class', 'id', 'data-component', 'data-module', 'data-testid']
    .map((name) => element.getAttribute(name) ?? '')
    .join(' ')
    .slice(0, 400)
    .replace(/([a-z])([A-Z])/gu, '$1-$2')
    .replaceAll('_', '-')
    .toLowerCase();

const lengthOf = (element: HtmlElement): number => element.textContent?.trim().length ?? 0;

const sum = (elements: Iterable<HtmlElement>): number =>
  [...elements].reduce((total, one) => total + lengthOf(one), 0);

/** How much an element holds: of text outside links, and of text in paragraphs. */
interface Mass {
  readonly text: number;
  readonly paragraphs: number;
}
const massOf = (element: HtmlElement): Mass => ({
  text: lengthOf(element) - sum(element.querySelectorAll('a')),
  paragraphs: element.localName === 'p' ? lengthOf(element) : sum(element.querySelectorAll('p')),
});

/** What holds so much of the page is the article, or holds it, whatever it is called. */
const LARGEST_SHARE = 0.3;

const isLarge = (part: Mass, whole: Mass): boolean =>
  part.text > whole.text * LARGEST_SHARE || part.paragraphs > whole.paragraphs * LARGEST_SHARE;

/** Sites that have one class for all paragraphs call it anything. */
const removeNamed = (document: HtmlDocument, whole: Mass): void => {
  // What is embedded was quoted by whoever wrote the article.
  const named = [...document.querySelectorAll('[class],[id]')].filter(
    (one) =>
      !NEVER_REMOVED.test(one.localName) &&
      NAMED.test(nameOf(one)) &&
      one.querySelector('blockquote') === null,
  );
  for (const alike of Map.groupBy(named, nameOf).values()) {
    const masses = alike.map(massOf);
    const together = {
      text: masses.reduce((total, { text }) => total + text, 0),
      paragraphs: masses.reduce((total, { paragraphs }) => total + paragraphs, 0),
    };
    if (!isLarge(together, whole)) for (const element of alike) element.remove();
  }
};

/** A picture with what is written under it; a figure may also hold a table or a quotation. */
const removePictures = (document: HtmlDocument): void => {
  for (const figure of document.querySelectorAll('figure'))
    if (figure.querySelector('table,blockquote,pre') === null) figure.remove();
};

export const removeFurniture = (document: HtmlDocument): void => {
  for (const element of document.querySelectorAll(SILENT)) element.remove();
  if (document.body === null) return;
  const whole = massOf(document.body);
  for (const element of document.querySelectorAll(AROUND))
    if (element.querySelector('h1') === null && !isLarge(massOf(element), whole)) element.remove();
  removePictures(document);
  removeNamed(document, whole);
};

// Tags that do nothing in markup that was cleaned: pictures that show nothing, links that lead nowhere, a box around the whole.

/** Pictures of a pixel or less count readers, and those without address and words show nothing. */
const showsNothing = (picture: string): boolean =>
  / (?:width|height)="\s*[01](?:px)?\s*"/u.test(picture) || !/ (?:src="|alt="\s*[^\s"])/u.test(picture);

const LINK_OR_PICTURE = /<a(?: [^>]*)?>|<\/a>|<img\b[^>]*>/gu;

/** Links that lead nowhere are words. */
const withoutEmptyTags = (clean: string): string => {
  const leads: boolean[] = [];
  return clean.replace(LINK_OR_PICTURE, (tag) => {
    if (tag.startsWith('<img')) return showsNothing(tag) ? '' : tag;
    if (tag === '</a>') return leads.pop() === true ? tag : '';
    leads.push(tag.includes(' href="'));
    return leads.at(-1) === true ? tag : '';
  });
};

/** A box around the whole says nothing. */
const unboxed = (html: string): string => {
  if (!html.startsWith('<div>') || !html.endsWith('</div>')) return html;
  const inner = html.slice('<div>'.length, -'</div>'.length);
  return inner.includes('<div') || inner.includes('</div') ? html : inner.trim();
};

/** Expects markup that is well formed, and escaped inside its attributes. */
export const withoutIdleTags = (clean: string): string => unboxed(withoutEmptyTags(clean).trim());

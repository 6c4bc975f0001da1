// Redirects: where an answer sends us, whether for good, and when to stop following.

export interface Journey {
  /** Where to ask now. */
  readonly url: string;
  readonly visited: readonly string[];
  /** Where permanent redirects alone led so far; null: nowhere else. */
  readonly movedTo: string | null;
  /** Only permanent redirects so far. */
  readonly isPermanent: boolean;
}

export type Step =
  | { readonly is: 'onward'; readonly journey: Journey }
  /** `why` follows the name of the host. */
  | { readonly is: 'lost'; readonly why: string };

const PERMANENT: ReadonlySet<number> = new Set([301, 308]);

export const setOut = (url: string): Journey => ({ url, visited: [url], movedTo: null, isPermanent: true });

const withoutFragment = (url: URL): string => {
  url.hash = '';
  return url.href;
};

/** `from`: the address that answered, in the form that was asked. */
export const follow = (
  { visited, movedTo, isPermanent: wasPermanent }: Journey,
  redirect: { readonly from: string; readonly status: number; readonly location: string },
  most: number,
): Step => {
  if (!URL.canParse(redirect.location, redirect.from))
    return { is: 'lost', why: 'redirects to something that is no address' };
  const url = withoutFragment(new URL(redirect.location, redirect.from));
  if (visited.includes(url) || url === redirect.from) return { is: 'lost', why: 'redirects in a circle' };
  if (visited.length > most) return { is: 'lost', why: 'redirects too often' };
  const isPermanent = wasPermanent && PERMANENT.has(redirect.status);
  return {
    is: 'onward',
    journey: { url, visited: [...visited, url], movedTo: isPermanent ? url : movedTo, isPermanent },
  };
};

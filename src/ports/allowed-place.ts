// Places inside a private network that an operator opens to the fetcher: an intranet’s feeds, or the servers of a test.

/** `port`: null where any will do. */
export type AllowedPlace =
  | { readonly is: 'host'; readonly name: string; readonly port: number | null }
  /** Every host below this name, and not the name itself. */
  | { readonly is: 'below'; readonly name: string; readonly port: number | null }
  | { readonly is: 'network'; readonly address: string; readonly bits: number; readonly port: number | null };

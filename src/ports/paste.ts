// Taking in a text that somebody pasted where commands are typed.

export type PasteKept =
  | { readonly is: 'stored' | 'known' | 'revised'; readonly title: string }
  /** `why` is one clause. */
  | { readonly is: 'refused'; readonly why: string };

/** `text` as it was pasted: its first line is the title. */
export type KeepPaste = (text: string) => Promise<PasteKept>;

// A message before any platform draws it: parts in the order that holds everywhere. Renderers draw parts, nothing else.
import type { Action } from '../../core/command/invocation.ts';
import type { Run } from '../../core/command/reply.ts';

export interface Button {
  readonly label: string;
  readonly action: Action;
  /** For screen readers; names the target. */
  readonly hint: string;
}

export interface SelectOption {
  readonly label: string;
  readonly description: string;
  readonly action: Action;
}

export type Part =
  /** Opens the message. `link` makes the title a link. */
  | {
      readonly part: 'title';
      readonly text: string;
      readonly link: string | null;
      readonly sub: readonly string[];
    }
  | { readonly part: 'rule' }
  /** A story at a glance. `point` and `source` belong together; `open` is the question line with its age. */
  | {
      readonly part: 'story';
      readonly number: number;
      readonly update: boolean;
      readonly headline: string;
      readonly link: string | null;
      readonly point: string;
      readonly source: string;
      readonly open: string | null;
    }
  | { readonly part: 'heading'; readonly text: string }
  | { readonly part: 'text'; readonly runs: readonly Run[] }
  | { readonly part: 'list'; readonly items: readonly (readonly Run[])[] }
  /** Something not known: a left bar and words. */
  | { readonly part: 'open'; readonly word: string; readonly runs: readonly Run[] }
  /** Values side by side where the platform has columns. Lines of one value stand under each other. */
  | {
      readonly part: 'values';
      readonly values: readonly {
        readonly lines: readonly string[];
        readonly link: string | null;
        readonly label: string;
      }[];
    }
  /** Dated lines: a timeline. */
  | {
      readonly part: 'dated';
      readonly rows: readonly { readonly date: string; readonly runs: readonly Run[] }[];
    }
  /** `choices` act at once; a select names the story. */
  | {
      readonly part: 'controls';
      readonly select: { readonly placeholder: string; readonly options: readonly SelectOption[] } | null;
      readonly buttons: readonly Button[];
    }
  /** Receipt, key: small and soft. */
  | { readonly part: 'fine'; readonly text: string };

export interface Sheet {
  readonly parts: readonly Part[];
  /** For notifications, screen readers and platforms that show nothing else. */
  readonly plain: string;
  /** BCP 47 tag of the labels. */
  readonly language: string;
  /** To the asker alone. */
  readonly isPrivate: boolean;
}

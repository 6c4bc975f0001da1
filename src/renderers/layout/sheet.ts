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
  /**
   * Opens the message. `link` makes the title a link. Each text of `sub` is one small, soft line under it (a late line comes first).
   * `beside` is for a platform with room beside the title, such as a terminal: it stands there instead of the last line of `sub`.
   */
  | {
      readonly part: 'title';
      readonly text: string;
      readonly link: string | null;
      readonly sub: readonly string[];
      readonly beside?: string;
    }
  | { readonly part: 'rule' }
  /**
   * A story at a glance. `point` and `source` belong together; `open` is the question line with its age. None is empty.
   * `link` is where the headline stands; `sourceLink` is there when the point stands in another article, for platforms that show addresses
   * or that have room for a second link. The words `Update:` and `Still open:` are not in the texts: they come from `labelsFor(sheet.language)`.
   */
  | {
      readonly part: 'story';
      readonly number: number;
      readonly update: boolean;
      readonly headline: string;
      readonly link: string | null;
      readonly point: string;
      readonly source: string;
      readonly sourceLink?: string;
      readonly open: string | null;
    }
  /** `label`, where given, is how `text` begins: a platform that draws headings as lines makes only that bold ("They disagree:"). */
  | { readonly part: 'heading'; readonly text: string; readonly label?: string }
  | { readonly part: 'text'; readonly runs: readonly Run[] }
  | { readonly part: 'list'; readonly items: readonly (readonly Run[])[] }
  /** Something not known (or just answered): a left bar, `word` ("Still open:", in bold, without a blank after it), then the runs. */
  | { readonly part: 'open'; readonly word: string; readonly runs: readonly Run[] }
  /**
   * Values side by side where the platform has columns. Lines of one value stand under each other: the value, the sentence that
   * holds it, then `label` (who and when), which is the text of the link.
   */
  | {
      readonly part: 'values';
      readonly values: readonly {
        readonly lines: readonly string[];
        readonly link: string | null;
        readonly label: string;
      }[];
    }
  /** Dated lines: a timeline. The dates of one part are of unlike length; a platform with columns makes them one. */
  | {
      readonly part: 'dated';
      readonly rows: readonly { readonly date: string; readonly runs: readonly Run[] }[];
    }
  /**
   * Buttons act at once. A select names the story: choosing acts like its option, and where the platform hands the chosen option
   * over with each press (Slack), a button whose target names no other story acts on the chosen one (target of the option).
   */
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

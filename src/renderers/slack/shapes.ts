// The messages that Dateline sends to Slack: the few blocks that it uses, with the fields that hold for every message.
import type {
  ActionsBlock,
  ContextBlock,
  DividerBlock,
  HeaderBlock,
  PlainTextElement,
  RichTextBlock,
  SectionBlock,
} from '@slack/types';

export type SlackBlock =
  | HeaderBlock
  | ContextBlock
  | DividerBlock
  | RichTextBlock
  | SectionBlock
  | ActionsBlock;

/** Goes into chat.postMessage and to a response URL alike, with what only that place knows (channel, metadata) added. */
export interface SlackMessage {
  /** For notifications and screen readers; `&`, `<` and `>` are escaped, since Slack reads `<…>` here whatever `mrkdwn` says. */
  readonly text: string;
  readonly mrkdwn: false;
  readonly unfurl_links: false;
  readonly unfurl_media: false;
  readonly blocks: readonly SlackBlock[];
}

/** `emoji: false`: `:smile:` in a headline stays what it is. */
export const plainText = (text: string): PlainTextElement => ({ type: 'plain_text', text, emoji: false });

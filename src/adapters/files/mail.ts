// A message that was saved: a newsletter as an article.
import PostalMime, { type Email } from 'postal-mime';
import { linesOfHtml } from '../markup/blocks.ts';
import { readDate } from '../markup/dates/written-date.ts';
import { parsed } from '../markup/document.ts';
import { withoutChores, writtenLines } from './newsletter.ts';
import { draftOf, type FileReading, refusal } from './reading.ts';

/** What is written for the list of messages, and not to be seen in them. */
const HIDDEN = /display\s*:\s*none|max-height\s*:\s*0|font-size\s*:\s*0|visibility\s*:\s*hidden/iu;

/** None where its markup is a trap. */
const seenLines = (html: string): readonly string[] => {
  const page = parsed(html);
  if (page?.body == null) return [];
  for (const element of page.querySelectorAll('[style], [hidden]'))
    if (element.getAttribute('hidden') !== null || HIDDEN.test(element.getAttribute('style') ?? ''))
      element.remove();
  return linesOfHtml(page.body.innerHTML)
    .split('\n')
    .map((line) => line.replace(/\u00AD|\u034F|[\u200B-\u200F]|\uFEFF/gu, '').trim())
    .filter((line) => line !== '');
};

/** Both parts say the same; the page has its paragraphs whole. */
const linesOf = ({ html, text }: Email): readonly string[] => {
  const seen = html === undefined ? [] : withoutChores(seenLines(html));
  return seen.length > 0 ? seen : withoutChores(writtenLines(text ?? ''));
};

const PREFIX = /^(?:(?:fwd?|re|aw|wg|tr|rv|sv|enc|doorst)\s*:\s*)+/iu;

/** Who sent it, by name; else the house that its address belongs to. */
const senderOf = ({ from }: Email): string | undefined => {
  if (from === undefined) return undefined;
  const name = from.name.replace(/^["']+|["']+$/gu, '').trim();
  if (name !== '' && !name.includes('@')) return name;
  return from.address?.split('@')[1];
};

const MESSAGE_ID = /<[^<>\s]+>/u;

const headerOf = ({ headers }: Email, key: string): string =>
  headers.find((one) => one.key === key)?.value ?? '';

const draftOfMail = (where: string, email: Email): FileReading => {
  const lines = linesOf(email);
  const url = /<(https?:\/\/[^<>\s]+)>/u.exec(headerOf(email, 'archived-at'))?.[1];
  const sent = readDate(email.date ?? '');
  const publisher = senderOf(email);
  const reading = draftOf(where, {
    title: (email.subject ?? '').replace(PREFIX, ''),
    text: lines.join('\n'),
    ...(publisher === undefined ? {} : { publisher }),
    ...(url === undefined ? {} : { url }),
    ...(sent === null ? {} : { published: { is: 'known', ...sent } }),
  });
  const mail = MESSAGE_ID.exec(email.messageId ?? '')?.[0];
  return mail === undefined
    ? reading
    : { ...reading, drafts: reading.drafts.map((piece) => ({ ...piece, mail })) };
};

/** Attachments are left where they are. */
export const readMail = async (where: string, bytes: Uint8Array): Promise<FileReading> => {
  try {
    return draftOfMail(where, await PostalMime.parse(bytes));
  } catch (error) {
    return refusal(where, `it is no message: ${error instanceof Error ? error.message : 'unreadable'}`);
  }
};

// The browser page keeps the law that holds for all platforms, in each of its two views.
import { parseHTML } from 'linkedom';
import type { Answer } from '../../../src/ports/platform.ts';
import { type Harness, platformContract, type Seen } from '../../contracts/platform.ts';
import { openPage } from './open-page.ts';

/** The little of a document that is needed here. */
interface Tag {
  readonly id: string;
  readonly nodeName: string;
  readonly nodeType: number;
  readonly textContent: string;
  readonly childNodes: Iterable<Tag>;
  readonly parentNode: Tag | null;
  getAttribute(name: string): string | null;
  closest(selector: string): Tag | null;
  querySelector(selector: string): Tag | null;
  querySelectorAll(selector: string): Iterable<Tag>;
}

const TEXT = 3;
const BLOCKS = new Set(['P', 'LI', 'BLOCKQUOTE', 'H3', 'H4', 'SMALL', 'UL', 'DIV', 'HR']);

const opensItsLine = (tag: Tag): boolean => {
  const siblings = [...(tag.parentNode?.childNodes ?? [])];
  return siblings.slice(0, siblings.indexOf(tag)).every(({ nodeName }) => nodeName === 'B');
};

/** Dateline makes bold only what opens a line, code only of its traces and commands, and links only to sources. */
const isOurs = (tag: Tag): boolean => {
  switch (tag.nodeName) {
    case 'A':
      return tag.getAttribute('href')?.startsWith('https://straitwire.example/') ?? false;
    case 'B':
      return opensItsLine(tag) && tag.closest('a, b b') === null;
    case 'CODE':
      return /^(?:[0-9a-f]{6}|\/.*)$/.test(tag.textContent);
    default:
      return !['I', 'U', 'S'].includes(tag.nodeName);
  }
};

/** Controls are not read aloud here: the contract asks for them by their labels. */
const textOf = (tag: Tag): string => {
  if (tag.nodeType === TEXT) return tag.textContent;
  if (['FORM', 'SVG', 'svg'].includes(tag.nodeName)) return '';
  if (tag.nodeName === 'BR') return '\n';
  const inner = [...tag.childNodes].map(textOf).join('');
  const marked = isOurs(tag) ? inner : `⟦${inner}⟧`;
  return BLOCKS.has(tag.nodeName) ? `${marked}\n` : marked;
};

const makeHarness =
  (view: 'slack' | 'discord') =>
  async (answer: Answer): Promise<Harness> => {
    const page = await openPage();
    await page.platform.start(answer);

    const violations: string[] = [];
    const messages = async (): Promise<Tag[]> => {
      const { body } = await page.send(`/?channel=general&view=${view}`);
      const { document }: { document: Tag } = parseHTML(body);
      const forbidden = document.querySelectorAll('[style], script:not([src]), [onclick]');
      violations.push(...[...forbidden].map(({ nodeName }) => nodeName));
      return [...document.querySelectorAll('.message')];
    };
    const drawnIn = (message: Tag | undefined): Tag[] => [
      ...(message?.querySelectorAll(view === 'slack' ? '.slack .sk' : '.discord .dc') ?? []),
    ];
    const isPrivate = (message: Tag | undefined): boolean =>
      message?.querySelector(`.${view} .only`) !== null;

    /** What stands where the redirect after a form leads to. */
    const seenAfter = async (path: string, fields: Record<string, string>): Promise<Seen> => {
      const { status, headers, body } = await page.post(path, { view, ...fields });
      if (status !== 303) throw new Error(`${path} answered ${status}: ${body}`);
      const id = String(headers.location).split('#')[1] ?? '';
      const message = (await messages()).find((one) => one.id === id);
      return { text: drawnIn(message).map(textOf).join('\n'), isPrivate: isPrivate(message) };
    };

    return {
      platform: page.platform,
      channel: { platform: 'browser', id: 'general' },
      nowhere: { platform: 'browser', id: 'no such name' },
      type: (line) => seenAfter('/say', { text: line }),
      async press(label) {
        const buttons = (await messages()).flatMap((message) => [
          ...message.querySelectorAll(`.${view} button`),
        ]);
        const button = buttons.findLast((one) => one.textContent === label);
        if (button === undefined) throw new Error(`no button ${label}`);
        return seenAfter('/press', { press: button.getAttribute('value') ?? '' });
      },
      standing: async () =>
        (await messages())
          .filter((message) => drawnIn(message).length > 0 && !isPrivate(message))
          .map((message) => drawnIn(message).map(textOf).join('\n')),
      // What the page's own policy would not let a browser carry out.
      violations: () => violations,
      close: page.close,
    };
  };

platformContract('the browser page, as Slack draws it', makeHarness('slack'));
platformContract('the browser page, as Discord draws it', makeHarness('discord'));

// The messages that the two platforms would be sent, as the page draws them; and a sheet as a document.
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { discordMessages } from '../../../src/renderers/discord/messages.ts';
import { discordView } from '../../../src/renderers/html/discord-view.ts';
import { drawHtml } from '../../../src/renderers/html/document.ts';
import { html } from '../../../src/renderers/html/markup.ts';
import { slackView } from '../../../src/renderers/html/slack-view.ts';
import type { Sheet } from '../../../src/renderers/layout/sheet.ts';
import { slackMessages } from '../../../src/renderers/slack/messages.ts';

const NASTY = '<script>alert(1)</script> & "more"';
const SHEET: Sheet = {
  language: 'en',
  plain: 'Daily digest. 1. Ferries pause',
  isPrivate: false,
  parts: [
    {
      part: 'title',
      text: 'Daily digest · Thursday 12 March',
      link: null,
      sub: ['Wed 09:00 to Thu 09:00 · 1 story'],
    },
    { part: 'rule' },
    {
      part: 'story',
      number: 1,
      update: true,
      headline: `Ferries pause ${NASTY}`,
      link: 'https://straitwire.example/1',
      point: 'No date was named, the office said.',
      source: 'Strait Wire, Wed 21:40',
      open: 'When do they start? Open for 3 days.',
    },
    { part: 'heading', text: 'They disagree: the price', label: 'They disagree:' },
    {
      part: 'values',
      values: [
        {
          lines: ['14 crowns', 'The office names 14.'],
          link: 'https://straitwire.example/2',
          label: 'Strait Wire',
        },
        { lines: ['19 crowns', 'The council names 19.'], link: 'javascript:alert(1)', label: 'Eskeby Post' },
      ],
    },
    { part: 'open', word: 'Still open:', runs: [{ text: 'Who pays?' }] },
    {
      part: 'list',
      items: [
        [
          { text: 'New: ', style: 'bold' },
          { text: 'a point', link: 'https://straitwire.example/3' },
        ],
      ],
    },
    { part: 'dated', rows: [{ date: '26 Jan', runs: [{ text: 'It began.' }] }] },
    { part: 'text', runs: [{ text: 'Type ' }, { text: '/summary', style: 'code' }] },
    {
      part: 'controls',
      select: {
        placeholder: 'Choose a story',
        options: [
          { label: '1 · Ferries', description: '1 publisher', action: { name: 'more', target: '71:1' } },
        ],
      },
      buttons: [{ label: 'More', action: { name: 'more', target: '71' }, hint: 'More: the chosen story' }],
    },
    { part: 'fine', text: '41 articles read · edition 71' },
  ],
};
const PRESS = { to: '/press', fields: html`<input type="hidden" name="token" value="t">` };

const VIEWS = [
  ['slack', html`${slackMessages(SHEET).map((message) => slackView(message, PRESS))}`],
  ['discord', html`${discordMessages(SHEET).map((message) => discordView(message, PRESS))}`],
] as const;

const documentOf = (markup: unknown) => parseHTML(`<html><body>${String(markup)}</body></html>`).document;

describe.each(VIEWS)('the view of %s', (view, markup) => {
  const document = documentOf(markup);

  it('tells all parts in their order', () => {
    const text = document.body.textContent.replaceAll(/\s+/g, ' ');
    const parts = [
      'Daily digest',
      'Wed 09:00',
      'Update:',
      'Ferries pause',
      'No date was named',
      'Strait Wire, Wed 21:40',
      'Still open:',
      'They disagree:',
      '14 crowns',
      'Who pays?',
      'a point',
      '26 Jan',
      'It began.',
      '/summary',
      '41 articles',
    ];
    const places = parts.map((part) => text.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('makes nothing of source text, and links to the web only', () => {
    expect(document.querySelector('script')).toBeNull();
    expect(document.body.textContent).toContain(NASTY);
    const links = [...document.querySelectorAll('a')].map((link) => String(link.getAttribute('href')));
    expect(links).toContain('https://straitwire.example/1');
    expect(links.filter((link) => !link.startsWith('https://straitwire.example/'))).toEqual([]);
  });

  it('needs no style of its own in the markup, and lets each text find its direction', () => {
    expect(document.querySelector('[style]')).toBeNull();
    expect(document.querySelectorAll('p:not([dir]), li:not([dir]), blockquote:not([dir])').length).toBe(0);
  });

  it('holds its controls in forms that name what they do', () => {
    const form = document.querySelector('form');
    expect(form?.getAttribute('action')).toBe('/press');
    expect(form?.querySelector('input[name="token"]')?.getAttribute('value')).toBe('t');
    const button = [...document.querySelectorAll('button')].find((one) => one.textContent === 'More');
    expect([button?.getAttribute('name'), button?.getAttribute('value')]).toEqual(['press', 'more:71']);
    const select = document.querySelector('select');
    expect(select?.getAttribute('name')).toBe(view === 'slack' ? 'chosen' : 'press');
    expect([...(select?.querySelectorAll('option') ?? [])].at(-1)?.getAttribute('value')).toBe('more:71:1');
  });
});

describe('a sheet as a document', () => {
  const text = drawHtml(SHEET);
  const { document } = parseHTML(text);

  it('is whole: doctype, language, title, headings in steps', () => {
    expect(text).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(document.title).toBe('Daily digest · Thursday 12 March');
    expect([...document.querySelectorAll('h1, h2')].map((heading) => heading.tagName)).toEqual([
      'H1',
      'H2',
      'H2',
    ]);
  });

  it('holds all texts and no controls, scripts or other addresses than those of the web', () => {
    expect(document.querySelectorAll('button, select, form, script').length).toBe(0);
    expect(document.body.textContent).toContain(NASTY);
    expect(document.body.textContent).toContain('Update:');
    expect(document.body.textContent).toContain('41 articles read');
    for (const link of document.querySelectorAll('a')) {
      expect(link.getAttribute('href')).toMatch(/^https:\/\/straitwire\.example\//);
    }
  });

  it('is the same for the same sheet', () => {
    expect(drawHtml(SHEET)).toBe(text);
  });
});

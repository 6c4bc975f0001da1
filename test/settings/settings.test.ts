// Settings: what is read, and that everything wrong with them is told at once, with file, line, field and remedy.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../src/core/time/instant.ts';
import { OperatorError } from '../../src/ports/operator-error.ts';
import { readEnvironment, secretsIn, withoutEffect } from '../../src/settings/environment.ts';
import { loadSettings } from '../../src/settings/settings.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dateline-settings-'));
  for (const folder of ['config', 'digests']) mkdirSync(join(root, folder));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const write = (path: string, content: string): void => writeFileSync(join(root, path), content);
const load = (env: Record<string, string> = {}) => loadSettings({ env, root });
const problems = (env: Record<string, string> = {}): readonly string[] => {
  try {
    load(env);
  } catch (error) {
    if (error instanceof OperatorError && error.status === 2) return error.message.split('\n');
    throw error;
  }
  return [];
};

describe('settings', () => {
  it('are all optional', () => {
    const { environment, dateline, digests, catalogue } = load();
    expect(environment).toMatchObject({
      PORT: 8787,
      HOST: '127.0.0.1',
      DISCORD_TOKEN: null,
      LOG_LEVEL: null,
    });
    expect(dateline).toEqual({
      zone: 'UTC',
      language: 'en',
      platforms: ['slack', 'discord', 'browser'],
      prefix: '',
      retention: {
        articles: 365 * DAY,
        editions: 365 * DAY,
        deliveries: 365 * DAY,
        messages: 90 * DAY,
      },
      subscriptions: [],
      feeds: { sections: [], languages: [], interval: { least: 5 * MINUTE, most: 2 * HOUR } },
    });
    expect(digests).toEqual([]);
    expect(catalogue).toEqual([]);
  });

  it('that are shipped are sound', () => {
    cpSync(join(ROOT, 'digests'), join(root, 'digests'), { recursive: true });
    for (const file of ['dateline.yaml', 'feeds.yaml'])
      cpSync(join(ROOT, 'config', file), join(root, 'config', file));
    const { digests } = load();
    expect(digests.map(({ name }) => name)).toEqual(['crossing', 'daily']);
    expect(digests[1]).toMatchObject({
      title: 'Daily digest',
      stories: 5,
      keyPoints: 3,
      select: { topic: null },
      when: { at: '09:00', days: [1, 2, 3, 4, 5] },
      quiet: 'line',
    });
    expect(digests[0]?.select.topic).not.toBeNull();
  });

  it('forgive as chat does', () => {
    write('digests/a.yaml', 'title: A\nwhen: { at: 9am, days: mo-we, zone: berlin }\n');
    write('config/dateline.yaml', 'zone: new york\n');
    const { digests, dateline } = load();
    expect(digests[0]?.when).toEqual({ at: '09:00', days: [1, 2, 3], zone: 'Europe/Berlin' });
    expect(dateline.zone).toBe('America/New_York');
  });

  it('have a revision that changes with the recipe and not with the time', () => {
    const revision = (content: string): string => {
      write('digests/a.yaml', content);
      return load().digests[0]?.revision ?? '';
    };
    const first = revision('title: A\n');
    expect(revision('# a comment\ntitle: A\nwhen: { at: "10:00" }\n')).toBe(first);
    expect(revision('title: A\nstories: 4\n')).not.toBe(first);
  });

  it('say how long what is kept is kept, as people type lengths', () => {
    write(
      'config/dateline.yaml',
      'retention: { articles: 2 years, editions: 90 days, deliveries: forever }\n',
    );
    expect(load().dateline.retention).toEqual({
      articles: 730 * DAY,
      editions: 90 * DAY,
      deliveries: null,
      messages: 90 * DAY,
    });
  });

  it('refuse an age at which something is still needed, and what is none', () => {
    write('config/dateline.yaml', 'retention:\n  articles: 2 days\n  editions: soon\n  analyses: 30d\n');
    expect(problems()).toEqual([
      'config/dateline.yaml:2: retention.articles must be at least 14d: a weekly digest still tells what is younger',
      'config/dateline.yaml:3: retention.editions “soon” is no length of time; write 365d, 90 days, 1 year or forever',
      'config/dateline.yaml:4: retention analyses is not known here',
    ]);
    write('config/dateline.yaml', 'retention: 90d\n');
    expect(problems()).toEqual([
      'config/dateline.yaml:1: retention must be ages by name, such as { articles: 365d }',
    ]);
  });

  it('say how often a feed is asked at most and at least, within what a server and its news bear', () => {
    write('config/dateline.yaml', 'feeds: { interval: { least: 1m, most: 90 minutes } }\n');
    expect(load().dateline.feeds.interval).toEqual({ least: MINUTE, most: 90 * MINUTE });
    write('config/dateline.yaml', 'feeds: { interval: { most: 1h } }\n');
    expect(load().dateline.feeds.interval).toEqual({ least: 5 * MINUTE, most: HOUR });
    write('config/dateline.yaml', 'feeds:\n  interval:\n    least: 30s\n    most: 2 days\n');
    expect(problems()).toEqual([
      'config/dateline.yaml:3: feeds.interval.least “30s” is no length of time; write 5m, 90 minutes or 2h',
      'config/dateline.yaml:4: feeds.interval.most must be from 1m to 1 day',
    ]);
    write('config/dateline.yaml', 'feeds:\n  interval: { least: 3h }\n');
    expect(problems()).toEqual([
      'config/dateline.yaml:2: feeds.interval must have a least that is no longer than its most, 2h unless set',
    ]);
    write('config/dateline.yaml', 'feeds:\n  interval: 5m\n');
    expect(problems()).toEqual([
      'config/dateline.yaml:2: feeds.interval must be two lengths, such as { least: 5m, most: 2h }',
    ]);
  });

  it('tell every problem of every file at once', () => {
    write(
      'config/dateline.yaml',
      'zone: Berlim\nlanguage: en\nplatform: [slack]\nsubscriptions:\n  - { channel: general, takes: daily }\n',
    );
    write('digests/a.yaml', 'title: A\nstories: 50\nwhen:\n  at: "25:00"\n  days: never\n');
    write('digests/b.yaml', 'stories: 3\n');
    write('digests/c.yaml', 'title: [\n');
    expect(problems({ PORT: 'eighty', DATABASE_URL: 'postgres://u:pw@h/d' })).toEqual([
      'environment: DATABASE_URL names PostgreSQL, which this version cannot use yet; leave it empty, or write a path to a SQLite file',
      'environment: PORT is not a port; write a number from 0 to 65535 (0: any free one)',
      'config/dateline.yaml:1: zone “Berlim” is not a time zone or city; write Europe/Berlin',
      'config/dateline.yaml:5: subscriptions[0].channel must be discord:<channel id>, slack:<team id>/<channel id> or browser:<name>',
      'config/dateline.yaml:3: platform is not known here; known: zone, language, platforms, prefix, retention, subscriptions, feeds',
      'digests/a.yaml:2: stories must be from 1 to 10',
      'digests/a.yaml:4: when.at “25:00” is not a time; write "09:00"',
      'digests/a.yaml:5: when.days “never” names no days; write weekdays, daily, mo-fr or mon,thu',
      'digests/b.yaml:1: title is missing: give the digest a title',
      expect.stringMatching(/^digests\/c\.yaml:\d: is not YAML here: /u),
    ]);
  });

  it('know the sections that the catalogue has', () => {
    write(
      'config/feeds.yaml',
      '- { url: "https://one.example.org/rss", section: harbours }\n- { url: "https://two.example.org/rss", section: hills }\n',
    );
    write('digests/a.yaml', 'title: A\nselect: { sections: [hills] }\n');
    write('config/dateline.yaml', 'feeds: { sections: [harbours], languages: [en] }\n');
    expect(load().digests[0]?.select).toEqual({ topic: null, languages: [], sections: ['hills'], feeds: [] });
    expect(load().dateline.feeds).toMatchObject({ sections: ['harbours'], languages: ['en'] });
    write('digests/a.yaml', 'title: A\nselect: { sections: [hils, valleys] }\n');
    write('config/dateline.yaml', 'feeds:\n  sections: [harbors]\n  languages: [english]\n');
    expect(problems()).toEqual([
      'config/dateline.yaml:2: feeds.sections[0] “harbors” is no section of config/feeds.yaml; write harbours',
      'config/dateline.yaml:3: feeds.languages[0] must be language tags, such as [en, de]',
      'digests/a.yaml:2: select.sections[0] “hils” is no section of config/feeds.yaml; write hills',
      'digests/a.yaml:2: select.sections[1] “valleys” is no section of config/feeds.yaml; it has harbours, hills',
    ]);
  });

  it('have another revision when a digest chooses sections, and the same when it chooses none', () => {
    write('config/feeds.yaml', '- { url: "https://one.example.org/rss", section: hills }\n');
    const revision = (select: string): string => {
      write('digests/a.yaml', `title: A\nselect: ${select}\n`);
      return load().digests[0]?.revision ?? '';
    };
    expect(revision('{ sections: [] }')).toBe(revision('{ topic: null }'));
    expect(revision('{ sections: [hills] }')).not.toBe(revision('{ sections: [] }'));
  });
});

describe('the catalogue of feeds', () => {
  it('is a list, each feed with what is said of it and the usual where nothing is', () => {
    write(
      'config/feeds.yaml',
      '- url: https://one.example.org/rss\n- url: https://two.example.org/rss\n  publisher: Hill Post\n  family: Hill Group\n  section: hills\n  language: pt-BR\n  pages: always\n  on: true\n',
    );
    expect(load().catalogue).toEqual([
      {
        url: 'https://one.example.org/rss',
        publisher: null,
        family: null,
        section: null,
        language: null,
        pages: 'when-short',
        on: null,
      },
      {
        url: 'https://two.example.org/rss',
        publisher: 'Hill Post',
        family: 'Hill Group',
        section: 'hills',
        language: 'pt-BR',
        pages: 'always',
        on: true,
      },
    ]);
  });

  it('tells every mistake of every feed at once, and never a whole address', () => {
    write(
      'config/feeds.yaml',
      [
        '- url: https://one.example.org/rss?key=s3cret',
        '- { url: "ftp://two.example.org/rss" }',
        '- url: https://One.example.org:443/rss?key=s3cret',
        '  pages: sometimes',
        '- { url: "https://me:s3cret@three.example.org/rss", language: english }',
        '- section: hills',
        '  sector: hills',
        '- https://four.example.org/rss',
        '- { url: "https://five.example.org/rss", on: perhaps }',
      ].join('\n'),
    );
    const all = problems();
    expect(all).toEqual([
      'config/feeds.yaml:2: [1].url is no address of the web; write https://…',
      'config/feeds.yaml:3: [2].url is the address of feed 1 of the list already; leave one of them out',
      'config/feeds.yaml:4: [2].pages must be never, when-short, always',
      'config/feeds.yaml:5: [3].url holds a name or password; leave them out',
      'config/feeds.yaml:5: [3].language must be a language tag, such as en or pt-BR',
      'config/feeds.yaml:6: [4].url is missing: the address of the feed, https://…',
      'config/feeds.yaml:6: [4] holds sector, which is not known here; known: url, publisher, family, section, language, pages, on',
      'config/feeds.yaml:8: [5] must be a feed: { url: https://…, section: world }',
      'config/feeds.yaml:9: [6].on must be true or false',
    ]);
    expect(all.join('\n')).not.toContain('s3cret');
  });

  it('is nothing else than a list', () => {
    write('config/feeds.yaml', 'feeds: []\n');
    expect(problems()).toEqual([
      'config/feeds.yaml:1: must be a list of feeds: - { url: https://…, section: world }',
    ]);
  });
});

describe('the environment', () => {
  it.each([
    [{ SLACK_BOT_TOKEN: 'xapp-1-abc' }, /^environment: SLACK_BOT_TOKEN holds an app-level token/u],
    [{ SLACK_BOT_TOKEN: 'xoxb-1' }, /^environment: SLACK_BOT_TOKEN is set alone; add SLACK_APP_TOKEN/u],
    [{ SLACK_APP_TOKEN: 'xapp-1' }, /^environment: SLACK_BOT_TOKEN is missing/u],
    [
      { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 's' },
      /^environment: PUBLIC_URL is missing; in HTTP mode/u,
    ],
    [{ DISCORD_TOKEN: 'Bot abc' }, /without “Bot ” or blanks/u],
    [{ ADMIN_TOKEN: 'short' }, /too short to keep anybody out/u],
    [{ DISCORD_API_URL: 'ftp://x' }, /DISCORD_API_URL is not a web address/u],
    [
      { SLACK_API_URL: 'https://me:secret@x.example/api' },
      /SLACK_API_URL holds a name or password; leave them out/u,
    ],
    [{ LOG_LEVEL: 'loud' }, /LOG_LEVEL must be debug, info, warn, error or silent/u],
    [{ DATABASE_URL: 'mysql://h/d' }, /DATABASE_URL is neither empty nor a path/u],
  ])('%j is refused in one line', (env, text) => {
    const lines = problems(env);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(text);
  });

  it('never repeats a value: it may be a secret', () => {
    const lines = problems({
      SLACK_BOT_TOKEN: 'xapp-verysecret',
      ADMIN_TOKEN: 'verysecret',
      DISCORD_TOKEN: 'very secret',
    });
    expect(lines).toHaveLength(3);
    expect(lines.join('\n')).not.toMatch(/verysecret|very secret/u);
  });

  it('takes empty and blank for unset, and knows its secrets', () => {
    const read = readEnvironment({ DISCORD_TOKEN: ' tok.en ', SLACK_BOT_TOKEN: '  ', ADMIN_TOKEN: '' });
    expect(read.ok && secretsIn(read.value)).toEqual(['tok.en']);
  });

  it('says which variables have no effect yet', () => {
    expect(withoutEffect({ WRITER_URL: 'http://x', SECRET_KEY: '', PORT: '1' })).toEqual(['WRITER_URL']);
  });
});

// The app manifest: what the command table says, in the form that Slack takes.
import { existsSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { slackManifest } from '../../../src/adapters/slack/manifest.ts';
import { COMMANDS } from '../../../src/core/command/table.ts';

const SPECS = new URL('../../../../shared/specs/slack/manifest/', import.meta.url);

describe('the Slack manifest', () => {
  it('has every command of the table, with the prefix', () => {
    const text = JSON.stringify(slackManifest({ prefix: 'news-', publicUrl: null }));
    for (const { name, description } of COMMANDS) {
      expect(text).toContain(`"command":"/news-${name}"`);
      expect(text).toContain(JSON.stringify(description));
    }
  });

  it('asks for Socket Mode without a public address', () => {
    expect(slackManifest({ prefix: '', publicUrl: null })).toMatchObject({
      settings: { socket_mode_enabled: true, interactivity: { is_enabled: true } },
    });
  });

  it('names the request URL where there is one', () => {
    const manifest = slackManifest({ prefix: '', publicUrl: 'https://news.example/' });
    expect(manifest).toMatchObject({
      settings: {
        socket_mode_enabled: false,
        interactivity: { request_url: 'https://news.example/slack/events' },
      },
    });
    expect(JSON.stringify(manifest).match(/"url":"https:\/\/news\.example\/slack\/events"/g)).toHaveLength(
      COMMANDS.length,
    );
  });

  it('keeps to Slack’s lengths', () => {
    const { features } = slackManifest({ prefix: 'news-', publicUrl: null }) as {
      features: { slash_commands: { command: string; description: string; usage_hint?: string }[] };
    };
    for (const { command, description, usage_hint = '' } of features.slash_commands) {
      expect(command).toMatch(/^\/[a-z0-9_-]{1,31}$/);
      expect(description.length).toBeLessThanOrEqual(2_000);
      expect(usage_hint.length).toBeLessThanOrEqual(1_000);
    }
  });

  it.skipIf(!existsSync(SPECS)).each([null, 'https://news.example'])(
    'is valid by the schema (%s; needs ../shared/specs beside the checkout)',
    (publicUrl) => {
      const ajv = new Ajv({ strict: false, allErrors: true });
      addFormats.default(ajv);
      const schema = (file: string) => {
        const { $schema, ...rest } = JSON.parse(readFileSync(new URL(file, SPECS), 'utf8'));
        return rest;
      };
      for (const version of ['1.0.0', '2.0.0'])
        ajv.addSchema({
          ...schema(`manifest.schema.${version}.json`),
          $id: `https://raw.githubusercontent.com/slackapi/manifest-schema/v0.5.0/schemas/manifest.schema.${version}.json`,
        });
      const isValid = ajv.compile(schema('manifest.schema.json'));
      expect(isValid(slackManifest({ prefix: '', publicUrl })), ajv.errorsText(isValid.errors)).toBe(true);
    },
  );
});

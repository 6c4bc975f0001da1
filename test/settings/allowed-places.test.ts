// FETCH_ALLOW as operators write it.
import { describe, expect, it } from 'vitest';
import { readAllowedPlaces } from '../../src/settings/allowed-places.ts';
import { readEnvironment } from '../../src/settings/environment.ts';

describe('FETCH_ALLOW', () => {
  it.each([
    ['10.0.0.0/8', { is: 'network', address: '10.0.0.0', bits: 8, port: null }],
    ['10.0.0.5', { is: 'network', address: '10.0.0.5', bits: 32, port: null }],
    ['10.0.0.5:8080', { is: 'network', address: '10.0.0.5', bits: 32, port: 8080 }],
    ['::ffff:10.0.0.5', { is: 'network', address: '10.0.0.5', bits: 32, port: null }],
    ['::1', { is: 'network', address: '::1', bits: 128, port: null }],
    ['[::1]', { is: 'network', address: '::1', bits: 128, port: null }],
    ['[::1]:8080', { is: 'network', address: '::1', bits: 128, port: 8080 }],
    ['fd00::/8', { is: 'network', address: 'fd00::', bits: 8, port: null }],
    ['localhost', { is: 'host', name: 'localhost', port: null }],
    ['Wiki.Example.org.', { is: 'host', name: 'wiki.example.org', port: null }],
    ['wiki:8080', { is: 'host', name: 'wiki', port: 8080 }],
    ['bücher.example', { is: 'host', name: 'xn--bcher-kva.example', port: null }],
    ['*.example.org', { is: 'below', name: 'example.org', port: null }],
    ['*.example.org:8080', { is: 'below', name: 'example.org', port: 8080 }],
  ])('%s', (text, place) => {
    expect(readAllowedPlaces(text)).toEqual({ places: [place] });
  });

  it('takes commas and blanks', () => {
    expect(readAllowedPlaces(' wiki, 10.0.0.0/8\nlocalhost,, ')).toMatchObject({
      places: [{ name: 'wiki' }, { bits: 8 }, { name: 'localhost' }],
    });
  });

  it.each([
    'https://wiki/',
    '*',
    '*.',
    'wiki/feed',
    'wiki:0',
    'wiki:70000',
    'wiki:port',
    '10.0.0.0/33',
    '10.0/8',
    // A browser reads these as addresses; an operator who means one can write it.
    '127.1',
    '0x7f.1',
    '2130706433',
    '10.0.0.5:99999',
    '[::1',
    'a..b',
  ])('%s names no place', (text) => {
    expect(readAllowedPlaces(`localhost, ${text}`)).toEqual({ wrong: 2 });
  });

  it('is told wrong with its place in the list and what to write', () => {
    expect(readEnvironment({ FETCH_ALLOW: 'wiki, https://x' })).toEqual({
      ok: false,
      problems: [
        {
          file: 'environment',
          line: null,
          field: 'FETCH_ALLOW',
          text: 'names no place in its entry 2; write hosts (feeds.example.org), host:port, *.example.org or ranges (10.0.0.0/8)',
        },
      ],
    });
  });

  it('opens nothing when it is unset', () => {
    const read = readEnvironment({});
    expect(read.ok && read.value.FETCH_ALLOW).toBeNull();
  });
});

// Addresses as people type them in chat.
import { describe, expect, it } from 'vitest';
import { isTypedAddress, typedAddress } from '../../../src/core/command/typed-address.ts';

describe('an address', () => {
  it.each<[string, string | null, boolean]>([
    ['https://example.org/feed', 'https://example.org/feed', true],
    ['<https://example.org/feed>', 'https://example.org/feed', true],
    ['<https://example.org/feed|example.org>', 'https://example.org/feed', true],
    ['HTTP://example.org', 'http://example.org/', true],
    ['feed://example.org/rss', 'https://example.org/rss', true],
    ['example.org/feed', 'https://example.org/feed', false],
    ['ferry talks', null, false],
    ['https://example.org/ and more', null, true],
    ['ftp://example.org/', null, false],
    ['daily', null, false],
  ])('%s', (typed, address, isMeant) => {
    expect(typedAddress(typed)).toBe(address);
    expect(isTypedAddress(typed)).toBe(isMeant);
  });
});

// Addresses that a stranger's link must not reach, by their numbers.
import { describe, expect, it } from 'vitest';
import { whyForbidden } from '../../../src/adapters/web/forbidden-address.ts';

describe('a forbidden address', () => {
  it.each([
    ['0.0.0.0', 'of this computer itself'],
    ['0.1.2.3', 'of this computer itself'],
    ['127.0.0.1', 'of this computer itself'],
    ['127.255.255.254', 'of this computer itself'],
    ['::', 'of this computer itself'],
    ['::1', 'of this computer itself'],
    ['10.0.0.5', 'inside a private network'],
    ['172.16.0.1', 'inside a private network'],
    ['172.31.255.255', 'inside a private network'],
    ['192.168.1.1', 'inside a private network'],
    ['fc00::1', 'inside a private network'],
    ['fd12:3456::1', 'inside a private network'],
    ['100.64.0.1', 'inside a provider’s own network'],
    ['100.127.255.255', 'inside a provider’s own network'],
    ['169.254.0.1', 'of the local network alone'],
    ['fe80::1', 'of the local network alone'],
    ['fe80::1%eth0', 'of the local network alone'],
    ['fec0::1', 'of the local network alone'],
    ['169.254.169.254', 'where a cloud keeps secrets'],
    ['169.254.170.2', 'where a cloud keeps secrets'],
    ['100.100.100.200', 'where a cloud keeps secrets'],
    ['168.63.129.16', 'where a cloud keeps secrets'],
    ['fd00:ec2::254', 'where a cloud keeps secrets'],
    ['fd20:ce::254', 'where a cloud keeps secrets'],
    ['224.0.0.1', 'of many machines at once'],
    ['239.255.255.250', 'of many machines at once'],
    ['255.255.255.255', 'of many machines at once'],
    ['ff02::1', 'of many machines at once'],
    ['192.0.0.8', 'reserved'],
    ['192.0.2.1', 'reserved'],
    ['192.88.99.1', 'reserved'],
    ['198.18.0.1', 'reserved'],
    ['198.19.255.255', 'reserved'],
    ['198.51.100.1', 'reserved'],
    ['203.0.113.1', 'reserved'],
    ['240.0.0.1', 'reserved'],
    ['2001:db8::1', 'reserved'],
    ['2001:2::1', 'reserved'],
    ['3fff::1', 'reserved'],
    ['100::1', 'reserved'],
    ['5f00::1', 'reserved'],
    ['4000::1', 'reserved'],
    // An IPv4 address in other clothes.
    ['::ffff:127.0.0.1', 'of this computer itself'],
    ['::ffff:a00:5', 'inside a private network'],
    ['::ffff:169.254.169.254', 'where a cloud keeps secrets'],
    ['::127.0.0.1', 'of this computer itself'],
    ['::7f00:1', 'reserved'],
    ['::808:808', 'reserved'],
    ['::ffff:0:127.0.0.1', 'of a translator'],
    ['64:ff9b::127.0.0.1', 'of this computer itself'],
    ['64:ff9b::10.0.0.5', 'inside a private network'],
    ['64:ff9b::169.254.169.254', 'where a cloud keeps secrets'],
    ['64:ff9b:1::8.8.8.8', 'of a translator'],
    ['2002:7f00:1::', 'of a tunnel'],
    ['2002:808:808::', 'of a tunnel'],
    ['2001:0:7f00:1::', 'of a tunnel'],
    ['no address', 'reserved'],
  ])('%s: an address %s', (address, why) => {
    expect(whyForbidden(address)).toContain(`an address ${why}`);
  });
});

describe('a public address', () => {
  it.each([
    '8.8.8.8',
    '1.1.1.1',
    '172.15.255.255',
    '172.32.0.0',
    '100.63.255.255',
    '100.128.0.0',
    '169.253.255.255',
    '192.167.255.255',
    '2606:4700::1111',
    '2a00:1450:4001::8',
    '::ffff:8.8.8.8',
    // As a network without IPv4 sees the public internet.
    '64:ff9b::8.8.8.8',
  ])('%s may be asked', (address) => {
    expect(whyForbidden(address)).toBeNull();
  });
});

// Addresses as people and pages write them: every odd form of a forbidden one is refused, and the refusal says why.
import { describe, expect, it } from 'vitest';
import { checkAddress } from '../../../src/adapters/web/address-check.ts';
import { allowing } from '../../../src/adapters/web/allow-list.ts';
import type { AllowedPlace } from '../../../src/ports/allowed-place.ts';

const check = (text: string, ...places: readonly AllowedPlace[]): string => {
  const checked = checkAddress(text, allowing(places));
  return checked.is === 'refused' ? checked.why : `sound: ${checked.url.href}`;
};

describe('an address is refused', () => {
  it.each([
    ['http://127.0.0.1/', '127.0.0.1 is an address of this computer itself'],
    ['http://2130706433/', '127.0.0.1 is an address of this computer itself'],
    ['http://0x7f000001/', '127.0.0.1 is an address of this computer itself'],
    ['http://0177.0.0.1/', '127.0.0.1 is an address of this computer itself'],
    ['http://0x7f.0.0.0x1/', '127.0.0.1 is an address of this computer itself'],
    ['http://017700000001/', '127.0.0.1 is an address of this computer itself'],
    ['http://127.1/', '127.0.0.1 is an address of this computer itself'],
    ['http://127.0.1/', '127.0.0.1 is an address of this computer itself'],
    ['http://0/', '0.0.0.0 is an address of this computer itself'],
    ['http://127.0.0.1./', '127.0.0.1 is an address of this computer itself'],
    ['http://①②⑦.⓪.⓪.①/', '127.0.0.1 is an address of this computer itself'],
    ['http://127。0。0。1/', '127.0.0.1 is an address of this computer itself'],
    ['http://%31%32%37.0.0.1/', '127.0.0.1 is an address of this computer itself'],
    ['http:\\\\127.0.0.1\\', '127.0.0.1 is an address of this computer itself'],
    ['http://10.0.0.5/', '10.0.0.5 is an address inside a private network'],
    ['http://167772165/', '10.0.0.5 is an address inside a private network'],
    ['http://192.168.1/', '192.168.0.1 is an address inside a private network'],
    ['http://[::1]/', '::1 is an address of this computer itself'],
    ['http://[0:0:0:0:0:0:0:1]/', '::1 is an address of this computer itself'],
    ['http://[::]/', ':: is an address of this computer itself'],
    ['http://[::ffff:127.0.0.1]/', '::ffff:7f00:1 is an address of this computer itself'],
    ['http://[::ffff:a00:5]/', '::ffff:a00:5 is an address inside a private network'],
    ['http://[::127.0.0.1]/', '::7f00:1 is an address reserved for special use'],
    ['http://[64:ff9b::10.0.0.5]/', '64:ff9b::a00:5 is an address inside a private network'],
    ['http://[64:ff9b:1::1]/', '64:ff9b:1::1 is an address of a translator'],
    ['http://[2002:7f00:1::]/', '2002:7f00:1:: is an address of a tunnel'],
    ['http://[2001:0:1::1]/', '2001:0:1::1 is an address of a tunnel'],
    ['http://[fe80::1]/', 'fe80::1 is an address of the local network alone'],
    ['http://localhost/', 'localhost is a name inside a private network'],
    ['http://LOCALHOST./', 'localhost is a name inside a private network'],
    ['http://feeds.localhost/', 'feeds.localhost is a name inside a private network'],
    ['http://localhost.localdomain/', 'localhost.localdomain is a name inside a private network'],
    ['http://printer.local/', 'printer.local is a name inside a private network'],
    ['http://metadata.google.internal/', 'metadata.google.internal is a name inside a private network'],
    ['http://nas.home.arpa/', 'nas.home.arpa is a name inside a private network'],
    ['http://intranet/', 'intranet is a name inside a private network'],
    ['http://db./', 'db is a name inside a private network'],
  ])('%s: %s', (text, why) => {
    expect(check(text)).toContain(why);
    expect(check(text)).toMatch(/; whoever runs Dateline can allow it with FETCH_ALLOW$/u);
  });

  it.each([
    ['http://169.254.169.254/latest/meta-data/', '169.254.169.254 is an address where a cloud keeps secrets'],
    ['http://0xa9fea9fe/', '169.254.169.254 is an address where a cloud keeps secrets'],
    ['http://[fd00:ec2::254]/', 'fd00:ec2::254 is an address where a cloud keeps secrets'],
  ])('%s: %s, and nobody is told how to open it', (text, why) => {
    expect(check(text)).toBe(why);
  });

  it.each([
    ['', 'this is not a web address'],
    ['feed', 'this is not a web address'],
    ['http://', 'this is not a web address'],
    ['http://[fe80::1%25eth0]/', 'this is not a web address'],
    ['http://256.256.256.256/', 'this is not a web address'],
    [`https://example.org/${'x'.repeat(5000)}`, 'this is not a web address'],
    ['file:///etc/passwd', 'only addresses that begin with http:// or https:// are read'],
    ['ftp://example.org/', 'only addresses that begin with http:// or https:// are read'],
    ['gopher://example.org/', 'only addresses that begin with http:// or https:// are read'],
    ['javascript:alert(1)', 'only addresses that begin with http:// or https:// are read'],
    ['data:text/xml,<rss/>', 'only addresses that begin with http:// or https:// are read'],
    ['https://me:secret@example.org/', 'the address holds a name or a password; leave them out'],
    ['https://token@example.org/', 'the address holds a name or a password; leave them out'],
    ['https://example.org:22/', 'port 22 belongs to another service than the web'],
    ['http://example.org:25/', 'port 25 belongs to another service than the web'],
    ['http://example.org:6667/', 'port 6667 belongs to another service than the web'],
  ])('%s: %s', (text, why) => {
    expect(check(text)).toBe(why);
  });

  it('without a word of it but the host', () => {
    expect(check('http://10.0.0.5/private/feed?token=abc')).not.toMatch(/token|private\/|abc/u);
    expect(check('https://me:secret@example.org/')).not.toMatch(/secret/u);
  });
});

describe('an address is sound', () => {
  it.each([
    ['https://example.org/feed', 'https://example.org/feed'],
    ['http://example.org:8080/feed?a=1#part', 'http://example.org:8080/feed?a=1'],
    ['https://EXAMPLE.org./', 'https://example.org./'],
    ['https://bücher.example/', 'https://xn--bcher-kva.example/'],
    ['http://8.8.8.8/', 'http://8.8.8.8/'],
    ['http://[2606:4700::1111]/', 'http://[2606:4700::1111]/'],
    ['https://localhost.example.org/', 'https://localhost.example.org/'],
  ])('%s', (text, url) => {
    expect(check(text)).toBe(`sound: ${url}`);
  });
});

describe('what the operator opened', () => {
  const lan: AllowedPlace = { is: 'network', address: '10.0.0.0', bits: 8, port: null };

  it('is a range of addresses, in every form of them', () => {
    expect(check('http://10.1.2.3/', lan)).toBe('sound: http://10.1.2.3/');
    expect(check('http://167772165/', lan)).toBe('sound: http://10.0.0.5/');
    expect(check('http://[::ffff:10.0.0.5]/', lan)).toMatch(/^sound/u);
    expect(check('http://11.0.0.1/', lan)).toMatch(/^sound/u);
    expect(check('http://127.0.0.1/', lan)).toMatch(/this computer itself/u);
    expect(check('http://[::1]/', lan)).toMatch(/this computer itself/u);
  });

  it('is a host, on every port or on one', () => {
    const wiki: AllowedPlace = { is: 'host', name: 'wiki', port: null };
    expect(check('http://wiki/', wiki)).toMatch(/^sound/u);
    expect(check('http://WIKI.:8080/', wiki)).toMatch(/^sound/u);
    expect(check('http://notwiki/', wiki)).toMatch(/private network/u);
    expect(check('http://wiki:8080/', { ...wiki, port: 8080 })).toMatch(/^sound/u);
    expect(check('http://wiki/', { ...wiki, port: 8080 })).toMatch(/private network/u);
    expect(check('https://wiki/', { ...wiki, port: 443 })).toMatch(/^sound/u);
  });

  it('is every host below a name, and not the name', () => {
    const below: AllowedPlace = { is: 'below', name: 'corp', port: null };
    expect(check('http://feeds.corp/', below)).toMatch(/^sound/u);
    expect(check('http://a.b.corp/', below)).toMatch(/^sound/u);
    expect(check('http://corp/', below)).toMatch(/private network/u);
    expect(check('http://acorp/', below)).toMatch(/private network/u);
  });

  it('keeps ports of other services and passwords refused', () => {
    expect(check('http://10.0.0.5:25/', lan)).toMatch(/^port 25/u);
    expect(check('http://me@10.0.0.5/', lan)).toMatch(/a name or a password/u);
  });
});

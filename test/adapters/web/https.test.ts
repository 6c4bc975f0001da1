// https: a certificate must be sound and stand for the host that was asked, whatever address its name led to.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setDefaultCACertificates } from 'node:tls';
import { afterAll, describe, expect, it } from 'vitest';
import { closesAfter, get, listening, open, serve, textOf } from './outside.ts';

const folder = mkdtempSync(join(tmpdir(), 'dateline-https-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Made by openssl, where there is one; signed by nobody but itself. */
const makeCertificate = (): { readonly key: string; readonly cert: string } | null => {
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const what =
    'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN=feeds.example.org';
  try {
    execFileSync(
      'openssl',
      [...what.split(' '), '-addext', 'subjectAltName=DNS:feeds.example.org', '-keyout', key, '-out', cert],
      { stdio: 'ignore' },
    );
  } catch {
    return null;
  }
  return { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') };
};
const certificate = makeCertificate();

const serveHttps = async (): Promise<{ readonly port: number; readonly names: readonly unknown[] }> => {
  const names: unknown[] = [];
  const server = createServer({ ...certificate }, (_, response) => void response.end('hello'));
  server.on('secureConnection', ({ servername }) => names.push(servername));
  const port = await listening(server);
  closesAfter(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return { port, names };
};

describe('https', () => {
  it('is not plain text', async () => {
    const server = await serve((_, response) => void response.end('hello'));
    expect(await get(open([server]), server.at('/').replace('http:', 'https:'))).toEqual({
      is: 'failed',
      fault: 'tls',
      why: 'feeds.example.org has no sound https',
    });
  });

  it.skipIf(certificate === null)(
    'is not a certificate that signed itself (skipped without openssl)',
    async () => {
      const server = await serveHttps();
      expect(await get(open([server]), `https://feeds.example.org:${server.port}/`)).toEqual({
        is: 'failed',
        fault: 'tls',
        why: 'feeds.example.org has no valid certificate for https',
      });
    },
  );

  it.skipIf(certificate === null)('is a certificate for the name (skipped without openssl)', async () => {
    setDefaultCACertificates([certificate?.cert ?? '']);
    const server = await serveHttps();
    const guarded = open([server]);
    expect(textOf(await get(guarded, `https://feeds.example.org:${server.port}/`))).toBe('hello');
    expect(server.names).toEqual(['feeds.example.org']);
    expect(await get(guarded, `https://other.example.org:${server.port}/`)).toEqual({
      is: 'failed',
      fault: 'tls',
      why: 'other.example.org has no valid certificate for https',
    });
  });
});

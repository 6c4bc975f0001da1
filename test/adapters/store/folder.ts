// A place for a store of one test's own, gone when the test is over.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

export const emptyFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-store-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
};

export const emptyPath = async (): Promise<string> => join(await emptyFolder(), 'dateline.db');

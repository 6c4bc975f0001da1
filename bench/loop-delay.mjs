// Loaded before a program: writes how long its event loop was held up, in ms, to the file named by LOOP_DELAY when it ends.
import { writeFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { isMainThread } from 'node:worker_threads';

const file = process.env.LOOP_DELAY;
if (file && isMainThread) {
  const RESOLUTION = 5;
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION });
  // Loading the program is not what is measured.
  setTimeout(() => delay.enable(), 5000).unref();
  const ms = (ns) => Math.round(ns / 1e4) / 100 - RESOLUTION;
  process.once('exit', () => {
    writeFileSync(
      file,
      JSON.stringify({ p50: ms(delay.percentile(50)), p99: ms(delay.percentile(99)), max: ms(delay.max) }),
    );
  });
}

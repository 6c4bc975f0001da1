// How long work takes, as the processor counts it: a busy machine makes no test fail.

/** Milliseconds of this process, user and system. */
export const processorTime = (work: () => void): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

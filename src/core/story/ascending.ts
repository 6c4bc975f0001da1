// How much two ascending lists have in common, in one pass over both.

/** Both ascending, each element once. */
export const sharedCount = <T extends string | number>(a: ArrayLike<T>, b: ArrayLike<T>): number => {
  let [i, j, n] = [0, 0, 0];
  for (let x = a[i], y = b[j]; x !== undefined && y !== undefined; x = a[i], y = b[j]) {
    if (x === y) n += 1;
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  return n;
};

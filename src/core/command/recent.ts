// The newest of what was asked, so that what a platform hands over twice is known again; the oldest is forgotten.

/** Keeps `most` entries, so that it never grows without end. */
export class Recent<Value> {
  readonly #kept = new Map<string, Value>();
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  get(key: string): Value | undefined {
    return this.#kept.get(key);
  }

  /** False for a key that is kept already: its value stays. */
  isNew(key: string, value: Value): boolean {
    if (this.#kept.has(key)) return false;
    this.#kept.set(key, value);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > this.#most && oldest !== undefined) this.#kept.delete(oldest);
    return true;
  }
}

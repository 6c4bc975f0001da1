// Rendered messages, kept once per edition, platform and language with the renderer's version.
export interface RenderingStore {
  /** What stands under the key, or what `render` makes, which is then kept. The value is JSON. */
  once(key: string, render: () => string): Promise<string>;
}

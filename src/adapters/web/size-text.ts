// A number of bytes for people.

/** "5 MB", "512 KB", "100 bytes". */
export const sizeText = (bytes: number): string => {
  if (bytes >= 1e6) return `${Math.round(bytes / 1e6)} MB`;
  return bytes >= 1e3 ? `${Math.round(bytes / 1e3)} KB` : `${bytes} bytes`;
};

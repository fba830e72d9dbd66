/** Where pdf.js keeps the pixels of a painted image, and its size in pixels. */
export type ImageSource = { readonly id: string; readonly width: number; readonly height: number };

/** The source of a painted image or mask by its operator's arguments; null for one that is drawn inline. */
export function imageSourceOf(args: readonly unknown[]): ImageSource | null {
  const [first, width, height] = args;
  if (typeof first === 'string' && typeof width === 'number' && typeof height === 'number')
    return { id: first, width, height };
  const mask = (first ?? {}) as { data?: unknown; width?: unknown; height?: unknown };
  return typeof mask === 'object' &&
    typeof mask.data === 'string' &&
    typeof mask.width === 'number' &&
    typeof mask.height === 'number'
    ? { id: mask.data, width: mask.width, height: mask.height }
    : null;
}

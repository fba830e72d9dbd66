import type { Page } from 'playwright-core';

/**
 * Counts the pixels that differ visibly between two pictures of the same size. Decodes the PNGs in `page`, without changing it. A new page would
 * take the focus, which closes a popup.
 */
export function differingPixels(page: Page, before: Buffer, after: Buffer): Promise<number> {
  return page.evaluate(
    async pictures => {
      const [one, other] = await Promise.all(
        pictures.map(async base64 => {
          const bytes = Uint8Array.from(atob(base64), character => character.charCodeAt(0));
          const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
          const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
          if (context === null) throw new Error('no canvas');
          context.drawImage(bitmap, 0, 0);
          return context.getImageData(0, 0, bitmap.width, bitmap.height).data;
        }),
      );
      if (!one || !other || one.length !== other.length) throw new Error('The pictures are not of one size.');
      let differing = 0;
      for (let at = 0; at < one.length; at += 4) {
        const distance = [0, 1, 2].reduce(
          (sum, channel) => sum + Math.abs((one[at + channel] ?? 0) - (other[at + channel] ?? 0)),
          0,
        );
        if (distance > 24) differing += 1;
      }
      return differing;
    },
    [before.toString('base64'), after.toString('base64')],
  );
}

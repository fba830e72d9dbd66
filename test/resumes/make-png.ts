import { crc32, deflateSync } from 'node:zlib';

/** A grey PNG; `shade` tells the brightness of each point, 0 to 255. */
export function makePng(width: number, height: number, shade: (x: number, y: number) => number): Buffer {
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) rows[y * (width + 1) + 1 + x] = shade(x, y);
  const size = Buffer.alloc(13);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  size[8] = 8;
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', size),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

const pitch = 24;
// How wide the letters of a made-up word are, with a gap after it, and where their second stem stands.
const letters = [9, 6, 13, 8, 4, 11, 9, 14, 7, 10, 5, 12, 9].map((width, index) => ({
  width,
  stem: index % 4 === 3 ? width : width - 4,
}));
const wordWidth = letters.reduce((sum, { width }) => sum + width, 0) + 12;

/** The shade of lines that look like words: stems and bars, the letters of several widths, a line every 24 points. */
export function wordShade(x: number, y: number, ink = 20, paper = 255): number {
  const inLine = y % pitch;
  let at = (x + Math.floor(y / pitch) * 37) % wordWidth;
  const letter = letters.find(({ width }) => {
    if (at < width) return true;
    at -= width;
    return false;
  });
  if (!letter || inLine < 6 || inLine >= 18) return paper;
  const isStem = at < 2 || (at >= letter.stem && at < letter.stem + 2);
  const isBar = letter.width > 8 && at < letter.width - 3 && inLine < 8;
  return isStem || isBar ? ink : paper;
}

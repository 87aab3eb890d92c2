import { inflateSync } from 'node:zlib';

export interface Png {
  readonly width: number;
  readonly height: number;
  /** Four bytes a pixel; undefined for a kind of PNG other than plain 8-bit RGBA. */
  readonly pixels: Uint8Array | undefined;
}

const signature = '89504e470d0a1a0a';

/** The size stands in the first chunk; the pixels are unpacked as the PNG specification (W3C, section 9) says. */
export function readPng(bytes: Uint8Array): Png | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.length < 33 || file.toString('hex', 0, 8) !== signature) return undefined;
  const width = file.readUInt32BE(16);
  const height = file.readUInt32BE(20);
  const isPlainRgba = file[24] === 8 && file[25] === 6 && file[28] === 0;
  return { width, height, pixels: isPlainRgba ? pixelsOf(file, width, height) : undefined };
}

function pixelsOf(file: Buffer, width: number, height: number): Uint8Array {
  const packed: Buffer[] = [];
  for (let at = 8; at + 8 <= file.length; at += file.readUInt32BE(at) + 12) {
    const length = file.readUInt32BE(at);
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT')
      packed.push(file.subarray(at + 8, at + 8 + length));
  }
  return unfilter(inflateSync(Buffer.concat(packed)), width * 4, height);
}

/** Every row begins with how it was written: as a difference to the pixel on the left, above, or both. */
function unfilter(rows: Uint8Array, rowBytes: number, height: number): Uint8Array {
  const pixels = new Uint8Array(rowBytes * height);
  for (let y = 0; y < height; y += 1) {
    const filter = rows[y * (rowBytes + 1)] ?? 0;
    for (let x = 0; x < rowBytes; x += 1) {
      const at = y * rowBytes + x;
      const left = x < 4 ? 0 : (pixels[at - 4] ?? 0);
      const above = y === 0 ? 0 : (pixels[at - rowBytes] ?? 0);
      const aboveLeft = x < 4 || y === 0 ? 0 : (pixels[at - rowBytes - 4] ?? 0);
      pixels[at] = (rows[at + y + 1] ?? 0) + predicted(filter, left, above, aboveLeft);
    }
  }
  return pixels;
}

function predicted(filter: number, left: number, above: number, aboveLeft: number): number {
  if (filter === 1) return left;
  if (filter === 2) return above;
  if (filter === 3) return Math.floor((left + above) / 2);
  return filter === 4 ? paeth(left, above, aboveLeft) : 0;
}

function paeth(left: number, above: number, aboveLeft: number): number {
  const guess = left + above - aboveLeft;
  const [toLeft, toAbove, toAboveLeft] = [left, above, aboveLeft].map((value) => Math.abs(guess - value)) as [
    number,
    number,
    number,
  ];
  if (toLeft <= toAbove && toLeft <= toAboveLeft) return left;
  return toAbove <= toAboveLeft ? above : aboveLeft;
}

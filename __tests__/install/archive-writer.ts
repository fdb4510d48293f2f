/** Builds tar and zip archives byte by byte: also those that no archiver would make. */
import { crc32, deflateRawSync, gzipSync } from 'node:zlib';

export interface TarFile {
  readonly path: string;
  readonly content?: string | Uint8Array;
  readonly mode?: number;
  /** ustar's type flag: `0` file, `1` hard link, `2` symbolic link, `3` and `4` devices, `5` directory, `6` pipe. */
  readonly type?: string;
  readonly link?: string;
}

export function tar(files: readonly TarFile[]): Buffer {
  return Buffer.concat([...files.flatMap(tarEntry), Buffer.alloc(1024)]);
}

export function tarGz(files: readonly TarFile[]): Buffer {
  return gzipSync(tar(files));
}

function tarEntry({ path, content = '', mode = 0o644, type = '0', link = '' }: TarFile): Buffer[] {
  const body = Buffer.from(content);
  const header = Buffer.alloc(512);
  header.write(path, 0, 100);
  header.write(`${mode.toString(8).padStart(7, '0')}\0`, 100);
  header.write('0000000\0', 108);
  header.write('0000000\0', 116);
  header.write(`${body.length.toString(8).padStart(11, '0')}\0`, 124);
  header.write('00000000000\0', 136);
  header.write('        ', 148);
  header.write(type, 156);
  header.write(link, 157, 100);
  header.write('ustar\u000000', 257);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return [header, body, Buffer.alloc((512 - (body.length % 512)) % 512)];
}

export interface ZipFile {
  readonly path: string;
  readonly content?: string | Uint8Array;
  /** Unix mode with the file type, as in `0o120777` for a symbolic link; 0 for an archive made on Windows. */
  readonly mode?: number;
}

export function zip(files: readonly ZipFile[]): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { path, content = '', mode = 0o100644 } of files) {
    const body = Buffer.from(content);
    const packed = deflateRawSync(body);
    const name = Buffer.from(path);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(0x800, 2);
    shared.writeUInt16LE(8, 4);
    shared.writeUInt32LE(crc32(body), 10);
    shared.writeUInt32LE(packed.length, 14);
    shared.writeUInt32LE(body.length, 18);
    shared.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), shared, name, packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE((mode << 16) >>> 0, 6);
    tail.writeUInt32LE(offset, 10);
    central.push(Buffer.from('PK\u0001\u0002'), Buffer.from([20, mode === 0 ? 0 : 3]), shared, tail, name);
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, directory, Buffer.from('PK\u0005\u0006'), end]);
}

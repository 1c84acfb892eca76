/**
 * A large file of a package, compressed once and kept by the hash of its content.
 *
 * Nothing is built at install (`ignore-scripts` is on, and npm then skips `prestart` too), so the
 * start does it, beside everything else; the next start finds it on disk.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

export interface Packed {
  /** Where it is served; changes with its content, so browsers may keep it for ever. */
  readonly path: string;
  /** Resolves to the compressed bytes, or the plain ones for a client that cannot inflate them. */
  content(acceptEncoding: string): Promise<{
    readonly data: Uint8Array;
    readonly encoding: Readonly<Record<string, string>>;
  }>;
}

const compress = promisify(brotliCompress);
/** 11 saves a tenth more and takes ten times as long. */
const QUALITY = 9;

/** A disk that takes no more costs the compression, not the page: `failed` hears of it. */
export async function createPacked(
  file: string,
  name: string,
  cacheDir: string,
  failed: (error: unknown) => void,
): Promise<Packed> {
  const plain = await readFile(file);
  const hash = createHash('sha256').update(plain).digest('hex').slice(0, 16);
  const packed = load(join(cacheDir, `${name}-${hash}.br`), plain).catch(failed);
  return {
    path: `/${name}-${hash}.js`,
    async content(acceptEncoding) {
      if (!/(^|[\s,])br($|[\s,;])/.test(acceptEncoding)) return { data: plain, encoding: {} };
      const data = await packed;
      return data
        ? { data, encoding: { 'Content-Encoding': 'br' } }
        : { data: plain, encoding: {} };
    },
  };
}

async function load(cached: string, plain: Uint8Array): Promise<Uint8Array> {
  try {
    return await readFile(cached);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const data = await compress(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } });
  await mkdir(join(cached, '..'), { recursive: true });
  // Renamed into place, so that a killed start leaves no half file.
  const unfinished = `${cached}.${process.pid}`;
  await writeFile(unfinished, data);
  await rename(unfinished, cached);
  return data;
}

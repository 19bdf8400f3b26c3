import { settle } from './client';
import { CsvCounter } from './csvCounter';

export interface CsvProgress {
  rows: number;
  bytes: number;
}

type CsvInit = {
  headers: { Accept: 'text/csv' };
  parseAs: 'stream';
  signal: AbortSignal;
};

/** A call of the API that is answered with a document of comma separated values. */
export type CsvCall = (init: CsvInit) => Promise<{
  data?: ReadableStream<Uint8Array> | null | undefined;
  error?: unknown;
  response: Response;
}>;

interface Options {
  signal: AbortSignal;
  onProgress: (progress: CsvProgress) => void;
}

/** Reads the whole document and saves it under the server's name; half a document is never saved. */
export async function saveCsv(
  call: CsvCall,
  { signal, onProgress }: Options,
): Promise<CsvProgress> {
  const { body, response } = await settle(
    call({ headers: { Accept: 'text/csv' }, parseAs: 'stream', signal }),
  );
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const counter = new CsvCounter();
  let progress = { rows: 0, bytes: 0 };
  for await (const part of chunksOf(body)) {
    parts.push(new Uint8Array(part));
    counter.read(part);
    progress = { rows: Math.max(0, counter.rows), bytes: progress.bytes + part.length };
    onProgress(progress);
  }
  save(new Blob(parts, { type: 'text/csv' }), nameOf(response));
  return progress;
}

/** The export that a call gives, for whoever shows its progress. */
export const csvOf = (call: CsvCall) => (options: Options) => saveCsv(call, options);

async function* chunksOf(body: ReadableStream<Uint8Array> | null | undefined) {
  const reader = body?.getReader();
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    yield next.value;
  }
}

function nameOf(response: Response): string {
  const named = /filename="([^"]+)"/.exec(response.headers.get('Content-Disposition') ?? '');
  return named?.[1] ?? 'openhouse.csv';
}

function save(file: Blob, name: string) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

import { http, HttpResponse } from 'msw';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { server } from '@/testing/server';
import { tokenStore } from '@/session/tokenStore';
import { client } from './client';
import { saveCsv, type CsvCall } from './csv';
import { CsvCounter } from './csvCounter';

const DOCUMENT = '# units\r\n# zone: Europe/Dublin\r\nunit,note\r\n#5,"two\r\nlines"\r\n6,\r\n';
const bytes = new TextEncoder().encode(DOCUMENT);

const call: CsvCall = (init) => client.GET('/api/admin/analytics/chat', init);

function answerWith(body: ReadableStream | string, init: ResponseInit = {}) {
  server.use(http.get('*/api/admin/analytics/chat', () => new HttpResponse(body, init as object)));
}

describe('a document of comma separated values', () => {
  const saved: { name: string; size: number }[] = [];
  const ask = { signal: new AbortController().signal, onProgress: vi.fn() };

  beforeEach(() => {
    saved.length = 0;
    let size = 0;
    URL.createObjectURL = (file: Blob) => {
      size = file.size;
      return 'blob:csv';
    };
    URL.revokeObjectURL = () => undefined;
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      saved.push({ name: this.download, size });
    });
  });
  afterEach(() => vi.restoreAllMocks());

  it('is asked for with the token of the session and saved under the name of the server', async () => {
    tokenStore.set('a-token');
    const asked: (string | null)[] = [];
    server.use(
      http.get('*/api/admin/analytics/chat', ({ request }) => {
        asked.push(request.headers.get('Authorization'), request.headers.get('Accept'));
        const headers = { 'Content-Disposition': 'attachment; filename="openhouse-units.csv"' };
        return new HttpResponse(DOCUMENT, { headers });
      }),
    );
    expect(await saveCsv(call, ask)).toEqual({ rows: 2, bytes: bytes.length });
    expect(asked).toEqual(['Bearer a-token', 'text/csv']);
    expect(saved).toEqual([{ name: 'openhouse-units.csv', size: bytes.length }]);
  });

  it('is not saved when it breaks off', async () => {
    const broken = new ReadableStream({
      start: (controller) => controller.enqueue(bytes.slice(0, 20)),
      pull: (controller) => controller.error(new Error('cut')),
    });
    answerWith(broken);
    await expect(saveCsv(call, ask)).rejects.toThrow();
    expect(saved).toEqual([]);
  });

  it('is refused in the words of the server', async () => {
    const detail = 'Too many documents are being written at present.';
    const problem = { code: 'unavailable', title: 'Unavailable', detail };
    answerWith(JSON.stringify(problem), { status: 503 });
    await expect(saveCsv(call, ask)).rejects.toMatchObject({ message: detail });
    expect(saved).toEqual([]);
  });
});

describe('the rows of a document', () => {
  it.each([1, 3, 7, bytes.length])('are counted the same in parts of %i bytes', (size) => {
    const counter = new CsvCounter();
    for (let at = 0; at < bytes.length; at += size) counter.read(bytes.slice(at, at + size));
    expect(counter.rows).toBe(2);
  });
});

import { doubtSession } from '#platform/web/access/session-doubt.ts';
import type { Described } from '#platform/web/api/api-client.ts';
import { isRefusedAs, Refusal } from '#platform/web/api/refusal.ts';

/** A file as the server keeps it. */
export type KeptFile = Described['KeptFile'];

export interface FileToSend {
  readonly file: File;
  /** The same when it is sent once more, so that it is kept once. */
  readonly key: string;
  /** How much of it has gone, from 0 to 1. */
  readonly onShare: (share: number) => void;
  readonly signal: AbortSignal;
}

/**
 * Sends a file, and tells how far it is: `fetch` cannot.
 * @throws Refusal where the server refused it; another error where no answer came.
 */
export async function sendFile({ file, key, onShare, signal }: FileToSend): Promise<KeptFile> {
  const answer = await answerTo(
    { file, key, onShare, signal },
    `/api/v1/files?name=${encodeURIComponent(file.name)}`,
  );
  if (answer.ok) return (await answer.json()) as KeptFile;
  const refusal = await Refusal.of(answer);
  if (isRefusedAs(refusal, 'not-signed-in')) doubtSession();
  throw refusal;
}

function answerTo({ file, key, onShare, signal }: FileToSend, address: string): Promise<Response> {
  const request = new XMLHttpRequest();
  request.open('POST', address);
  request.setRequestHeader('content-type', 'application/octet-stream');
  request.setRequestHeader('idempotency-key', key);
  request.setRequestHeader('accept-language', document.documentElement.lang);
  request.upload.addEventListener('progress', ({ loaded, total }) => {
    if (total > 0) onShare(loaded / total);
  });
  signal.addEventListener('abort', () => request.abort());
  return new Promise((resolve, reject) => {
    const fail = (): void => reject(new Error(`${address}: expected an answer`));
    request.addEventListener('load', () => resolve(responseOf(request)));
    for (const end of ['error', 'abort', 'timeout']) request.addEventListener(end, fail);
    request.send(file);
  });
}

function responseOf(request: XMLHttpRequest): Response {
  const names = ['content-type', 'retry-after'];
  const headers = names.flatMap((name): [string, string][] => {
    const value = request.getResponseHeader(name);
    return value === null ? [] : [[name, value]];
  });
  return new Response(request.responseText, { status: request.status, headers });
}

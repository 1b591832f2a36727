import type { Socket } from 'node:net';
import type { HttpProblem } from '#platform/model/http-problems.ts';
import { problemAnswer, PROBLEM_TYPE, type ProblemCatalogue } from './problem-answer.ts';
import { STRICT_HEADERS } from './strict-headers.ts';

/** Answers what could not be read as a request at all, and hangs up. */
export function answerBrokenRequest(
  error: Error & { readonly code?: string },
  { socket, catalogue }: { readonly socket: Socket; readonly catalogue: ProblemCatalogue },
): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const problem: HttpProblem = { code: problemCode(error.code), facts: {} };
  const { status, body } = problemAnswer({ shown: [problem], count: 1 }, catalogue, 'en');
  const headers = {
    ...STRICT_HEADERS,
    'content-type': PROBLEM_TYPE,
    'content-length': String(Buffer.byteLength(body)),
    connection: 'close',
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${status} Refused\r\n${lines.join('')}\r\n${body}`);
}

function problemCode(code: string | undefined): 'headers-too-large' | 'too-slow' | 'not-http' {
  if (code === 'HPE_HEADER_OVERFLOW') return 'headers-too-large';
  return code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 'too-slow' : 'not-http';
}

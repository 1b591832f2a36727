import type { components } from './described-api.d.ts';

type Problem = components['schemas']['Problem'];

/** What the server refused, in its words and in the reader's language (RFC 9457). */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: number;
  readonly problem: Problem | undefined;
  /** How long to wait before the same may be tried again, where the server says so. */
  readonly waitSeconds: number | undefined;

  constructor(status: number, problem: Problem | undefined, waitSeconds?: number) {
    super(problem?.detail ?? `HTTP ${status}`);
    this.status = status;
    this.problem = problem;
    this.waitSeconds = waitSeconds;
  }

  static async of(response: Response): Promise<Refusal> {
    const { status, headers } = response;
    const type = headers.get('content-type') ?? '';
    if (!type.startsWith('application/problem+json')) return new Refusal(status, undefined);
    const wait = Number(headers.get('retry-after') ?? 0);
    const problem = (await response.json()) as Problem;
    return new Refusal(status, problem, wait > 0 ? wait : undefined);
  }

  /** Every problem it names: the first is the refusal's own. */
  get sentences(): readonly string[] {
    const { problems } = this.problem ?? {};
    const details = problems?.map(({ detail }) => detail) ?? [];
    return details.length > 0 ? details : [this.message];
  }
}

/** Whether the server answered with a problem of this code. */
export function isRefusedAs(error: unknown, code: string): error is Refusal {
  return isAnswered(error) && error.problem?.code === code;
}

/** Whether the server answered at all; if not, nobody knows here what became of the question. */
export function isAnswered(error: unknown): error is Refusal {
  return error instanceof Refusal;
}

import type { components } from './described-api.d.ts';

type Problem = components['schemas']['Problem'];

/** What the server refused, in its words and in the reader's language (RFC 9457). */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: number;
  readonly problem: Problem | undefined;

  constructor(status: number, problem: Problem | undefined) {
    super(problem?.detail ?? `HTTP ${status}`);
    this.status = status;
    this.problem = problem;
  }

  static async of(response: Response): Promise<Refusal> {
    const type = response.headers.get('content-type') ?? '';
    if (!type.startsWith('application/problem+json'))
      return new Refusal(response.status, undefined);
    return new Refusal(response.status, (await response.json()) as Problem);
  }

  /** Every problem it names: the first is the refusal's own. */
  get sentences(): readonly string[] {
    const { problems } = this.problem ?? {};
    const details = problems?.map(({ detail }) => detail) ?? [];
    return details.length > 0 ? details : [this.message];
  }
}

/** Whether the server answered at all; if not, nobody knows here what became of the question. */
export function isAnswered(error: unknown): error is Refusal {
  return error instanceof Refusal;
}

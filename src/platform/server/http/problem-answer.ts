import { z } from 'zod';
import type { Language, ProblemTexts } from '#kernel/problem.ts';
import type { ProblemStatuses } from '#platform/model/http-problem-status.ts';
import type { HttpFacts } from '#platform/model/http-problems.ts';
import type { AnyProblem, Problems } from './outcome.ts';

/** How each problem of all features is answered and said; put together once, in `entry`. */
export interface ProblemCatalogue<Facts extends HttpFacts = HttpFacts> {
  readonly statuses: ProblemStatuses<Facts>;
  readonly texts: Readonly<Record<Language, ProblemTexts<Facts>>>;
}

export const PROBLEM_TYPE = 'application/problem+json; charset=utf-8';

const placeContract = z.union([
  z.object({ in: z.enum(['body', 'query', 'path']), field: z.string() }),
  z.object({ file: z.string(), row: z.int().optional(), column: z.string().optional() }),
]);

/** One problem, said to a reader. */
export const saidProblemContract = z.object({
  code: z.string().meta({ description: 'From a closed list; texts may change, codes do not.' }),
  detail: z.string().meta({ description: 'What is wrong and the way out, for a reader.' }),
  place: placeContract.optional(),
});

/** A refusal, as RFC 9457 writes it down. */
export const problemContract = saidProblemContract
  .extend({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    problemCount: z.int().optional().meta({ description: 'How many there are, if more than one.' }),
    problems: z.array(saidProblemContract).optional().meta({ description: 'The first of them.' }),
  })
  .meta({ id: 'Problem', description: 'Why nothing was done (RFC 9457).' });

export type SaidProblem = z.output<typeof saidProblemContract>;

export interface ProblemAnswer {
  readonly status: number;
  readonly body: string;
}

/** Writes problems down for a reader of a language. The first one gives the status. */
export function problemAnswer(
  { shown, count }: Problems,
  catalogue: ProblemCatalogue,
  language: Language,
): ProblemAnswer {
  const [first] = shown;
  if (first === undefined)
    throw new Error('problemAnswer: expected at least one problem, got none');
  const statuses: Readonly<Record<string, number>> = catalogue.statuses;
  const status = statuses[first.code];
  if (status === undefined) {
    throw new Error(`problemAnswer: expected a status for each code, got none for ${first.code}`);
  }
  const body: z.output<typeof problemContract> = {
    type: `urn:midyear:problem:${first.code}`,
    title: TITLES[language][status] ?? String(status),
    status,
    ...sayProblem(first, catalogue, language),
    ...(count > 1 && {
      problemCount: count,
      problems: shown.map((problem) => sayProblem(problem, catalogue, language)),
    }),
  };
  return { status, body: JSON.stringify(body) };
}

/** Says one problem to a reader of a language. */
export function sayProblem(
  problem: AnyProblem,
  { texts }: Pick<ProblemCatalogue, 'texts'>,
  language: Language,
): SaidProblem {
  const sentences: object = texts[language];
  const sentenceOf = sentences as Readonly<Record<string, (facts: object) => string>>;
  const detail = sentenceOf[problem.code]?.(problem.facts) ?? problem.code;
  const place = placeOf(problem);
  return { code: problem.code, detail, ...(place && { place }) };
}

function placeOf({ facts, place }: AnyProblem): z.output<typeof placeContract> | undefined {
  if ('part' in facts && 'field' in facts) {
    return placeContract.parse({ in: facts.part, field: facts.field });
  }
  // A value that came with the request is in no file.
  return place === undefined || place.file === '' ? undefined : place;
}

/** The kinds of refusal, each in a word or two. */
const TITLES: Readonly<Record<Language, Readonly<Record<number, string>>>> = {
  en: {
    400: 'Not understood',
    401: 'Not signed in',
    403: 'Not allowed',
    404: 'Not found',
    408: 'Too slow',
    409: 'In conflict',
    412: 'Changed meanwhile',
    413: 'Too large',
    415: 'Not JSON',
    421: 'Wrong host',
    422: 'Refused',
    428: 'Version missing',
    429: 'Too many tries',
    431: 'Headers too large',
    500: 'Fault of the program',
    503: 'Not available',
    507: 'Disk full',
  },
  vi: {
    400: 'Không hiểu yêu cầu',
    401: 'Chưa đăng nhập',
    403: 'Không được phép',
    404: 'Không tìm thấy',
    408: 'Quá chậm',
    409: 'Xung đột',
    412: 'Đã thay đổi',
    413: 'Quá lớn',
    415: 'Không phải JSON',
    421: 'Sai tên máy chủ',
    422: 'Từ chối',
    428: 'Thiếu phiên bản',
    429: 'Thử quá nhiều lần',
    431: 'Phần đầu quá lớn',
    500: 'Lỗi của chương trình',
    503: 'Chưa sẵn sàng',
    507: 'Đĩa đầy',
  },
};

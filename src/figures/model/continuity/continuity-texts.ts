import type { Language } from '#kernel/problem.ts';
import { formatShare } from '#platform/model/language/share-text.ts';
import type { ContinuityReason, ContinuityResult } from './series-continuity.ts';

/** What a sentence about a series needs to know of the names around it. */
export interface ContinuityNames {
  readonly unit: (id: string) => string;
  readonly indicator: (code: string) => string;
  /** The day of the reorganisation and the one before, as they are read. */
  readonly on: string;
  readonly eve: string;
}

export const RESULT_TEXTS: Readonly<Record<Language, Readonly<Record<ContinuityResult, string>>>> =
  {
    vi: {
      'goes-on': 'Nối tiếp',
      recomputed: 'Tính lại',
      held: 'Giữ ở cấp trên',
      'not-continuable': 'Không nối được',
    },
    en: {
      'goes-on': 'Goes on',
      recomputed: 'Recomputed',
      held: 'Held above',
      'not-continuable': 'Not continuable',
    },
  };

/** Why a series fares as it does, in a sentence or two. */
export function continuityText(
  reason: ContinuityReason,
  names: ContinuityNames,
  language: Language,
): string {
  return language === 'vi' ? vietnamese(reason, names) : english(reason, names);
}

function vietnamese(reason: ContinuityReason, names: ContinuityNames): string {
  const unit = apart(names.unit);
  const indicator = apart(names.indicator);
  const list = (units: readonly string[]) =>
    listed(units.map(unit), { and: 'và', others: 'đơn vị khác' });
  switch (reason.kind) {
    case 'as-before':
      return 'Các đơn vị báo số liệu vẫn như cũ.';
    case 'added-up':
      return 'Đơn vị sáp nhập trọn, số cộng lại.';
    case 'lowest-kept':
      return 'Lấy số nhỏ nhất của các đơn vị sáp nhập.';
    case 'highest-kept':
      return 'Lấy số lớn nhất của các đơn vị sáp nhập.';
    case 'not-addable':
      return `Số không cộng được. Chuỗi cũ dừng ở ${names.eve} và vẫn tra được.`;
    case 'divided':
      return `${dividedParts(reason.parts, unit, 'vi', 'nhận')} của ${unit(reason.unit)}.`;
    case 'share-unknown':
      return `Chưa biết tỷ lệ chia của ${unit(reason.unit)}. Số ở lại ${list(reason.holders)}; ${list(reason.takers)} ghi “không nối tiếp được” trước ${names.on}.`;
    case 'not-divisible':
      return `Số của ${unit(reason.unit)} không chia được; ${list(reason.takers)} ghi “không nối tiếp được” trước ${names.on}.`;
    case 'no-heir':
      return `${unit(reason.unit)} kết thúc mà không có đơn vị kế tục; số cũ giữ ở ${list(reason.holders)}.`;
    case 'made-again':
      return `Cộng “${indicator(reason.numerator)}” và “${indicator(reason.denominator)}” rồi chia lại.`;
    case 'part-broken':
      return `Chia từ “${indicator(reason.numerator)}” và “${indicator(reason.denominator)}”, trong đó có phần không nối được.`;
    default:
      return reason satisfies never;
  }
}

function english(reason: ContinuityReason, names: ContinuityNames): string {
  const unit = apart(names.unit);
  const indicator = apart(names.indicator);
  const list = (units: readonly string[]) =>
    listed(units.map(unit), { and: 'and', others: 'others' });
  switch (reason.kind) {
    case 'as-before':
      return 'Those who tell it are as before.';
    case 'added-up':
      return 'Whole units are merged; their figures are added up.';
    case 'lowest-kept':
      return 'The lowest of the merged units is taken.';
    case 'highest-kept':
      return 'The highest of the merged units is taken.';
    case 'not-addable':
      return `It cannot be added up. The old series ends on ${names.eve} and can still be looked up.`;
    case 'divided':
      return `Of ${unit(reason.unit)}: ${dividedParts(reason.parts, unit, 'en', 'takes')}.`;
    case 'share-unknown':
      return `The shares of ${unit(reason.unit)} are not known. The figures stay with ${list(reason.holders)}; ${list(reason.takers)} show “not continuable” before ${names.on}.`;
    case 'not-divisible':
      return `A figure of ${unit(reason.unit)} cannot be divided; ${list(reason.takers)} show “not continuable” before ${names.on}.`;
    case 'no-heir':
      return `${unit(reason.unit)} ends without an heir; its figures are held at ${list(reason.holders)}.`;
    case 'made-again':
      return `“${indicator(reason.numerator)}” and “${indicator(reason.denominator)}” are added up and divided again.`;
    case 'part-broken':
      return `It is made of “${indicator(reason.numerator)}” and “${indicator(reason.denominator)}”, of which a part is not continuable.`;
    default:
      return reason satisfies never;
  }
}

type Parts = Extract<ContinuityReason, { kind: 'divided' }>['parts'];

function dividedParts(
  parts: Parts,
  unit: (id: string) => string,
  ...[language, verb]: readonly [Language, string]
): string {
  return parts
    .map((part) => `${unit(part.unit)} ${verb} ${formatShare(part.share, language)}`)
    .join(', ');
}

const MOST_NAMES = 4;

function listed(
  names: readonly string[],
  words: { readonly and: string; readonly others: string },
) {
  const more = names.length - MOST_NAMES;
  const shown = more > 1 ? [...names.slice(0, MOST_NAMES), `${more} ${words.others}`] : [...names];
  const last = shown.pop() ?? '';
  return shown.length === 0 ? last : `${shown.join(', ')} ${words.and} ${last}`;
}

/** A name set apart from the direction of the text around it (Unicode, UAX 9). */
function apart(nameOf: (key: string) => string): (key: string) => string {
  return (key) => `\u2068${nameOf(key)}\u2069`;
}

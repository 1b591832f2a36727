import { parseDay, type Day } from '#kernel/day.ts';
import { parseDecimal, type Decimal } from '#kernel/exact-number.ts';
import type { Language } from '#kernel/problem.ts';

/** How the value of an option is read, and what is said where it is none or missing. */
export interface OptionValue<Value> {
  readonly parse: (text: string) => Value | undefined;
  readonly texts: Record<Language, OptionValueTexts>;
}

interface OptionValueTexts {
  readonly missing: (option: string) => string;
  readonly wrong: (option: string, text: string) => string;
}

export const TEXT_VALUE: OptionValue<string> = {
  parse: (text) => (text === '' ? undefined : text),
  texts: {
    en: {
      missing: (option) => `${option} is missing; --help says what it names`,
      wrong: (option) => `${option} is empty; write a name after it`,
    },
    vi: {
      missing: (option) => `thiếu ${option}; --help cho biết cần ghi gì`,
      wrong: (option) => `${option} để trống; hãy ghi tên sau đó`,
    },
  },
};

export const DAY_VALUE: OptionValue<Day> = {
  parse: parseDay,
  texts: {
    en: {
      missing: (option) => `${option} is missing; write the day as ${option} 2026-06-30`,
      wrong: (option, text) => `${option} “${text}” is no day; write one as 2026-06-30`,
    },
    vi: {
      missing: (option) => `thiếu ${option}; hãy ghi ngày dạng ${option} 2026-06-30`,
      wrong: (option, text) => `${option} “${text}” không phải là ngày; hãy ghi dạng 2026-06-30`,
    },
  },
};

export const TOLERANCE_VALUE: OptionValue<Decimal> = {
  parse(text) {
    const tolerance = parseDecimal(text);
    return tolerance === undefined || tolerance.digits < 0n ? undefined : tolerance;
  },
  texts: {
    en: {
      missing: (option) => `${option} is missing; write it as ${option} 0.5`,
      wrong: (option, text) =>
        `${option} “${text}” is no number that is 0 or more; write one as 0.5`,
    },
    vi: {
      missing: (option) => `thiếu ${option}; hãy ghi dạng ${option} 0.5`,
      wrong: (option, text) =>
        `${option} “${text}” không phải là số từ 0 trở lên; hãy ghi dạng 0.5`,
    },
  },
};

const HIGHEST_PORT = 65_535;

export const PORT_VALUE: OptionValue<number> = {
  parse(text) {
    const port = /^\d{1,5}$/.test(text) ? Number(text) : undefined;
    return port === undefined || port > HIGHEST_PORT ? undefined : port;
  },
  texts: {
    en: {
      missing: (option) => `${option} is missing; write it as ${option} 7300`,
      wrong: (option, text) => `${option} “${text}” is no port; write one from 0 to 65535`,
    },
    vi: {
      missing: (option) => `thiếu ${option}; hãy ghi dạng ${option} 7300`,
      wrong: (option, text) => `${option} “${text}” không phải là cổng; hãy ghi từ 0 đến 65535`,
    },
  },
};

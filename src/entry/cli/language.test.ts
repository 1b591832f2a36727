import { expect, test } from 'vitest';
import { chooseLanguage } from './language.ts';

test.for([
  ['the language of the environment', undefined, { LANG: 'vi_VN.UTF-8' }, 'vi'],
  ['the language asked for before that', 'en', { LANG: 'vi_VN.UTF-8' }, 'en'],
  ['Vietnamese asked for in an English environment', 'vi', { LANG: 'en_GB.UTF-8' }, 'vi'],
  ['LC_ALL before LC_MESSAGES', undefined, { LC_ALL: 'vi_VN', LC_MESSAGES: 'en_GB' }, 'vi'],
  ['LC_MESSAGES before LANG', undefined, { LC_MESSAGES: 'vi_VN', LANG: 'en_GB' }, 'vi'],
  ['LANG where the others are empty', undefined, { LC_ALL: '', LC_MESSAGES: '', LANG: 'vi' }, 'vi'],
  ['English where the locale is C', undefined, { LANG: 'C.UTF-8' }, 'en'],
  ['English where the locale is neither', undefined, { LANG: 'fr_FR.UTF-8' }, 'en'],
  ['English where there is no locale', undefined, {}, 'en'],
] as const)('messages are in %s', ([, asked, environment, language]) => {
  expect(chooseLanguage(asked, environment)).toBe(language);
});

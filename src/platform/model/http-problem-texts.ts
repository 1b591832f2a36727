import type { Language, ProblemTexts } from '#kernel/problem.ts';
import { DATABASE_PROBLEM_TEXTS } from './database-problem-texts.ts';
import { FIELD_PROBLEM_TEXTS } from './http-problem-field-texts.ts';
import type { HttpFacts } from './http-problems.ts';
import { rolesText, WHERE_TEXTS } from './role-texts.ts';

export const HTTP_PROBLEM_TEXTS: Record<Language, ProblemTexts<HttpFacts>> = {
  en: {
    ...FIELD_PROBLEM_TEXTS.en,
    ...DATABASE_PROBLEM_TEXTS.en,
    'no-such-address': ({ method, path }) =>
      `there is no ${method} ${path}; /api/openapi.json lists what there is`,
    'no-such-resource': ({ id }) => `there is nothing called “${id}” here; look it up in the list`,
    'foreign-host': ({ host, own }) =>
      `this server does not answer to the name “${host}”; open it as ${own}`,
    'in-clear': ({ origin }) =>
      `this came without encryption, and anyone between could read it; open it as ${origin}`,
    'cross-site': () =>
      'another site asked for this change; make it from the pages of this server, or from a program',
    'not-signed-in': () => 'nobody is signed in; sign in, then ask again',
    'not-permitted': ({ roles, where }) =>
      `your roles do not give this; it takes ${rolesText(roles, 'en')} ${WHERE_TEXTS.en[where]}; ask an administrator`,
    'too-many-tries': ({ seconds }) =>
      `too many tries in a short time; try again in ${seconds} s, or from a browser in which you have signed in before`,
    'not-http': () => 'this is no HTTP request; check the address and what sends it',
    'headers-too-large': () => 'the headers of the request are too long; send fewer',
    'too-slow': () => 'the request did not arrive in time; send it again',
    'no-body': () => 'the request has no body; send one as JSON',
    'not-json': () => 'the body is no JSON; check its quotation marks, commas and brackets',
    'body-not-utf-8': () => 'the body is not UTF-8; send it as UTF-8',
    'body-too-large': ({ limit }) =>
      `the body is longer than ${limit} bytes; send it in parts, or import a file`,
    'not-json-type': ({ type }) =>
      `the content type is “${type}”; send JSON as Content-Type: application/json`,
    'file-too-large': ({ limit }) =>
      `the file is longer than ${megabytes(limit)} MB; save it smaller (pictures in it with fewer points), or send it in parts`,
    'not-a-file-type': ({ type }) =>
      `the content type is “${type}”; send the bytes of the file as Content-Type: application/octet-stream`,
    'too-many-uploads': () =>
      'several files are coming in just now; send this one again in a minute',
    'no-idempotency-key': () =>
      'the header Idempotency-Key is missing; send a new random key with each new request, and the same one when repeating it',
    'not-an-idempotency-key': () =>
      'the header Idempotency-Key is no key; send 1 to 200 visible ASCII characters, such as a UUID',
    'idempotency-key-used': ({ key }) =>
      `the Idempotency-Key “${key}” came with another request before; send a new key`,
    'no-version': () =>
      'the header If-Match is missing; send the ETag of what you read, so that nobody’s change is overwritten',
    'not-a-version': ({ text }) =>
      `the header If-Match “${text}” names no version; send the ETag as it was received, such as "3"`,
    'stale-version': () => 'this changed since you read it; read it again, then decide',
    'too-many-listeners': ({ limit }) =>
      `${limit} pages and programs follow what changes already; close some of them, then try again`,
    stopping: () => 'the server is stopping; nothing was changed; try again when it is back',
    fault: ({ request }) =>
      `the program has a fault, and nothing was changed; report it with the number ${request} of the log`,
  },
  vi: {
    ...FIELD_PROBLEM_TEXTS.vi,
    ...DATABASE_PROBLEM_TEXTS.vi,
    'no-such-address': ({ method, path }) =>
      `không có ${method} ${path}; /api/openapi.json liệt kê những gì có`,
    'no-such-resource': ({ id }) => `không có “${id}” ở đây; hãy tra trong danh sách`,
    'foreign-host': ({ host, own }) => `máy chủ này không nhận tên “${host}”; hãy mở bằng ${own}`,
    'in-clear': ({ origin }) =>
      `yêu cầu này đến không qua mã hóa, ai ở giữa cũng đọc được; hãy mở bằng ${origin}`,
    'cross-site': () =>
      'một trang khác đã yêu cầu thay đổi này; hãy thực hiện từ trang của máy chủ này, hoặc từ một chương trình',
    'not-signed-in': () => 'chưa đăng nhập; hãy đăng nhập rồi làm lại',
    'not-permitted': ({ roles, where }) =>
      `vai trò của bạn không cho làm việc này; cần vai trò ${rolesText(roles, 'vi')} ${WHERE_TEXTS.vi[where]}; hãy hỏi quản trị viên`,
    'too-many-tries': ({ seconds }) =>
      `đã thử quá nhiều lần trong thời gian ngắn; hãy thử lại sau ${seconds} giây, hoặc từ trình duyệt bạn đã từng đăng nhập`,
    'not-http': () => 'đây không phải yêu cầu HTTP; hãy kiểm tra địa chỉ và chương trình gửi',
    'headers-too-large': () => 'phần đầu của yêu cầu quá dài; hãy gửi ít hơn',
    'too-slow': () => 'yêu cầu không đến kịp; hãy gửi lại',
    'no-body': () => 'yêu cầu không có nội dung; hãy gửi nội dung dạng JSON',
    'not-json': () => 'nội dung không phải JSON; hãy kiểm tra dấu ngoặc kép, dấu phẩy và dấu ngoặc',
    'body-not-utf-8': () => 'nội dung không phải UTF-8; hãy gửi dạng UTF-8',
    'body-too-large': ({ limit }) =>
      `nội dung dài quá ${limit} byte; hãy gửi từng phần, hoặc nhập từ tệp`,
    'not-json-type': ({ type }) =>
      `kiểu nội dung là “${type}”; hãy gửi JSON với Content-Type: application/json`,
    'file-too-large': ({ limit }) =>
      `tệp lớn hơn ${megabytes(limit)} MB; hãy lưu nhỏ hơn (giảm cỡ ảnh trong tệp), hoặc chia ra gửi từng phần`,
    'not-a-file-type': ({ type }) =>
      `kiểu nội dung là “${type}”; hãy gửi nguyên nội dung tệp với Content-Type: application/octet-stream`,
    'too-many-uploads': () =>
      'đang có nhiều tệp cùng được gửi lên; một phút nữa hãy gửi lại tệp này',
    'no-idempotency-key': () =>
      'thiếu Idempotency-Key; hãy gửi một khóa ngẫu nhiên mới cho mỗi yêu cầu mới, và đúng khóa đó khi gửi lại',
    'not-an-idempotency-key': () =>
      'Idempotency-Key không hợp lệ; hãy gửi từ 1 đến 200 ký tự ASCII nhìn thấy được, như một UUID',
    'idempotency-key-used': ({ key }) =>
      `Idempotency-Key “${key}” đã đi cùng một yêu cầu khác; hãy gửi khóa mới`,
    'no-version': () =>
      'thiếu If-Match; hãy gửi ETag của bản đã đọc, để không ghi đè thay đổi của người khác',
    'not-a-version': ({ text }) =>
      `If-Match “${text}” không phải là phiên bản; hãy gửi đúng ETag đã nhận, như "3"`,
    'stale-version': () => 'nội dung đã thay đổi từ khi được đọc; hãy xem lại rồi quyết định',
    'too-many-listeners': ({ limit }) =>
      `đã có ${limit} trang và chương trình đang theo dõi thay đổi; hãy đóng bớt rồi thử lại`,
    stopping: () => 'máy chủ đang dừng; không có gì thay đổi; hãy thử lại khi máy chủ trở lại',
    fault: ({ request }) =>
      `chương trình có lỗi, không có gì thay đổi; hãy báo lỗi kèm số ${request} trong nhật ký`,
  },
};

const MEGABYTE = 1024 * 1024;

function megabytes(bytes: number): number {
  return Math.floor(bytes / MEGABYTE);
}

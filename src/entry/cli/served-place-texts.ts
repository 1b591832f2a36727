import type { Language } from '#kernel/problem.ts';

/** Why a server cannot be reached as it was asked to be. */
export type PlaceFault =
  | { readonly code: 'no-origin' | 'origin-without-tls' | 'half-a-certificate' }
  | { readonly code: 'not-an-origin' | 'not-a-proxy' | 'not-a-time-zone'; readonly text: string }
  | { readonly code: 'file-unusable'; readonly path: string; readonly reason: string };

const NEEDS = '--origin https://midyear.example.org';

type Texts = { readonly [Fault in PlaceFault as Fault['code']]: (fault: Fault) => string };

const TEXTS: Record<Language, { readonly [Code in keyof Texts]: (fault: never) => string }> = {
  en: {
    'no-origin': () =>
      `beyond this machine the server must know under which name people open it; write ${NEEDS}`,
    'origin-without-tls': () =>
      'beyond this machine passwords must not pass in clear; name --tls-cert and --tls-key, or with --trusted-proxy the proxy that speaks TLS',
    'half-a-certificate': () =>
      'a certificate and its key belong together; name both --tls-cert and --tls-key',
    'not-an-origin': ({ text }: { text: string }) =>
      `“${text}” is not what people open; write ${NEEDS}, with https and without a path`,
    'not-a-proxy': ({ text }: { text: string }) =>
      `“${text}” is no address of a proxy; write addresses or networks with commas between, such as 10.0.0.5,10.1.0.0/16`,
    'not-a-time-zone': ({ text }: { text: string }) =>
      `MIDYEAR_TIME_ZONE “${text}” is no time zone; write one such as Asia/Ho_Chi_Minh`,
    'file-unusable': ({ path, reason }: { path: string; reason: string }) =>
      `${path} cannot be used as part of a certificate (${reason}); it must be PEM, and the key must belong to the certificate`,
  },
  vi: {
    'no-origin': () =>
      `khi phục vụ ra ngoài máy này, máy chủ phải biết mọi người mở nó bằng tên nào; hãy ghi ${NEEDS}`,
    'origin-without-tls': () =>
      'khi phục vụ ra ngoài máy này, mật khẩu không được đi trần; hãy ghi --tls-cert và --tls-key, hoặc ghi proxy có TLS bằng --trusted-proxy',
    'half-a-certificate': () => 'chứng thư phải đi cùng khóa; hãy ghi cả --tls-cert và --tls-key',
    'not-an-origin': ({ text }: { text: string }) =>
      `“${text}” không phải là địa chỉ để mở; hãy ghi ${NEEDS}, có https và không có đường dẫn`,
    'not-a-proxy': ({ text }: { text: string }) =>
      `“${text}” không phải là địa chỉ proxy; hãy ghi địa chỉ hoặc mạng, cách nhau bằng dấu phẩy, ví dụ 10.0.0.5,10.1.0.0/16`,
    'not-a-time-zone': ({ text }: { text: string }) =>
      `MIDYEAR_TIME_ZONE “${text}” không phải là múi giờ; hãy ghi ví dụ Asia/Ho_Chi_Minh`,
    'file-unusable': ({ path, reason }: { path: string; reason: string }) =>
      `không dùng được ${path} làm chứng thư (${reason}); tệp phải là PEM, và khóa phải đúng với chứng thư`,
  },
};

export function placeFaultText(fault: PlaceFault, language: Language): string {
  const textOf: (told: never) => string = TEXTS[language][fault.code];
  return textOf(fault as never);
}

import type { Texts } from '#platform/web/language/language-choice.tsx';

interface SecondFactorTexts {
  readonly title: string;
  readonly off: string;
  readonly turnOn: string;
  readonly scan: string;
  readonly picture: string;
  readonly type: string;
  readonly code: string;
  readonly codeHint: string;
  readonly noCode: string;
  readonly wrongCode: string;
  readonly confirm: string;
  readonly giveUp: string;
  readonly on: (since: string) => string;
  readonly codesLeft: (count: number) => string;
  readonly fewCodes: string;
  readonly newCodes: string;
  readonly turnOff: string;
  readonly turnOffMeans: string;
  readonly turnOffReally: string;
}

export const SECOND_FACTOR_TEXTS: Texts<SecondFactorTexts> = {
  vi: {
    title: 'Xác thực hai bước',
    off: 'Đang tắt. Khi bật, ngoài mật khẩu còn cần một mã trong ứng dụng trên điện thoại, nên biết mật khẩu thôi chưa vào được.',
    turnOn: 'Bật xác thực hai bước',
    scan: 'Quét mã này bằng ứng dụng xác thực trên điện thoại.',
    picture: 'Mã QR cho ứng dụng xác thực',
    type: 'Không quét được thì gõ khóa này vào ứng dụng:',
    code: 'Mã trong ứng dụng',
    codeHint: '6 chữ số đang hiện.',
    noCode: 'Chưa nhập mã.',
    wrongCode:
      'Mã không đúng hoặc đã quá hạn. Nhập mã ứng dụng đang hiện; kiểm tra cả giờ trên điện thoại.',
    confirm: 'Bật',
    giveUp: 'Thôi',
    on: (since) => `Đang bật, từ ${since}.`,
    codesLeft: (count) => `Còn ${count} mã dự phòng chưa dùng.`,
    fewCodes: 'Sắp hết mã dự phòng. Tạo mã mới để không bị khóa ngoài khi mất điện thoại.',
    newCodes: 'Tạo mã dự phòng mới',
    turnOff: 'Tắt',
    turnOffMeans: 'Tắt rồi thì chỉ cần mật khẩu là vào được. Các mã dự phòng cũng hết tác dụng.',
    turnOffReally: 'Tắt xác thực hai bước',
  },
  en: {
    title: 'Second step',
    off: 'It is off. When it is on, signing in asks for a code of an app on your phone too, so that the password alone lets nobody in.',
    turnOn: 'Turn the second step on',
    scan: 'Scan this with the authenticator app on your phone.',
    picture: 'QR code for the authenticator app',
    type: 'Where it cannot be scanned, type this key into the app:',
    code: 'Code of the app',
    codeHint: 'The 6 digits shown now.',
    noCode: 'There is no code yet.',
    wrongCode:
      'The code is wrong or too old. Type the one that the app shows now, and check the clock of your phone.',
    confirm: 'Turn it on',
    giveUp: 'Leave it',
    on: (since) => `It is on since ${since}.`,
    codesLeft: (count) => `Recovery codes not used yet: ${count}.`,
    fewCodes:
      'Recovery codes are running out. Make new ones, so that a lost phone does not shut you out.',
    newCodes: 'Make new recovery codes',
    turnOff: 'Turn it off',
    turnOffMeans:
      'Then the password alone lets one in. The recovery codes are worth nothing any more.',
    turnOffReally: 'Turn the second step off',
  },
};

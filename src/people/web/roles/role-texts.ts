import type { Texts } from '#platform/web/language/language-choice.tsx';

interface RolesTexts {
  readonly account: string;
  readonly noAccount: string;
  readonly invite: string;
  readonly login: string;
  readonly email: string;
  readonly noEmail: string;
  readonly ways: string;
  readonly password: string;
  readonly passkeys: (count: string) => string;
  readonly secondFactor: string;
  readonly noWay: string;
  readonly sample: string;
  readonly closed: string;
  readonly close: string;
  readonly closeWhat: string;
  readonly resetLink: string;
  readonly resetWhat: string;
  readonly resetLost: string;
  readonly makeLink: string;
  readonly linkOnce: (expires: string) => string;
  readonly mailed: string;
  readonly notMailed: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly can: string;
  readonly cannot: string;
  readonly later: string;
  readonly asOf: string;
  readonly give: string;
  readonly given: string;
  readonly givenLater: (day: string) => string;
  readonly forPost: string;
  readonly end: string;
  readonly role: string;
  readonly place: string;
  readonly whole: string;
  readonly oneUnit: string;
  readonly unit: string;
  readonly reach: string;
  readonly below: string;
  readonly alone: string;
  readonly from: string;
  readonly lastDay: string;
  readonly lastDayHint: string;
  readonly hadAlready: string;
  readonly submitGive: string;
  readonly notYours: string;
}

export const ROLES_TEXTS: Texts<RolesTexts> = {
  vi: {
    account: 'Tài khoản',
    noAccount: 'Chưa có tài khoản.',
    invite: 'Mời người này',
    login: 'Tên đăng nhập',
    email: 'Thư điện tử',
    noEmail: 'không ghi',
    ways: 'Cách đăng nhập',
    password: 'mật khẩu',
    passkeys: (count) => `${count} khóa truy cập`,
    secondFactor: 'xác thực hai bước',
    noWay: 'chưa đăng nhập được lần nào',
    sample: 'Tài khoản mẫu, chỉ dùng được trên máy này.',
    closed: 'Đã đóng',
    close: 'Đóng tài khoản',
    closeWhat:
      'Người này bị đăng xuất ở mọi nơi và không đăng nhập được nữa; tài khoản đã đóng không mở lại được. Việc đã làm vẫn còn trong nhật ký.',
    resetLink: 'Tạo liên kết đặt lại mật khẩu',
    resetWhat: 'Liên kết dùng một lần, trong 24 giờ. Liên kết tạo trước đó mất hiệu lực.',
    resetLost:
      'Nếu người này mất cả điện thoại lẫn mã dự phòng, liên kết vẫn hỏi mã. Người trông coi máy chủ chạy lệnh sau để tắt xác thực hai bước:',
    makeLink: 'Tạo liên kết',
    linkOnce: (expires) => `Liên kết chỉ hiện một lần này, dùng được đến ${expires}.`,
    mailed: 'Đã gửi qua thư điện tử.',
    notMailed: 'Chưa gửi thư: hãy tự trao liên kết này.',
    copy: 'Chép liên kết',
    copied: 'Đã chép.',
    notCopied: 'Trình duyệt không cho chép; hãy bôi đen và chép bằng tay.',
    can: 'Tài khoản này được làm gì, và vì sao',
    cannot: 'Chưa có vai trò nào vào ngày này.',
    later: 'Sắp có hiệu lực',
    asOf: 'Vào ngày',
    give: 'Giao vai trò',
    given: 'Đã giao vai trò.',
    givenLater: (day) => `Đã giao vai trò; có hiệu lực từ ${day}.`,
    forPost: 'Ai giữ chức vụ này thì có vai trò đó trong những ngày giữ.',
    end: 'Kết thúc vai trò',
    role: 'Vai trò',
    place: 'Ở đâu',
    whole: 'Toàn tổ chức',
    oneUnit: 'Một đơn vị',
    unit: 'Đơn vị',
    reach: 'Phạm vi',
    below: 'Cùng mọi đơn vị bên dưới',
    alone: 'Riêng đơn vị này',
    from: 'Từ ngày',
    lastDay: 'Đến hết ngày',
    lastDayHint: 'Bỏ trống nếu chưa định ngày kết thúc.',
    hadAlready: 'Tài khoản này đã có vai trò đó ở đây:',
    submitGive: 'Giao',
    notYours: 'Vai trò của bạn không cho giao vai trò ở đơn vị này.',
  },
  en: {
    account: 'Account',
    noAccount: 'No account yet.',
    invite: 'Invite this person',
    login: 'Login',
    email: 'E-mail',
    noEmail: 'none told',
    ways: 'Ways to sign in',
    password: 'password',
    passkeys: (count) => `${count} passkeys`,
    secondFactor: 'second step',
    noWay: 'has never been able to sign in',
    sample: 'A sample account, which works on this machine only.',
    closed: 'Closed',
    close: 'Close the account',
    closeWhat:
      'The person is signed out everywhere and can sign in no more; a closed account is not opened again. What was done stays in the log.',
    resetLink: 'Make a password-reset link',
    resetWhat: 'A link to be used once, within 24 hours. Links made before stop working.',
    resetLost:
      'Where phone and recovery codes are both lost, the link still asks for a code. Whoever runs the server then turns the second step off by this command:',
    makeLink: 'Make the link',
    linkOnce: (expires) => `The link is shown this once and works until ${expires}.`,
    mailed: 'Sent by e-mail.',
    notMailed: 'Not mailed: hand the link over yourself.',
    copy: 'Copy the link',
    copied: 'Copied.',
    notCopied: 'The browser does not let it be copied; select it and copy by hand.',
    can: 'What this account can do, and why',
    cannot: 'No roles on this day.',
    later: 'Not in force yet',
    asOf: 'On',
    give: 'Give a role',
    given: 'The role was given.',
    givenLater: (day) => `The role was given; it holds from ${day}.`,
    forPost: 'Whoever holds the post has the role on the days of holding it.',
    end: 'End the role',
    role: 'Role',
    place: 'Where',
    whole: 'The whole organisation',
    oneUnit: 'One unit',
    unit: 'Unit',
    reach: 'Reach',
    below: 'With all units below',
    alone: 'This unit alone',
    from: 'From',
    lastDay: 'Last day',
    lastDayHint: 'Leave empty if no end is known.',
    hadAlready: 'The account has this role here already:',
    submitGive: 'Give',
    notYours: 'Your roles do not let you give roles in this unit.',
  },
};

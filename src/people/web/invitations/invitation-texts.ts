import type { Texts } from '#platform/web/language/language-choice.tsx';

interface InvitationTexts {
  readonly about: string;
  readonly inviteOne: string;
  readonly inviteMany: string;
  readonly login: string;
  readonly loginHint: string;
  readonly email: string;
  readonly emailHint: string;
  readonly language: string;
  readonly languages: Readonly<Record<'vi' | 'en', string>>;
  readonly withRole: string;
  readonly submitOne: string;
  readonly known: (name: string) => string;
  readonly file: string;
  readonly fileHint: string;
  readonly template: string;
  readonly chosen: (file: string) => string;
  readonly reading: string;
  readonly tooLarge: string;
  readonly problems: (count: string) => string;
  readonly problemsText: string;
  readonly row: string;
  readonly other: string;
  readonly noPeople: string;
  readonly ready: (count: string) => string;
  readonly submitMany: (count: string) => string;
  readonly chooseOther: string;
  readonly notInvited: string;
  readonly unanswered: string;
  readonly invited: (count: string) => string;
  readonly once: string;
  readonly leaveLinks: string;
  readonly copyAll: string;
  readonly print: string;
  readonly finished: string;
  readonly slip: string;
  readonly slipText: string;
  readonly until: (instant: string) => string;
  readonly mailed: string;
  readonly byHand: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly open: string;
  readonly none: string;
  readonly noneText: string;
  readonly made: string;
  readonly expires: string;
  readonly expired: string;
  readonly notCome: string;
  readonly linkExpired: string;
  readonly renew: string;
  readonly renewWhat: string;
  readonly withdraw: string;
  readonly withdrawWhat: string;
  readonly name: string;
}

export const INVITATION_TEXTS: Texts<InvitationTexts> = {
  vi: {
    about:
      'Mỗi người được mời nhận một liên kết dùng một lần, trong 7 ngày, để tự đặt mật khẩu; vào rồi có thể thêm khóa truy cập.',
    inviteOne: 'Mời một người',
    inviteMany: 'Mời nhiều người từ bảng tính',
    login: 'Tên đăng nhập',
    loginHint: 'Từ 3 đến 64 chữ không dấu, số hoặc . _ - @',
    email: 'Thư điện tử',
    emailHint: 'Nếu có máy chủ thư, liên kết sẽ được gửi tới đây.',
    language: 'Ngôn ngữ',
    languages: { vi: 'Tiếng Việt', en: 'Tiếng Anh' },
    withRole: 'Giao luôn một vai trò',
    submitOne: 'Mời và tạo liên kết',
    known: (name) => `Mời ${name}, đã có trong danh sách.`,
    file: 'Bảng tính (.xlsx hoặc .csv)',
    fileHint: 'Chọn tệp hoặc kéo thả vào đây. Dòng đầu là tên cột, mỗi người một dòng.',
    template: 'Tải tệp mẫu',
    chosen: (file) => `Tệp đã chọn: ${file}`,
    reading: 'Đang đọc tệp…',
    tooLarge: 'Tệp quá lớn. Chia thành các tệp dưới 700 KB.',
    problems: (count) => `${count} chỗ cần sửa trong tệp`,
    problemsText: 'Chưa mời ai. Sửa tệp rồi chọn lại; mọi chỗ sai nằm ngay trong ô của nó.',
    row: 'Dòng',
    other: 'Chỗ khác',
    noPeople: 'Tệp không có ai để mời.',
    ready: (count) => `${count} người, không có chỗ nào sai`,
    submitMany: (count) => `Mời ${count} người`,
    chooseOther: 'Chọn tệp khác',
    notInvited: 'Chưa mời ai.',
    unanswered:
      'Máy chủ chưa trả lời, nên chưa biết đã mời hay chưa. Xem danh sách thư mời bên dưới trước khi mời lại; ai đã có ở đó thì tạo liên kết mới.',
    invited: (count) => `Đã mời ${count} người`,
    once: 'Các liên kết chỉ hiện một lần này. Chép hoặc in trước khi đóng; nếu mất thì tạo liên kết mới.',
    leaveLinks: 'Các liên kết này chưa được chép hoặc in, rời trang là mất. Vẫn rời trang?',
    copyAll: 'Chép tất cả',
    print: 'In, mỗi người một phiếu',
    finished: 'Đã trao xong, đóng lại',
    slip: 'Mời vào Midyear',
    slipText: 'Mở liên kết này để đặt mật khẩu. Liên kết dùng một lần, không đưa cho ai khác.',
    until: (instant) => `dùng được đến ${instant}`,
    mailed: 'đã gửi thư',
    byHand: 'chưa gửi thư, cần trao tay',
    copied: 'Đã chép mọi liên kết.',
    notCopied: 'Trình duyệt không cho chép; hãy bôi đen và chép bằng tay.',
    open: 'Thư mời chưa dùng',
    none: 'Không có thư mời nào đang chờ',
    noneText: 'Ai được mời mà chưa vào thì hiện ở đây.',
    made: 'Mời lúc',
    expires: 'Hạn dùng',
    expired: 'hết hạn',
    notCome: 'Đã mời, chưa vào lần nào',
    linkExpired: 'liên kết đã hết hạn',
    renew: 'Tạo liên kết mới',
    renewWhat: 'Liên kết trước đó mất hiệu lực ngay.',
    withdraw: 'Rút thư mời',
    withdrawWhat: 'Liên kết và tài khoản này kết thúc. Muốn mời lại thì dùng tên đăng nhập khác.',
    name: 'Họ và tên',
  },
  en: {
    about:
      'Each person invited gets a link to be used once, within 7 days, to set a password; a passkey can be added afterwards.',
    inviteOne: 'Invite one person',
    inviteMany: 'Invite many from a sheet',
    login: 'Login',
    loginHint: '3 to 64 plain letters, digits or . _ - @',
    email: 'E-mail',
    emailHint: 'With a mail server the link is sent here.',
    language: 'Language',
    languages: { vi: 'Vietnamese', en: 'English' },
    withRole: 'Give a role at once',
    submitOne: 'Invite and make the link',
    known: (name) => `Invites ${name}, who is in the list already.`,
    file: 'Sheet (.xlsx or .csv)',
    fileHint: 'Choose a file or drop it here. The first row names the columns; one row a person.',
    template: 'Download a template',
    chosen: (file) => `File chosen: ${file}`,
    reading: 'Reading the file…',
    tooLarge: 'The file is too large. Split it into files below 700 KB.',
    problems: (count) => `${count} places to mend in the file`,
    problemsText:
      'Nobody was invited. Mend the file and choose it again; each fault is in its cell.',
    row: 'Row',
    other: 'Elsewhere',
    noPeople: 'There is nobody in the file.',
    ready: (count) => `${count} to invite, nothing wrong`,
    submitMany: (count) => `Invite all ${count}`,
    chooseOther: 'Choose another file',
    notInvited: 'Nobody was invited.',
    unanswered:
      'The server has not answered, so it is not known whether they were invited. See the invitations below before you invite again; make new links for those who are there.',
    invited: (count) => `${count} invited`,
    once: 'The links are shown this once. Copy or print them before you close; a lost one is replaced by a new link.',
    leaveLinks:
      'These links were neither copied nor printed, and are lost once you leave. Leave all the same?',
    copyAll: 'Copy all',
    print: 'Print, one slip each',
    finished: 'All handed over, close',
    slip: 'Invitation to Midyear',
    slipText: 'Open this link to set a password. It works once; give it to nobody else.',
    until: (instant) => `works until ${instant}`,
    mailed: 'mailed',
    byHand: 'not mailed, to be handed over',
    copied: 'All links copied.',
    notCopied: 'The browser does not let it be copied; select it and copy by hand.',
    open: 'Invitations not used yet',
    none: 'No invitation is waiting',
    noneText: 'Whoever is invited and has not come in yet is shown here.',
    made: 'Invited',
    expires: 'Works until',
    expired: 'expired',
    notCome: 'Invited, has not come in yet',
    linkExpired: 'the link has expired',
    renew: 'Make a new link',
    renewWhat: 'The link before stops working at once.',
    withdraw: 'Withdraw',
    withdrawWhat: 'The link and the account end. To invite again, use another login.',
    name: 'Name',
  },
};

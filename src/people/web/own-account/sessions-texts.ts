import type { Texts } from '#platform/web/language/language-choice.tsx';

interface SessionsTexts {
  readonly title: string;
  readonly intro: string;
  readonly unknownDevice: string;
  readonly mine: string;
  readonly times: (since: string, lastSeen: string) => string;
  readonly end: string;
  readonly endThis: (device: string) => string;
  readonly ended: string;
  readonly endOthers: string;
  readonly othersEnded: string;
}

export const SESSIONS_TEXTS: Texts<SessionsTexts> = {
  vi: {
    title: 'Phiên đăng nhập',
    intro: 'Những nơi tài khoản này đang đăng nhập. Thấy phiên lạ: kết thúc nó rồi đổi mật khẩu.',
    unknownDevice: 'Không rõ trình duyệt',
    mine: 'phiên này',
    times: (since, lastSeen) => `Từ ${since}. Dùng gần nhất: ${lastSeen}.`,
    end: 'Kết thúc',
    endThis: (device) => `Kết thúc phiên trên ${device}`,
    ended: 'Đã kết thúc phiên đó.',
    endOthers: 'Kết thúc mọi phiên khác',
    othersEnded: 'Đã kết thúc mọi phiên khác.',
  },
  en: {
    title: 'Sessions',
    intro:
      'Where this account is signed in. If you see one you do not know, end it and change the password.',
    unknownDevice: 'Unknown browser',
    mine: 'this session',
    times: (since, lastSeen) => `Since ${since}. Last used: ${lastSeen}.`,
    end: 'End',
    endThis: (device) => `End the session on ${device}`,
    ended: 'That session is over.',
    endOthers: 'End all other sessions',
    othersEnded: 'All other sessions are over.',
  },
};

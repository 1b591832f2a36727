import type { Texts } from '#platform/web/language/language-choice.tsx';
import type { Theme } from '#platform/web/style/theme-choice.ts';

interface FrameTexts {
  readonly skip: string;
  readonly steps: string;
  readonly otherSteps: string;
  readonly stepOf: (step: number, count: number) => string;
  readonly waiting: (count: number) => string;
  readonly language: string;
  readonly otherLanguage: string;
  readonly theme: string;
  readonly themes: Readonly<Record<Theme, string>>;
  readonly lost: string;
  readonly fault: string;
  readonly faultWayOut: string;
  readonly notLoaded: string;
  readonly notLoadedWayOut: string;
  readonly reload: string;
  readonly notClassified: string;
}

export const FRAME_TEXTS: Texts<FrameTexts> = {
  vi: {
    skip: 'Tới nội dung',
    steps: 'Các phần',
    otherSteps: 'Phần khác',
    stepOf: (step, count) => `bước ${step} trên ${count}`,
    waiting: (count) => `${count} việc chờ bạn`,
    language: 'Ngôn ngữ',
    otherLanguage: 'English',
    theme: 'Nền',
    themes: { system: 'Theo máy', light: 'Sáng', dark: 'Tối' },
    lost: 'Mất kết nối với máy chủ. Số trên màn hình có thể đã cũ; sẽ tự cập nhật khi nối lại.',
    fault: 'Màn hình này gặp lỗi của chương trình.',
    faultWayOut:
      'Dữ liệu đã lưu không bị ảnh hưởng. Tải lại trang; nếu vẫn lỗi, hãy báo lại kèm địa chỉ trang này.',
    notLoaded: 'Chưa tải được màn hình này.',
    notLoadedWayOut:
      'Máy chủ không trả lời, hoặc vừa đổi phiên bản. Khi nối lại được, trang sẽ tự tải lại; bạn cũng có thể tự tải lại.',
    reload: 'Tải lại trang',
    notClassified: 'Không nhập thông tin thuộc bí mật nhà nước vào hệ thống này.',
  },
  en: {
    skip: 'To the content',
    steps: 'Parts',
    otherSteps: 'Other parts',
    stepOf: (step, count) => `step ${step} of ${count}`,
    waiting: (count) => `${count} ${count === 1 ? 'thing waits' : 'things wait'} for you`,
    language: 'Language',
    otherLanguage: 'Tiếng Việt',
    theme: 'Theme',
    themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
    lost: 'The connection to the server is lost. What is shown may be old; it is brought up to date on return.',
    fault: 'This screen met a fault of the program.',
    faultWayOut:
      'What was saved is not affected. Load the page again; if it fails again, report it with the address of this page.',
    notLoaded: 'This screen could not be loaded.',
    notLoadedWayOut:
      'The server did not answer, or has a new version. The page loads by itself once the server is heard again; you can also load it yourself.',
    reload: 'Load again',
    notClassified: 'This system is not for classified data.',
  },
};

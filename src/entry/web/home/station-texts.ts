import type { StationName, StationState } from '#cycle/model/station.ts';
import type { Texts } from '#platform/web/language/language-choice.tsx';

type StateTexts = Readonly<Record<StationState, string>>;

interface StationTexts {
  readonly names: Readonly<Record<StationName, string>>;
  /** How each station stands, in its own words. */
  readonly states: Readonly<Record<StationName, StateTexts>>;
}

const VI = { empty: 'Chưa có gì', coming: 'Sắp tới', late: 'Có việc quá hạn', done: 'Xong' };
const EN = { empty: 'Nothing yet', coming: 'Coming up', late: 'Overdue work', done: 'Done' };

/** What the stations of the cycle are called, and how they stand. */
export const STATION_TEXTS: Texts<StationTexts> = {
  vi: {
    names: {
      directives: 'Chỉ thị',
      plan: 'Kế hoạch',
      figures: 'Số liệu',
      reports: 'Báo cáo',
      conference: 'Hội nghị',
      conclusions: 'Kết luận',
    },
    states: {
      directives: { ...VI, running: 'Đang học tập' },
      plan: { ...VI, running: 'Đang chạy' },
      figures: { ...VI, running: 'Đang thu' },
      reports: { ...VI, running: 'Đang soạn' },
      conference: { ...VI, running: 'Đang họp', late: 'Đã qua ngày họp, chưa khai mạc' },
      conclusions: { ...VI, running: 'Đang thực hiện' },
    },
  },
  en: {
    names: {
      directives: 'Directives',
      plan: 'Plan',
      figures: 'Figures',
      reports: 'Reports',
      conference: 'Conference',
      conclusions: 'Conclusions',
    },
    states: {
      directives: { ...EN, running: 'Being studied' },
      plan: { ...EN, running: 'Running' },
      figures: { ...EN, running: 'Being collected' },
      reports: { ...EN, running: 'Being written' },
      conference: { ...EN, running: 'In session', late: 'Past its day, not opened' },
      conclusions: { ...EN, running: 'Being carried out' },
    },
  },
};

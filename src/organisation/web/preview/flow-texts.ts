import type { FlowKind } from '#organisation/model/flow/flow-drawing.ts';
import type { Texts } from '#platform/web/language/language-choice.tsx';

interface FlowTexts {
  readonly title: string;
  readonly nothing: string;
  readonly byUnits: string;
  readonly ends: (day: string) => string;
  readonly goesOn: string;
  readonly opens: (day: string) => string;
  readonly receives: string;
  readonly holds: string;
  readonly withoutBelow: string;
  readonly others: (count: string) => string;
  readonly shareUnknown: string;
  readonly kinds: Readonly<Record<FlowKind, string>>;
  readonly equal: (total: string) => string;
  readonly stretch: (from: string, to: string, weight: string) => string;
  readonly label: (stretches: string) => string;
}

/** What the picture of a reorganisation says. */
export const FLOW_TEXTS: Texts<FlowTexts> = {
  vi: {
    title: 'Đơn vị đi về đâu',
    nothing: 'Không có đơn vị nào chuyển đi hay nhập vào.',
    byUnits: 'Số đơn vị',
    ends: (day) => `kết thúc ${day}`,
    goesOn: 'tiếp tục',
    opens: (day) => `lập mới ${day}`,
    receives: 'tiếp tục, nhận thêm',
    holds: 'giữ phần chưa chia được',
    withoutBelow: 'không kể đơn vị bên dưới được vẽ riêng',
    others: (count) => `${count} đơn vị khác`,
    shareUnknown: 'nhận phần chưa biết tỷ lệ',
    kinds: {
      'goes-on': 'đơn vị tiếp tục, chuỗi nối liền',
      moves: 'chuyển cấp trên',
      joins: 'nhập hoặc chia trọn, chuỗi cộng lại',
      broken: 'có chuỗi không nối được',
    },
    equal: (total) => `Tổng trước ${total} = tổng sau ${total}`,
    stretch: (from, to, weight) => `${from} sang ${to}: ${weight}`,
    label: (stretches) => `Hình dòng chảy. ${stretches}`,
  },
  en: {
    title: 'Where units go',
    nothing: 'No unit goes or comes.',
    byUnits: 'Number of units',
    ends: (day) => `ends ${day}`,
    goesOn: 'goes on',
    opens: (day) => `opens ${day}`,
    receives: 'goes on, receives',
    holds: 'holds what cannot be divided',
    withoutBelow: 'without those below that are drawn apart',
    others: (count) => `${count} other units`,
    shareUnknown: 'takes a part of unknown share',
    kinds: {
      'goes-on': 'unit goes on, series unbroken',
      moves: 'another superior',
      joins: 'joined or divided whole, series added up',
      broken: 'some series not continuable',
    },
    equal: (total) => `Total before ${total} = total after ${total}`,
    stretch: (from, to, weight) => `${from} to ${to}: ${weight}`,
    label: (stretches) => `Flow. ${stretches}`,
  },
};

import type { Comparison } from '#plans/model/whole/plan-bound.ts';
import type { RuleKind } from '#plans/model/whole/plan-rule.ts';
import type { Texts } from '#platform/web/language/language-choice.tsx';

interface WholeTexts {
  readonly title: string;
  /** `until`: the day by which so much of the year is gone, as its own text says it. */
  readonly due: (due: string, until: string) => string;
  readonly rule: (name: string, basis: string) => string;
  readonly kinds: Readonly<Record<RuleKind, string>>;
  readonly capped: string;
  readonly weights: string;
  readonly weight: (name: string, weight: string, all: string) => string;
  readonly since: (from: string) => string;
  readonly between: (from: string, last: string) => string;
  readonly ofAbove: string;
  readonly missing: (names: string) => string;
  readonly nothingDue: string;
  readonly noRule: string;
  readonly bound: (bound: string) => string;
  readonly boundSource: (source: string) => string;
  readonly boundHint: string;
  readonly setRule: string;
  readonly changeRule: string;
  readonly noteBound: string;
  readonly changeBound: string;
  readonly form: {
    readonly ruleTitle: string;
    readonly boundTitle: string;
    readonly kind: string;
    readonly name: string;
    readonly basis: string;
    readonly basisHint: string;
    readonly from: string;
    readonly until: string;
    readonly untilHint: string;
    readonly weightOf: (name: string) => string;
    readonly weightsHint: string;
    readonly capped: string;
    readonly comparison: string;
    readonly percent: string;
    readonly source: string;
    readonly sourceHint: string;
    readonly save: string;
    readonly takeBack: string;
    readonly incomplete: string;
  };
  readonly comparisons: Readonly<Record<Comparison, string>>;
}

/** The one percentage of the whole plan. */
export const WHOLE_TEXTS: Texts<WholeTexts> = {
  vi: {
    title: 'Tỷ lệ chung của cả kế hoạch',
    due: (due, until) => `năm đã qua ${due}% ${until}`,
    rule: (name, basis) => `Tính ${lowered(name)}, căn cứ ${basis}.`,
    kinds: {
      weighted: 'Theo trọng số các chỉ tiêu',
      tasks: 'Theo nhiệm vụ đã xong trên nhiệm vụ đến hạn',
    },
    capped: 'Phần vượt kế hoạch của một chỉ tiêu chỉ tính là 100%.',
    weights: 'Trọng số',
    weight: (name, weight, all) => `${name}: ${weight}/${all}`,
    since: (from) => `Áp dụng từ ${from}.`,
    between: (from, last) => `Áp dụng từ ${from} đến ${last}.`,
    ofAbove: 'Cách tính do cấp trên đặt.',
    missing: (names) => `Chưa tính được vì thiếu kế hoạch hoặc số liệu của: ${names}.`,
    nothingDue: 'Chưa có nhiệm vụ nào đến hạn nên chưa tính được.',
    noRule: 'Chưa có cách tính nào được quyết định nên chỉ xem từng chỉ tiêu.',
    bound: (bound) => `Theo văn bản: đạt ${bound} kế hoạch năm.`,
    boundSource: (source) => `Nguồn: ${source}.`,
    boundHint: 'Mức này giữ nguyên như văn bản ghi, không dùng để tính.',
    setRule: 'Đặt cách tính',
    changeRule: 'Sửa cách tính',
    noteBound: 'Ghi mức theo văn bản',
    changeBound: 'Sửa mức theo văn bản',
    form: {
      ruleTitle: 'Cách tính tỷ lệ chung',
      boundTitle: 'Mức thực hiện theo văn bản',
      kind: 'Cách tính',
      name: 'Tên gọi',
      basis: 'Căn cứ',
      basisHint: 'Tên và số của quyết định. Không ghi về cá nhân.',
      from: 'Áp dụng từ ngày',
      until: 'Thôi áp dụng từ ngày',
      untilHint: 'Để trống nếu chưa biết.',
      weightOf: (name) => `Trọng số: ${name}`,
      weightsHint: 'Số nguyên từ 1; để trống là không tính chỉ tiêu đó.',
      capped: 'Phần vượt kế hoạch chỉ tính là 100%',
      comparison: 'Văn bản ghi',
      percent: 'Phần trăm kế hoạch năm',
      source: 'Văn bản',
      sourceHint: 'Tên, số và ngày của văn bản. Không ghi về cá nhân.',
      save: 'Lưu',
      takeBack: 'Bỏ mức này',
      incomplete: 'Hãy điền đủ các ô trước khi lưu.',
    },
    comparisons: {
      'greater-than': 'trên (hơn)',
      'at-least': 'từ … trở lên',
      about: 'khoảng',
      'at-most': 'không quá',
      'less-than': 'dưới',
    },
  },
  en: {
    title: 'One percentage for the whole plan',
    due: (due, until) => `${due}% of the year gone ${until}`,
    rule: (name, basis) => `By the rule “${name}”, on the basis of ${basis}.`,
    kinds: { weighted: 'By weighted indicators', tasks: 'By tasks done of tasks due' },
    capped: 'What is beyond the plan of an indicator counts as 100%.',
    weights: 'Weights',
    weight: (name, weight, all) => `${name}: ${weight} of ${all}`,
    since: (from) => `In force since ${from}.`,
    between: (from, last) => `In force from ${from} to ${last}.`,
    ofAbove: 'The rule is that of a unit above.',
    missing: (names) => `It cannot be said, because a plan or a figure is missing of: ${names}.`,
    nothingDue: 'No task is due yet, so it cannot be said.',
    noRule: 'No rule has been decided, so there are only single indicators.',
    bound: (bound) => `By a text: ${bound} of the year plan.`,
    boundSource: (source) => `Source: ${source}.`,
    boundHint: 'This is kept as the text says it, and never calculated with.',
    setRule: 'Set a rule',
    changeRule: 'Change the rule',
    noteBound: 'Note what a text says',
    changeBound: 'Change what a text says',
    form: {
      ruleTitle: 'Rule for the whole plan',
      boundTitle: 'What a text says of the plan',
      kind: 'Rule',
      name: 'Name',
      basis: 'Basis',
      basisHint: 'Name and number of the decision. Nothing about a person.',
      from: 'In force from',
      until: 'No longer in force from',
      untilHint: 'Leave it empty where that is not known.',
      weightOf: (name) => `Weight: ${name}`,
      weightsHint: 'A whole number from 1; blank leaves the indicator out.',
      capped: 'What is beyond a plan counts as 100%',
      comparison: 'The text says',
      percent: 'Percent of the year plan',
      source: 'Text',
      sourceHint: 'Name, number and day of the text. Nothing about a person.',
      save: 'Save',
      takeBack: 'Take it back',
      incomplete: 'Fill in all fields before saving.',
    },
    comparisons: {
      'greater-than': 'over',
      'at-least': 'at least',
      about: 'about',
      'at-most': 'at most',
      'less-than': 'under',
    },
  },
};

/** A name that goes on in a sentence: “Theo trọng số” as “theo trọng số”. */
function lowered(name: string): string {
  return name.slice(0, 1).toLocaleLowerCase('vi') + name.slice(1);
}

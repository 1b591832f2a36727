import { describeNoBarriers } from '#test/support/barriers-of-screens.ts';
import { PICTURED_CYCLE } from '#test/support/pictured-cycle.ts';
import { MIXED_LOOKS } from '#test/support/window-look.ts';

describeNoBarriers({
  called: 'the first page, directives, activities, conferences and news',
  screens: PICTURED_CYCLE,
  looks: MIXED_LOOKS,
});

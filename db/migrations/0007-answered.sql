-- How many of those asked have told: who told unasked may not stand in for one who is silent.

alter table total
  add column answered int not null default 0,
  add column accepted_answered int not null default 0;

-- What was restated is found anew, with its counts.
delete from restatement;
truncate restated_total;
alter table restated_total add column answered int not null;

-- A ratio is asked for, and told, where both its parts are.
with cell as (
  select asked.period, asked.unit, asked.indicator, last.value is not null as is_told,
    accepted.value is not null as is_accepted
  from asked
  left join lateral (
    select value from figure
    where period = asked.period and unit = asked.unit and indicator = asked.indicator
    order by version desc limit 1) last on true
  left join lateral (
    select value from figure
    where period = asked.period and unit = asked.unit and indicator = asked.indicator
      and accepted_event is not null
    order by version desc limit 1) accepted on true
), counted as (
  select * from cell
  union all
  select one.period, one.unit, ratio.number, one.is_told and other.is_told,
    one.is_accepted and other.is_accepted
  from indicator ratio
  join cell one on one.indicator = ratio.numerator
  join cell other on other.indicator = ratio.denominator
    and other.period = one.period and other.unit = one.unit
), answered as (
  select counted.period, holder.unit, counted.indicator,
    count(*) filter (where is_told)::int as told,
    count(*) filter (where is_accepted)::int as accepted
  from counted
  join reporting_period period on period.number = counted.period
  join structure_node node on node.tree = period.tree and node.unit = counted.unit
  cross join lateral unnest(node.unit || node.above) as holder(unit)
  group by counted.period, holder.unit, counted.indicator
)
-- In one of the slots: they are added when they are read.
update total set answered = answered.told, accepted_answered = answered.accepted
from answered
where total.period = answered.period and total.unit = answered.unit
  and total.indicator = answered.indicator
  and total.slot = (
    select min(slot) from total same
    where same.period = total.period and same.unit = total.unit and same.indicator = total.indicator);

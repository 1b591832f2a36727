-- A unit made out of none was made by a decision too: until now its line did not say by which.

update succession set legal_basis = decided.legal_basis
from (
  select happens_on, legal_basis, step -> 'unit' ->> 'id' as made
  from reorganisation cross join lateral jsonb_array_elements(steps) as step
  where recorded_until is null and step ->> 'kind' = 'create'
) decided
join unit on unit.id::text = decided.made
where succession.recorded_until is null and not succession.is_change
  and succession.kind = 'create' and succession.from_unit is null
  and succession.legal_basis = '' and succession.to_unit = unit.number
  and succession.happens_on = decided.happens_on;

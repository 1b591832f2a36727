-- Who takes over what a unit that ends leaves open, as a reorganisation names it:
-- [{"unit": "…", "heir": "…"}] by identities. Who is heir without being named is not in it.
alter table reorganisation add column heirs jsonb not null default '[]';

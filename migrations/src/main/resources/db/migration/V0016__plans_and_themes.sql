-- Plans that change places, and the look each profile has chosen.

-- Checked at the end of a statement, so that one statement can exchange two ranks.
alter table plan drop constraint plan_tenant_id_rank_key;
alter table plan add constraint plan_tenant_id_rank_key unique (tenant_id, rank) deferrable initially immediate;
create unique index plan_by_name on plan (tenant_id, lower(name));

alter table profile add column theme text not null default 'SYSTEM' check (theme in ('SYSTEM', 'LIGHT', 'DARK'));
comment on column profile.theme is 'How pages look to it on every device.';

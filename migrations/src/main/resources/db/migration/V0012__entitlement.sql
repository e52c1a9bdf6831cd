-- Which device plays what, and what was refused.

-- The new key is checked behind the door, so with a tenant bound, though every row's is null.
select set_config('app.tenant_id', '00000000-0000-0000-0000-000000000000', true);
alter table playback_grant
    add column sign_in_id uuid,
    add constraint playback_grant_of_sign_in foreign key (tenant_id, sign_in_id) references sign_in (tenant_id, id) on delete cascade;
select set_config('app.tenant_id', '', true);
create index playback_grant_of_sign_in on playback_grant (tenant_id, sign_in_id);
comment on column playback_grant.sign_in_id is 'The device that plays; a grant dies with its sign-in.';

-- The leases that have not passed, without wading through those that have.
drop index playback_grant_live;
create index playback_grant_live on playback_grant (tenant_id, account_id, expires_at) where ended_at is null;

create table refusal (
    tenant_id      uuid not null,
    id             uuid not null default gen_random_uuid(),
    at             timestamptz not null,
    account_id     uuid not null,
    profile_id     uuid not null,
    title_id       uuid not null,
    playable_id    uuid not null,
    reason         text not null check (reason ~ '^[A-Z_]{1,40}$'),
    required_tier  smallint not null,
    plan_name      text not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, account_id) references account (tenant_id, id) on delete cascade,
    foreign key (tenant_id, profile_id) references profile (tenant_id, id) on delete cascade,
    foreign key (tenant_id, title_id) references title (tenant_id, id) on delete cascade
);
create index refusal_of_account on refusal (tenant_id, account_id, at desc);
create index refusal_by_time on refusal (tenant_id, at);
create index refusal_of_profile on refusal (tenant_id, profile_id);
create index refusal_of_title on refusal (tenant_id, title_id);
call own_by_tenant('refusal');
comment on table refusal is 'Attempts to play that were refused; kept 30 days.';
comment on column refusal.required_tier is 'Plan rank that the title required at that moment.';
comment on column refusal.plan_name is 'The plan that the account was on at that moment.';

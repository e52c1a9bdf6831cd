-- The platform's own staff, and the life of a tenant: founded, active, suspended.

create function platform_tenant() returns uuid
    language sql immutable parallel safe
    return '00000000-0000-4000-8000-000000000001'::uuid;
comment on function platform_tenant is 'The tenant that the platform''s own staff belong to; it sells nothing.';

alter table tenant
    add column kind     text not null default 'BRAND' check (kind in ('BRAND', 'PLATFORM')),
    add column version  int not null default 0,
    add check ((kind = 'PLATFORM') = (id = platform_tenant())),
    drop constraint tenant_state_check,
    add constraint tenant_state_check check (state in ('SETTING_UP', 'ACTIVE', 'SUSPENDED'));
alter table tenant_host add column position smallint not null default 0;
comment on column tenant_host.position is 'The lowest is the one that mails and staff name.';
comment on column tenant.state is 'SETTING_UP until everything it begins with is there; serves only while ACTIVE.';

insert into tenant (id, kind, slug, name, branding)
values (platform_tenant(), 'PLATFORM', 'platform', 'Marquee', '{
    "wordmark": "Marquee", "wordmarkFont": "\"Instrument Sans\", system-ui, sans-serif",
    "accent": {"light": "#0079ad", "dark": "#00b7ff"}, "onAccent": {"light": "#ffffff", "dark": "#00151f"},
    "accentText": {"light": "#006a99", "dark": "#4ccbff"}, "accent2": "#5800a9", "onAccent2": "#ffffff",
    "accent2Text": {"light": "#5800a9", "dark": "#c9a2ff"}, "radius": 10, "scheme": "light dark"}');

-- An account needs a plan; viewers never come near this one.
do $$
begin
    perform set_config('app.tenant_id', platform_tenant()::text, true);
    insert into plan (id, code, name, rank, price_minor, currency)
    values (gen_random_uuid(), 'staff', 'Staff', 1, 0, 'EUR');
    perform set_config('app.tenant_id', '', true);
end $$;

-- Platform staff hold their role there and nowhere else, and none of a brand's.
alter table account_role
    drop constraint account_role_role_check,
    add constraint account_role_role_check
        check (role in ('OWNER', 'EDITOR', 'SCHEDULER', 'SUPPORT', 'AUDITOR', 'PLATFORM')),
    add constraint account_role_platform check ((role = 'PLATFORM') = (tenant_id = platform_tenant()));

-- Who changes the list of tenants does so as marquee_platform with the platform's tenant bound: noted in its audit, and
-- announced to every node, in the same transaction.
call audit('tenant', 'name', 'id');
call audit('tenant_host', 'host', 'tenant_id');
grant insert on audit_entry, outbox_event to marquee_platform;
grant select (tenant_id, id, display_name) on account to marquee_platform;

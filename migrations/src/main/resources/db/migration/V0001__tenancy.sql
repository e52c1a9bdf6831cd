-- Tenants, the one door of tenancy, and the platform's own tables.
-- Runs as marquee_owner, which owns every table and never serves a request.

grant usage on schema marquee to marquee_app, marquee_platform, marquee_search;

-- The tenant bound to the running transaction. Loud: without one, every statement on a tenant-owned table fails.
create function current_tenant() returns uuid
    language sql stable parallel safe
    return current_setting('app.tenant_id')::uuid;

create table tenant (
    id          uuid primary key default gen_random_uuid(),
    slug        text not null unique check (slug ~ '^[a-z][a-z0-9-]{1,30}$'),
    name        text not null check (length(name) between 1 and 80),
    branding    jsonb not null,
    is_default  boolean not null default false,
    state       text not null default 'ACTIVE' check (state in ('ACTIVE', 'SUSPENDED')),
    created_at  timestamptz not null default now()
);
create unique index tenant_one_default on tenant (is_default) where is_default;
comment on table tenant is 'Platform table: one row a streaming brand.';

create table tenant_host (
    host       text primary key check (host = lower(host) and host !~ '[:/ ]'),
    tenant_id  uuid not null references tenant (id) on delete cascade
);
comment on table tenant_host is 'Platform table: which host name belongs to which tenant.';

create table signing_key (
    id           text primary key,
    private_key  bytea not null,
    public_key   bytea not null,
    created_at   timestamptz not null default now(),
    retired_at   timestamptz
);
comment on table signing_key is 'Platform table: RS256 keys (PKCS#8, X.509) of the API tokens; the newest signs, all unretired verify.';

create table scheduled_tasks (
    task_name             text not null,
    task_instance         text not null,
    task_data             bytea,
    execution_time        timestamptz not null,
    picked                boolean not null,
    picked_by             text,
    last_success          timestamptz,
    last_failure          timestamptz,
    consecutive_failures  int,
    last_heartbeat        timestamptz,
    version               bigint not null,
    priority              smallint,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_execution on scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat on scheduled_tasks (last_heartbeat);
comment on table scheduled_tasks is 'Platform table: db-scheduler''s work list; the task data names tenant and job only.';

grant select on tenant, tenant_host to marquee_app;
grant select, insert, update, delete on tenant, tenant_host to marquee_platform;
grant select, insert, update on signing_key to marquee_app;
grant select, insert, update, delete on scheduled_tasks to marquee_app;

-- Puts a table behind the door: row-level security, forced also on the owner, and the app's privileges.
create procedure own_by_tenant(tbl regclass)
    language plpgsql as $$
begin
    execute format('alter table %s enable row level security', tbl);
    execute format('alter table %s force row level security', tbl);
    execute format('create policy tenant_door on %s using (tenant_id = current_setting(''app.tenant_id'')::uuid) '
                   'with check (tenant_id = current_setting(''app.tenant_id'')::uuid)', tbl);
    execute format('alter table %s alter column tenant_id set default current_setting(''app.tenant_id'')::uuid', tbl);
    execute format('grant select, insert, update, delete on %s to marquee_app', tbl);
end $$;

-- Embeddings, jobs and the outbox.

create table title_embedding (
    tenant_id     uuid not null,
    title_id      uuid not null,
    model         text not null,
    content_hash  text not null,
    embedding     vector(384) not null,
    updated_at    timestamptz not null,
    primary key (tenant_id, title_id),
    foreign key (tenant_id, title_id) references title (tenant_id, id) on delete cascade
) partition by list (tenant_id);
call own_by_tenant('title_embedding');
-- Small tenants share this partition and are scanned exactly; a large one gets its own with an index.
create table title_embedding_shared partition of title_embedding default;
alter table title_embedding_shared enable row level security;
alter table title_embedding_shared force row level security;

-- Gives the bound tenant a partition and an HNSW index of its own, keeping its rows.
create function give_tenant_own_embeddings() returns void
    language plpgsql security definer set search_path = marquee, public, pg_temp as $$
declare
    tenant uuid := current_setting('app.tenant_id')::uuid;
    partition text := 'title_embedding_' || replace(tenant::text, '-', '');
begin
    perform pg_advisory_xact_lock(hashtext('marquee.title_embedding'));
    if to_regclass('marquee.' || partition) is not null then
        return;
    end if;
    execute format('create temporary table moved on commit drop as select * from marquee.title_embedding');
    delete from marquee.title_embedding;
    execute format('create table marquee.%I partition of marquee.title_embedding for values in (%L)', partition, tenant);
    execute format('alter table marquee.%I enable row level security', partition);
    execute format('alter table marquee.%I force row level security', partition);
    insert into marquee.title_embedding select * from pg_temp.moved;
    execute format('create index on marquee.%I using hnsw (embedding vector_cosine_ops)', partition);
end $$;
revoke all on function give_tenant_own_embeddings() from public;
grant execute on function give_tenant_own_embeddings() to marquee_app;

create table job (
    tenant_id     uuid not null references tenant (id) on delete cascade,
    id            uuid not null,
    kind          text not null,
    state         text not null check (state in ('QUEUED', 'RUNNING', 'SUCCEEDED', 'FAILED', 'CANCELLED')),
    options       jsonb not null default '{}',
    done          int not null default 0,
    total         int not null default 0,
    message       text,
    report        jsonb,
    error         text,
    requested_by  uuid,
    created_at    timestamptz not null,
    started_at    timestamptz,
    finished_at   timestamptz,
    primary key (tenant_id, id)
);
create unique index job_one_active_of_a_kind on job (tenant_id, kind) where state in ('QUEUED', 'RUNNING');
create index job_latest on job (tenant_id, created_at desc);
call own_by_tenant('job');

-- What other processes must hear of, written in the transaction that made it true.
create table outbox_event (
    tenant_id    uuid not null references tenant (id) on delete cascade,
    id           uuid not null,
    topic        text not null,
    subject_id   uuid,
    occurred_at  timestamptz not null,
    primary key (tenant_id, id)
);
create index outbox_event_recent on outbox_event (occurred_at);
call own_by_tenant('outbox_event');
-- The listener of a node hears every tenant: its own role, reading and clearing this table alone.
create policy platform_listens on outbox_event to marquee_platform using (true);
grant select, delete on outbox_event to marquee_platform;

create function announce_outbox_event() returns trigger
    language plpgsql as $$
begin
    perform pg_notify('marquee_events', new.tenant_id || ' ' || new.id || ' ' || new.topic || ' ' || coalesce(new.subject_id::text, '-'));
    return null;
end $$;
create trigger outbox_event_announced after insert on outbox_event for each row execute function announce_outbox_event();

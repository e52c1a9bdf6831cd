-- Keeps the planner on the indexes that serve reads, and long index builds out of other tenants' way.

-- The planner took the exclusion constraint's GiST index for (tenant_id, title_id) = (...), at 1.6 ms a title among
-- 100,000 instead of 0.02 by the primary key. As one expression it serves the constraint alone.
alter table availability_window
    drop constraint availability_windows_do_not_overlap,
    add constraint availability_windows_do_not_overlap
        exclude using gist ((tenant_id::text || title_id::text) with =, tstzrange(opens_at, closes_at) with &&)
        deferrable initially deferred;

-- Gives the bound tenant a partition of its own, keeping its rows. Making a partition locks the one that small tenants
-- share, so the index is built in another transaction.
create or replace function give_tenant_own_embeddings() returns void
    language plpgsql security definer set search_path = marquee, public, pg_temp as $$
declare
    tenant uuid := current_setting('app.tenant_id')::uuid;
    partition text := 'title_embedding_' || replace(tenant::text, '-', '');
begin
    perform pg_advisory_xact_lock(hashtext('marquee.title_embedding'));
    if to_regclass('marquee.' || partition) is not null then
        return;
    end if;
    create temporary table moved on commit drop as select * from marquee.title_embedding;
    delete from marquee.title_embedding;
    execute format('create table marquee.%I partition of marquee.title_embedding for values in (%L)', partition, tenant);
    execute format('alter table marquee.%I enable row level security', partition);
    execute format('alter table marquee.%I force row level security', partition);
    insert into marquee.title_embedding select * from pg_temp.moved;
end $$;

-- Builds the index of the bound tenant's own partition, if it has one without.
create function index_tenant_own_embeddings() returns void
    language plpgsql security definer set search_path = marquee, public, pg_temp set maintenance_work_mem = '512MB' as $$
declare
    partition text := 'title_embedding_' || replace(current_setting('app.tenant_id')::uuid::text, '-', '');
begin
    if to_regclass('marquee.' || partition) is not null then
        execute format('create index if not exists %I on marquee.%I using hnsw (embedding vector_cosine_ops)',
                       partition || '_near', partition);
    end if;
end $$;
revoke all on function index_tenant_own_embeddings() from public;
grant execute on function index_tenant_own_embeddings() to marquee_app;

-- What staff change, noted by the database itself: in the transaction that changes it, whichever code does.

create table audit_entry (
    tenant_id      uuid not null references tenant (id),
    id             uuid not null default gen_random_uuid(),
    at             timestamptz not null default now(),
    change         bigint not null default pg_current_xact_id()::text::bigint,
    actor_id       uuid not null,
    actor_name     text not null,
    actor_address  text not null,
    action         text not null check (action in ('CREATED', 'CHANGED', 'REMOVED', 'DID')),
    thing          text not null,
    thing_id       text not null,
    thing_name     text not null default '',
    before         jsonb,
    after          jsonb,
    note           text,
    primary key (tenant_id, id)
);
create index audit_entry_by_time on audit_entry (tenant_id, at desc, change desc);
create index audit_entry_by_actor on audit_entry (tenant_id, actor_id, at desc, change desc);
create index audit_entry_by_actor_and_thing on audit_entry (tenant_id, actor_id, thing, at desc, change desc);
create index audit_entry_by_thing on audit_entry (tenant_id, thing, at desc, change desc);
create index audit_entry_of_thing on audit_entry (tenant_id, thing_id, at desc, change desc);
call own_by_tenant('audit_entry');
revoke update, delete on audit_entry from marquee_app;
comment on table audit_entry is 'Append-only: who changed what, when, from where.';
comment on column audit_entry.change is 'The transaction: entries of one change share it.';
comment on column audit_entry.actor_address is 'Network address that the request came from.';
comment on column audit_entry.before is 'Of a change, the columns that differ; of a removal, all.';

-- Not even the owner of the tables rewrites history.
create function refuse_rewriting() returns trigger
    language plpgsql as $$
begin
    raise exception 'the audit is append-only' using errcode = 'insufficient_privilege';
end $$;
create trigger audit_entry_stands before update or delete or truncate on audit_entry
    for each statement execute function refuse_rewriting();

-- Arguments: the column that names the thing or '', the column of its id, then the columns that are never noted.
create function note_change() returns trigger
    language plpgsql as $$
declare
    actor jsonb := current_setting('app.actor', true)::jsonb;
    hidden text[] := array['tenant_id', 'version', 'updated_at'] || tg_argv[2:];
    was jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
    becomes jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
    thing jsonb := coalesce(becomes, was);
    was_noted jsonb := was - hidden;
    becomes_noted jsonb := becomes - hidden;
begin
    if tg_op = 'UPDATE' then
        select jsonb_object_agg(o.key, o.value), jsonb_object_agg(o.key, n.value)
          into was_noted, becomes_noted
          from jsonb_each(was - hidden) o
          join jsonb_each(becomes - hidden) n on n.key = o.key
         where o.value is distinct from n.value;
        if was_noted is null then
            return null;
        end if;
    end if;
    insert into audit_entry (actor_id, actor_name, actor_address, action, thing, thing_id, thing_name, before, after)
    values ((actor ->> 'id')::uuid,
            coalesce(nullif(actor ->> 'name', ''),
                     (select a.display_name from account a where a.id = (actor ->> 'id')::uuid), ''),
            actor ->> 'address',
            case tg_op when 'INSERT' then 'CREATED' when 'UPDATE' then 'CHANGED' else 'REMOVED' end,
            tg_table_name, coalesce(thing ->> tg_argv[1], ''), coalesce(thing ->> tg_argv[0], ''), was_noted, becomes_noted);
    return null;
end $$;

-- Notes every change that staff make to a table. Costs nothing where no member of staff acts.
create procedure audit(tbl regclass, name_column text, id_column text, variadic hidden text[] default '{}')
    language plpgsql as $$
begin
    execute format('create trigger noted after insert or update or delete on %s for each row '
                   'when (coalesce(current_setting(''app.actor'', true), '''') <> '''') execute function note_change(%s)',
                   tbl, (select string_agg(quote_literal(a), ', ') from unnest(array[name_column, id_column] || hidden) a));
end $$;

call audit('plan', 'name', 'id');
call audit('account', 'email', 'id', 'password_hash', 'search_text');
call audit('account_role', 'role', 'account_id');
call audit('profile', 'name', 'id', 'pin_hash');
call audit('genre', 'name', 'code');
call audit('title', 'name', 'id', 'search_text', 'art_hash', 'source_hash', 'sort_name');
call audit('title_genre', 'genre', 'title_id', 'title_id');
call audit('credit', 'name', 'title_id', 'title_id');
call audit('availability_window', '', 'title_id', 'title_id');
call audit('season', 'name', 'id');
call audit('episode', 'name', 'id');
call audit('channel', 'name', 'id', 'logo_hash');
call audit('broadcast', 'name', 'id');

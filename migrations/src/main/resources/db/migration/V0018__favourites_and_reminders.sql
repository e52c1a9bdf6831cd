-- What profiles choose in the guide: favourite channels and reminders; and the search within the guide.

create table favourite_list (
    tenant_id   uuid not null,
    id          uuid not null,
    profile_id  uuid not null,
    name        text not null check (length(name) between 1 and 40),
    main        boolean not null,
    position    int not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, profile_id) references profile (tenant_id, id) on delete cascade
);
create index favourite_list_of_profile on favourite_list (tenant_id, profile_id, position);
create unique index favourite_list_one_main on favourite_list (tenant_id, profile_id) where main;
create unique index favourite_list_by_name on favourite_list (tenant_id, profile_id, lower(name));
call own_by_tenant('favourite_list');
comment on column favourite_list.main is 'The one that a channel''s star stands for.';

create table favourite_channel (
    tenant_id   uuid not null,
    list_id     uuid not null,
    channel_id  uuid not null,
    position    int not null,
    primary key (tenant_id, list_id, channel_id),
    foreign key (tenant_id, list_id) references favourite_list (tenant_id, id) on delete cascade,
    foreign key (tenant_id, channel_id) references channel (tenant_id, id) on delete cascade
);
create index favourite_channel_of_channel on favourite_channel (tenant_id, channel_id);
call own_by_tenant('favourite_channel');

-- Copies what it needs of the broadcast, so that it can still say what has gone.
create table reminder (
    tenant_id       uuid not null,
    id              uuid not null,
    profile_id      uuid not null,
    broadcast_id    uuid not null,
    channel_id      uuid not null,
    channel_name    text not null,
    name            text not null,
    starts_at       timestamptz not null,
    stops_at        timestamptz not null,
    minutes_before  smallint not null check (minutes_before between 5 and 30),
    due_at          timestamptz not null,
    zone            text not null,
    state           text not null check (state in ('SET', 'DROPPED', 'GONE', 'TOLD', 'MISSED')),
    revision        int not null default 0,
    changed_at      timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, profile_id, broadcast_id),
    foreign key (tenant_id, profile_id) references profile (tenant_id, id) on delete cascade
);
create index reminder_due on reminder (tenant_id, due_at) where state = 'SET';
create index reminder_dropped on reminder (tenant_id, changed_at) where state = 'DROPPED';
create index reminder_of_broadcast on reminder (tenant_id, broadcast_id);
call own_by_tenant('reminder');
comment on column reminder.due_at is 'starts_at less minutes_before; both follow the broadcast.';
comment on column reminder.zone is 'The viewer''s time zone as it was set, for times in mail.';
comment on column reminder.state is 'DROPPED: the broadcast is no longer shown, which is yet to be said. GONE: that has been said. TOLD: so has the reminder itself, once. MISSED: over before it could be.';
comment on column reminder.revision is 'How often the broadcast has moved since.';

-- Reminders follow what is broadcast, whoever changes it.
create function move_reminders() returns trigger
    language plpgsql as $$
begin
    update reminder r
       set starts_at = m.starts_at, stops_at = m.stops_at, due_at = m.starts_at - make_interval(mins => r.minutes_before),
           revision = r.revision + 1, changed_at = now()
      from moved m
     where r.tenant_id = m.tenant_id and r.broadcast_id = m.id and r.state = 'SET'
       and (r.starts_at <> m.starts_at or r.stops_at <> m.stops_at);
    return null;
end $$;
create trigger reminders_move after update on broadcast
    referencing new table as moved for each statement execute function move_reminders();

create function end_reminders() returns trigger
    language plpgsql as $$
begin
    update reminder r
       set state = 'DROPPED', changed_at = now()
      from gone g
     where r.tenant_id = g.tenant_id and r.broadcast_id = g.id and r.state = 'SET';
    return null;
end $$;
create trigger reminders_end after delete on broadcast
    referencing old table as gone for each statement execute function end_reminders();

-- The key that signs a profile's calendar; another one makes the old address worthless.
create table calendar_key (
    tenant_id   uuid not null,
    profile_id  uuid not null,
    key         bytea not null check (length(key) = 32),
    primary key (tenant_id, profile_id),
    foreign key (tenant_id, profile_id) references profile (tenant_id, id) on delete cascade
);
call own_by_tenant('calendar_key');

-- Words are not leak-proof: the search reads past the policies but names the tenant itself.
create index programme_words on programme using gin (to_tsvector('simple', plain_words(name || ' ' || coalesce(subtitle, ''))));
create policy search_reads on programme for select to marquee_search using (true);
create policy search_reads on broadcast for select to marquee_search using (true);
grant select (tenant_id, id, name, subtitle) on programme to marquee_search;
grant select (tenant_id, id, programme_id, starts_at, stops_at) on broadcast to marquee_search;
create function search_broadcasts(words tsquery, since timestamptz, until timestamptz, around timestamptz, most int)
    returns table (broadcast_id uuid)
    language sql stable security definer parallel safe
    set search_path = marquee, public, pg_temp
begin atomic
    select b.id
      from programme p
      join broadcast b on b.tenant_id = p.tenant_id and b.programme_id = p.id
     where p.tenant_id = current_setting('app.tenant_id')::uuid
       and to_tsvector('simple', plain_words(p.name || ' ' || coalesce(p.subtitle, ''))) @@ words
       and b.starts_at < until and b.stops_at > since
     order by b.stops_at <= around, abs(extract(epoch from b.starts_at - around)), b.id
     limit most;
end;
revoke all on function search_broadcasts(tsquery, timestamptz, timestamptz, timestamptz, int) from public;
grant execute on function search_broadcasts(tsquery, timestamptz, timestamptz, timestamptz, int) to marquee_app;
grant create on schema marquee to marquee_search;
alter function search_broadcasts(tsquery, timestamptz, timestamptz, timestamptz, int) owner to marquee_search;
revoke create on schema marquee from marquee_search;

-- Positions, grants, ratings and watch events.

create table playback_position (
    tenant_id         uuid not null,
    profile_id        uuid not null,
    playable_id       uuid not null,
    title_id          uuid not null,
    position_seconds  int not null check (position_seconds >= 0),
    duration_seconds  int not null check (duration_seconds > 0),
    observed_at       timestamptz not null,
    updated_at        timestamptz not null,
    device_id         text not null,
    hidden            boolean not null default false,
    primary key (tenant_id, profile_id, playable_id),
    foreign key (tenant_id, profile_id) references profile (tenant_id, id) on delete cascade,
    foreign key (tenant_id, title_id) references title (tenant_id, id) on delete cascade
);
create index playback_position_latest on playback_position (tenant_id, profile_id, updated_at desc);
call own_by_tenant('playback_position');

create table playback_grant (
    tenant_id    uuid not null,
    id           uuid not null,
    account_id   uuid not null,
    profile_id   uuid not null,
    playable_id  uuid not null,
    title_id     uuid not null,
    issued_at    timestamptz not null,
    expires_at   timestamptz not null,
    ended_at     timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, account_id) references account (tenant_id, id) on delete cascade,
    foreign key (tenant_id, profile_id) references profile (tenant_id, id) on delete cascade,
    foreign key (tenant_id, title_id) references title (tenant_id, id) on delete cascade
);
create index playback_grant_live on playback_grant (tenant_id, account_id) where ended_at is null;
call own_by_tenant('playback_grant');
comment on column playback_grant.expires_at is 'The lease: renewed by heartbeats, dead once it has passed.';

create table rating (
    tenant_id   uuid not null,
    profile_id  uuid not null,
    title_id    uuid not null,
    stars       smallint not null check (stars between 1 and 10),
    rated_at    timestamptz not null,
    primary key (tenant_id, profile_id, title_id),
    foreign key (tenant_id, profile_id) references profile (tenant_id, id) on delete cascade,
    foreign key (tenant_id, title_id) references title (tenant_id, id) on delete cascade
);
create index rating_of_title on rating (tenant_id, title_id);
call own_by_tenant('rating');

create table my_list (
    tenant_id   uuid not null,
    profile_id  uuid not null,
    title_id    uuid not null,
    added_at    timestamptz not null,
    primary key (tenant_id, profile_id, title_id),
    foreign key (tenant_id, profile_id) references profile (tenant_id, id) on delete cascade,
    foreign key (tenant_id, title_id) references title (tenant_id, id) on delete cascade
);
call own_by_tenant('my_list');

create table watch_event (
    tenant_id    uuid not null,
    id           uuid not null,
    at           timestamptz not null,
    profile_id   uuid not null,
    title_id     uuid not null,
    playable_id  uuid not null,
    kind         text not null check (kind in ('PLAY', 'FINISH')),
    primary key (tenant_id, id, at),
    foreign key (tenant_id, profile_id) references profile (tenant_id, id) on delete cascade,
    foreign key (tenant_id, title_id) references title (tenant_id, id) on delete cascade
) partition by range (at);
create index watch_event_by_time on watch_event (tenant_id, at, title_id);
create index watch_event_of_profile on watch_event (tenant_id, profile_id, at desc);
call own_by_tenant('watch_event');

-- Makes the month's partition that holds the given moment, if it is missing. The application cannot create tables itself.
create function ensure_watch_event_month(moment timestamptz) returns void
    language plpgsql security definer set search_path = marquee, pg_temp as $$
declare
    first_day date := date_trunc('month', moment at time zone 'UTC')::date;
    partition text := 'watch_event_' || to_char(first_day, 'YYYY_MM');
begin
    if to_regclass('marquee.' || partition) is not null then
        return;
    end if;
    perform pg_advisory_xact_lock(hashtext('marquee.' || partition));
    if to_regclass('marquee.' || partition) is null then
        execute format('create table marquee.%I partition of marquee.watch_event for values from (%L) to (%L)', partition,
                       first_day::timestamp at time zone 'UTC', (first_day + interval '1 month') at time zone 'UTC');
        execute format('alter table marquee.%I enable row level security', partition);
        execute format('alter table marquee.%I force row level security', partition);
    end if;
end $$;
revoke all on function ensure_watch_event_month(timestamptz) from public;
grant execute on function ensure_watch_event_month(timestamptz) to marquee_app;

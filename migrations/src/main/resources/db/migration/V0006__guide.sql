-- Channels and their schedules.

create table channel (
    tenant_id      uuid not null references tenant (id) on delete cascade,
    id             uuid not null,
    version        int not null default 0,
    external_id    text not null check (external_id ~ '^[a-z0-9][a-z0-9-]{0,63}$'),
    number         smallint not null check (number between 1 and 9999),
    name           text not null check (length(name) between 1 and 80),
    group_name     text not null default '',
    required_tier  smallint not null check (required_tier between 1 and 9),
    genres         text[] not null default '{}',
    mark           jsonb not null,
    logo_hash      text not null,
    primary key (tenant_id, id),
    unique (tenant_id, external_id),
    unique (tenant_id, number)
);
call own_by_tenant('channel');
comment on column channel.genres is 'What the channel shows; the schedule generator draws from these.';

create table broadcast (
    tenant_id    uuid not null,
    id           uuid not null,
    channel_id   uuid not null,
    starts_at    timestamptz not null,
    stops_at     timestamptz not null,
    title_id     uuid,
    name         text not null,
    subtitle     text,
    description  text not null default '',
    category     text,
    maturity     smallint not null default 99,
    primary key (tenant_id, id),
    check (stops_at > starts_at and stops_at <= starts_at + interval '24 hours'),
    foreign key (tenant_id, channel_id) references channel (tenant_id, id) on delete cascade,
    foreign key (tenant_id, title_id) references title (tenant_id, id) on delete set null (title_id),
    constraint broadcasts_do_not_overlap
        exclude using gist (tenant_id with =, channel_id with =, tstzrange(starts_at, stops_at) with &&) deferrable initially deferred
);
create index broadcast_by_time on broadcast (tenant_id, channel_id, starts_at);
call own_by_tenant('broadcast');

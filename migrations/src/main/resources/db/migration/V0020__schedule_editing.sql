-- Editing schedules: the draft, the steps that can be undone, templates, and what the generator leaves alone.

create table schedule_setting (
    tenant_id  uuid not null references tenant (id) on delete cascade,
    time_zone  text not null check (length(time_zone) between 1 and 64),
    primary key (tenant_id)
);
call own_by_tenant('schedule_setting');
call audit('schedule_setting', 'time_zone', 'time_zone');
comment on column schedule_setting.time_zone is 'IANA name; where a schedule''s day begins and ends. Without a row: UTC.';

alter table channel add column by_hand boolean not null default false;
comment on column channel.by_hand is 'The schedule generator adds nothing to it.';

create table kept_time (
    tenant_id   uuid not null,
    id          uuid not null default gen_random_uuid(),
    channel_id  uuid not null,
    starts_at   timestamptz not null,
    stops_at    timestamptz not null,
    primary key (tenant_id, id),
    check (stops_at > starts_at and stops_at <= starts_at + interval '48 hours'),
    unique (tenant_id, channel_id, starts_at, stops_at),
    foreign key (tenant_id, channel_id) references channel (tenant_id, id) on delete cascade
);
call own_by_tenant('kept_time');
comment on table kept_time is 'What staff have scheduled themselves, gaps included: the generator adds nothing there.';

create table schedule_draft (
    tenant_id          uuid not null,
    broadcast_id       uuid not null,
    channel_id         uuid,
    starts_at          timestamptz,
    stops_at           timestamptz,
    programme_id       uuid,
    base_channel_id    uuid,
    base_starts_at     timestamptz,
    base_stops_at      timestamptz,
    base_programme_id  uuid,
    primary key (tenant_id, broadcast_id),
    check (num_nulls(channel_id, starts_at, stops_at, programme_id) in (0, 4)),
    check (num_nulls(base_channel_id, base_starts_at, base_stops_at, base_programme_id) in (0, 4)),
    check (channel_id is not null or base_channel_id is not null),
    check (stops_at > starts_at and stops_at <= starts_at + interval '24 hours'),
    foreign key (tenant_id, channel_id) references channel (tenant_id, id) on delete cascade,
    foreign key (tenant_id, base_channel_id) references channel (tenant_id, id) on delete cascade,
    foreign key (tenant_id, programme_id) references programme (tenant_id, id) on delete cascade,
    constraint drafts_do_not_overlap
        exclude using gist (tenant_id with =, channel_id with =, tstzrange(starts_at, stops_at) with &&)
        where (channel_id is not null) deferrable initially deferred
);
create index schedule_draft_by_time on schedule_draft (tenant_id, channel_id, starts_at);
create index schedule_draft_by_base on schedule_draft (tenant_id, base_channel_id, base_starts_at);
call own_by_tenant('schedule_draft');
comment on table schedule_draft is 'How a broadcast is to be once its day is published; without a channel it is to go.';
comment on column schedule_draft.base_channel_id is 'The base is the published broadcast that the draft began with; null for a new one.';

create table schedule_step (
    tenant_id   uuid not null,
    id          uuid not null default gen_random_uuid(),
    number      bigint not null generated always as identity,
    account_id  uuid not null,
    words       text not null,
    changes     jsonb not null,
    undone      boolean not null default false,
    made_at     timestamptz not null default now(),
    primary key (tenant_id, id),
    foreign key (tenant_id, account_id) references account (tenant_id, id) on delete cascade
);
create index schedule_step_of_account on schedule_step (tenant_id, account_id, number desc);
call own_by_tenant('schedule_step');
comment on column schedule_step.changes is 'Each broadcast that the step touched, before and after it.';

create table schedule_template (
    tenant_id       uuid not null,
    id              uuid not null,
    version         int not null default 0,
    name            text not null check (length(name) between 1 and 80),
    channel_id      uuid not null,
    weekdays        smallint not null check (weekdays between 1 and 127),
    begins_at       time not null,
    length_minutes  smallint not null check (length_minutes between 1 and 1440),
    title_id        uuid not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, channel_id) references channel (tenant_id, id) on delete cascade,
    foreign key (tenant_id, title_id) references title (tenant_id, id) on delete cascade
);
create unique index schedule_template_by_name on schedule_template (tenant_id, lower(name));
call own_by_tenant('schedule_template');
call audit('schedule_template', 'name', 'id');
comment on column schedule_template.weekdays is 'A bit a day, Monday the lowest.';
comment on column schedule_template.begins_at is 'On the clocks of the schedule''s time zone.';

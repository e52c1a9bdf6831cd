-- Channels that play, and further selections of them.

alter table channel
    add column catch_up_hours smallint not null default 72 check (catch_up_hours between 0 and 720),
    add column stream_url text check (stream_url ~ '^https?://' and length(stream_url) <= 2000),
    drop constraint channel_tenant_id_number_key,
    add constraint channel_tenant_id_number_key unique (tenant_id, number) deferrable initially immediate;
comment on column channel.catch_up_hours is 'How long after its end a broadcast can be watched; 0 for not at all, not even from its beginning while it runs.';
comment on column channel.stream_url is 'An outside HLS address; null where the stream is composed from the schedule.';
comment on column channel.number is 'Its place in the main lineup.';

create table channel_logo (
    tenant_id   uuid not null,
    channel_id  uuid not null,
    picture     bytea not null check (length(picture) <= 500000),
    primary key (tenant_id, channel_id),
    foreign key (tenant_id, channel_id) references channel (tenant_id, id) on delete cascade
);
call own_by_tenant('channel_logo');
call audit('channel_logo', '', 'channel_id', 'picture');
comment on table channel_logo is 'PNG that was drawn anew from what staff uploaded; a channel without one has its mark drawn.';

create table lineup (
    tenant_id  uuid not null references tenant (id) on delete cascade,
    id         uuid not null,
    version    int not null default 0,
    name       text not null check (length(name) between 1 and 80),
    primary key (tenant_id, id),
    unique (tenant_id, name)
);
call own_by_tenant('lineup');
call audit('lineup', 'name', 'id');
comment on table lineup is 'A selection of channels beside the main one, which is every channel by channel.number.';

create table lineup_channel (
    tenant_id   uuid not null,
    lineup_id   uuid not null,
    channel_id  uuid not null,
    number      smallint not null check (number between 1 and 9999),
    primary key (tenant_id, lineup_id, channel_id),
    constraint lineup_channel_by_number unique (tenant_id, lineup_id, number) deferrable initially immediate,
    foreign key (tenant_id, lineup_id) references lineup (tenant_id, id) on delete cascade,
    foreign key (tenant_id, channel_id) references channel (tenant_id, id) on delete cascade
);
create index lineup_channel_of_channel on lineup_channel (tenant_id, channel_id);
call own_by_tenant('lineup_channel');
call audit('lineup_channel', '', 'lineup_id');

-- The new keys are checked behind the door, so with a tenant bound, though every row's is null.
select set_config('app.tenant_id', '00000000-0000-0000-0000-000000000000', true);
alter table playback_grant
    alter column playable_id drop not null,
    alter column title_id drop not null,
    add column channel_id uuid,
    add column broadcast_id uuid,
    add constraint playback_grant_of_channel foreign key (tenant_id, channel_id) references channel (tenant_id, id) on delete cascade,
    add constraint playback_grant_of_broadcast foreign key (tenant_id, broadcast_id) references broadcast (tenant_id, id) on delete cascade,
    add constraint playback_grant_plays_one check (
        num_nonnulls(playable_id, channel_id) = 1 and (playable_id is null) = (title_id is null)
        and (broadcast_id is null or channel_id is not null));
alter table refusal
    alter column playable_id drop not null,
    alter column title_id drop not null,
    add column channel_id uuid,
    add column broadcast_id uuid,
    add constraint refusal_of_channel foreign key (tenant_id, channel_id) references channel (tenant_id, id) on delete cascade,
    add constraint refusal_is_of_one check (
        num_nonnulls(playable_id, channel_id) = 1 and (playable_id is null) = (title_id is null)
        and (broadcast_id is null or channel_id is not null));
select set_config('app.tenant_id', '', true);
create index playback_grant_by_channel on playback_grant (tenant_id, channel_id) where channel_id is not null;
create index playback_grant_by_broadcast on playback_grant (tenant_id, broadcast_id) where broadcast_id is not null;
create index refusal_by_channel on refusal (tenant_id, channel_id) where channel_id is not null;
comment on column playback_grant.broadcast_id is 'The broadcast that is watched from its beginning; null for what the channel shows now.';
comment on column refusal.broadcast_id is 'The broadcast that was asked for; it may be gone.';

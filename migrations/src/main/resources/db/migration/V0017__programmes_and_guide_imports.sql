-- What is shown, apart from when; where listings come from; what each import of them did.

create table programme (
    tenant_id          uuid not null references tenant (id) on delete cascade,
    id                 uuid not null default gen_random_uuid(),
    digest             bytea not null,
    identity           text not null,
    name               text not null,
    subtitle           text,
    description        text not null default '',
    category           text,
    categories         text[] not null default '{}',
    keywords           text[] not null default '{}',
    language           text,
    year               smallint,
    season_number      int,
    episode_number     int,
    episode_ids        jsonb not null default '{}',
    credits            jsonb not null default '[]',
    country            text,
    maturity           smallint not null default 99,
    rating             text,
    star_rating        text,
    image_url          text,
    length_minutes     int,
    title_id           uuid,
    proposed_title_id  uuid,
    match_state        text not null default 'UNMATCHED'
                       check (match_state in ('UNMATCHED', 'PROPOSED', 'MATCHED', 'CONFIRMED', 'REJECTED')),
    match_score        real check (match_score between 0 and 1),
    created_at         timestamptz not null default now(),
    primary key (tenant_id, id),
    unique (tenant_id, digest),
    foreign key (tenant_id, title_id) references title (tenant_id, id) on delete set null (title_id),
    foreign key (tenant_id, proposed_title_id) references title (tenant_id, id) on delete set null (proposed_title_id)
);
create index programme_of_title on programme (tenant_id, title_id) where title_id is not null;
create index programme_by_match on programme (tenant_id, match_state, match_score desc, id);
call own_by_tenant('programme');
call audit('programme', 'name', 'id', 'digest', 'identity', 'created_at');
comment on table programme is 'What is shown; many broadcasts may show it. Its words never change: other words are another programme.';
comment on column programme.digest is 'Of all that is told about it; equal programmes are one row.';
comment on column programme.identity is 'What stays when its description is reworded: an episode''s id, or its name and number.';
comment on column programme.maturity is 'Age from which it may be watched; 99 is unrated and counts as most restricted.';
comment on column programme.title_id is 'The title of the catalogue that it is; set once it counts.';
comment on column programme.proposed_title_id is 'The title it may be, until somebody has looked.';
comment on column programme.match_state is 'MATCHED by rules, CONFIRMED or REJECTED by a person or made from the title itself.';

-- The programme with these words, made if there is none. What is made from a title is that title.
create function keep_programme(shown_name text, shown_subtitle text, shown_description text, shown_category text,
                               shown_maturity int, shown_title uuid) returns uuid
    language plpgsql as $$
declare
    content bytea := sha256(convert_to(jsonb_build_array(
        shown_name, shown_subtitle, shown_description, shown_category, shown_maturity, shown_title)::text, 'UTF8'));
    kept uuid;
begin
    select p.id into kept from programme p where p.digest = content;
    if kept is null then
        insert into programme (digest, identity, name, subtitle, description, category, categories, maturity, title_id, match_state)
        values (content, lower(concat_ws('|', shown_name, shown_subtitle)), shown_name, shown_subtitle,
                coalesce(shown_description, ''), shown_category,
                case when shown_category is null then '{}' else array[shown_category] end, shown_maturity, shown_title,
                case when shown_title is null then 'UNMATCHED' else 'CONFIRMED' end)
        on conflict (tenant_id, digest) do nothing
        returning id into kept;
        if kept is null then
            select p.id into kept from programme p where p.digest = content;
        end if;
    end if;
    return kept;
end $$;
revoke all on function keep_programme(text, text, text, text, int, uuid) from public;
grant execute on function keep_programme(text, text, text, text, int, uuid) to marquee_app;

create table guide_source (
    tenant_id         uuid not null references tenant (id) on delete cascade,
    id                uuid not null,
    version           int not null default 0,
    name              text not null check (length(name) between 1 and 80),
    kind              text not null check (kind in ('XMLTV', 'M3U')),
    address           text check (length(address) <= 2000),
    default_zone      text not null default 'UTC',
    priority          smallint not null default 100 check (priority between 1 and 999),
    time_shift        smallint not null default 0 check (time_shift between -1440 and 1440),
    refresh_minutes   int check (refresh_minutes between 15 and 43200),
    enabled           boolean not null default true,
    creates_channels  boolean not null default false,
    keeps_hand_edits  boolean not null default true,
    etag              text,
    last_modified     text,
    next_refresh_at   timestamptz,
    failures          smallint not null default 0,
    last_error        text,
    last_success_at   timestamptz,
    created_at        timestamptz not null default now(),
    primary key (tenant_id, id),
    unique (tenant_id, name),
    check (refresh_minutes is null or address is not null)
);
call own_by_tenant('guide_source');
call audit('guide_source', 'name', 'id', 'etag', 'last_modified', 'next_refresh_at', 'failures', 'last_error', 'last_success_at');
comment on table guide_source is 'Where listings come from.';
comment on column guide_source.address is 'Where it is fetched; null where files are brought by hand.';
comment on column guide_source.default_zone is 'Zone of times that name none.';
comment on column guide_source.priority is 'Of two sources of one channel the lower number is shown.';
comment on column guide_source.time_shift is 'Minutes added to every time.';
comment on column guide_source.failures is 'Refreshes that failed since the last that did not.';

create table guide_channel (
    tenant_id    uuid not null,
    source_id    uuid not null,
    guide_id     text not null,
    name         text not null,
    names        text[] not null default '{}',
    icon_url     text,
    number       text,
    programmes   int not null default 0,
    ignored      boolean not null default false,
    seen_at      timestamptz not null,
    primary key (tenant_id, source_id, guide_id),
    foreign key (tenant_id, source_id) references guide_source (tenant_id, id) on delete cascade
);
call own_by_tenant('guide_channel');
call audit('guide_channel', 'name', 'guide_id', 'seen_at', 'programmes');
comment on table guide_channel is 'A channel as a source lists it.';
comment on column guide_channel.programmes is 'How many its newest listings have.';
comment on column guide_channel.ignored is 'Staff want nothing of it.';

create table guide_mapping (
    tenant_id   uuid not null,
    id          uuid not null,
    version     int not null default 0,
    source_id   uuid not null,
    guide_id    text not null,
    channel_id  uuid not null,
    time_shift  smallint not null default 0 check (time_shift between -1440 and 1440),
    priority    smallint check (priority between 1 and 999),
    method      text not null check (method in ('ID', 'NAME', 'SIMILARITY', 'MADE', 'HAND')),
    score       real not null check (score between 0 and 1),
    confirmed   boolean not null,
    primary key (tenant_id, id),
    unique (tenant_id, source_id, guide_id, channel_id),
    foreign key (tenant_id, source_id) references guide_source (tenant_id, id) on delete cascade,
    foreign key (tenant_id, channel_id) references channel (tenant_id, id) on delete cascade
);
create index guide_mapping_of_channel on guide_mapping (tenant_id, channel_id);
call own_by_tenant('guide_mapping');
call audit('guide_mapping', 'guide_id', 'id');
comment on table guide_mapping is 'Which listings feed which channel; one guide channel may feed several, several may feed one.';
comment on column guide_mapping.priority is 'Overrides the source''s.';
comment on column guide_mapping.confirmed is 'Whether imports use it; else it waits for somebody to look.';

create table guide_import (
    tenant_id       uuid not null,
    id              uuid not null,
    source_id       uuid not null,
    job_id          uuid,
    state           text not null
                    check (state in ('PREVIEW', 'WAITING', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED', 'ROLLED_BACK')),
    file_name       text,
    address         text,
    digest          bytea,
    size            bigint not null default 0,
    preview         jsonb,
    report          jsonb,
    error           text,
    requested_by    uuid,
    created_at      timestamptz not null,
    started_at      timestamptz,
    finished_at     timestamptz,
    rolled_back_at  timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, source_id) references guide_source (tenant_id, id) on delete cascade
);
create index guide_import_latest on guide_import (tenant_id, source_id, created_at desc);
create index guide_import_by_time on guide_import (tenant_id, created_at desc, id);
call own_by_tenant('guide_import');
call audit('guide_import', 'file_name', 'id', 'digest', 'preview', 'report', 'started_at', 'finished_at', 'job_id');
comment on table guide_import is 'One run of reading a source''s listings.';

-- The file itself, so that another process can go on where one was killed. Gone once the import is over.
create table guide_import_part (
    tenant_id  uuid not null,
    import_id  uuid not null,
    position   int not null,
    bytes      bytea not null,
    primary key (tenant_id, import_id, position),
    foreign key (tenant_id, import_id) references guide_import (tenant_id, id) on delete cascade
);
alter table guide_import_part alter column bytes set storage external;
call own_by_tenant('guide_import_part');

-- What an import did to one channel, written in the transaction that did it.
create table guide_import_channel (
    tenant_id      uuid not null,
    import_id      uuid not null,
    channel_id     uuid not null,
    from_at        timestamptz not null,
    until_at       timestamptz not null,
    listed         int not null,
    added          int not null,
    changed        int not null,
    unchanged      int not null,
    removed        int not null,
    rejected       int not null,
    overlapping    int not null,
    undescribed    int not null,
    swapped_at     timestamptz not null,
    primary key (tenant_id, import_id, channel_id),
    foreign key (tenant_id, import_id) references guide_import (tenant_id, id) on delete cascade,
    foreign key (tenant_id, channel_id) references channel (tenant_id, id) on delete cascade
);
create index guide_import_channel_latest on guide_import_channel (tenant_id, channel_id, swapped_at desc);
call own_by_tenant('guide_import_channel');
comment on column guide_import_channel.overlapping is 'Listings that were cut or dropped since they overlapped others.';

-- Broadcasts as they stood before an import changed or removed them, for rolling it back.
create table guide_import_before (
    tenant_id     uuid not null,
    import_id     uuid not null,
    broadcast_id  uuid not null,
    channel_id    uuid not null,
    programme_id  uuid not null,
    starts_at     timestamptz not null,
    stops_at      timestamptz not null,
    premiere      boolean not null,
    is_new        boolean not null,
    repeat        boolean not null,
    live          boolean not null,
    origin        text not null,
    source_id     uuid,
    by_import     uuid,
    primary key (tenant_id, import_id, broadcast_id),
    foreign key (tenant_id, import_id) references guide_import (tenant_id, id) on delete cascade,
    foreign key (tenant_id, channel_id) references channel (tenant_id, id) on delete cascade,
    foreign key (tenant_id, programme_id) references programme (tenant_id, id)
);
create index guide_import_before_of_channel on guide_import_before (tenant_id, import_id, channel_id);
create index guide_import_before_by_programme on guide_import_before (tenant_id, programme_id);
call own_by_tenant('guide_import_before');

-- Broadcasts show programmes and know where they come from. The first check of the keys sees no tenant's rows, all of
-- them still null; each row is checked as it is written.
select set_config('app.tenant_id', '00000000-0000-0000-0000-000000000000', true);
alter table broadcast
    add column version       int not null default 0,
    add column programme_id  uuid,
    add column premiere      boolean not null default false,
    add column is_new        boolean not null default false,
    add column repeat        boolean not null default false,
    add column live          boolean not null default false,
    add column origin        text not null default 'GENERATED' check (origin in ('GENERATED', 'IMPORTED', 'HAND')),
    add column source_id     uuid,
    add column import_id     uuid,
    add constraint broadcast_of_programme foreign key (tenant_id, programme_id) references programme (tenant_id, id),
    add constraint broadcast_of_source foreign key (tenant_id, source_id) references guide_source (tenant_id, id)
        on delete set null (source_id);
comment on column broadcast.origin is 'Who put it there: the generator, an import, or a person, whose work imports leave alone.';
comment on column broadcast.import_id is 'The import that last wrote it, which may be forgotten by now.';

do $$
declare
    tenant_row record;
begin
    for tenant_row in select id from tenant loop
        perform set_config('app.tenant_id', tenant_row.id::text, true);
        update broadcast b
           set programme_id = keep_programme(b.name, b.subtitle, b.description, b.category, b.maturity, b.title_id);
    end loop;
    perform set_config('app.tenant_id', '', true);
end $$;
set constraints all immediate;

alter table broadcast
    alter column programme_id set not null,
    drop column title_id,
    drop column name,
    drop column subtitle,
    drop column description,
    drop column category,
    drop column maturity;
create index broadcast_by_programme on broadcast (tenant_id, programme_id);
drop trigger noted on broadcast;
call audit('broadcast', '', 'id', 'import_id');

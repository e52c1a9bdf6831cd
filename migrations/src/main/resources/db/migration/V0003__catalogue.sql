-- Titles and what belongs to them.

create table genre (
    tenant_id  uuid not null references tenant (id) on delete cascade,
    code       text not null check (code ~ '^[a-z][a-z0-9-]{1,30}$'),
    name       text not null,
    position   smallint not null,
    primary key (tenant_id, code)
);
call own_by_tenant('genre');

create table title (
    tenant_id          uuid not null references tenant (id) on delete cascade,
    id                 uuid not null,
    version            int not null default 0,
    external_id        text not null check (external_id ~ '^[a-z0-9][a-z0-9-]{0,63}$'),
    type               text not null check (type in ('FILM', 'SERIES')),
    name               text not null check (length(name) between 1 and 200),
    sort_name          text not null,
    original_name      text,
    year               smallint not null check (year between 1870 and 2200),
    runtime_minutes    smallint check (runtime_minutes between 1 and 2000),
    maturity           smallint not null check (maturity in (0, 6, 12, 16, 18, 99)),
    required_tier      smallint not null check (required_tier between 1 and 9),
    publication        text not null check (publication in ('DRAFT', 'PUBLISHED', 'WITHDRAWN')),
    original_language  text,
    synopsis           text not null default '' check (length(synopsis) <= 4000),
    moods              text[] not null default '{}',
    themes             text[] not null default '{}',
    keywords           text[] not null default '{}',
    art_genre          text not null,
    art_hint           text,
    art_palette        smallint,
    art_anchor         text check (art_anchor in ('top', 'bottom')),
    art_hash           text not null,
    search_text        text not null default '',
    source_hash        text,
    created_at         timestamptz not null,
    updated_at         timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, external_id),
    check (type = 'SERIES' or runtime_minutes is not null)
);
create index title_by_sort_name on title (tenant_id, sort_name, id);
create index title_by_year on title (tenant_id, year, id);
create index title_search on title using gin (to_tsvector('simple', search_text));
create index title_search_trigram on title using gin (search_text gin_trgm_ops);
call own_by_tenant('title');
comment on column title.maturity is 'Age from which it may be watched; 99 is unrated and counts as most restricted.';
comment on column title.required_tier is 'Lowest plan rank that opens it.';
comment on column title.search_text is 'Names and people in lower case without accents, for keyword search.';
comment on column title.source_hash is 'Digest of the catalogue file entry that last wrote it; null once staff have edited it.';
comment on column title.art_hash is 'Digest of everything the drawn artwork depends on; part of its address.';

create table title_genre (
    tenant_id  uuid not null,
    title_id   uuid not null,
    position   smallint not null,
    genre      text not null,
    primary key (tenant_id, title_id, position),
    unique (tenant_id, title_id, genre),
    foreign key (tenant_id, title_id) references title (tenant_id, id) on delete cascade,
    foreign key (tenant_id, genre) references genre (tenant_id, code)
);
create index title_genre_by_genre on title_genre (tenant_id, genre, title_id);
call own_by_tenant('title_genre');

create table credit (
    tenant_id  uuid not null,
    title_id   uuid not null,
    position   smallint not null,
    role       text not null check (role in ('DIRECTOR', 'WRITER', 'CAST', 'COMPOSER')),
    name       text not null check (length(name) between 1 and 200),
    character  text,
    primary key (tenant_id, title_id, position),
    foreign key (tenant_id, title_id) references title (tenant_id, id) on delete cascade
);
call own_by_tenant('credit');

-- When a title may be watched: half-open, never two windows of one title at once.
create table availability_window (
    tenant_id  uuid not null,
    title_id   uuid not null,
    opens_at   timestamptz not null,
    closes_at  timestamptz check (closes_at > opens_at),
    tier       smallint check (tier between 1 and 9),
    primary key (tenant_id, title_id, opens_at),
    foreign key (tenant_id, title_id) references title (tenant_id, id) on delete cascade,
    constraint availability_windows_do_not_overlap
        exclude using gist (tenant_id with =, title_id with =, tstzrange(opens_at, closes_at) with &&) deferrable initially deferred
);
create index availability_window_open on availability_window (tenant_id, opens_at desc, title_id);
call own_by_tenant('availability_window');
comment on column availability_window.tier is 'Overrides the title''s required tier while this window is open.';

create table season (
    tenant_id  uuid not null,
    id         uuid not null,
    title_id   uuid not null,
    number     smallint not null check (number between 0 and 200),
    name       text not null,
    primary key (tenant_id, id),
    unique (tenant_id, title_id, number) deferrable initially deferred,
    foreign key (tenant_id, title_id) references title (tenant_id, id) on delete cascade
);
call own_by_tenant('season');

create table episode (
    tenant_id        uuid not null,
    id               uuid not null,
    season_id        uuid not null,
    number           smallint not null check (number between 0 and 2000),
    name             text not null,
    synopsis         text not null default '',
    runtime_minutes  smallint not null check (runtime_minutes between 1 and 2000),
    primary key (tenant_id, id),
    unique (tenant_id, season_id, number) deferrable initially deferred,
    foreign key (tenant_id, season_id) references season (tenant_id, id) on delete cascade
);
call own_by_tenant('episode');

-- What can be played: a film (under its title's id) or an episode.
create view playable with (security_invoker = true) as
select t.tenant_id, t.id, t.id as title_id, null::smallint as season_number, null::smallint as episode_number,
       t.name, t.runtime_minutes
  from title t
 where t.type = 'FILM'
union all
select e.tenant_id, e.id, s.title_id, s.number, e.number, e.name, e.runtime_minutes
  from episode e
  join season s on s.tenant_id = e.tenant_id and s.id = e.season_id;
grant select on playable to marquee_app;

-- Keyword search needs operators that are not leak-proof; this narrow function reads past the policy but names the tenant itself.
create policy search_reads on title for select to marquee_search using (true);
grant select on title to marquee_search;
create function search_title_keywords(words tsquery, prefix text, most int)
    returns table (title_id uuid, score real)
    language sql stable security definer parallel safe
    set search_path = marquee, public, pg_temp
begin atomic
    select t.id,
           (case when starts_with(t.search_text, prefix) then 2 else 0 end
            + ts_rank(to_tsvector('simple', t.search_text), words)
            + similarity(split_part(t.search_text, E'\n', 1), prefix))::real
      from title t
     where t.tenant_id = current_setting('app.tenant_id')::uuid
       and (to_tsvector('simple', t.search_text) @@ words or t.search_text %> prefix)
     order by 2 desc, t.sort_name
     limit most;
end;
revoke all on function search_title_keywords(tsquery, text, int) from public;
grant execute on function search_title_keywords(tsquery, text, int) to marquee_app;
grant create on schema marquee to marquee_search;
alter function search_title_keywords(tsquery, text, int) owner to marquee_search;
revoke create on schema marquee from marquee_search;

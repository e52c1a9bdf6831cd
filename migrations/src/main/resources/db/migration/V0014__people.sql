-- Finds people among a tenant's accounts, however many there are.

-- A text as words of letters and digits in lower case without accents, a space between.
create function plain_words(words text) returns text
    language sql immutable strict parallel safe
begin atomic
    select trim(regexp_replace(
                    lower(public.unaccent('public.unaccent'::regdictionary,
                                          regexp_replace(normalize(words, nfkd), '[\u0300-\u036f]+', '', 'g'))),
                    '[^[:alnum:]]+', ' ', 'g'));
end;

alter table account add column search_text text not null
    generated always as (' ' || plain_words(email || ' ' || display_name)) stored;
comment on column account.search_text is 'The words of its address and its name, a space before each.';

-- By words; the tenant leads, so that nobody's search reads through other tenants' matches.
create index account_search on account using gin (tenant_id, search_text gin_trgm_ops);
-- In order, with all that is sifted by: a walk along one of them stays in it.
create index account_by_email on account (tenant_id, email) include (id, search_text, plan_id, state);
create index account_by_age on account (tenant_id, created_at desc, id desc);
-- For what is rare.
create index account_by_plan on account (tenant_id, plan_id);
create index account_suspended on account (tenant_id, email) where state = 'SUSPENDED';
create index subscription_by_state on subscription (tenant_id, state, account_id);

-- Trigrams and LIKE are not leak-proof: search reads past the policies, but no more than it needs, and names the tenant.
grant select (tenant_id, id, email, search_text, plan_id, state, created_at) on account to marquee_search;
grant select (tenant_id, account_id, state) on subscription to marquee_search;
grant select (tenant_id, account_id) on account_role to marquee_search;
create policy search_reads on account for select to marquee_search using (true);
create policy search_reads on subscription for select to marquee_search using (true);
create policy search_reads on account_role for select to marquee_search using (true);

-- What is sought, as patterns of LIKE over account.search_text: one for each term between blanks, at most six, the rest
-- being part of the sixth. Words of one or two letters match where a word begins, longer ones anywhere. What holds
-- nothing but punctuation matches nobody; an empty search has no patterns.
create function account_patterns(sought text) returns text[]
    language sql immutable parallel safe
    set search_path = marquee, public, pg_temp
begin atomic
    select case when sought ~ '\S' and count(*) filter (where p.term <> '') = 0 then array[' ']
                else coalesce(array_agg(case when length(p.term) < 3 then '% ' else '%' end || p.term || '%' order by p.n)
                                  filter (where p.term <> ''), '{}')
           end
      from (select least(t.n, 6) as n, plain_words(string_agg(t.term, ' ' order by t.n)) as term
              from regexp_split_to_table(sought, '\s+') with ordinality t (term, n)
             group by least(t.n, 6)) p;
end;

-- The condition that accounts a must meet, of fixed parts only: $1 are the patterns, $2 the plan, $3 the subscription's state.
-- The planner may not look at the statistics of what a policy guards, and takes every LIKE for a rare one. Where the words
-- are known to be common, their index is therefore hidden from it.
create function account_condition(patterns text[], plan uuid, subscription text, suspended boolean, staff boolean, common boolean)
    returns text
    language sql immutable parallel safe
    set search_path = marquee, public, pg_temp
begin atomic
    select coalesce(string_agg(format(' and a.search_text%s like $1[%s]', case when common then $$ || ''$$ end, n), '' order by n), '')
           || case when plan is not null then ' and a.plan_id = $2' else '' end
           || case when subscription is not null
                   then ' and exists (select from marquee.subscription s where s.tenant_id = a.tenant_id'
                        ' and s.account_id = a.id and s.state = $3)' else '' end
           || case suspended when true then ' and a.state = ''SUSPENDED''' when false then ' and a.state = ''ACTIVE''' else '' end
           || case when staff then ' and a.id in (select r.account_id from marquee.account_role r where r.tenant_id = a.tenant_id)'
                   else '' end
      from generate_subscripts(patterns, 1) n;
end;

-- How common the wanted are among the tenant's newest thousand accounts: whether one in twenty has the words, and whether
-- one in two hundred has all that is asked.
create function account_shares(patterns text[], plan uuid, subscription text, suspended boolean,
                               out words_common boolean, out dense boolean)
    language plpgsql stable
    set search_path = marquee, public, pg_temp as $$
begin
    execute 'select count(*) filter (where true' || account_condition(patterns, null, null, null, null, true) || ') * 20 > count(*),'
            ' count(*) filter (where true' || account_condition(patterns, plan, subscription, suspended, null, true) || ') * 200 >= count(*)'
            ' from (select n.tenant_id, n.id, n.search_text, n.plan_id, n.state from marquee.account n'
            ' where n.tenant_id = $4 order by n.created_at desc, n.id desc limit 1000) a'
       into words_common, dense
      using patterns, plan, subscription, current_setting('app.tenant_id')::uuid;
end $$;

-- The accounts that meet all that is asked, by address or the newest first, from behind one of them on; and how many there
-- are, where that came to light.
-- Where many match, a walk in the wanted order soon has a page full. Where few do, or the walk has met too few within its
-- bound, all of them are found by another index and sorted. Either way the work stays far below reading all accounts.
create function search_accounts(sought text, plan uuid, subscription text, suspended boolean, staff boolean, newest boolean,
                                after_email text, after_created timestamptz, after_id uuid, skip int, most int)
    returns table (account_id uuid, total int)
    language plpgsql stable security definer rows 100
    set search_path = marquee, public, pg_temp as $$
declare
    tenant uuid := current_setting('app.tenant_id')::uuid;
    patterns text[] := account_patterns(sought);
    condition text := account_condition(patterns, plan, subscription, suspended, staff, false);
    behind text := 'select a.tenant_id, a.id, a.email, a.search_text, a.plan_id, a.state, a.created_at from marquee.account a'
                   ' where a.tenant_id = $4'
                   || case when after_id is null then '' when newest then ' and (a.created_at, a.id) < ($6, $7)' else ' and a.email > $5' end;
    in_order text := case when newest then ' order by a.created_at desc, a.id desc' else ' order by a.email' end;
    bound text := case when condition = '' then 'all' else (20000 + 10 * skip)::text end;
    shares record;
    found uuid[];
    counted int;
begin
    if patterns = array[' '] then
        return query select null::uuid, 0 where false;
        return;
    end if;
    if not coalesce(staff, false) then
        shares := account_shares(patterns, plan, subscription, suspended);
        if shares.dense then
            execute 'select array(select a.id from (' || behind || in_order || ' limit ' || bound || ') a where true' || condition
                    || in_order || ' offset $8 limit $9)'
               into found using patterns, plan, subscription, tenant, after_email, after_created, after_id, skip, most;
            if condition = '' or cardinality(found) = most then
                return query select unnest(found), null::int;
                return;
            end if;
        end if;
        if shares.words_common and (plan is not null or subscription is not null or suspended) then
            condition := account_condition(patterns, plan, subscription, suspended, staff, true);
        end if;
    end if;
    execute 'with a as materialized (' || behind || condition || ')'
            ' select array(select a.id from a' || in_order || ' offset $8 limit $9), (select count(*) from a)'
       into found, counted using patterns, plan, subscription, tenant, after_email, after_created, after_id, skip, most;
    return query select unnest(found), case when after_id is null then counted end;
end $$;

-- How many accounts meet all that is asked, as far as to the bound.
create function count_accounts(sought text, plan uuid, subscription text, suspended boolean, staff boolean, bound int)
    returns int
    language plpgsql stable security definer
    set search_path = marquee, public, pg_temp as $$
declare
    tenant uuid := current_setting('app.tenant_id')::uuid;
    patterns text[] := account_patterns(sought);
    counted int := 0;
begin
    if patterns = array[' '] then
        return 0;
    end if;
    if patterns = '{}' and plan is null and suspended is null and not coalesce(staff, false) and subscription is not null then
        execute 'select count(*) from (select from marquee.subscription s where s.tenant_id = $1 and s.state = $2 limit $3) x'
           into counted using tenant, subscription, bound;
        return counted;
    end if;
    execute 'select count(*) from (select from marquee.account a where a.tenant_id = $4'
            || account_condition(patterns, plan, subscription, suspended, staff,
                                 (account_shares(patterns, plan, subscription, suspended)).words_common)
            || ' limit $5) x'
       into counted using patterns, plan, subscription, tenant, bound;
    return counted;
end $$;

do $$
declare
    definer text;
begin
    grant execute on function plain_words(text), account_patterns(text), account_shares(text[], uuid, text, boolean),
        account_condition(text[], uuid, text, boolean, boolean, boolean) to marquee_search;
    grant create on schema marquee to marquee_search;
    foreach definer in array array['search_accounts(text, uuid, text, boolean, boolean, boolean, text, timestamptz, uuid, int, int)',
                                   'count_accounts(text, uuid, text, boolean, boolean, int)'] loop
        execute format('revoke all on function %s from public', definer);
        execute format('grant execute on function %s to marquee_app', definer);
        execute format('alter function %s owner to marquee_search', definer);
    end loop;
    revoke create on schema marquee from marquee_search;
end $$;

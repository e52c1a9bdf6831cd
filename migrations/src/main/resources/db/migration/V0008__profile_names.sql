-- Within an account a profile is known by its name, whatever its case. Those that share one are told apart by their id.

do $$
declare
    tenant_row record;
begin
    for tenant_row in select id from tenant loop
        perform set_config('app.tenant_id', tenant_row.id::text, true);
        update profile p
           set name = left(p.name, 35) || ' ' || left(p.id::text, 4), version = p.version + 1
          from (select id, row_number() over (partition by account_id, lower(name) order by position, created_at, id) as number
                  from profile) twin
         where twin.id = p.id and twin.number > 1;
    end loop;
    perform set_config('app.tenant_id', '', true);
end $$;

create unique index profile_name_in_account on profile (tenant_id, account_id, lower(name));

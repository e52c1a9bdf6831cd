-- What an account's plan rests on: a subscription, with dates.

alter table plan
    add column period         text not null default 'MONTH' check (period in ('MONTH', 'YEAR')),
    add column catch_up_days  smallint not null default 7 check (catch_up_days between 0 and 30),
    add column trial_days     smallint not null default 30 check (trial_days between 0 and 365),
    add column on_sale        boolean not null default true;
comment on column plan.on_sale is 'Whether it is offered; accounts that have it keep it either way.';
comment on column plan.trial_days is 'How long a new account has it before the first payment; 0 for none.';

create table subscription (
    tenant_id         uuid not null,
    account_id        uuid not null,
    version           int not null default 0,
    state             text not null check (state in ('TRIAL', 'ACTIVE', 'PAST_DUE', 'CANCELLED', 'EXPIRED')),
    started_at        timestamptz not null,
    period_start      timestamptz not null,
    period_end        timestamptz check (period_end > period_start),
    access_until      timestamptz,
    next_plan_id      uuid,
    provider          text,
    provider_ref      text,
    provider_version  bigint not null default 0,
    payment_method    text,
    primary key (tenant_id, account_id),
    unique (tenant_id, provider, provider_ref),
    check ((provider is null) = (provider_ref is null)),
    check (state in ('ACTIVE', 'PAST_DUE') or access_until is not null),
    foreign key (tenant_id, account_id) references account (tenant_id, id) on delete cascade,
    foreign key (tenant_id, next_plan_id) references plan (tenant_id, id)
);
create index subscription_by_access on subscription (tenant_id, access_until) where access_until is not null;
call own_by_tenant('subscription');
call audit('subscription', '', 'account_id');
comment on table subscription is 'One an account. Rights hold while access_until is null or in the future, whatever the state says.';
comment on column subscription.period_end is 'End of what has been paid or is on trial; null where nothing is ever due.';
comment on column subscription.access_until is 'When rights end unless something happens before; null for never.';
comment on column subscription.next_plan_id is 'The plan from period_end on, where a change waits for it.';
comment on column subscription.provider is 'Who collects the money; null where nobody does.';
comment on column subscription.provider_version is 'Of the provider''s last word that was applied; older ones come too late.';
comment on column subscription.payment_method is 'How its payer would recognise it, such as "Visa ending in 4242".';

-- Accounts from before have what they have, without an end.
do $$
declare
    tenant_row record;
begin
    for tenant_row in select id from tenant loop
        perform set_config('app.tenant_id', tenant_row.id::text, true);
        insert into subscription (account_id, state, started_at, period_start)
        select a.id, 'ACTIVE', a.created_at, a.created_at from account a;
    end loop;
    perform set_config('app.tenant_id', '', true);
end $$;

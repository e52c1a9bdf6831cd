-- How a subscription came to stand where it stands, and what was paid for it.

create index subscription_to_end on subscription (tenant_id, access_until) where state <> 'EXPIRED';
create index subscription_to_switch on subscription (tenant_id, period_end) where next_plan_id is not null;

create table subscription_change (
    tenant_id     uuid not null,
    id            bigint generated always as identity,
    account_id    uuid not null,
    at            timestamptz not null,
    effective_at  timestamptz not null check (effective_at >= at),
    from_state    text check (from_state in ('TRIAL', 'ACTIVE', 'PAST_DUE', 'CANCELLED', 'EXPIRED')),
    to_state      text not null check (to_state in ('TRIAL', 'ACTIVE', 'PAST_DUE', 'CANCELLED', 'EXPIRED')),
    from_plan     text,
    to_plan       text not null,
    cause         text not null check (cause in ('REGISTERED', 'CHECKOUT', 'RENEWAL', 'PAYMENT_FAILED', 'CANCELLED',
                                                 'RESUMED', 'PLAN_CHANGE', 'STAFF', 'CLOCK')),
    reason        text check (length(reason) <= 500),
    actor_id      uuid,
    actor_name    text,
    primary key (tenant_id, id),
    foreign key (tenant_id, account_id) references account (tenant_id, id) on delete cascade
);
create index subscription_change_of_account on subscription_change (tenant_id, account_id, id desc);
call own_by_tenant('subscription_change');
revoke update, delete on subscription_change from marquee_app;
comment on table subscription_change is 'Append-only: every step of every subscription.';
comment on column subscription_change.effective_at is 'Later than at where a plan waits for the end of the period.';
comment on column subscription_change.from_plan is 'The plan''s name at that time; plans may go.';
comment on column subscription_change.actor_id is 'Of the member of staff who did it; null for anybody else.';

do $$
declare
    tenant_row record;
begin
    for tenant_row in select id from tenant loop
        perform set_config('app.tenant_id', tenant_row.id::text, true);
        insert into subscription_change (account_id, at, effective_at, to_state, to_plan, cause)
        select s.account_id, s.started_at, s.started_at, s.state, p.name, 'REGISTERED'
          from subscription s
          join account a on a.id = s.account_id
          join plan p on p.id = a.plan_id;
    end loop;
    perform set_config('app.tenant_id', '', true);
end $$;

create table checkout (
    tenant_id     uuid not null,
    id            uuid not null,
    account_id    uuid not null,
    plan_id       uuid not null,
    state         text not null check (state in ('OPEN', 'PAID', 'FAILED', 'EXPIRED')),
    created_at    timestamptz not null,
    return_to     text not null,
    provider      text not null,
    provider_ref  text,
    primary key (tenant_id, id),
    foreign key (tenant_id, account_id) references account (tenant_id, id) on delete cascade
);
create index checkout_of_account on checkout (tenant_id, account_id);
create index checkout_open on checkout (tenant_id, created_at) where state = 'OPEN';
call own_by_tenant('checkout');
comment on table checkout is 'A way to the provider''s page that was opened; id is the reference that the provider knows it by.';
comment on column checkout.plan_id is 'What was offered; the plan may be gone since.';

create table payment (
    tenant_id     uuid not null,
    id            text not null check (length(id) between 1 and 100),
    account_id    uuid not null,
    at            timestamptz not null,
    amount_minor  int not null check (amount_minor >= 0),
    currency      text not null check (currency ~ '^[A-Z]{3}$'),
    state         text not null check (state in ('PAID', 'FAILED', 'REFUNDED')),
    description   text not null check (length(description) <= 200),
    primary key (tenant_id, id),
    foreign key (tenant_id, account_id) references account (tenant_id, id) on delete cascade
);
create index payment_of_account on payment (tenant_id, account_id, at desc, id);
call own_by_tenant('payment');
comment on column payment.id is 'As the provider names it.';

create table payment_event (
    tenant_id         uuid not null references tenant (id),
    id                text not null check (length(id) between 1 and 100),
    received_at       timestamptz not null,
    type              text not null check (length(type) <= 100),
    provider_ref      text,
    provider_version  bigint,
    outcome           text not null check (outcome in ('RECEIVED', 'APPLIED', 'STALE', 'UNKNOWN', 'IGNORED')),
    payload           text not null,
    primary key (tenant_id, id)
);
create index payment_event_by_time on payment_event (tenant_id, received_at desc);
call own_by_tenant('payment_event');
comment on table payment_event is 'Every word of the payment provider that was signed, once each: a repeated id is answered and not applied.';
comment on column payment_event.outcome is 'STALE: something newer had been applied before. UNKNOWN: about no subscription of ours.';

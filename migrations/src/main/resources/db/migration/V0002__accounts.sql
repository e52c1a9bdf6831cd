-- Plans, accounts, profiles and sign-ins of a tenant.

create table plan (
    tenant_id      uuid not null references tenant (id) on delete cascade,
    id             uuid not null,
    version        int not null default 0,
    code           text not null check (code ~ '^[a-z][a-z0-9-]{0,30}$'),
    name           text not null check (length(name) between 1 and 40),
    rank           smallint not null check (rank between 1 and 9),
    price_minor    int not null check (price_minor >= 0),
    currency       text not null check (currency ~ '^[A-Z]{3}$'),
    profile_limit  smallint not null default 5,
    stream_limit   smallint not null default 2,
    primary key (tenant_id, id),
    unique (tenant_id, code),
    unique (tenant_id, rank)
);
call own_by_tenant('plan');

create table account (
    tenant_id      uuid not null references tenant (id) on delete cascade,
    id             uuid not null,
    version        int not null default 0,
    email          text not null check (email = lower(email) and length(email) between 3 and 254),
    password_hash  text not null,
    display_name   text not null check (length(display_name) between 1 and 80),
    plan_id        uuid not null,
    state          text not null default 'ACTIVE' check (state in ('ACTIVE', 'SUSPENDED')),
    demo           boolean not null default false,
    created_at     timestamptz not null default now(),
    primary key (tenant_id, id),
    unique (tenant_id, email),
    foreign key (tenant_id, plan_id) references plan (tenant_id, id)
);
call own_by_tenant('account');
comment on column account.demo is 'Made by the demo data, never a real person.';

create table account_role (
    tenant_id   uuid not null,
    account_id  uuid not null,
    role        text not null check (role in ('OWNER', 'EDITOR', 'SCHEDULER', 'SUPPORT', 'AUDITOR')),
    primary key (tenant_id, account_id, role),
    foreign key (tenant_id, account_id) references account (tenant_id, id) on delete cascade
);
call own_by_tenant('account_role');

create table profile (
    tenant_id       uuid not null,
    id              uuid not null,
    version         int not null default 0,
    account_id      uuid not null,
    position        smallint not null default 0,
    name            text not null check (length(name) between 1 and 40),
    avatar          text not null,
    kids            boolean not null default false,
    maturity_limit  smallint not null default 99 check (maturity_limit in (0, 6, 12, 16, 18, 99)),
    pin_hash        text,
    created_at      timestamptz not null default now(),
    primary key (tenant_id, id),
    foreign key (tenant_id, account_id) references account (tenant_id, id) on delete cascade
);
create index profile_of_account on profile (tenant_id, account_id, position);
call own_by_tenant('profile');
comment on column profile.maturity_limit is 'Highest age rating shown; 99 also shows unrated titles.';

-- One sign-in of one device: the family of its refresh tokens, or a portal session.
create table sign_in (
    tenant_id   uuid not null,
    id          uuid not null,
    account_id  uuid not null,
    audience    text not null check (audience in ('viewer', 'admin')),
    device      text not null,
    created_at  timestamptz not null,
    ended_at    timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, account_id) references account (tenant_id, id) on delete cascade
);
create index sign_in_of_account on sign_in (tenant_id, account_id);
call own_by_tenant('sign_in');

create table refresh_token (
    tenant_id   uuid not null,
    token_hash  bytea not null,
    sign_in_id  uuid not null,
    profile_id  uuid,
    issued_at   timestamptz not null,
    expires_at  timestamptz not null,
    used_at     timestamptz,
    primary key (tenant_id, token_hash),
    foreign key (tenant_id, sign_in_id) references sign_in (tenant_id, id) on delete cascade,
    foreign key (tenant_id, profile_id) references profile (tenant_id, id) on delete cascade
);
create index refresh_token_of_sign_in on refresh_token (tenant_id, sign_in_id);
call own_by_tenant('refresh_token');
comment on table refresh_token is 'SHA-256 of each refresh or device token; one that is used twice ends its sign-in.';

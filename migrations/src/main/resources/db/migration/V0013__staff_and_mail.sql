-- Mail that the platform writes, invitations of staff, and addresses that are yet to be confirmed.

create table mail (
    tenant_id        uuid not null references tenant (id) on delete cascade,
    id               uuid not null,
    recipient        text not null check (recipient !~ '[[:cntrl:][:space:]]'),
    subject          text not null check (subject !~ '[[:cntrl:]]' and length(subject) between 1 and 200),
    body             text not null,
    in_confidence    boolean not null,
    state            text not null check (state in ('QUEUED', 'HELD', 'SENT', 'FAILED')),
    attempts         int not null default 0,
    created_at       timestamptz not null,
    next_attempt_at  timestamptz,
    sent_at          timestamptz,
    error            text,
    primary key (tenant_id, id),
    check ((state = 'QUEUED') = (next_attempt_at is not null)),
    check ((state = 'SENT') = (sent_at is not null))
);
create index mail_by_time on mail (tenant_id, created_at desc, id desc);
create index mail_of_recipient on mail (tenant_id, recipient, created_at desc);
create index mail_due on mail (tenant_id, next_attempt_at) where state = 'QUEUED';
call own_by_tenant('mail');
comment on column mail.in_confidence is 'Its text opens what only owners may open; nobody else on the staff reads it.';
comment on column mail.state is 'HELD where there was no mail server as it was written: staff pass it on by hand.';

create table invitation (
    tenant_id        uuid not null references tenant (id) on delete cascade,
    id               uuid not null,
    token_hash       bytea not null,
    email            text not null check (email = lower(email)),
    roles            text[] not null check (cardinality(roles) > 0 and roles <@
                         array['OWNER', 'EDITOR', 'SCHEDULER', 'SUPPORT', 'AUDITOR', 'PLATFORM']),
    admin_address    text not null,
    invited_by       uuid,
    invited_by_name  text not null default '',
    created_at       timestamptz not null,
    expires_at       timestamptz not null,
    accepted_at      timestamptz,
    revoked_at       timestamptz,
    primary key (tenant_id, id),
    unique (tenant_id, token_hash),
    check (accepted_at is null or revoked_at is null)
);
create unique index invitation_one_open_of_an_address on invitation (tenant_id, email)
    where accepted_at is null and revoked_at is null;
call own_by_tenant('invitation');
call audit('invitation', 'email', 'id', 'token_hash', 'admin_address', 'invited_by', 'invited_by_name');
comment on table invitation is 'SHA-256 of each link by which somebody may join the staff, once.';
comment on column invitation.invited_by is 'Null where the platform invited.';

call audit('job', 'kind', 'id', 'done', 'total', 'message', 'report', 'error', 'started_at', 'finished_at',
           'requested_by', 'created_at');

-- With a mail server, an account that somebody made for themselves opens once its address has answered.
alter table account add column confirmed boolean not null default true;
comment on column account.confirmed is 'False until whoever registered has shown that the address is theirs; nobody signs in before.';

create table confirmation (
    tenant_id      uuid not null,
    token_hash     bytea not null,
    account_id     uuid not null,
    password_hash  text not null,
    display_name   text not null,
    expires_at     timestamptz not null,
    primary key (tenant_id, token_hash),
    foreign key (tenant_id, account_id) references account (tenant_id, id) on delete cascade
);
create index confirmation_of_account on confirmation (tenant_id, account_id);
call own_by_tenant('confirmation');
comment on table confirmation is 'SHA-256 of each link that confirms an address, with what was typed as it was asked for: the link that is used wins.';

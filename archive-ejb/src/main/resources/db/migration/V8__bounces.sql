-- Mails that were taken at first and came back later.
alter table subscription_mail drop constraint subscription_mail_state_check;
alter table subscription_mail add constraint subscription_mail_state_check
    check (state in ('QUEUED', 'SENDING', 'SENT', 'DROPPED', 'FAILED', 'UNCERTAIN', 'BOUNCED'));

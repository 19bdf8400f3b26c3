--liquibase formatted sql

--changeset openhouse:shown-text runOnChange:true splitStatements:false
--comment: A text of a conversation as it is shown, so that a search finds nothing that the answer hides. The same three masks in the same order stand in QuestionText; a test compares the two.
do $do$
declare
    -- What a letter is has to mean the same on every server; ICU knows all of Unicode, a "C" database only ASCII.
    unicode text := case when exists (select 1 from pg_collation where collname = 'und-x-icu')
                         then ' collate "und-x-icu"' else '' end;
    hyphen text := case when current_setting('server_encoding') = 'UTF8' then '\u2011' else '' end;
begin
    execute format($sql$
create or replace function analytics_shown_text(spoken text) returns text
language sql immutable parallel safe as $body$
    select case when $1 !~ '[@0-9]' then $1 else
        regexp_replace(regexp_replace(regexp_replace($1%1$s,
            '[[:alnum:]._%%+''-]+@[[:alnum:]-]+(?:\.[[:alnum:]-]+)+', '[email]', 'g'),
            '(?<![[:alnum:]])(?:[AC-FHKNPRTV-Y][0-9]{2}|D6W)[ -]?[0-9AC-FHKNPRTV-Y]{4}(?![[:alnum:]])', '[eircode]', 'gi'),
            '(?<![[:alnum:]+])(?:\+|00|\(?0)[1-9](?:[ ().%2$s/-]{0,2}[0-9]){6,13}(?![[:alnum:]])', '[phone]', 'g')
    end
$body$
$sql$, unicode, hyphen);
end
$do$;

--liquibase formatted sql

--changeset openhouse:question-text runOnChange:true splitStatements:false
--comment: How the text of a question is read: the key that groups spellings, and the topic of a question that names none.
do $do$
declare
    -- Lower case has to mean the same on every server; ICU knows all of Unicode, a "C" database only ASCII.
    unicode text := case when exists (select 1 from pg_collation where collname = 'und-x-icu')
                         then ' collate "und-x-icu"' else '' end;
    compatible text := case when current_setting('server_encoding') = 'UTF8' then 'normalize($1, NFKC)' else '$1' end;
begin
    -- NFKC, lower case, single spaces, without leading greetings and trailing punctuation; a mere greeting stays.
    execute format($sql$
create or replace function analytics_question_key(question text) returns text
language sql immutable parallel safe as $body$
    with folded as (
        select btrim(regexp_replace(lower(%1$s%2$s), '\s+', ' ', 'g')) as whole
    ), bare as (
        select whole, regexp_replace(whole,
            '^(?:(?:hi|hello|hey|good (?:morning|afternoon|evening|day))(?: there)?(?=[\s,.!?;:…]|$)[\s,.!?;:…–—-]*)+', '') as text
        from folded
    )
    select coalesce(
        nullif(regexp_replace(text, '[\s?!.,;:…–—-]+$', ''), ''),
        nullif(regexp_replace(whole, '[\s?!.,;:…–—-]+$', ''), ''),
        whole)
    from bare
$body$
$sql$, compatible, unicode);

    -- The first topic, in this order, of which a word or phrase stands in the text.
    execute format($sql$
create or replace function analytics_question_topic(question text) returns text
language sql immutable parallel safe as $body$
    select case
        when text like any ('{"%% heat pump %%","%% heat pumps %%","%% heatpump %%","%% air to water %%"}') then 'heat_pump'
        when text like any ('{"%% solar %%","%% solar panel %%","%% solar panels %%","%% photovoltaic %%","%% pv %%"}') then 'solar_panels'
        when text like any ('{"%% bin %%","%% bins %%","%% waste %%","%% rubbish %%","%% recycling %%","%% refuse %%","%% compost %%"}') then 'waste_collection'
        when text like any ('{"%% broadband %%","%% internet %%","%% wifi %%","%% wi fi %%","%% fibre %%","%% router %%"}') then 'broadband_internet'
        when text like any ('{"%% ev %%","%% electric car %%","%% electric cars %%","%% electric vehicle %%","%% electric vehicles %%","%% car charger %%","%% home charger %%","%% charge point %%","%% charging point %%"}') then 'electric_car_charging'
        when text like any ('{"%% landscaping %%","%% landscape %%","%% garden %%","%% gardens %%","%% lawn %%","%% lawns %%","%% hedge %%","%% hedges %%","%% tree %%","%% trees %%","%% planting %%","%% grass %%","%% patio %%"}') then 'landscaping'
        when text like any ('{"%% school %%","%% schools %%","%% creche %%","%% childcare %%","%% montessori %%"}') then 'local_schools'
        when text like any ('{"%% amenities %%","%% amenity %%","%% shop %%","%% shops %%","%% supermarket %%","%% playground %%","%% bus %%","%% train %%","%% luas %%","%% gym %%","%% pharmacy %%","%% doctor %%"}') then 'local_amenities'
        when text like any ('{"%% warranty %%","%% warranties %%","%% guarantee %%","%% guarantees %%","%% homebond %%"}') then 'warranty_guarantee'
        when text like any ('{"%% floor plan %%","%% floor plans %%","%% layout %%","%% layouts %%","%% drawing %%","%% drawings %%","%% elevation %%","%% elevations %%","%% site plan %%"}') then 'floor_plans'
        when text like any ('{"%% room size %%","%% room sizes %%","%% dimensions %%","%% dimension %%","%% square metres %%","%% square meters %%","%% square feet %%","%% sqm %%","%% how big %%","%% how large %%","%% how wide %%","%% how long is %%","%% measurements %%"}') then 'room_sizes'
        when text like any ('{"%% how many bedrooms %%","%% how many bed %%","%% number of bedrooms %%"}') then 'bedroom_count'
        when text like any ('{"%% kitchen %%","%% kitchens %%","%% worktop %%","%% worktops %%","%% cupboard %%","%% cupboards %%","%% wardrobe %%","%% wardrobes %%"}') then 'kitchen_options'
        when text like any ('{"%% flooring %%","%% floor %%","%% floors %%","%% laminate %%","%% carpet %%","%% carpets %%","%% tile %%","%% tiles %%","%% tiling %%"}') then 'flooring'
        when text like any ('{"%% window %%","%% windows %%","%% door %%","%% doors %%","%% glazing %%","%% lock %%","%% locks %%","%% key %%","%% keys %%","%% handle %%","%% handles %%"}') then 'windows_doors'
        when text like any ('{"%% paint %%","%% painting %%","%% paints %%","%% decorate %%","%% decorating %%","%% decoration %%","%% colour %%","%% colours %%","%% color %%","%% colors %%","%% wallpaper %%"}') then 'paint_decoration'
        when text like any ('{"%% moving in %%","%% move in %%","%% handover %%","%% hand over %%","%% move date %%","%% closing date %%","%% completion date %%"}') then 'moving_in'
        when text like any ('{"%% contact %%","%% phone number %%","%% email address %%","%% who do i call %%","%% who can i call %%","%% who should i call %%","%% who do i ask %%","%% customer care %%","%% speak to %%"}') then 'contact_developer'
        when text like any ('{"%% parking %%","%% park %%","%% car space %%","%% car spaces %%","%% driveway %%","%% visitor space %%","%% visitor spaces %%"}') then 'parking'
        when text like any ('{"%% appliance %%","%% appliances %%","%% oven %%","%% hob %%","%% fridge %%","%% freezer %%","%% dishwasher %%","%% washing machine %%","%% dryer %%","%% extractor %%","%% cooker %%"}') then 'appliances'
        when text like any ('{"%% heating %%","%% heat %%","%% boiler %%","%% boilers %%","%% radiator %%","%% radiators %%","%% thermostat %%","%% thermostats %%","%% underfloor %%","%% hot water %%","%% ventilation %%","%% mvhr %%","%% gas %%"}') then 'heating'
        when text like any ('{"%% plumbing %%","%% plumber %%","%% water %%","%% tap %%","%% taps %%","%% leak %%","%% leaks %%","%% leaking %%","%% toilet %%","%% toilets %%","%% shower %%","%% showers %%","%% sink %%","%% sinks %%","%% drain %%","%% drains %%","%% pipe %%","%% pipes %%","%% stopcock %%","%% pressure %%"}') then 'plumbing'
        when text like any ('{"%% electrical %%","%% electric %%","%% electrician %%","%% electricity %%","%% fuse %%","%% fuses %%","%% fuse box %%","%% fusebox %%","%% socket %%","%% sockets %%","%% trip %%","%% trips %%","%% tripped %%","%% tripping %%","%% light %%","%% lights %%","%% lighting %%","%% switch %%","%% switches %%","%% consumer unit %%","%% meter %%"}') then 'electrical'
        when text like any ('{"%% snag %%","%% snags %%","%% snagging %%","%% crack %%","%% cracks %%","%% defect %%","%% defects %%","%% damage %%","%% damaged %%","%% scratch %%","%% scratches %%","%% broken %%","%% repair %%","%% repairs %%","%% fault %%","%% faulty %%"}') then 'snagging'
        when text like any ('{"%% fire %%","%% smoke %%","%% carbon monoxide %%","%% alarm %%","%% alarms %%","%% sprinkler %%","%% extinguisher %%"}') then 'fire_safety'
        else 'unclassified'
    end
    from (select ' ' || btrim(regexp_replace(lower(%1$s) collate "C", '[^a-z0-9]+', ' ', 'g')) || ' ' as text) words
$body$
$sql$, compatible);
end
$do$;

--changeset openhouse:question-text-group runOnChange:true splitStatements:false
--comment: Names a group of questions without telling its text, so that the name can stand in an address.
create or replace function analytics_question_group(question_key text) returns text
language sql immutable parallel safe as $body$
    select left(encode(sha256(convert_to($1, 'UTF8')), 'hex'), 32)
$body$;

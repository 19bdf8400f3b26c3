--liquibase formatted sql

--changeset openhouse:question-text runOnChange:true splitStatements:false
--comment: How the text of a question is read: the key that groups spellings, and the topic of a question that names none.
-- Both are read once per spelling of a history, so what most texts do not need is asked for cheaply before it is done.
do $do$
declare
    -- Lower case has to mean the same on every server; ICU knows all of Unicode, a "C" database only ASCII.
    unicode text := case when exists (select 1 from pg_collation where collname = 'und-x-icu')
                         then ' collate "und-x-icu"' else '' end;
    compatible text := case when current_setting('server_encoding') = 'UTF8' then 'normalize(question, NFKC)' else 'question' end;
    -- The first topic, in this order, of which a word or phrase stands in the text.
    topics text := $topics$
        heat_pump: heat pump, heat pumps, heatpump, air to water
        solar_panels: solar, solar panel, solar panels, photovoltaic, pv
        waste_collection: bin, bins, waste, rubbish, recycling, refuse, compost
        broadband_internet: broadband, internet, wifi, wi fi, fibre, router
        electric_car_charging: ev, electric car, electric cars, electric vehicle, electric vehicles, car charger, home charger, charge point, charging point
        landscaping: landscaping, landscape, garden, gardens, lawn, lawns, hedge, hedges, tree, trees, planting, grass, patio
        local_schools: school, schools, creche, childcare, montessori
        local_amenities: amenities, amenity, shop, shops, supermarket, playground, bus, train, luas, gym, pharmacy, doctor
        warranty_guarantee: warranty, warranties, guarantee, guarantees, homebond
        floor_plans: floor plan, floor plans, layout, layouts, drawing, drawings, elevation, elevations, site plan
        room_sizes: room size, room sizes, dimensions, dimension, square metres, square meters, square feet, sqm, how big, how large, how wide, how long is, measurements
        bedroom_count: how many bedrooms, how many bed, number of bedrooms
        kitchen_options: kitchen, kitchens, worktop, worktops, cupboard, cupboards, wardrobe, wardrobes
        flooring: flooring, floor, floors, laminate, carpet, carpets, tile, tiles, tiling
        windows_doors: window, windows, door, doors, glazing, lock, locks, key, keys, handle, handles
        paint_decoration: paint, painting, paints, decorate, decorating, decoration, colour, colours, color, colors, wallpaper
        moving_in: moving in, move in, handover, hand over, move date, closing date, completion date
        contact_developer: contact, phone number, email address, who do i call, who can i call, who should i call, who do i ask, customer care, speak to
        parking: parking, park, car space, car spaces, driveway, visitor space, visitor spaces
        appliances: appliance, appliances, oven, hob, fridge, freezer, dishwasher, washing machine, dryer, extractor, cooker
        heating: heating, heat, boiler, boilers, radiator, radiators, thermostat, thermostats, underfloor, hot water, ventilation, mvhr, gas
        plumbing: plumbing, plumber, water, tap, taps, leak, leaks, leaking, toilet, toilets, shower, showers, sink, sinks, drain, drains, pipe, pipes, stopcock, pressure
        electrical: electrical, electric, electrician, electricity, fuse, fuses, fuse box, fusebox, socket, sockets, trip, trips, tripped, tripping, light, lights, lighting, switch, switches, consumer unit, meter
        snagging: snag, snags, snagging, crack, cracks, defect, defects, damage, damaged, scratch, scratches, broken, repair, repairs, fault, faulty
        fire_safety: fire, smoke, carbon monoxide, alarm, alarms, sprinkler, extinguisher
    $topics$;
    -- From a word or the first two words of a phrase to its place in the order and its topic; to those of all phrases that begin so,
    -- where one goes on.
    lexicon jsonb;
begin
    -- NFKC, lower case, single spaces, without leading greetings and trailing punctuation; a mere greeting stays.
    -- Printable ASCII without two spaces in a row is NFKC already and has no space to fold.
    execute format($sql$
create or replace function analytics_question_key(question text) returns text
language plpgsql immutable strict parallel safe as $body$
declare
    whole text;
    text text;
begin
    if question ~ '^[ -~]*$' and strpos(question, '  ') = 0 then
        whole := btrim(lower(question%2$s));
    else
        whole := btrim(regexp_replace(lower(%1$s%2$s), '\s+', ' ', 'g'));
    end if;
    text := whole;
    if left(whole, 1) in ('h', 'g') then
        text := regexp_replace(whole%2$s,
            '^(?:(?:hi|hello|hey|good (?:morning|afternoon|evening|day))(?: there)?(?=[\s,.!?;:…]|$)[\s,.!?;:…–—-]*)+', '');
    end if;
    return coalesce(nullif(rtrim(text, ' ?!.,;:…–—-'), ''), nullif(rtrim(whole, ' ?!.,;:…–—-'), ''), whole);
end
$body$
$sql$, compatible, unicode);

    with topic as (
        select place, split_part(line, ': ', 1) as name, split_part(line, ': ', 2) as phrases
        from regexp_split_to_table(btrim(topics, E' \n'), '\n +') with ordinality as t (line, place)
    ),
    phrase as (
        select substring(phrase from '^\S+(?: \S+)?') as start, phrase, to_char(place, 'FM00 ') || name as topic
        from topic, regexp_split_to_table(phrases, ', ') phrase
    ),
    started as (
        select start, case when bool_and(phrase = start) then to_jsonb(min(topic))
                           else jsonb_object_agg(' ' || phrase || ' ', topic) end as entry
        from phrase
        group by start
    )
    select jsonb_object_agg(start, entry) into lexicon from started;

    execute format($sql$
create or replace function analytics_question_topic(question text) returns text
language plpgsql immutable strict parallel safe as $body$
declare
    text text := btrim(lower(case when question ~ '^[ -~]*$' then question else %1$s end) collate "C", ' ?!.,;:');
    first text;
    found text;
    word text;
    before text := '';
begin
    -- Words of a to z and 0 to 9 with single spaces between them.
    if text ~ '[^a-z0-9 ]|  ' then
        text := btrim(regexp_replace(text, '[^a-z0-9]+', ' ', 'g'));
    end if;
    foreach word in array string_to_array(text, ' ') loop
        found := %2$L::jsonb ->> (before || word);
        if starts_with(found, '{') then
            select min(t.topic) into found
            from jsonb_each_text(found::jsonb) as t (phrase, topic)
            where strpos(' ' || text || ' ', t.phrase) > 0;
        end if;
        first := least(first, found, %2$L::jsonb ->> word);
        before := word || ' ';
    end loop;
    return coalesce(substr(first, 4), 'unclassified');
end
$body$
$sql$, compatible, lexicon);
end
$do$;

--changeset openhouse:question-text-group runOnChange:true splitStatements:false
--comment: Names a group of questions without telling its text, so that the name can stand in an address.
-- Stable as convert_to is, or it would be no part of the plans of its callers but a plan of its own.
create or replace function analytics_question_group(question_key text) returns text
language sql stable parallel safe as $body$
    select left(encode(sha256(convert_to($1, 'UTF8')), 'hex'), 32)
$body$;

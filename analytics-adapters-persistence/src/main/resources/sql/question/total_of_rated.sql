-- How many questions of the window were rated.
-- One plan serves all values.
with {tenant_window},
{include: question/rated.sql}
select count(*) as total from rated_question

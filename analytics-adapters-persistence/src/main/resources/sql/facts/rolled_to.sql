-- Notes that everything before this day is rolled up.
update analytics_rolled set rolled_to = cast(:day as date) where rolled_to < cast(:day as date)

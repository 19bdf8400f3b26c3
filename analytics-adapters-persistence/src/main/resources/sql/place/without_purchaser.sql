-- As analytics_email tells, word for word as in the index that holds these units, which are far fewer than the others.
(u.purchaser_name ~ '\S'
 or u.purchaser_email ~ '\S' and lower(u.purchaser_email) not like '%@pending.onboarding') is not true

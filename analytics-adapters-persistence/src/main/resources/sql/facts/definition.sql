(
        select md5(string_agg(p.prosrc, ' ' order by p.proname))
        from pg_proc p
        where p.oid in (to_regproc('analytics_message_rows'), to_regproc('analytics_exchange_rows'), to_regproc('analytics_fact_rows'),
                        to_regproc('analytics_home_rows'), to_regproc('analytics_email'), to_regproc('analytics_is_said'),
                        to_regproc('analytics_question_key'), to_regproc('analytics_question_topic')))
insert into analytics_distribution as t (tenant_id, development_id, figure, day, bucket, n)
    select s.tenant_id, s.development_id, s.figure, s.day, s.bucket, s.n
    from distribution_sums s
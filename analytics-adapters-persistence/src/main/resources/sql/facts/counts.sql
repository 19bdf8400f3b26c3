f.tenant_id,
        coalesce(f.development_id, '00000000-0000-0000-0000-000000000000') as development_id,
        count(*) filter (where f.excluded is null) as messages,
        count(*) filter (where f.asked) as questions,
        count(*) filter (where f.excluded = 'test') as test_messages,
        count(*) filter (where f.excluded = 'tenant_mismatch') as tenant_mismatch

values
            (b.tenant_id, b.development_id, b.of_development),
            (b.tenant_id, {all}, b.of_counted_tenant),
            ({all}, {all}, b.of_tenant)
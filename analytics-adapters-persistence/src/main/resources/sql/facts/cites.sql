f.asked and f.answered and f.excluded is null and f.development_id is not null and f.cited is not null

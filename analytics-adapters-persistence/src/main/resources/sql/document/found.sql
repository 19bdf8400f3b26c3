{if q: and (lower(d.title) like lower(cast(:q as text)) escape '!'
            or lower(d.file_name) like lower(cast(:q as text)) escape '!'
            or lower(d.document_type) like lower(cast(:q as text)) escape '!'
            or lower(d.document_kind) like lower(cast(:q as text)) escape '!'
            or lower(d.house_type_code) like lower(cast(:q as text)) escape '!')}

strpos(a.number_text, (select lower(cast(:text as text)))) > 0
             or strpos(a.address_text, (select lower(cast(:text as text)))) > 0
             or strpos(a.eircode_text, (select lower(cast(:text as text)))) > 0
             or strpos(replace(a.eircode_text, ' ', ''), (select lower(cast(:text as text)))) > 0
             or strpos(a.name_text, (select lower(cast(:text as text)))) > 0
             or strpos(a.email_text, (select lower(cast(:text as text)))) > 0

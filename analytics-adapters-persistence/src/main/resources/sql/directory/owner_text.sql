strpos(e.name_text, (select lower(cast(:text as text)))) > 0
             or strpos(e.email_text, (select lower(cast(:text as text)))) > 0
             or strpos(e.number_text, (select lower(cast(:text as text)))) > 0
             or strpos(e.address_text, (select lower(cast(:text as text)))) > 0
             or strpos(e.eircode_text, (select lower(cast(:text as text)))) > 0
             or strpos(replace(e.eircode_text, ' ', ''), (select lower(cast(:text as text)))) > 0

(true {if house_type_code: and j.house_type_code = cast(:house_type_code as text)}) as house_type_code_fits,
        (true {if onboarding_status: and j.stage = cast(:onboarding_status as integer)}) as onboarding_status_fits,
        (true {if onboarded: and (j.stage >= 3) = cast(:onboarded as boolean)}) as onboarded_fits,
        (true {if missing_email: and j.missing_email = cast(:missing_email as boolean)}) as missing_email_fits,
        (true {if no_homeowner: and j.no_homeowner = cast(:no_homeowner as boolean)}) as no_homeowner_fits,
        (true {if never_chatted: and j.never_chatted = cast(:never_chatted as boolean)}) as never_chatted_fits,
        (true {if must_read_agreed: and j.must_read_agreed = cast(:must_read_agreed as boolean)}) as must_read_agreed_fits

package com.openhouse.analytics.web.directory;

import com.openhouse.analytics.domain.directory.HomeownerDirectory;
import com.openhouse.analytics.domain.directory.Known;
import com.openhouse.analytics.domain.directory.ListedHomeowner;
import com.openhouse.analytics.domain.directory.ListedUnit;
import com.openhouse.analytics.domain.directory.UnitDirectory;
import com.openhouse.analytics.domain.scope.NotFoundException;
import com.openhouse.analytics.web.answer.Frame;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the two sides of a home. */
@Component
final class Homes {

    private final UnitDirectory units;
    private final HomeownerDirectory homeowners;

    Homes(UnitDirectory units, HomeownerDirectory homeowners) {
        this.units = units;
        this.homeowners = homeowners;
    }

    Home find(Frame frame, Known of, UUID id) {
        return of == Known.UNIT ? ofUnit(frame, id) : ofHomeowner(frame, id);
    }

    private Home ofUnit(Frame frame, UUID id) {
        ListedUnit unit =
                units.find(frame.scope(), id).orElseThrow(() -> new NotFoundException("There is no such unit."));
        return new Home(Known.UNIT, unit, homeowner(frame, unit.homeownerId()));
    }

    private Home ofHomeowner(Frame frame, UUID id) {
        ListedHomeowner homeowner = homeowner(frame, id);
        if (homeowner == null) {
            throw new NotFoundException("There is no such homeowner.");
        }
        ListedUnit unit = homeowner.unitId() == null
                ? null
                : units.find(frame.scope(), homeowner.unitId()).orElse(null);
        return new Home(Known.HOMEOWNER, unit, homeowner);
    }

    private @Nullable ListedHomeowner homeowner(Frame frame, @Nullable UUID id) {
        return id == null
                ? null
                : homeowners.find(frame.scope(), id, frame.asOf()).orElse(null);
    }
}

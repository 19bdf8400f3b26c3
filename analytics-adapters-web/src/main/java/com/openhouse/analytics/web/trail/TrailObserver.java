package com.openhouse.analytics.web.trail;

import com.openhouse.analytics.domain.scope.Principal;
import com.openhouse.analytics.domain.scope.Scope;
import com.openhouse.analytics.domain.scope.ScopeObserver;
import org.springframework.stereotype.Component;

/** Notes on the request what its scope was decided to be. */
@Component
final class TrailObserver implements ScopeObserver {

    @Override
    public void granted(Principal principal, Scope scope) {
        Trail.current().ifPresent(trail -> trail.within(scope));
    }

    @Override
    public void refusedForeign(Principal principal) {
        Trail.current().ifPresent(Trail::askedForForeign);
    }
}

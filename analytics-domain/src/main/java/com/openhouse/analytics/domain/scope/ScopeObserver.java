package com.openhouse.analytics.domain.scope;

/** Hears what {@link ScopePolicy} decides, to write it down; it changes nothing. */
public interface ScopeObserver {

    /** For where nobody wants to hear. */
    ScopeObserver DEAF = new ScopeObserver() {

        @Override
        public void granted(Principal principal, Scope scope) {}

        @Override
        public void refusedForeign(Principal principal) {}
    };

    void granted(Principal principal, Scope scope);

    /** The principal asked for a development that is not the own one; he is told that there is none. */
    void refusedForeign(Principal principal);
}

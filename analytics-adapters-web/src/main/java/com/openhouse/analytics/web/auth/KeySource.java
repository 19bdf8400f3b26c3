package com.openhouse.analytics.web.auth;

/** Where the keys of an issuer are read from. */
interface KeySource {

    /** The JWK set as JSON; throws when it cannot be had in time. */
    String read();
}

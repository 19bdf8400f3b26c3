package com.openhouse.planted.domain.scope;

/** A scope that anybody may make. */
public sealed interface Scope {

    record Platform() implements Scope {}
}

package com.openhouse.planted.domain.chat;

/** A port that answers for every tenant. */
interface UnscopedPort {

    long messages();
}

package com.openhouse.analytics.domain.document;

import com.openhouse.analytics.domain.scope.Scope;

/** Lays out which kinds of documents the house types of a scope have. */
public interface DocumentMatrixCalculator {

    DocumentMatrix matrix(Scope scope);
}

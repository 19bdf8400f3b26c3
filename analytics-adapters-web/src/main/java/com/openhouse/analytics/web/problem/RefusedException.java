package com.openhouse.analytics.web.problem;

/** The request is answered with a verdict that was made where it was refused. */
public final class RefusedException extends RuntimeException {

    private final transient Verdict verdict;

    public RefusedException(Verdict verdict) {
        super(verdict.detail());
        this.verdict = verdict;
    }

    Verdict verdict() {
        return verdict;
    }
}

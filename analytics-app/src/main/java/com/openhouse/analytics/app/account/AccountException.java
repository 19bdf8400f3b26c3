package com.openhouse.analytics.app.account;

/** An account cannot be changed as asked; the message is one line for the operator. */
final class AccountException extends RuntimeException {

    AccountException(String message) {
        super(message);
    }
}

package com.openhouse.analytics.app.settings;

/** A setting has a value that the product cannot start with; the message is one line that names it. */
public final class SettingException extends RuntimeException {

    public SettingException(String setting, String problem) {
        super(setting + ": " + problem);
    }
}

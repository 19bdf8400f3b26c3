package com.openhouse.planted.web.chat;

import java.net.http.HttpClient;

/** Sends requests to wherever it likes. */
final class AsksAnother {

    private final HttpClient client = HttpClient.newHttpClient();

    HttpClient client() {
        return client;
    }
}

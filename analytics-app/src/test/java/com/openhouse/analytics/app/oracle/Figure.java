package com.openhouse.analytics.app.oracle;

import tools.jackson.databind.JsonNode;

/** A figure of an answer, and the list that it leads to. */
record Figure(String name, JsonNode value, Endpoint list, Query query) {}

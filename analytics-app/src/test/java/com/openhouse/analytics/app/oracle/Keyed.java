package com.openhouse.analytics.app.oracle;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An expected list whose order is not compared; {@code key} names the field that tells its items apart. */
record Keyed(String key, List<Map<String, @Nullable Object>> items) {}

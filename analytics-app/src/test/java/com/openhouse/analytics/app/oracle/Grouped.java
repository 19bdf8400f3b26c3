package com.openhouse.analytics.app.oracle;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An expected list whose order is not compared and of which no single field tells the items apart. */
record Grouped(List<Map<String, @Nullable Object>> items) {}

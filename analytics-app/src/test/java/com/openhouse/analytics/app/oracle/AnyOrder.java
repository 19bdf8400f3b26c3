package com.openhouse.analytics.app.oracle;

import java.util.List;

/** An expected list of texts whose order is not compared. */
record AnyOrder(List<String> texts) {}

@NullMarked
package com.openhouse.analytics.persistence.migrations;

import org.jspecify.annotations.NullMarked;

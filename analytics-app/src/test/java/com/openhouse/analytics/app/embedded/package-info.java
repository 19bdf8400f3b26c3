@NullMarked
package com.openhouse.analytics.app.embedded;

import org.jspecify.annotations.NullMarked;

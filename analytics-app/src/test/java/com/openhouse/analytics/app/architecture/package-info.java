/** The rules of the house, each proved to notice when it is broken. */
@NullMarked
package com.openhouse.analytics.app.architecture;

import org.jspecify.annotations.NullMarked;

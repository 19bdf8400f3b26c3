/** What an operator can set, checked before anything starts. */
@NullMarked
package com.openhouse.analytics.app.settings;

import org.jspecify.annotations.NullMarked;

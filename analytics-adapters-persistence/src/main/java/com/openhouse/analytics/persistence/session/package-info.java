/** Sessions of local accounts. */
@NullMarked
package com.openhouse.analytics.persistence.session;

import org.jspecify.annotations.NullMarked;

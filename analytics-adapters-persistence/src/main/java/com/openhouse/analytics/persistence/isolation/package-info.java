/** How the database itself holds what is read and written to a scope. */
@NullMarked
package com.openhouse.analytics.persistence.isolation;

import org.jspecify.annotations.NullMarked;

/** Native queries: from an SQL file to records. */
@NullMarked
package com.openhouse.analytics.persistence.rows;

import org.jspecify.annotations.NullMarked;

/** The dictionary of all figures. */
@NullMarked
package com.openhouse.analytics.web.dictionary;

import org.jspecify.annotations.NullMarked;

/** The dictionary of all figures, which the API, the portal and the documentation read alike. */
@NullMarked
package com.openhouse.analytics.domain.dictionary;

import org.jspecify.annotations.NullMarked;

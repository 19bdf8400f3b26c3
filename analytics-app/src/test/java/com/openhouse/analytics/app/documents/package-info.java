/** Documents that are made from the product, compared with what is committed. */
@NullMarked
package com.openhouse.analytics.app.documents;

import org.jspecify.annotations.NullMarked;

/** The document of the API, made from the routes, and the proof that answers are as it says. */
@NullMarked
package com.openhouse.analytics.web.openapi;

import org.jspecify.annotations.NullMarked;

/** Every refusal and failure as one kind of answer: problem+json. */
@NullMarked
package com.openhouse.analytics.web.problem;

import org.jspecify.annotations.NullMarked;

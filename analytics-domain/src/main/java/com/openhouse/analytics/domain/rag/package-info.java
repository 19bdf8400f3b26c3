/** What the assistant can look up: chunks, embeddings and the index that finds them. */
@NullMarked
package com.openhouse.analytics.domain.rag;

import org.jspecify.annotations.NullMarked;

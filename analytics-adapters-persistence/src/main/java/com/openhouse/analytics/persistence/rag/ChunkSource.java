package com.openhouse.analytics.persistence.rag;

/**
 * What the database has for chunks.
 *
 * @param present whether there is a table of chunks with embeddings
 * @param vector whether the server has the vector extension
 * @param inspectable whether pages of an index may be read
 */
record ChunkSource(boolean present, boolean vector, boolean inspectable) {}

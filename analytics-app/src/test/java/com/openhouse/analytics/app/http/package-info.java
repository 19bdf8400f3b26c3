/** The product as its callers meet it, over HTTP. */
package com.openhouse.analytics.app.http;

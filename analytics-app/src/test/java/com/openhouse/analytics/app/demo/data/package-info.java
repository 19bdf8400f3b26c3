/** What the demo data is made of, and its flaws. */
package com.openhouse.analytics.app.demo.data;

@org.jspecify.annotations.NullMarked
package com.openhouse.analytics.app.account;

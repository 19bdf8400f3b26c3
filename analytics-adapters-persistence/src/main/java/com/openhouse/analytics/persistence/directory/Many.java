package com.openhouse.analytics.persistence.directory;

/** Whether a list is so long that it is read from entries kept for it. */
record Many(boolean many) {}

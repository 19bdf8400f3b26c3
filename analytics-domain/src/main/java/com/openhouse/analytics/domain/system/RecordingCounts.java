package com.openhouse.analytics.domain.system;

/**
 * What became of requests since this process started.
 *
 * @param recorded written to the audit log
 * @param dropped lost, because the log could not be written for too long
 * @param pending waiting to be written, in no figure yet
 */
public record RecordingCounts(long recorded, long dropped, long pending) {}

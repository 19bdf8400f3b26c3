package com.openhouse.analytics.domain.rag;

/** Homes in scope of one house type. */
public record HouseTypeUnits(String houseTypeCode, long units) {}

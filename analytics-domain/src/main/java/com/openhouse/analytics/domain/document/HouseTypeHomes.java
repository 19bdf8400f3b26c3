package com.openhouse.analytics.domain.document;

/** A house type with the homes of that type, 0 for a type that is only planned. */
public record HouseTypeHomes(String houseTypeCode, long units) {}

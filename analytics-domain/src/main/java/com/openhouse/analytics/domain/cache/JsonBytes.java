package com.openhouse.analytics.domain.cache;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** A published answer, ready to be sent, and the tag that names it; equal when the bytes are. */
public final class JsonBytes {

    private static final int TAG_BYTES = 16;

    private final byte[] bytes;
    private final String tag;

    private JsonBytes(byte[] bytes) {
        this.bytes = bytes;
        this.tag = tag(bytes);
    }

    public static JsonBytes of(String json) {
        return ofUtf8(json.getBytes(StandardCharsets.UTF_8));
    }

    /** @param json nobody changes it any more; a large answer is not copied once more */
    public static JsonBytes ofUtf8(byte[] json) {
        return new JsonBytes(json);
    }

    /** In UTF-8; shared by all who are given this answer, so never to be changed. */
    public byte[] bytes() {
        return bytes;
    }

    /** 32 hexadecimal digits. */
    public String tag() {
        return tag;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonBytes that && tag.equals(that.tag);
    }

    @Override
    public int hashCode() {
        return tag.hashCode();
    }

    @Override
    public String toString() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String tag(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, TAG_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

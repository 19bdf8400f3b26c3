package com.openhouse.analytics.persistence.cache;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** Bytes in a tenth of their space or less, as text. The server would pack them too, more slowly, and after reading them as JSON. */
final class Packed {

    /** More than any answer has; a row may have been written by somebody else. */
    private static final int MOST_BYTES = 64 << 20;

    private Packed() {}

    static String of(byte[] bytes) {
        var packed = new ByteArrayOutputStream(bytes.length / 8);
        var fast = new Deflater(Deflater.BEST_SPEED);
        try (var out = new DeflaterOutputStream(packed, fast)) {
            out.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            fast.end();
        }
        return Base64.getEncoder().encodeToString(packed.toByteArray());
    }

    /** @throws IllegalArgumentException where it is not what {@link #of} made */
    static byte[] unpacked(String packed) {
        try (var in = new InflaterInputStream(
                new ByteArrayInputStream(Base64.getDecoder().decode(packed)))) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new IllegalArgumentException("More than an answer can be");
            }
            return bytes;
        } catch (IOException broken) {
            throw new IllegalArgumentException(broken);
        }
    }
}

package com.openhouse.analytics.web.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A generated file that is committed. With {@code -Ddocuments.write=true} it is written anew, otherwise it is compared.
 *
 * @param path below the root of the project
 */
public record CommittedDocument(String path) {

    public void mustEqual(String generated) {
        if (Boolean.getBoolean("documents.write")) {
            write(generated);
        }
        assertThat(read()).as("%s is out of date; run `make docs`", path).isEqualTo(generated);
    }

    /** Writes it anew, whatever it was. */
    public void write(String text) {
        try {
            Files.writeString(file(), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String read() {
        try {
            return Files.readString(file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file() {
        return Path.of("..").resolve(path);
    }
}

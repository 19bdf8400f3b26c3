package com.openhouse.analytics.app.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the document of security calls shown is shown by a test that there is. */
class SecurityDocumentTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern NAMED = Pattern.compile("`(\\w+(?:Test|IT))(?:\\.(\\w+))?`");

    @Test
    void everyTestThatIsNamedExists() throws IOException {
        String document = Files.readString(ROOT.resolve("docs/security.md"));
        Set<String> missing = missing(document, sources());
        assertThat(missing).isEmpty();
        assertThat(NAMED.matcher(document).results().count()).isGreaterThan(30);
    }

    @Test
    void aTestThatThereIsNotIsMissed() {
        Map<String, String> sources = Map.of("OneTest", "void it() {}");
        assertThat(missing("`OneTest`, `OneTest.it`, `OneTest.gone`, `TwoIT`", sources))
                .containsExactly("`OneTest.gone`", "`TwoIT`");
    }

    private static Set<String> missing(String document, Map<String, String> sources) {
        return NAMED.matcher(document)
                .results()
                .filter(named -> !sources.getOrDefault(named.group(1), "")
                        .contains(named.group(2) == null ? "void " : "void " + named.group(2) + "("))
                .map(named -> named.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The tests of all modules by their names. */
    private static Map<String, String> sources() throws IOException {
        List<Path> files;
        try (Stream<Path> modules = Files.list(ROOT)) {
            files = modules.map(module -> module.resolve("src/test/java"))
                    .filter(Files::isDirectory)
                    .flatMap(SecurityDocumentTest::tests)
                    .toList();
        }
        return files.stream()
                .collect(Collectors.toMap(SecurityDocumentTest::name, SecurityDocumentTest::text, String::concat));
    }

    private static Stream<Path> tests(Path directory) {
        try {
            return Files.walk(directory).filter(file -> file.toString().matches(".*(Test|IT)\\.java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package com.openhouse.analytics.app.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the document of security calls shown is shown by a test that there is. */
class SecurityDocumentTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern NAMED = Pattern.compile("`(\\w+(?:Test|IT))(?:\\.(\\w+))?`");
    private static final Pattern OF_THE_PORTAL = Pattern.compile("`(\\w+\\.test\\.tsx?)`: \"([^\"]+)\"");

    @Test
    void everyTestThatIsNamedExists() throws IOException {
        String document = Files.readString(ROOT.resolve("docs/security.md"));
        Set<String> missing = missing(document, sources());
        assertThat(missing).isEmpty();
        assertThat(missingOfThePortal(document, portal())).isEmpty();
        assertThat(NAMED.matcher(document).results().count()).isGreaterThan(30);
    }

    @Test
    void aTestThatThereIsNotIsMissed() {
        Map<String, String> sources = Map.of("OneTest", "void it() {}");
        assertThat(missing("`OneTest`, `OneTest.it`, `OneTest.gone`, `TwoIT`", sources))
                .containsExactly("`OneTest.gone`", "`TwoIT`");

        Map<String, String> portal = Map.of("One.test.tsx", "it('is there', () => {})");
        assertThat(missingOfThePortal("`One.test.tsx`: \"is there\", `One.test.tsx`: \"is not\"", portal))
                .containsExactly("`One.test.tsx`: \"is not\"");
    }

    private static Set<String> missing(String document, Map<String, String> sources) {
        return NAMED.matcher(document)
                .results()
                .filter(named -> !declares(sources.getOrDefault(named.group(1), ""), named.group(2)))
                .map(named -> named.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether the source has a test of that name; without a name, any. */
    private static boolean declares(String source, @Nullable String test) {
        return Pattern.compile("(void|Stream<DynamicTest>) " + (test == null ? "\\w+" : test) + "\\(")
                .matcher(source)
                .find();
    }

    private static Set<String> missingOfThePortal(String document, Map<String, String> sources) {
        return OF_THE_PORTAL
                .matcher(document)
                .results()
                .filter(named -> !sources.getOrDefault(named.group(1), "").contains("'" + named.group(2) + "'"))
                .map(named -> named.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> portal() {
        return byName(files(ROOT.resolve("portal-web/src"), ".*\\.test\\.tsx?"));
    }

    /** The tests of all modules by their names. */
    private static Map<String, String> sources() throws IOException {
        try (Stream<Path> modules = Files.list(ROOT)) {
            return byName(modules.map(module -> module.resolve("src/test/java"))
                    .filter(Files::isDirectory)
                    .flatMap(directory -> files(directory, ".*(Test|IT)\\.java")));
        }
    }

    private static Map<String, String> byName(Stream<Path> files) {
        return files.collect(Collectors.toMap(SecurityDocumentTest::name, SecurityDocumentTest::text, String::concat));
    }

    private static Stream<Path> files(Path directory, String names) {
        try {
            return Files.walk(directory).filter(file -> file.toString().matches(names));
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

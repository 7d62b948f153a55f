package io.github.quizline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What lies in {@code target/quizline}. */
class ProgramContentsIT {

    private static final String SERVICES = "META-INF/services/";

    /** Where SQLite's own library lies, for one machine each. */
    private static final String SQLITE = "org/sqlite/native/";

    private static final String LICENSES = "META-INF/licenses/";

    private static final Path PROGRAM = Path.of(System.getProperty("quizline.program"));

    /** The jars of the libraries that the program needs, by artifact id. */
    private static final Map<String, Path> LIBRARIES = Stream.of(
                    System.getProperty("quizline.program.libraries").split(File.pathSeparator, -1))
            .map(Path::of)
            .collect(Collectors.toMap(
                    jar -> jar.getParent().getParent().getFileName().toString(), jar -> jar));

    private static Map<String, String> program;

    @BeforeAll
    static void open() throws IOException {
        program = files(PROGRAM);
    }

    @Test
    void it_holds_all_of_the_library_byte_for_byte() throws IOException {
        Map<String, String> ours = files(Path.of(System.getProperty("quizline.jar")));
        ours.remove(JarFile.MANIFEST_NAME);

        assertThat(ours).containsKey("io/github/quizline/quiz/Quiz.class");
        assertThat(program).containsAllEntriesOf(ours);
    }

    @Test
    void it_holds_the_code_of_every_other_library_byte_for_byte() throws IOException {
        assertThat(LIBRARIES).containsKeys("jackson-core", "snakeyaml-engine", "jline-native", "picocli");
        for (Path jar : LIBRARIES.values()) {
            Map<String, String> code = files(jar);
            code.keySet().removeIf(name -> name.startsWith("META-INF/") && !name.startsWith("META-INF/versions/"));
            code.keySet().removeIf(name -> name.endsWith("module-info.class"));
            code.keySet().removeIf(ProgramContentsIT::isForARareMachine);

            assertThat(code).as("%s", jar).isNotEmpty();
            assertThat(program).as("%s", jar).containsAllEntriesOf(code);
        }
    }

    @Test
    void it_holds_sqlite_for_the_machines_that_people_sit_at() {
        assertThat(program.keySet().stream()
                        .filter(name -> name.startsWith(SQLITE))
                        .map(name -> name.substring(SQLITE.length(), name.lastIndexOf('/'))))
                .containsExactlyInAnyOrder(
                        "Linux/x86_64",
                        "Linux/aarch64",
                        "Linux-Musl/x86_64",
                        "Linux-Musl/aarch64",
                        "Mac/x86_64",
                        "Mac/aarch64",
                        "Windows/x86_64",
                        "Windows/aarch64");
    }

    @Test
    void it_holds_nothing_but_these_libraries() throws IOException {
        Set<String> known =
                new HashSet<>(files(Path.of(System.getProperty("quizline.jar"))).keySet());
        for (Path jar : LIBRARIES.values()) {
            known.addAll(files(jar).keySet());
        }

        assertThat(program.keySet()).allMatch(name -> known.contains(name) || name.startsWith(LICENSES));
        assertThat(LIBRARIES).doesNotContainKeys("jspecify", "picocli-codegen", "junit-jupiter", "slf4j-api");
    }

    @Test
    void every_library_brings_its_licence_and_its_notices() throws IOException {
        for (Map.Entry<String, Path> library : LIBRARIES.entrySet()) {
            String folder = LICENSES + library.getKey() + "/";
            Map<String, String> texts = files(library.getValue()).entrySet().stream()
                    .filter(file -> file.getKey().matches("(META-INF/)?[^/]*(LICEN[CS]E|NOTICE|COPYING)[^/]*"))
                    .collect(Collectors.toMap(file -> folder + file.getKey(), Map.Entry::getValue));

            assertThat(program).as("%s", library).containsAllEntriesOf(texts);
            assertThat(program.keySet())
                    .as("the licence of %s", library)
                    .anyMatch(name -> name.startsWith(folder) && name.contains("LICENSE"));
        }
        assertThat(text(LICENSES + "jline-native/LICENSE.txt")).startsWith("Copyright (c) 2002-");
        assertThat(text("META-INF/LICENSE")).isEqualTo(Files.readString(Path.of("LICENSE")));
    }

    @Test
    void services_of_all_libraries_are_offered() throws IOException {
        Map<String, Set<String>> expected = new TreeMap<>();
        for (Path jar : LIBRARIES.values()) {
            try (ZipFile zip = new ZipFile(jar.toFile())) {
                for (String name : files(jar).keySet()) {
                    if (name.startsWith(SERVICES)) {
                        expected.computeIfAbsent(name, key -> new HashSet<>())
                                .addAll(providers(text(zip, zip.getEntry(name))));
                    }
                }
            }
        }

        assertThat(expected.get(SERVICES + "org.jline.terminal.spi.TerminalProvider"))
                .as("what two jars offer")
                .hasSizeGreaterThan(2);
        for (Map.Entry<String, Set<String>> service : expected.entrySet()) {
            assertThat(providers(text(service.getKey()))).hasSameElementsAs(service.getValue());
        }
    }

    @Test
    void it_holds_no_module_and_no_signature() {
        assertThat(program.keySet())
                .noneMatch(name -> name.endsWith("module-info.class"))
                .noneMatch(name -> name.matches("META-INF/[^/]*\\.(SF|DSA|RSA|EC)"));
    }

    @Test
    void every_name_stands_in_it_once() throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipFile zip = new ZipFile(PROGRAM.toFile())) {
            zip.stream().map(ZipEntry::getName).forEach(names::add);
        }

        assertThat(names).doesNotHaveDuplicates();
    }

    @Test
    void its_manifest_tells_java_what_it_has_to_know() throws IOException {
        Map<String, String> manifest = new LinkedHashMap<>();
        try (JarFile jar = new JarFile(PROGRAM.toFile())) {
            Attributes attributes = jar.getManifest().getMainAttributes();
            attributes.forEach((name, value) -> manifest.put(name.toString(), value.toString()));
        }

        assertThat(manifest)
                .contains(
                        entry("Main-Class", "io.github.quizline.cli.Main"),
                        entry("Implementation-Title", "Quizline"),
                        entry("Implementation-Version", System.getProperty("quizline.version")),
                        entry("Multi-Release", "true"),
                        entry("Enable-Native-Access", "ALL-UNNAMED"))
                .doesNotContainKeys("Automatic-Module-Name", "Class-Path");
    }

    /** The files in an archive, each by its path, with what tells their contents apart. */
    private static Map<String, String> files(Path archive) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            zip.stream()
                    .filter(entry -> !entry.isDirectory())
                    .forEach(entry -> files.put(entry.getName(), entry.getSize() + " bytes, CRC " + entry.getCrc()));
        }
        return files;
    }

    private static boolean isForARareMachine(String name) {
        return name.startsWith(SQLITE) && !name.matches(SQLITE + "(Linux|Linux-Musl|Mac|Windows)/(x86_64|aarch64)/.*");
    }

    private static List<String> providers(String services) {
        return services.lines()
                .map(line -> line.replaceFirst("#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String text(String name) throws IOException {
        try (ZipFile zip = new ZipFile(PROGRAM.toFile())) {
            return text(zip, zip.getEntry(name));
        }
    }

    private static String text(ZipFile zip, ZipEntry entry) throws IOException {
        return new String(zip.getInputStream(entry).readAllBytes(), UTF_8);
    }
}

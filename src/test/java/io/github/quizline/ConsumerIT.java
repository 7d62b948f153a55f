package io.github.quizline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds {@code src/it/consumer}, an app that depends on the library as published, and runs it. */
class ConsumerIT {

    private static final String VERSION = System.getProperty("quizline.version");

    @TempDir
    private static Path folder;

    /** The jars that the app got. */
    private static List<Path> classPath;

    @BeforeAll
    static void build() throws Exception {
        MavenBuild.copy(Path.of("src/it/consumer"), folder.resolve("app"), Set.of("target"));
        // Maven looks upwards for a folder of this name.
        Path app = Files.createDirectories(folder.resolve("app/.mvn")).getParent();
        Path published = Files.createDirectories(folder.resolve("repository/io/github/quizline/quizline/" + VERSION));
        Files.copy(Path.of("pom.xml"), published.resolve("quizline-" + VERSION + ".pom"));
        Files.copy(Path.of(System.getProperty("quizline.jar")), published.resolve("quizline-" + VERSION + ".jar"));

        Ended build = MavenBuild.run(
                app,
                Map.of(),
                "--settings=" + Files.writeString(folder.resolve("settings.xml"), settings()),
                "-Dmaven.repo.local=" + folder.resolve("repository"),
                "-Daether.offline.protocols=file",
                "-Dquizline.version=" + VERSION,
                "compile");

        assertThat(build).isEqualTo(new Ended(0, "", ""));
        classPath = Stream.of(Files.readString(app.resolve("target/class-path"))
                        .strip()
                        .split(File.pathSeparator, -1))
                .map(Path::of)
                .toList();
    }

    @Test
    void an_app_gets_what_the_library_needs_and_nothing_more() {
        assertThat(classPath)
                .extracting(jar -> jar.getParent().getParent().getFileName().toString())
                .containsExactlyInAnyOrder(
                        "quizline",
                        "jackson-dataformat-yaml",
                        "jackson-databind",
                        "jackson-core",
                        "jackson-annotations",
                        "snakeyaml-engine",
                        "commons-lang3",
                        "commons-text",
                        "commonmark");
    }

    @Test
    void it_gets_the_yaml_engine_that_can_read_emoji() {
        assertThat(classPath).extracting(jar -> jar.getFileName().toString()).contains("snakeyaml-engine-3.2.jar");
    }

    @Test
    void with_these_an_app_reads_a_quiz_sits_it_and_judges() throws Exception {
        String jars = classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classes = folder.resolve("app/target/classes") + File.pathSeparator + jars;

        assertThat(Ended.run(new ProcessBuilder(java, "-cp", classes, "app.App")))
                .isEqualTo(new Ended(0, """
                        what-is-the-capital-of-peru
                        1.0 of 2.0
                        REJECT
                        """, ""));
    }

    /** Settings under which Maven takes from the local repository, as from a remote one, what it has not yet. */
    private static String settings() {
        return """
                <settings>
                  <profiles>
                    <profile>
                      <id>at-hand</id>
                      <repositories>
                        <repository>
                          <id>at-hand</id>
                          <url>%1$s</url>
                        </repository>
                      </repositories>
                      <pluginRepositories>
                        <pluginRepository>
                          <id>at-hand</id>
                          <url>%1$s</url>
                        </pluginRepository>
                      </pluginRepositories>
                    </profile>
                  </profiles>
                  <activeProfiles>
                    <activeProfile>at-hand</activeProfile>
                  </activeProfiles>
                </settings>
                """.formatted(MavenBuild.REPOSITORY.toUri());
    }
}

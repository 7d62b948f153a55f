package io.github.quizline;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Starts the Maven that runs the tests once more, on another folder and without a network. */
final class MavenBuild {

    /** The local repository of the Maven that runs the tests. */
    static final Path REPOSITORY = Path.of(System.getProperty("quizline.maven.repository"));

    private MavenBuild() {}

    /** Runs Maven in {@code folder}, as quiet as it can be. */
    static Ended run(Path folder, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        String program = File.separatorChar == '/' ? "bin/mvn" : "bin/mvn.cmd";
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("quizline.maven"), program).toString());
        command.addAll(List.of("--batch-mode", "--quiet", "--offline"));
        command.addAll(List.of(arguments));
        ProcessBuilder build = new ProcessBuilder(command).directory(folder.toFile());
        build.environment().put("JAVA_HOME", System.getProperty("java.home"));
        build.environment().putAll(environment);

        Ended ended = Ended.run(build);
        return new Ended(ended.status(), withoutColours(ended.out()), withoutColours(ended.err()));
    }

    /** Maven resets the colours of a terminal, be there one or not. */
    private static String withoutColours(String text) {
        return text.replaceAll("\u001b\\[[0-9;]*m", "");
    }

    /** Copies the folder {@code from}, but for what is named in {@code except} at its top, into the new folder {@code to}. */
    static void copy(Path from, Path to, Set<String> except) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (isExcepted(folder)) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(to.resolve(from.relativize(folder)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (!isExcepted(file)) {
                    Files.copy(file, to.resolve(from.relativize(file)));
                }
                return FileVisitResult.CONTINUE;
            }

            private boolean isExcepted(Path path) {
                return from.equals(path.getParent())
                        && except.contains(path.getFileName().toString());
            }
        });
    }
}

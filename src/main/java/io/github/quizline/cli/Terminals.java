package io.github.quizline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.terminal.impl.DumbTerminal;
import org.jline.utils.InfoCmp;
import org.jline.utils.ShutdownHooks;

/** Opens the terminal that a process was started at. */
final class Terminals {

    private Terminals() {}

    /** The terminal of a shell; a pipe is treated as one that can do nothing. */
    static Terminal of(Shell shell) {
        try {
            return shell.interactive() ? ofSystem(shell.environment()) : pipe(shell);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The terminal of the process. */
    static Terminal ofSystem(Map<String, String> environment) throws IOException {
        // JLine would start another program to learn what such a terminal can do; nobody here asks it.
        InfoCmp.setLoadedInfoCmp(environment.getOrDefault("TERM", ""), "");
        // Otherwise JLine does not let the end of the input (Ctrl-D) through.
        System.setProperty(TerminalBuilder.PROP_NON_BLOCKING_READS, "false");
        // JLine would close the terminal while an interrupted sitting still has to give its window back.
        System.setProperty(ShutdownHooks.PROP_DISABLE_SHUTDOWN_HOOK, "true");
        try {
            return system().exec(false).dumb(false).build();
        } catch (IOException | IllegalStateException e) {
            // Where JLine has no code for this machine, it can ask other programs, which takes a while.
            return system().dumb(true).build();
        }
    }

    private static TerminalBuilder system() {
        return TerminalBuilder.builder()
                .name("quizline")
                .system(true)
                .systemOutput(TerminalBuilder.SystemOutput.SysOut)
                .encoding(StandardCharsets.UTF_8)
                .stdinEncoding(StandardCharsets.UTF_8)
                .stdoutEncoding(StandardCharsets.UTF_8)
                // The terminal's late answers would be taken for answers of the learner.
                .graphemeCluster(false)
                // Java's own handling of Ctrl-C ends the program with 130.
                .nativeSignals(false);
    }

    // JLine would look for what it can do, in a list of all that terminals can.
    private static Terminal pipe(Shell shell) throws IOException {
        return new DumbTerminal("quizline", Terminal.TYPE_DUMB, shell.in(), shell.output(), StandardCharsets.UTF_8) {
            @Override
            protected void parseInfoCmp() {
                // Nothing.
            }
        };
    }
}

package io.github.quizline.cli;

import java.util.Locale;
import java.util.ResourceBundle;
import picocli.CommandLine.IVersionProvider;

/** Which version of the program this is, from {@code version.properties}, which the build fills in. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        ResourceBundle version = ResourceBundle.getBundle("io.github.quizline.cli.version", Locale.ROOT);
        return new String[] {"quizline " + version.getString("version")};
    }
}

package io.github.quizline.cli;

import java.util.Locale;
import java.util.ResourceBundle;
import picocli.CommandLine.IVersionProvider;

/** Which version of the program this is, from {@code version.properties}, which the build fills in. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"quizline " + number()};
    }

    /** The version alone, such as {@code 1.0.0}. */
    String number() {
        return ResourceBundle.getBundle("io.github.quizline.cli.version", Locale.ROOT)
                .getString("version");
    }
}

package io.github.quizline.terminal;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes texts equal that look alike to somebody who types: width, case, curly quotes and spaces do not count. */
final class Fold {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Fold() {}

    static String of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[‘’]", "'")
                .replaceAll("[“”]", "\"");
        return SPACES.matcher(plain).replaceAll(" ").strip();
    }
}

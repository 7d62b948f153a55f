package io.github.quizline.format.yaml;

import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads language tags (BCP 47). */
final class Languages {

    // A language is two or three letters; longer subtags are reserved, and would let its English name pass.
    private static final Pattern BEGINNING = Pattern.compile("(?:[A-Za-z]{2,3}|[xX])(?:-.*)?");

    private Languages() {}

    /** The tag under {@code language}; {@code otherwise} if there is none or a problem was told. */
    static String read(Fields fields, String otherwise) {
        return fields.find("language")
                .map(node -> read(node, fields.values()))
                .filter(tag -> !tag.isEmpty())
                .orElse(otherwise);
    }

    private static String read(Node node, Values values) {
        String tag = values.text("language", node);
        if (tag.isEmpty() || isWellFormed(tag)) {
            return tag;
        }
        Report report = values.report();
        Optional<String> meant = meant(tag);
        if (meant.isPresent() && report.isReplaceable(node)) {
            report.error(node, Report.replace(node, meant.get()), "no-language-near", Excerpt.of(tag), meant.get());
        } else {
            report.error(node, "no-language", Excerpt.of(tag));
        }
        return "";
    }

    private static boolean isWellFormed(String tag) {
        if (!BEGINNING.matcher(tag).matches()) {
            return false;
        }
        try {
            return !new Locale.Builder().setLanguageTag(tag).build().equals(Locale.ROOT) || tag.startsWith("x-");
        } catch (IllformedLocaleException e) {
            return false;
        }
    }

    /** Other ways to write a tag, and the English names of languages. */
    private static Optional<String> meant(String written) {
        String tag = written.strip().replace('_', '-');
        if (isWellFormed(tag)) {
            return Optional.of(tag);
        }
        return Optional.ofNullable(Names.TAGS.get(tag.toLowerCase(Locale.ROOT)));
    }

    /** Made only when somebody writes a language's name. */
    private static final class Names {

        private static final Map<String, String> TAGS = new HashMap<>();

        static {
            for (String tag : Locale.getISOLanguages()) {
                String name = Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
                TAGS.put(name.toLowerCase(Locale.ROOT), tag);
            }
        }
    }
}

package io.github.quizline.terminal;

import io.github.quizline.quiz.Response;
import io.github.quizline.session.Asked;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Reads pairs such as {@code a2 b1}: left sides have letters, right sides numbers; {@code b-} leaves one open. Numbers
 * alone are the partners of the left sides in order.
 */
final class PairReader {

    private static final Pattern PAIR = Pattern.compile("([a-z]+)\\s*(?:[-=:]?\\s*(\\d+)|-)");
    private static final Pattern NUMBERS = Pattern.compile("[-\\d\\s,;]+");
    private static final Pattern PARTNER = Pattern.compile("-|\\d+");
    private static final Pattern BETWEEN = Pattern.compile("[\\s,;]*");
    private static final String OPEN = "-";

    private final Asked.Pairs form;

    PairReader(Asked.Pairs form) {
        this.form = form;
    }

    Understood read(String typed) {
        String folded = Fold.of(typed);
        String latin = Fold.of(HangulKeys.asLatin(folded));
        if (!NUMBERS.matcher(latin).matches()) {
            String written = typed.strip();
            return pairs(latin, written.length() == latin.length() ? written : latin);
        }
        List<String> partners =
                PARTNER.matcher(latin).results().map(MatchResult::group).toList();
        if (partners.size() != form.lefts().size()) {
            return Understood.amiss(
                    "amiss.pairs-number", String.valueOf(form.lefts().size()));
        }
        String pairs = IntStream.range(0, partners.size())
                .mapToObj(left -> Labels.LETTERS.of(left) + partners.get(left))
                .collect(Collectors.joining(" "));
        return pairs(pairs, pairs);
    }

    /** @param written the same sign by sign, as it is quoted to who typed it */
    private Understood pairs(String typed, String written) {
        Map<Integer, String> partners = new LinkedHashMap<>();
        Matcher pair = PAIR.matcher(typed);
        int read = 0;
        while (pair.find()) {
            OptionalInt left = Labels.LETTERS.read(pair.group(1), form.lefts().size());
            String partner = pair.group(2) == null ? OPEN : pair.group(2);
            boolean known = left.isPresent() && isPartner(partner);
            if (!known || !BETWEEN.matcher(typed.substring(read, pair.start())).matches()) {
                return amiss(written.substring(read, pair.end()));
            }
            if (partners.put(left.getAsInt(), partner) != null) {
                return Understood.amiss("amiss.twice", Labels.LETTERS.of(left.getAsInt()));
            }
            read = pair.end();
        }
        if (!BETWEEN.matcher(typed.substring(read)).matches()) {
            return amiss(written.substring(read));
        }
        return complete(partners);
    }

    private Understood complete(Map<Integer, String> partners) {
        Map<String, String> ids = new LinkedHashMap<>();
        for (int left = 0; left < form.lefts().size(); left++) {
            String partner = partners.get(left);
            if (partner == null) {
                return Understood.amiss("amiss.missing-pair", Labels.LETTERS.of(left));
            }
            if (!partner.equals(OPEN)) {
                ids.put(form.lefts().get(left).id(), rightId(partner));
            }
        }
        return Understood.given(ids.isEmpty() ? Response.skipped() : Response.paired(ids));
    }

    private boolean isPartner(String typed) {
        return typed.equals(OPEN)
                || Labels.NUMBERS.read(typed, form.rights().size()).isPresent();
    }

    private String rightId(String number) {
        return form.rights()
                .get(Labels.NUMBERS.read(number, form.rights().size()).getAsInt())
                .id();
    }

    private Understood amiss(String written) {
        return Understood.amiss(
                "amiss.pair",
                written.strip(),
                Labels.LETTERS.of(form.lefts().size() - 1),
                Labels.NUMBERS.of(form.rights().size() - 1));
    }
}

package io.github.quizline.grade;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes off what people say round an answer without changing it: "I think it's called …", "… wrote it". */
final class Framing {

    private static final Pattern BEFORE = Pattern.compile("\\s*(?:i (?:think|believe|guess) (?:that )?)?"
            + "(?:(?:(?:it|that|this|he|she)(?:'s| is| was)|its|probably|perhaps|maybe|by) )?(?:(?:called|named) )?");

    private static final Pattern BEHIND = Pattern.compile(
            ",?\\s+(?:i (?:think|believe|guess)|probably|perhaps|maybe|(?:wrote|made|built|won|led|\\p{L}+ed) it|did(?: it)?)"
                    + "\\s*[.!]?\\s*$");

    /** One of these is in whatever ends so; to look for them first saves time. */
    private static final List<String> MAY_END = List.of(" it", "did", "i ", "probably", "perhaps", "maybe");

    /** What an answer is said not to be: "(not respiration)", ", not gravity". */
    private static final Pattern DENIAL =
            Pattern.compile("\\(not\\s[^()]+\\)|,\\s*not(?:\\s+[\\p{L}'-]+){1,4}\\s*[.!]?\\s*$");

    /** The longest text that something is taken off. */
    private static final int LONGEST = 300;

    private Framing() {}

    /** A folded text without what only says that an answer comes, or came. */
    static String without(String folded) {
        if (folded.length() > LONGEST || folded.indexOf(' ') < 0) {
            return folded;
        }
        Matcher before = BEFORE.matcher(folded);
        String begun = before.lookingAt() ? folded.substring(before.end()) : folded;
        return MAY_END.stream().anyMatch(begun::contains)
                ? BEHIND.matcher(begun).replaceFirst("")
                : begun;
    }

    /** A folded text without what is said not to be the answer. */
    static String withoutDenial(String folded) {
        return folded.length() <= LONGEST && folded.contains("not")
                ? DENIAL.matcher(folded).replaceAll(" ")
                : folded;
    }
}

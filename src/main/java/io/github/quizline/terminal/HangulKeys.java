package io.github.quizline.terminal;

import java.text.Normalizer;

/** Tells which keys were pressed while the keyboard was set to Hangul, in the layout of two sets that nearly all have. */
final class HangulKeys {

    // In the order of Unicode, from U+1100, U+1161 and U+11A8 on.
    private static final String[] INITIALS = "r R s e E f a q Q t T d w W c z x v g".split(" ", -1);
    private static final String[] VOWELS = "k o i O j p u P h hk ho hl y n nj np nl b m ml l".split(" ", -1);
    private static final String[] FINALS =
            "r R rt s sw sg e f fr fa fq ft fx fv fg a q qt t T d w c z x v g".split(" ", -1);

    private HangulKeys() {}

    /** The text with every jamo and syllable replaced by the Latin letters on its keys; everything else stays. */
    static String asLatin(String text) {
        StringBuilder latin = new StringBuilder();
        String jamo = Normalizer.normalize(text, Normalizer.Form.NFKD);
        for (int i = 0; i < jamo.length(); i++) {
            char c = jamo.charAt(i);
            if (c >= '\u1100' && c < '\u1100' + INITIALS.length) {
                latin.append(INITIALS[c - '\u1100']);
            } else if (c >= '\u1161' && c < '\u1161' + VOWELS.length) {
                latin.append(VOWELS[c - '\u1161']);
            } else if (c >= '\u11A8' && c < '\u11A8' + FINALS.length) {
                latin.append(FINALS[c - '\u11A8']);
            } else {
                latin.append(c);
            }
        }
        return latin.toString();
    }
}

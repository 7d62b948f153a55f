package io.github.quizline.grade;

import io.github.quizline.quiz.Cloze;
import io.github.quizline.quiz.Gap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Judges each gap of a cloze alone, by the rules of what it expects. */
final class ClozeScorer {

    private final Cloze question;
    private final Map<String, Function<String, Verdict>> gaps = new LinkedHashMap<>();

    ClozeScorer(Cloze question, Circumstances circumstances) {
        this.question = question;
        GapJudges judges = new GapJudges(circumstances);
        question.gaps().forEach(gap -> gaps.put(gap.id(), gap.match(judges)));
    }

    /** @param contents what stands in the gaps, by their ids */
    Verdict judge(Map<String, String> contents) {
        List<Verdict.Part> parts = new ArrayList<>();
        gaps.forEach((id, judge) -> {
            String content = contents.getOrDefault(id, "");
            parts.add(new Verdict.Part(id, content.isEmpty() ? Verdicts.blank() : judge.apply(content)));
        });
        return PartsScorer.judge(parts, question.scoring());
    }

    private record GapJudges(Circumstances circumstances) implements Gap.Cases<Function<String, Verdict>> {

        @Override
        public Function<String, Verdict> typed(Gap.TypedGap gap) {
            TypedJudge judge = TypedJudge.of(gap.expected(), circumstances);
            return judge::judge;
        }

        @Override
        public Function<String, Verdict> choice(Gap.ChoiceGap gap) {
            return id -> ChoiceJudge.judge(gap.options(), id);
        }
    }
}

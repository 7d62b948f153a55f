package io.github.quizline.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.github.quizline.Quizline;
import io.github.quizline.format.Resolver;
import io.github.quizline.quiz.Quiz;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Three small apps on the library do what they promise. */
class ExamplesTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2019-03-22T09:00:00Z"));

    @Test
    void a_web_endpoint_serves_questions_without_their_key_and_judges_answers() throws Exception {
        HttpServer server = WebEndpoint.start(example(), 0);
        try {
            String base = "http://127.0.0.1:" + server.getAddress().getPort() + "/questions";
            JsonNode questions = new JsonMapper().readTree(get(base).body());
            assertThat(questions).hasSize(example().questions().size());
            assertThat(fieldsOf(questions))
                    .contains("question", "form", "options")
                    .doesNotContain("answer", "credit", "because");
            HttpResponse<String> right = post(base + "/announced-by", "Chun Haesung");
            assertThat(right.body()).contains("\"outcome\":\"ACCEPT\"").contains("\"score\":1.0");
            assertThat(post(base + "/announced-by", "Donald Trump").body()).contains("\"outcome\":\"REJECT\"");
            assertThat(post(base + "/no-such-question", "x").statusCode()).isEqualTo(404);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void a_bot_keeps_many_sittings_and_survives_a_restart(@TempDir Path folder) throws IOException {
        Quiz quiz = Quizline.read("""
                title: Capitals
                settings: {shuffle: none}
                questions:
                  - {question: The capital of Peru?, answer: Lima}
                  - {question: The capital of Chile?, answer: Santiago}
                """, "capitals.yaml", Resolver.NONE).quiz().orElseThrow();
        Bot bot = new Bot(quiz, folder, CLOCK);
        assertThat(bot.reply("ann", "hello")).isEqualTo("The capital of Peru?");
        assertThat(bot.reply("bob", "hello")).isEqualTo("The capital of Peru?");
        assertThat(bot.reply("ann", "Lima")).endsWith("The capital of Chile?");
        Bot restarted = new Bot(quiz, folder, CLOCK);
        assertThat(restarted.reply("ann", "Santiago")).endsWith("You have 2.0 points.");
        assertThat(restarted.reply("bob", "Quito")).endsWith("The capital of Chile?");
    }

    @Test
    void a_build_check_fails_when_a_quiz_has_problems(@TempDir Path folder) throws IOException {
        assertThat(BuildCheck.run(Path.of("quizzes"))).isZero();
        Files.writeString(folder.resolve("good.yaml"), "title: Good\nquestions: [{question: One?, answer: One}]\n");
        assertThat(BuildCheck.run(folder)).isZero();
        Files.writeString(folder.resolve("bad.yaml"), "title: Bad\nquestions: [{question: One?}]\n");
        assertThat(BuildCheck.run(folder)).isEqualTo(1);
    }

    private static Quiz example() throws IOException {
        return Quizline.read(Path.of("quizzes/kaesong-liaison-office.yaml"))
                .quiz()
                .orElseThrow();
    }

    private static Set<String> fieldsOf(JsonNode node) {
        Set<String> names = new HashSet<>(node.propertyNames());
        node.forEach(child -> names.addAll(fieldsOf(child)));
        return names;
    }

    private static HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(address)).build());
    }

    private static HttpResponse<String> post(String address, String body) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(address))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private static HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}

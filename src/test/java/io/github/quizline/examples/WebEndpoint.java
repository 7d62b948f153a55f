package io.github.quizline.examples;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.quizline.grade.Judge;
import io.github.quizline.grade.Verdict;
import io.github.quizline.quiz.Quiz;
import io.github.quizline.quiz.Response;
import io.github.quizline.session.Asked;
import io.github.quizline.session.Sitting;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/** A web endpoint that serves the questions of a quiz without their key and judges answers. It keeps nothing in between. */
final class WebEndpoint {

    private static final JsonMapper JSON = new JsonMapper();

    private WebEndpoint() {}

    /** {@code GET /questions} lists them; {@code POST /questions/ID} with an answer as its body says how right it is. */
    static HttpServer start(Quiz quiz, int port) throws IOException {
        Sitting sitting = Sitting.start(quiz, new Random(1), InstantSource.system());
        Asked[] questions = IntStream.rangeClosed(1, sitting.overview().size())
                .mapToObj(number -> sitting.goTo(number).current().orElseThrow())
                .toArray(Asked[]::new);
        Judge judge = Judge.of(quiz);
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/questions", exchange -> send(exchange, 200, questions));
        server.createContext("/questions/", exchange -> {
            try {
                String id = exchange.getRequestURI().getPath().substring("/questions/".length());
                String answer = new String(exchange.getRequestBody().readNBytes(20_000), StandardCharsets.UTF_8);
                Verdict verdict = judge.judge(id, Response.text(answer));
                Object told = Map.of(
                        "outcome",
                        verdict.outcome(),
                        "score",
                        verdict.score(),
                        "reason",
                        verdict.reason().sentence());
                send(exchange, 200, told);
            } catch (NoSuchElementException e) {
                send(exchange, 404, Map.of("error", e.getMessage()));
            }
        });
        server.start();
        return server;
    }

    private static void send(HttpExchange exchange, int status, Object body) throws IOException {
        byte[] json = JSON.writeValueAsBytes(body);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, json.length);
        try (exchange) {
            exchange.getResponseBody().write(json);
        }
    }
}

package victor.llm.langchain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import victor.domain.StopSignal;
import victor.llm.Answer;
import victor.llm.Answer.Ending;
import victor.llm.Provider;
import victor.llm.ProviderException;
import victor.llm.ProviderException.Kind;
import victor.llm.ProviderSettings;
import victor.llm.testing.Heard;
import victor.llm.testing.MockLlm;

/** The same protocol as others understand it. */
final class MockLlmTest {
    private static MockLlm server;

    private final Heard heard = new Heard();
    private final StopSignal stop = new StopSignal();

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        Assumptions.assumeTrue(MockLlm.isPossible(), "npm and node are not here: install npm to run this test");
        server = MockLlm.start();
    }

    @AfterAll
    static void end() {
        if (server != null) {
            server.close();
        }
    }

    private static Provider provider() {
        return new LangChainProviders(Clock.systemUTC())
                .open(new ProviderSettings("openai", server.base(), null, null, false));
    }

    private Answer ask(String question) {
        try (Provider provider = provider()) {
            return provider.answer(Bench.request(List.of(Bench.READ), Bench.user(question)), heard, stop);
        }
    }

    @Test
    void itsEchoStreamsIn() {
        String text = "An echo of 日本語 and 🎉🎉🎉, please";
        Answer answer = ask(text);
        assertEquals(text, answer.text());
        assertEquals(Ending.COMPLETE, answer.ending());
        assertEquals(text, heard.text());
        assertTrue(heard.pieces.size() > 5);
        for (String piece : heard.pieces) {
            assertTrue(!Character.isHighSurrogate(piece.charAt(piece.length() - 1)), piece);
        }
        assertEquals(-1, answer.tokensIn());
    }

    @Test
    void itsRefusalIsUnderstood() {
        ProviderException e = assertThrows(ProviderException.class, () -> ask("who am I?"));
        assertEquals(Kind.UNAUTHORISED, e.kind());
        assertTrue(e.sentence().contains("Incorrect API key provided"), e.sentence());
    }

    @Test
    void itCanBeStopped() {
        Heard stopping = new Heard() {
            @Override
            public void text(String piece) {
                super.text(piece);
                stop.stop();
            }
        };
        try (Provider provider = provider()) {
            Answer answer = provider.answer(Bench.request(List.of(), Bench.user("a long poem")), stopping, stop);
            assertEquals(Ending.STOPPED, answer.ending());
            assertTrue(answer.text().startsWith("ros") && answer.text().length() < 1_900, answer.text());
        }
    }

    @Test
    void itsModelsAreListed() {
        try (Provider provider = provider()) {
            assertEquals(List.of("mock-1", "mock-2"), provider.models());
        }
    }
}

package victor.llm.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import victor.llm.AnswerListener;
import victor.llm.RequestedCall;

/** Writes down what a listener hears. */
public class Heard implements AnswerListener {
    public final List<String> pieces = new ArrayList<>();
    public final StringBuilder thinking = new StringBuilder();
    public final List<RequestedCall> calls = new ArrayList<>();
    public final List<String> waits = new ArrayList<>();
    /** Opens with the first piece of text. */
    public final CountDownLatch first = new CountDownLatch(1);

    @Override
    public void text(String piece) {
        pieces.add(piece);
        first.countDown();
    }

    @Override
    public void thinking(String piece) {
        thinking.append(piece);
    }

    @Override
    public void call(RequestedCall call) {
        calls.add(call);
    }

    @Override
    public void waiting(long millis, String reason) {
        waits.add(millis + ": " + reason);
    }

    public String text() {
        return String.join("", pieces);
    }
}

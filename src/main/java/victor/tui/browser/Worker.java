package victor.tui.browser;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import victor.service.FileErrors;
import victor.service.SessionException;
import victor.store.StoreException;

/** Does effects on the database off the program's own thread, one after the other; what nobody waits for any more is left out. */
final class Worker {
    private final StoreWork work;
    private final Executor executor;
    private final Consumer<Event> results;
    private final AtomicInteger newest = new AtomicInteger();
    private final AtomicLong newestInPane = new AtomicLong();

    /**
     * @param executor runs one task at a time, in order
     * @param results takes each effect's result, on the executor's thread
     */
    Worker(StoreWork work, Executor executor, Consumer<Event> results) {
        this.work = work;
        this.executor = executor;
        this.results = results;
    }

    void submit(Effect.Stored effect) {
        int generation = generation(effect);
        newest.accumulateAndGet(generation, Math::max);
        long inPane = effect instanceof Effect.ReadPane read ? read.request().generation() : -1;
        newestInPane.accumulateAndGet(inPane, Math::max);
        if (effect instanceof Effect.Export) {
            work.cancel(false);
        }
        executor.execute(() -> {
            boolean listed = generation < 0 || generation == newest.get();
            boolean shown = inPane < 0 || inPane == newestInPane.get();
            if (listed && shown) {
                results.accept(perform(effect));
            }
        });
    }

    /** Ends an export that goes on or waits. */
    void cancel() {
        work.cancel(true);
    }

    /** Does an effect at once; never throws. */
    Event perform(Effect.Stored effect) {
        try {
            return work.perform(effect);
        } catch (InterruptedIOException e) {
            return new Event.Told("The export was cancelled; no file was written");
        } catch (StoreException | SessionException | IOException e) {
            work.close();
            return new Event.Failed(effect, sentence(effect, e), "");
        } catch (RuntimeException e) {
            work.close();
            StringWriter details = new StringWriter();
            e.printStackTrace(new PrintWriter(details));
            return new Event.Failed(effect, "Something in victor went wrong: " + e, details.toString());
        }
    }

    private static String sentence(Effect.Stored effect, Exception e) {
        if (e instanceof IOException file) {
            String reason = FileErrors.reason(file);
            if (effect instanceof Effect.Export) {
                return "The export failed: " + reason + ". Choose another file.";
            }
            return effect instanceof Effect.Import
                    ? "The import failed: " + reason + ". Choose another file."
                    : "A file cannot be used: " + reason;
        }
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }

    /** Which question of the list an effect belongs to, -1 for none. */
    private static int generation(Effect.Stored effect) {
        if (effect instanceof Effect.ReadAround read) {
            return read.generation();
        }
        if (effect instanceof Effect.ReadPage read) {
            return read.generation();
        }
        if (effect instanceof Effect.ReadEnd read) {
            return read.generation();
        }
        if (effect instanceof Effect.Search search) {
            return search.generation();
        }
        return effect instanceof Effect.Count count ? count.generation() : -1;
    }

    /** Lets the database go after what is being done, and says when. */
    void close(Runnable closed) {
        executor.execute(() -> {
            work.close();
            closed.run();
        });
    }
}

package io.github.quizline.progress;

import io.github.quizline.progress.StoreException.Why;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * The opening of a store, which takes a while: it is begun in the background, and waited for where the store is needed.
 * Never begun, it costs nothing.
 */
public final class Opening implements AutoCloseable {

    private final Path file;
    private final FutureTask<Store> task;
    private Optional<Thread> thread = Optional.empty();

    private Opening(Path file) {
        this.file = file;
        this.task = new FutureTask<>(() -> Store.open(file));
    }

    /** The opening of a store, which has not begun. */
    public static Opening of(Path file) {
        return new Opening(file.toAbsolutePath());
    }

    /** Where the store is. */
    public Path file() {
        return file;
    }

    /** Begins to open the store, unless that has been done. Returns at once. */
    public synchronized void begin() {
        if (thread.isEmpty()) {
            Thread opener = new Thread(task, "opens the store");
            // Whoever ends the program need not wait.
            opener.setDaemon(true);
            opener.start();
            thread = Optional.of(opener);
        }
    }

    /** The store, once it is open. */
    public Store store() throws StoreException {
        begin();
        try {
            return task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof StoreException failure) {
                throw failure;
            }
            throw broken(String.valueOf(e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw broken(e.toString());
        } catch (CancellationException e) {
            throw broken(e.toString());
        }
    }

    /** Closes the store, if it was opened. */
    @Override
    public synchronized void close() throws StoreException {
        if (thread.isPresent()) {
            store().close();
        }
    }

    private StoreException broken(String words) {
        return new StoreException(Why.BROKEN, file.toString(), words);
    }
}

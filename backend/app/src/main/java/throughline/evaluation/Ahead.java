package throughline.evaluation;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Does work on items in order, in a thread of its own, one item ahead of the one who takes the results: while the rules of
 * a batch are run, the duties of the next are evaluated.
 */
final class Ahead<T, R> implements Iterable<R>, AutoCloseable {

    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
        Thread made = new Thread(task, "evaluation-ahead");
        made.setDaemon(true);
        return made;
    });
    private final List<T> items;
    private final Function<T, R> work;

    Ahead(List<T> items, Function<T, R> work) {
        this.items = items;
        this.work = work;
    }

    @Override
    public Iterator<R> iterator() {
        return new Iterator<>() {
            private int begun;
            private @Nullable CompletableFuture<R> next = begin();

            private @Nullable CompletableFuture<R> begin() {
                if (begun == items.size()) {
                    return null;
                }
                T item = items.get(begun++);
                return CompletableFuture.supplyAsync(() -> work.apply(item), thread);
            }

            @Override
            public boolean hasNext() {
                return next != null;
            }

            @Override
            public R next() {
                if (next == null) {
                    throw new NoSuchElementException();
                }
                R result = result(next);
                next = begin();
                return result;
            }
        };
    }

    private static <R> R result(CompletableFuture<R> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw e;
        }
    }

    /** Waits for what has begun, so that nothing is written any more. */
    @Override
    public void close() {
        thread.shutdown();
        boolean interrupted = false;
        while (!thread.isTerminated()) {
            try {
                thread.awaitTermination(1, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}

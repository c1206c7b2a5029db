package throughline.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import throughline.bundle.Table;
import throughline.bundle.ValidBundle;

/**
 * Reads a bundle table by table in a thread of its own, so that the next batch is made while the database is busy with the
 * last. At most two batches wait.
 */
final class RowBatches {

    private static final int WAITING = 2;

    private final ValidBundle bundle;
    private final int size;
    private final BlockingQueue<Item> queue = new ArrayBlockingQueue<>(WAITING);

    /** A batch, or why there is none, or neither at the end. */
    private record Item(@Nullable RowBatch batch, @Nullable Throwable failure) {}

    RowBatches(ValidBundle bundle, int size) {
        this.bundle = bundle;
        this.size = size;
    }

    /** Hands every batch over in this thread, in the order of tables and rows. */
    void forEach(Consumer<RowBatch> consumer) {
        Thread reader = new Thread(this::readAll, "bundle-reader");
        reader.setDaemon(true);
        reader.start();
        try {
            for (Item item = queue.take(); item.batch() != null || item.failure() != null; item = queue.take()) {
                if (item.failure() != null) {
                    throw new IllegalStateException("The bundle could not be read to its end", item.failure());
                }
                consumer.accept(item.batch());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("The load was interrupted");
        } finally {
            reader.interrupt();
        }
    }

    private void readAll() {
        try {
            for (Table table : bundle.tables().keySet()) {
                read(table);
            }
            put(new Item(null, null));
        } catch (CancellationException e) {
            // the writing side has stopped and takes nothing any more
        } catch (IOException | RuntimeException e) {
            put(new Item(null, e));
        }
    }

    private void read(Table table) throws IOException {
        RowForm form = new RowForm(table, bundle::tableOfParty, bundle::isTied);
        List<GraphRow> rows = new ArrayList<>(size);
        bundle.forEachRow(table, row -> {
            if (rows.size() == size) {
                put(new Item(new RowBatch(table, List.copyOf(rows), false), null));
                rows.clear();
            }
            rows.add(form.of(row));
        });
        put(new Item(new RowBatch(table, List.copyOf(rows), true), null));
    }

    private void put(Item item) {
        try {
            queue.put(item);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("The load was interrupted");
        }
    }
}

package throughline.generate;

/** Where the rows of a world go as they are made. */
public interface WorldSink {

    /** One row, a cell for each column of the table; what is not known is empty. */
    void write(WorldTable table, String... cells);
}

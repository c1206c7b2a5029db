package throughline.graph;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import throughline.cypher.CypherFile;

/** Statements that happen together or not at all. */
public interface GraphTransaction {

    /** Runs a file and turns every row into a value. In a transaction that writes, the file may write too. */
    <T> List<T> read(CypherFile file, Map<String, ?> parameters, Function<Row, T> mapping);

    /** Runs a file and hands over row by row, without holding them all. */
    void forEach(CypherFile file, Map<String, ?> parameters, Consumer<Row> consumer);

    /** Runs a file that changes the graph. */
    WriteCounts write(CypherFile file, Map<String, ?> parameters);
}

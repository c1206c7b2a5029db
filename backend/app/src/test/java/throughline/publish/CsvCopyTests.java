package throughline.publish;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import throughline.cypher.Column.Kind;
import throughline.report.ReportTable;
import throughline.report.ShownColumn;
import throughline.report.ShownColumn.Part;

final class CsvCopyTests {

    private static final ShownColumn TITLE = PublishedTables.column("title", Kind.TEXT, "a title", Part.DECLARED);
    private static final ShownColumn MET = PublishedTables.column("met", Kind.COUNT, "a count", Part.DECLARED);

    @Example
    void writesFiguresPlainlyAndTheirSymbolsBesideThem() throws IOException {
        assertThat(CsvCopy.of(PublishedTables.full()).split("\r\n"))
                .containsExactly(
                        "duty,title,position,met,met_status,base,base_status,rate,rate_status,rateFrom,rateFrom_status,"
                                + "rateTo,rateTo_status,medianWorkingDays,medianWorkingDays_status",
                        "R8-HEARING,\"Says \"\"no\"\", twice & <more>\",1,1230,,1250,,0.9840,,0.9754,,0.9896,,1.5,",
                        "R9-OUTCOME,=1+1,2,,c,12,,,c,,c,,c,3,",
                        "R2-RECORD,@SUM(A1),3,0,,,x,,u,,u,,u,0,",
                        "Total,[z],[z],1240,,1262,,0.9826,,0.9737,,0.9885,,,z");
    }

    @Example
    void writesTheHeaderWhereThereAreNoRows() throws IOException {
        assertThat(CsvCopy.of(PublishedTables.empty())).isEqualTo("duty,title,position,met,met_status\r\n");
    }

    @Property
    void comesBackAsItWentIn(@ForAll @StringLength(max = 12) String title, @ForAll long met) throws IOException {
        ReportTable table = PublishedTables.table(
                "x1", "X1", List.of(TITLE, MET), List.of(PublishedTables.row(false, title, met)), null, List.of());
        assertThat(CsvReader.builder().ofCsvRecord(CsvCopy.of(table)).stream()
                        .skip(1)
                        .map(record -> record.getFields()))
                .containsExactly(List.of(title, Long.toString(met), ""));
    }
}

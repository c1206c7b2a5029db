package throughline.publish;

import throughline.report.ReportTable;

/** Writes a table as one page for a browser or a printer: chart, table, notes and how it was made. It needs nothing beside it. */
public final class HtmlPage {

    private static final HtmlTemplate TEMPLATE = HtmlTemplate.named("table.html");

    private HtmlPage() {}

    /**
     * A page that stands alone.
     *
     * @throws IllegalArgumentException if the table cannot be drawn by the chart that it declares
     */
    public static String of(ReportTable table) {
        return TEMPLATE.fill(HtmlView.of(table, false));
    }

    /** As {@link #of}, with links to {@code index.html} and to the table's CSV file, which lie beside it. */
    public static String inWorkbook(ReportTable table) {
        return TEMPLATE.fill(HtmlView.of(table, true));
    }
}

package throughline.publish;

import throughline.report.ReportTable;

/** Writes a table as one page for a browser or a printer: chart, table, notes and how it was made. It needs nothing beside it. */
public final class HtmlPage {

    private static final HtmlTemplate TEMPLATE = HtmlTemplate.named("table.html");

    private HtmlPage() {}

    /**
     * The page of a table.
     *
     * @throws IllegalArgumentException if the table cannot be drawn by the chart that it declares
     */
    public static String of(ReportTable table) {
        return TEMPLATE.fill(HtmlView.of(table));
    }
}

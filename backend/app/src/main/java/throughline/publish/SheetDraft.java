package throughline.publish;

import java.util.ArrayList;
import java.util.List;

/** A sheet that is being written, line by line from above. */
final class SheetDraft {

    private final String name;
    private final List<List<Cell>> rows = new ArrayList<>();
    private final List<Area> areas = new ArrayList<>();

    SheetDraft(String name, String title) {
        this.name = name;
        line(title, Look.TITLE);
    }

    SheetDraft line(String text, Look look) {
        rows.add(List.of(Cell.of(text, look)));
        return this;
    }

    /**
     * Adds a table.
     *
     * @param area its name
     * @param body at least one row
     */
    SheetDraft table(String area, List<Cell> header, List<List<Cell>> body) {
        areas.add(new Area(area, rows.size(), rows.size() + body.size(), header.size()));
        rows.add(header);
        rows.addAll(body);
        return this;
    }

    Sheet sheet() {
        return new Sheet(name, rows, areas);
    }
}

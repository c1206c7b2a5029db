package throughline.disclosure;

import java.util.Map;
import java.util.TreeMap;

/** Changes of figures that leave every equation in balance. The arrays are not to be changed. */
record FigureMove(int[] figures, long[] changes) {

    Move inCells(Figures all) {
        Map<Integer, Long> cells = new TreeMap<>();
        for (int i = 0; i < figures.length; i++) {
            long change = changes[i];
            all.cells(figures[i]).forEach(cell -> cells.put(cell, change));
        }
        return new Move(
                cells.keySet().stream().mapToInt(cell -> cell).toArray(),
                cells.values().stream().mapToLong(change -> change).toArray());
    }
}

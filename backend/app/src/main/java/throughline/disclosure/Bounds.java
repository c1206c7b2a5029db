package throughline.disclosure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/** For the audit: the least and the most that unknown counts can be, looking at one equation at a time. */
final class Bounds {

    private static final long UNBOUNDED = Long.MAX_VALUE;

    /** How often an equation is looked at, at most: bounds can creep. */
    private static final int LOOKS = 50;

    private final List<Publication.Sum> sums;
    private final BitSet unknown;
    private final long[] least;
    private final long[] most;
    private final List<List<Integer>> places = new ArrayList<>();
    private final int[] looks;
    private final BitSet waiting = new BitSet();
    private final Deque<Integer> queue = new ArrayDeque<>();

    Bounds(Publication publication, BitSet unknown) {
        this.sums = publication.sums();
        this.unknown = unknown;
        this.least = new long[publication.size()];
        this.most = new long[publication.size()];
        for (int cell = 0; cell < publication.size(); cell++) {
            least[cell] = unknown.get(cell) ? 1 : publication.value(cell);
            most[cell] = unknown.get(cell) ? UNBOUNDED : publication.value(cell);
            places.add(new ArrayList<>(0));
        }
        this.looks = new int[sums.size()];
        for (int place = 0; place < sums.size(); place++) {
            note(place, sums.get(place).left());
            note(place, sums.get(place).right());
            wait(place);
        }
    }

    private void note(int place, int[] cells) {
        for (int cell : cells) {
            if (unknown.get(cell)) {
                places.get(cell).add(place);
            }
        }
    }

    private void wait(int place) {
        if (!waiting.get(place) && looks[place]++ < LOOKS) {
            waiting.set(place);
            queue.add(place);
        }
    }

    /** The unknown counts that can be but one number. */
    BitSet settled() {
        while (!queue.isEmpty()) {
            int place = queue.remove();
            waiting.clear(place);
            Side left = new Side(sums.get(place).left());
            Side right = new Side(sums.get(place).right());
            tighten(left, right);
            tighten(right, left);
        }
        BitSet settled = new BitSet();
        unknown.stream().filter(cell -> least[cell] == most[cell]).forEach(settled::set);
        return settled;
    }

    private void tighten(Side side, Side other) {
        for (int i = 0; i < side.cells.length; i++) {
            int cell = side.cells[i];
            if (unknown.get(cell) && raise(cell, side.leastOf(i, other)) | lower(cell, side.mostOf(i, other))) {
                places.get(cell).forEach(this::wait);
            }
        }
    }

    private boolean raise(int cell, long bound) {
        boolean isTighter = bound > least[cell];
        least[cell] = Math.max(least[cell], bound);
        return isTighter;
    }

    private boolean lower(int cell, long bound) {
        boolean isTighter = bound < most[cell];
        most[cell] = Math.min(most[cell], bound);
        return isTighter;
    }

    /** What one side of an equation adds up to, at the least and at the most. */
    private final class Side {

        private final int[] cells;
        private final long[] leasts;
        private final long[] mosts;
        private final long least;
        private final long most;
        private final int unbounded;

        Side(int[] cells) {
            this.cells = cells;
            this.leasts = Arrays.stream(cells)
                    .mapToLong(cell -> Bounds.this.least[cell])
                    .toArray();
            this.mosts = Arrays.stream(cells)
                    .mapToLong(cell -> Bounds.this.most[cell])
                    .toArray();
            this.least = Arrays.stream(leasts).sum();
            this.most = Arrays.stream(mosts).filter(one -> one != UNBOUNDED).sum();
            this.unbounded =
                    (int) Arrays.stream(mosts).filter(one -> one == UNBOUNDED).count();
        }

        /** The least that one of its cells can be, if all the others are as large as they can be. */
        long leastOf(int i, Side other) {
            boolean isBounded = unbounded == 0 || unbounded == 1 && mosts[i] == UNBOUNDED;
            return isBounded ? other.least - (mosts[i] == UNBOUNDED ? most : most - mosts[i]) : 1;
        }

        /** The most that one of its cells can be, if all the others are as small as they can be. */
        long mostOf(int i, Side other) {
            return other.unbounded > 0 ? UNBOUNDED : other.most - (least - leasts[i]);
        }
    }
}

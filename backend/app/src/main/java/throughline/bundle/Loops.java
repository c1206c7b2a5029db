package throughline.bundle;

import java.util.BitSet;

/** Finds what refers to itself, directly or through others, where every row refers to one other at most. */
final class Loops {

    private final Ints next;
    private final BitSet finished = new BitSet();
    private final BitSet onPath = new BitSet();
    private final BitSet inLoop = new BitSet();

    private Loops(Ints next) {
        this.next = next;
    }

    static BitSet in(Ints next) {
        Loops loops = new Loops(next);
        for (int start = 0; start < next.size(); start++) {
            loops.walk(start);
        }
        return loops.inLoop;
    }

    private void walk(int start) {
        int at = start;
        while (at >= 0 && !finished.get(at) && !onPath.get(at)) {
            onPath.set(at);
            at = next.get(at);
        }
        if (at >= 0 && onPath.get(at)) {
            markLoop(at);
        }
        for (int done = start; done >= 0 && onPath.get(done); done = next.get(done)) {
            onPath.clear(done);
            finished.set(done);
        }
    }

    private void markLoop(int first) {
        int at = first;
        do {
            inLoop.set(at);
            at = next.get(at);
        } while (at != first);
    }
}

package throughline.duty;

import org.jspecify.annotations.Nullable;
import throughline.duty.Clocks.Due;

/**
 * What an obligation was judged by, and what it came to.
 *
 * @param entitled whether the victim was entitled to Enhanced Rights when the clock started; {@code null} without a start
 * @param due {@code null} without a number or without a start
 */
record Judgement(
        Arising arising,
        ClockStart start,
        @Nullable Boolean entitled,
        @Nullable Due due,
        Discharge discharge,
        Verdict verdict) {

    /** Whether it shows what discharged it (bundle.md 6.3.13). */
    boolean isDone() {
        return verdict.state() == State.MET || verdict.state() == State.LATE;
    }
}

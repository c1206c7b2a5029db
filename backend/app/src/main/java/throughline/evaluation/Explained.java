package throughline.evaluation;

import throughline.duty.Explanation;
import throughline.duty.State;

/**
 * An obligation explained from the facts as they are now.
 *
 * @param evaluated the state that the last evaluation came to
 */
public record Explained(Explanation explanation, State evaluated) {

    /** Whether the facts are still those that were evaluated, as far as this obligation shows it. */
    public boolean isCurrent() {
        return explanation.state() == evaluated;
    }
}

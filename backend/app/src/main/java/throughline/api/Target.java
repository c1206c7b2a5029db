package throughline.api;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import throughline.casework.Agency;
import throughline.casework.Assertion;
import throughline.casework.Assignment;
import throughline.casework.Case;
import throughline.casework.Event;
import throughline.casework.Message;
import throughline.casework.Officer;
import throughline.casework.Referral;
import throughline.casework.Victim;
import throughline.evaluation.StoredObligation;
import throughline.evaluation.StoredRule;
import throughline.evaluation.StoredWaiver;

/**
 * Rows that others name by their ids. Where a query asks for nothing but the id, nothing is read.
 *
 * @param loader reads the rows; it may read others too
 * @param only makes a row of which only the id is asked; {@code null} if that is not worth it
 */
record Target<T>(
        Class<T> type, Loader<? super T> loader, @Nullable Function<String, T> only) {

    static final Target<Agency> AGENCY = new Target<>(Agency.class, NodeLoaders.AGENCY, Agency::only);
    /** The agency that another one is part of, by the id of the part. */
    static final Target<Agency> WHOLE_AGENCY = new Target<>(Agency.class, NodeLoaders.WHOLE_OF_AGENCY, null);

    static final Target<Officer> OFFICER = new Target<>(Officer.class, NodeLoaders.OFFICER, Officer::only);
    static final Target<Victim> VICTIM = new Target<>(Victim.class, NodeLoaders.VICTIM, Victim::only);
    static final Target<Case> CASE = new Target<>(Case.class, NodeLoaders.CASE, Case::only);
    static final Target<Event> EVENT = new Target<>(Event.class, CaseworkLoaders.EVENT, Event::only);
    static final Target<Message> MESSAGE = new Target<>(Message.class, CaseworkLoaders.MESSAGE, Message::only);
    static final Target<Assignment> ASSIGNMENT = new Target<>(Assignment.class, CaseworkLoaders.ASSIGNMENT, null);
    static final Target<Assertion> ASSERTION = new Target<>(Assertion.class, CaseworkLoaders.ASSERTION, null);
    static final Target<Referral> REFERRAL = new Target<>(Referral.class, CaseworkLoaders.REFERRAL, null);
    static final Target<StoredObligation> OBLIGATION =
            new Target<>(StoredObligation.class, EvaluationLoaders.OBLIGATION, StoredObligation::only);
    static final Target<StoredRule> RULE = new Target<>(StoredRule.class, EvaluationLoaders.RULE, StoredRule::only);
    static final Target<StoredWaiver> WAIVER = new Target<>(StoredWaiver.class, EvaluationLoaders.WAIVER, null);

    /** The row, at once or as soon as it is read. */
    Object follow(String id, DataFetchingEnvironment environment) {
        return only != null && Selection.isIdOnly(environment) ? only.apply(id) : loader.load(environment, id);
    }

    /** The rows in the order of the ids, without those that there are not. */
    Object followAll(List<String> ids, DataFetchingEnvironment environment) {
        return only != null && Selection.isIdOnly(environment)
                ? ids.stream().map(only).toList()
                : loader.loadMany(environment, ids);
    }

    /** What names an agency, an officer or a victim, by label. */
    static Target<?> party(String label) {
        return switch (label) {
            case "Agency" -> AGENCY;
            case "Officer" -> OFFICER;
            default -> VICTIM;
        };
    }

    /** Several rows of several kinds, in the order given. */
    static CompletableFuture<List<Object>> all(List<?> rows) {
        List<CompletableFuture<?>> read = rows.stream()
                .<CompletableFuture<?>>map(row ->
                        row instanceof CompletableFuture<?> future ? future : CompletableFuture.completedFuture(row))
                .toList();
        return CompletableFuture.allOf(read.toArray(CompletableFuture[]::new))
                .thenApply(done ->
                        read.stream().<Object>map(CompletableFuture::join).toList());
    }
}

package throughline.api;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import throughline.casework.Act;
import throughline.casework.Agency;
import throughline.casework.Case;
import throughline.casework.Event;
import throughline.casework.Message;
import throughline.casework.Officer;
import throughline.casework.Party;
import throughline.casework.PartyLink;
import throughline.casework.Referral;
import throughline.casework.Victim;
import throughline.evaluation.Reference;
import throughline.evaluation.StoredObligation;
import throughline.evaluation.StoredRule;

/** Follows an id to the row that it names; reads nothing where only the id is asked for. */
final class Links {

    private Links() {}

    static CompletableFuture<@Nullable Agency> agency(@Nullable String id, DataFetchingEnvironment environment) {
        return follow(id, environment, CaseworkLoaders.AGENCY, Agency::only);
    }

    static CompletableFuture<@Nullable Officer> officer(@Nullable String id, DataFetchingEnvironment environment) {
        return follow(id, environment, CaseworkLoaders.OFFICER, Officer::only);
    }

    static CompletableFuture<@Nullable Victim> victim(@Nullable String id, DataFetchingEnvironment environment) {
        return follow(id, environment, CaseworkLoaders.VICTIM, Victim::only);
    }

    static CompletableFuture<@Nullable Case> caseOf(@Nullable String id, DataFetchingEnvironment environment) {
        return follow(id, environment, CaseworkLoaders.CASE, Case::only);
    }

    static CompletableFuture<@Nullable Event> event(@Nullable String id, DataFetchingEnvironment environment) {
        return follow(id, environment, CaseworkLoaders.EVENT, Event::only);
    }

    static CompletableFuture<@Nullable Message> message(@Nullable String id, DataFetchingEnvironment environment) {
        return follow(id, environment, CaseworkLoaders.MESSAGE, Message::only);
    }

    static CompletableFuture<@Nullable StoredObligation> obligation(
            @Nullable String id, DataFetchingEnvironment environment) {
        return follow(id, environment, EvaluationLoaders.OBLIGATION, StoredObligation::only);
    }

    static CompletableFuture<@Nullable StoredRule> rule(String id, DataFetchingEnvironment environment) {
        return follow(id, environment, EvaluationLoaders.RULE, StoredRule::only);
    }

    static CompletableFuture<@Nullable Referral> referral(@Nullable String id, DataFetchingEnvironment environment) {
        return id == null ? nothing() : CaseworkLoaders.REFERRAL.load(environment, id);
    }

    static CompletableFuture<List<Victim>> victims(List<String> ids, DataFetchingEnvironment environment) {
        return followAll(ids, environment, CaseworkLoaders.VICTIM, Victim::only);
    }

    static CompletableFuture<List<Event>> events(List<String> ids, DataFetchingEnvironment environment) {
        return followAll(ids, environment, CaseworkLoaders.EVENT, Event::only);
    }

    static CompletableFuture<List<Message>> messages(List<String> ids, DataFetchingEnvironment environment) {
        return followAll(ids, environment, CaseworkLoaders.MESSAGE, Message::only);
    }

    static CompletableFuture<@Nullable Party> party(@Nullable PartyLink link, DataFetchingEnvironment environment) {
        return link == null ? nothing() : party(link.label(), link.id(), environment);
    }

    static CompletableFuture<@Nullable Party> party(@Nullable Reference link, DataFetchingEnvironment environment) {
        return link == null ? nothing() : party(link.label(), link.id(), environment);
    }

    /** The parties, in the order given. */
    static CompletableFuture<List<Party>> parties(List<PartyLink> links, DataFetchingEnvironment environment) {
        List<CompletableFuture<@Nullable Party>> parties =
                links.stream().map(link -> party(link, environment)).toList();
        return CompletableFuture.allOf(parties.toArray(CompletableFuture[]::new))
                .thenApply(done ->
                        parties.stream().<Party>map(CompletableFuture::join).toList());
    }

    static CompletableFuture<@Nullable Act> act(@Nullable Reference link, DataFetchingEnvironment environment) {
        if (link == null) {
            return nothing();
        }
        return link.label().equals("Event")
                ? event(link.id(), environment).thenApply(Function.identity())
                : message(link.id(), environment).thenApply(Function.identity());
    }

    private static CompletableFuture<@Nullable Party> party(
            String label, String id, DataFetchingEnvironment environment) {
        if (label.equals("Agency")) {
            return agency(id, environment).thenApply(Function.identity());
        }
        return label.equals("Officer")
                ? officer(id, environment).thenApply(Function.identity())
                : victim(id, environment).thenApply(Function.identity());
    }

    private static <T> CompletableFuture<@Nullable T> follow(
            @Nullable String id, DataFetchingEnvironment environment, Loader<T> loader, Function<String, T> only) {
        if (id == null) {
            return nothing();
        }
        return Selection.isIdOnly(environment)
                ? CompletableFuture.completedFuture(only.apply(id))
                : loader.load(environment, id);
    }

    private static <T> CompletableFuture<List<T>> followAll(
            List<String> ids, DataFetchingEnvironment environment, Loader<T> loader, Function<String, T> only) {
        return Selection.isIdOnly(environment)
                ? CompletableFuture.completedFuture(ids.stream().map(only).toList())
                : loader.loadMany(environment, ids);
    }

    private static <T> CompletableFuture<@Nullable T> nothing() {
        return CompletableFuture.completedFuture(null);
    }
}

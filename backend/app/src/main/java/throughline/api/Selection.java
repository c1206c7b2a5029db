package throughline.api;

import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.SelectionSet;
import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a query asks of a field. */
final class Selection {

    private static final Set<String> IN_EVERY_LINK = Set.of("id", "__typename");

    private Selection() {}

    /** Whether nothing but the id is asked, so that nothing need be read. */
    static boolean isIdOnly(DataFetchingEnvironment environment) {
        return environment.getMergedField().getFields().stream()
                .allMatch(field -> isIdOnly(field.getSelectionSet(), environment.getFragmentsByName()));
    }

    private static boolean isIdOnly(@Nullable SelectionSet selections, Map<String, FragmentDefinition> fragments) {
        return selections == null
                || selections.getSelections().stream().allMatch(selection -> {
                    if (selection instanceof Field field) {
                        return IN_EVERY_LINK.contains(field.getName());
                    }
                    if (selection instanceof InlineFragment fragment) {
                        return isIdOnly(fragment.getSelectionSet(), fragments);
                    }
                    String name = ((FragmentSpread) selection).getName();
                    return isIdOnly(fragments.get(name).getSelectionSet(), fragments);
                });
    }
}

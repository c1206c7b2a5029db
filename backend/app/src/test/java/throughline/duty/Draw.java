package throughline.duty;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Draws lots. */
final class Draw {

    private final Random random;

    Draw(Random random) {
        this.random = random;
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** A whole number from the first to the last. */
    int number(int first, int last) {
        return first + random.nextInt(last - first + 1);
    }

    <T> T one(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    @SafeVarargs
    final <T> T among(T... from) {
        return from[random.nextInt(from.length)];
    }

    <T> @Nullable T perhaps(double probability, Supplier<T> value) {
        return chance(probability) ? value.get() : null;
    }

    <T> Set<T> some(double probability, Collection<T> from) {
        Set<T> some = new LinkedHashSet<>(from);
        some.removeIf(each -> !chance(probability));
        return some;
    }

    <T> List<T> shuffled(Collection<T> from) {
        List<T> shuffled = new ArrayList<>(from);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    /** Ids in no order: the first row need not have the smallest. */
    List<String> ids(String prefix, int count) {
        List<String> ids = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            ids.add(prefix + i);
        }
        return shuffled(ids);
    }
}

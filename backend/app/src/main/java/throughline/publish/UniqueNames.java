package throughline.publish;

import java.util.ArrayList;
import java.util.List;

/** Gives out names that differ by more than their case. */
final class UniqueNames {

    private final int longest;
    private final String separator;
    private final List<String> taken = new ArrayList<>();

    /**
     * Starts with names that nobody gets.
     *
     * @param longest how many characters a name may have
     * @param separator what stands between a name and the number that makes it unique
     */
    UniqueNames(int longest, String separator, List<String> taken) {
        this.longest = longest;
        this.separator = separator;
        this.taken.addAll(taken);
    }

    String take(String wanted) {
        String name = cut(wanted, longest);
        for (int number = 2; isTaken(name); number++) {
            String ending = separator + number;
            name = cut(wanted, longest - ending.length()) + ending;
        }
        taken.add(name);
        return name;
    }

    private boolean isTaken(String name) {
        return taken.stream().anyMatch(name::equalsIgnoreCase);
    }

    private static String cut(String name, int length) {
        return name.length() <= length ? name : name.substring(0, length);
    }
}

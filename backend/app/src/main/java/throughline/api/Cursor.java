package throughline.api;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Where a page begins, as callers see it: opaque, and good only for the list that gave it. */
final class Cursor {

    private Cursor() {}

    static String of(String list, String id) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((list + " " + id).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The id that a cursor stands for.
     *
     * @throws BadArgumentException if another list gave it, or none
     */
    static String idOf(String list, String cursor) {
        String text = decoded(cursor);
        if (!text.startsWith(list + " ")) {
            throw new BadArgumentException("after", "a cursor that an earlier page of " + list + " gave", cursor);
        }
        return text.substring(list.length() + 1);
    }

    private static String decoded(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}

package throughline.publish;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the cover of a workbook says about the one who publishes it, each a sentence or a few words.
 *
 * @param contact whom to ask, such as a name and an address
 * @param nextRelease when the next figures come
 * @param methodology where the methods are described
 * @param revisions when and why figures change afterwards
 */
@ConfigurationProperties("throughline.imprint")
public record Imprint(
        @Nullable String contact,
        @Nullable String nextRelease,
        @Nullable String methodology,
        @Nullable String revisions) {

    /** Says for whatever is left out what holds then. */
    public Imprint {
        contact = contact == null ? "not given (setting throughline.imprint.contact)" : contact;
        nextRelease = nextRelease == null ? "not announced" : nextRelease;
        methodology = methodology == null
                ? "the notes, the meanings of columns and the text of each table, whose SHA-256 the sheet Notes gives"
                : methodology;
        revisions = revisions == null
                ? "figures are made again from all that is loaded; nothing is carried over from earlier releases"
                : revisions;
    }
}
